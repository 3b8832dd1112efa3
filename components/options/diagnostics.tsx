import { Button } from '@/components/ui/button'
import type { Fault } from '@/lib/domain/fault'
import { t } from '@/lib/i18n/t'
import { Faults, faultLine } from './faults'

/** How reading goes on one open page of a cabinet. */
export type PageHealth = { title: string; status: string; rows: number; text: string }

type Props = {
  /** Absent while the open pages are being asked. */
  pages: readonly PageHealth[] | undefined
  faults: readonly Fault[]
  /** «Ответим 0.1.0, Chrome 156, Windows». */
  about: string
  onAgain(): void
  onClear(): void
  onCopy(text: string): void
}

const statuses: Record<string, string> = {
  read: t('options.diagnostics.status.read'),
  'by-meaning': t('options.diagnostics.status.byMeaning'),
  unreadable: t('options.diagnostics.status.unreadable'),
  'not-a-list': t('options.diagnostics.status.notAList'),
}

const pageLine = ({ title, status, rows }: Omit<PageHealth, 'text'>) =>
  t('options.diagnostics.page', { page: title, status: statuses[status] ?? status, rows })

const told = ({ title, status, rows, text }: PageHealth) =>
  `${pageLine({ title, status, rows })}\n${text}`

/** Which signs of the cabinets' pages still work; a text without personal data that a seller can send us. */
export function Diagnostics({ pages, faults, about, onAgain, onClear, onCopy }: Props) {
  const report = () =>
    [about, ...(pages ?? []).map(told), ...faults.map(faultLine)].filter(Boolean).join('\n\n')
  return (
    <div class="option-group">
      {pages?.length === 0 && <p>{t('options.diagnostics.noPages')}</p>}
      {pages?.map((page) => (
        <details key={page.title}>
          <summary>{pageLine(page)}</summary>
          <pre>{page.text}</pre>
        </details>
      ))}
      <Faults faults={faults} onClear={onClear} />
      <p class="boxes">
        <Button onClick={onAgain}>{t('options.diagnostics.again')}</Button>
        <Button disabled={!pages} onClick={() => onCopy(report())}>
          {t('options.diagnostics.report')}
        </Button>
      </p>
      <p class="field-hint">{t('options.diagnostics.whatIsInIt')}</p>
    </div>
  )
}
