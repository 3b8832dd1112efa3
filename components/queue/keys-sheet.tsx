import { Sheet } from './sheet'

const keys = [
  ['j', 'следующий'],
  ['k', 'предыдущий'],
  ['Enter', 'открыть в кабинете'],
  ['s', 'отложить'],
  ['w', 'взять в работу или отпустить'],
  ['n', 'заметка'],
  ['x', 'пропустить'],
  ['d', 'готово: ответ уже дан'],
  ['z', 'отменить последнее действие'],
  ['/', 'поиск'],
  ['?', 'эта подсказка'],
] as const

/** The keys of the queue. They work by place on the keyboard, whatever the layout. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <Sheet title="Клавиши" onClose={onClose}>
      <div class="sheet-keys">
        {keys.flatMap(([key, what]) => [
          <kbd key={key}>{key}</kbd>,
          <span key={`${key}-what`}>{what}</span>,
        ])}
      </div>
    </Sheet>
  )
}
