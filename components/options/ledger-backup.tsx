import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'

/** What a file would change, and how to let it. */
export type Planned = {
  added: number
  changed: number
  same: number
  /** Facts and size charts that are not known here. */
  facts: number
  /** How the settings in the file stand to the present ones; `same` also if there are none. */
  settings: 'same' | 'other' | 'unreadable'
  apply(): Promise<void>
}

type Props = {
  onExport(): Promise<void>
  /** Reads a file without changing anything; a string is what is wrong with it. */
  onPlan(file: File): Promise<Planned | string>
}

const settingsWords: Record<Planned['settings'], string> = {
  same: t('options.copy.settings.same'),
  other: t('options.copy.settings.changed'),
  unreadable: t('options.copy.settings.unreadable'),
}

const items = (count: number) => counted('options.copy.items', count)

const facts = (count: number) => (count === 0 ? '' : `${counted('options.copy.newFacts', count)} `)

/** The queue, drafts, replies and knowledge as a file: saved, and merged back after a look at what would change. */
export function LedgerBackup({ onExport, onPlan }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<{ tone: 'success' | 'danger'; text: string }>()
  const [planned, setPlanned] = useState<Planned>()

  const trying = (work: Promise<string | undefined>) =>
    void work
      .then((text) => setNote(text === undefined ? undefined : { tone: 'success', text }))
      .catch((error: Error) => setNote({ tone: 'danger', text: error.message }))

  const look = async (file: File) => {
    const plan = await onPlan(file)
    if (typeof plan === 'string') throw new Error(plan)
    if (plan.added + plan.changed + plan.facts === 0 && plan.settings !== 'other') {
      return t('options.copy.nothingNew')
    }
    setPlanned(plan)
    return undefined
  }
  const apply = async () => {
    const plan = planned
    setPlanned(undefined)
    await plan?.apply()
    return plan?.settings === 'other' ? t('options.copy.restored') : t('options.copy.added')
  }

  return (
    <div class="option-group">
      <h3>{t('options.copy.title')}</h3>
      <p class="field-hint">{t('options.copy.about')}</p>
      <p class="boxes">
        <Button onClick={() => trying(onExport().then(() => undefined))}>
          {t('options.copy.save')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('options.copy.load')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('options.copy.file')}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) trying(look(file))
          }}
        />
      </p>
      <div role="status">{note && <Notice tone={note.tone}>{note.text}</Notice>}</div>
      {planned && (
        <Dialog
          title={t('options.copy.restoreTitle')}
          confirm={t('options.copy.restore')}
          onConfirm={() => trying(apply())}
          onCancel={() => setPlanned(undefined)}
        >
          {t('options.copy.plan', {
            added: items(planned.added),
            changed: items(planned.changed),
            same: items(planned.same),
          })}{' '}
          {facts(planned.facts)}
          {settingsWords[planned.settings]}
        </Dialog>
      )}
    </div>
  )
}
