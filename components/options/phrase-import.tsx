import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import { decode } from '@/lib/knowledge/import-facts'
import { phrasesFrom } from '@/lib/knowledge/import-phrases'
import { faultsOf } from '@/lib/reply/own/phrases'

type Props = {
  voice: Voice
  /** What is there already is not added again. */
  present: readonly OwnPhrase[]
  onAdd(phrases: OwnPhrase[]): void
}

type Found = { phrases: OwnPhrase[]; broken: { text: string; why: string }[] }

const largestFile = 1024 * 1024

/** Takes the seller's templates from a file, after a look at what is in it and what breaks the rules. */
export function PhraseImport({ voice, present, onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<Found>()
  const [note, setNote] = useState('')

  const look = async (file: File) => {
    setNote('')
    if (file.size > largestFile) return setNote(t('options.phrases.tooBig'))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const texts = new Set(present.map(({ text }) => text))
    const phrases = phrasesFrom(decode(bytes)).filter(({ text }) => !texts.has(text))
    if (phrases.length === 0) {
      return setNote(t('options.phrases.nothingNew'))
    }
    const where = { marketplace: 'other', kind: 'review', voice } as const
    const broken = phrases.flatMap(({ text }) => {
      const [fault] = faultsOf(text, where)
      return fault ? [{ text, why: fault.title }] : []
    })
    setFound({ phrases, broken })
  }

  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('options.phrases.load')}</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={t('options.phrases.file')}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) void look(file).catch(() => setNote(t('options.phrases.unreadable')))
        }}
      />
      {note && <Notice tone="warning">{note}</Notice>}
      {found && (
        <Dialog
          title={t('options.phrases.addTitle', {
            phrases: counted('options.phrases.counted', found.phrases.length),
          })}
          confirm={t('options.phrases.addAll')}
          onConfirm={() => {
            onAdd(found.phrases)
            setFound(undefined)
          }}
          onCancel={() => setFound(undefined)}
        >
          <p>
            {found.broken.length === 0
              ? t('options.phrases.allKeepRules')
              : counted('options.phrases.broken', found.broken.length, {
                  all: found.phrases.length,
                })}
          </p>
          <ul>
            {found.broken.slice(0, 8).map(({ text, why }) => (
              <li key={text}>
                «{text.length > 80 ? `${text.slice(0, 80)}…` : text}» – {why}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
