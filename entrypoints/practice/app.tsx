import { useEffect, useMemo, useState } from 'preact/hooks'
import { lessons } from '@/components/practice/lessons'
import { Practice } from '@/components/practice/practice'
import { ReplyDesk } from '@/components/sidebar/reply-desk'
import { Sidebar } from '@/components/sidebar/sidebar'
import { defaultSettings, type Settings } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import { loadSettings, watchSettings } from '@/lib/storage/settings'

type Texts = ReadonlyMap<string, string>
const put = (texts: Texts, key: string, text: string): Texts => new Map(texts).set(key, text)

/** The practice cabinet with the real desk. What is written here lives as long as the page. */
export function App() {
  const all = useMemo(() => lessons(Date.now()), [])
  const [settings, setSettings] = useState<Settings>(defaultSettings)
  const [chosen, setChosen] = useState<string>()
  const [fields, setFields] = useState<Texts>(new Map())
  const [sent, setSent] = useState<Texts>(new Map())
  const [drafts] = useState(new Map<string, string>())

  useEffect(() => {
    const stop = new AbortController()
    // With settings that cannot be read one can still practise.
    const show = (read: Awaited<ReturnType<typeof loadSettings>>) =>
      setSettings(read.state === 'ok' ? read.settings : defaultSettings)
    void loadSettings().then(show)
    watchSettings(show, stop.signal)
    return () => stop.abort()
  }, [])

  const lesson = all.find(({ item }) => item.key === chosen)
  const recent = useMemo(
    () => [...sent.values()].reverse().map((text) => ({ text, at: Date.now() })),
    [sent],
  )

  const desk = () => {
    if (!lesson) {
      return (
        <div class="sidebar-empty">
          <h2>{t('practice.empty.title')}</h2>
          <p>{t('practice.empty.text')}</p>
        </div>
      )
    }
    const { item, facts } = lesson
    return (
      <ReplyDesk
        key={item.key}
        item={item}
        voice={settings.voice}
        facts={facts}
        ownPhrases={settings.phrases}
        recent={recent}
        saved={drafts.get(item.key)}
        due={undefined}
        insert={async (text) => {
          setFields((now) => put(now, item.key, text))
          return { step: 'inserted' }
        }}
        undo={async () => {
          setFields((now) => put(now, item.key, ''))
          return { step: 'undone' }
        }}
        onText={(text) => drafts.set(item.key, text)}
      />
    )
  }

  return (
    <Practice
      lessons={all}
      chosen={chosen}
      fields={fields}
      sent={sent}
      onChoose={({ key }) => setChosen(key)}
      onType={({ key }, text) => setFields((now) => put(now, key, text))}
      onSend={({ key }) => {
        setSent((now) => put(now, key, fields.get(key) ?? ''))
        setChosen(undefined)
      }}
    >
      <Sidebar
        place={lesson && t(`practice.lesson.${lesson.item.kind}`)}
        tabs={[{ id: 'reply', label: t('practice.reply'), content: desk }]}
        chosen="reply"
        onChoose={() => undefined}
      />
    </Practice>
  )
}
