import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SiteRule } from '@/lib/domain/site-rule'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'

type Props = {
  rules: readonly SiteRule[]
  onDelete(rule: SiteRule): void
  onExport(): void
  /** Resolves to the number of rules in the file; throws in words for the seller. */
  onImport(file: File): Promise<number>
}

type Note = { tone: 'success' | 'danger'; text: string }

const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
const kinds = {
  review: t('options.taught.kind.review'),
  question: t('options.taught.kind.question'),
} as const
const address = ({ host, path }: SiteRule) => [host, ...path].join('/')

/** What the seller taught with «Покажите мне», page by page. */
export function TaughtPages({ rules, onDelete, onExport, onImport }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<Note>()
  const take = (file: File) =>
    onImport(file).then(
      (count) => setNote({ tone: 'success', text: t('options.taught.loaded', { count }) }),
      (error) => setNote({ tone: 'danger', text: String(error?.message ?? error) }),
    )
  return (
    <div class="option-group">
      {rules.length === 0 ? (
        <p>{t('options.taught.empty')}</p>
      ) : (
        <ul class="boxes">
          {rules.map((rule) => (
            <li key={`${address(rule)} ${rule.kind}`} class="box">
              <span>
                {address(rule)} – {kinds[rule.kind]}
                {rule.field ? t('options.taught.withField') : ''}, {date.format(rule.taughtAt)}
              </span>
              <Button
                small
                aria-label={t('options.taught.removeRule', {
                  page: address(rule),
                  kind: kinds[rule.kind],
                })}
                onClick={() => onDelete(rule)}
              >
                {t('options.taught.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="boxes">
        <Button disabled={rules.length === 0} onClick={onExport}>
          {t('options.taught.export')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('options.file.load')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('options.taught.file')}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </p>
      <p class="field-hint">{t('options.taught.fileHint')}</p>
      <div role="status">{note && <Notice tone={note.tone}>{note.text}</Notice>}</div>
    </div>
  )
}
