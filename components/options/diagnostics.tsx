import { Button } from '@/components/ui/button'
import type { Fault } from '@/lib/domain/fault'
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
  read: 'страница прочитана',
  'by-meaning': 'страница изменилась, читаем по смыслу',
  unreadable: 'страница не распознана',
  'not-a-list': 'здесь нет списка отзывов или вопросов',
}

const told = ({ title, status, rows, text }: PageHealth) =>
  `${title}: ${statuses[status] ?? status}, строк: ${rows}\n${text}`

/** Which signs of the cabinets' pages still work; a text without personal data that a seller can send us. */
export function Diagnostics({ pages, faults, about, onAgain, onClear, onCopy }: Props) {
  const report = () =>
    [about, ...(pages ?? []).map(told), ...faults.map(faultLine)].filter(Boolean).join('\n\n')
  return (
    <div class="option-group">
      {pages?.length === 0 && (
        <p>
          Открытых кабинетов не нашлось. Откройте список отзывов или вопросов в соседней вкладке и
          нажмите «Проверить ещё раз».
        </p>
      )}
      {pages?.map((page) => (
        <details key={page.title}>
          <summary>
            {page.title}: {statuses[page.status] ?? page.status}, строк: {page.rows}
          </summary>
          <pre>{page.text}</pre>
        </details>
      ))}
      <Faults faults={faults} onClear={onClear} />
      <p class="boxes">
        <Button onClick={onAgain}>Проверить ещё раз</Button>
        <Button disabled={!pages} onClick={() => onCopy(report())}>
          Сообщить о проблеме: скопировать текст
        </Button>
      </p>
      <p class="field-hint">
        В тексте – версия, признаки страниц и место сбоя в программе. Отзывов, имён и ответов в нём
        нет. Пришлите его туда, где установили «Ответим», и добавьте своими словами, что случилось.
      </p>
    </div>
  )
}
