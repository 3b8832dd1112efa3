import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Sheet } from './sheet'

type Props = { onSkip(why: string): void; onClose(): void }

const reasons = ['Ответ не нужен', 'Ответили в чате', 'Повтор', 'Жалуемся на отзыв']

/** «Пропустить»: with a reason, so that a colleague understands it later. */
export function SkipSheet({ onSkip, onClose }: Props) {
  const [own, write] = useState('')
  return (
    <Sheet title="Почему пропускаем?" onClose={onClose}>
      <div class="sheet-choices">
        {reasons.map((reason) => (
          <Button key={reason} onClick={() => onSkip(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <div class="sheet-row">
        <input
          aria-label="Своя причина"
          placeholder="Своя причина"
          maxLength={200}
          value={own}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && own.trim() !== '' && onSkip(own.trim())}
        />
        <Button disabled={own.trim() === ''} onClick={() => onSkip(own.trim())}>
          Пропустить
        </Button>
      </div>
    </Sheet>
  )
}
