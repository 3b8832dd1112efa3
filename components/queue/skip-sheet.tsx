import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { Sheet } from './sheet'

type Props = { onSkip(why: string): void; onClose(): void }

const reasons = [
  t('queue.skip.noReply'),
  t('queue.skip.inChat'),
  t('queue.skip.repeat'),
  t('queue.skip.complaint'),
]

/** «Пропустить»: with a reason, so that a colleague understands it later. */
export function SkipSheet({ onSkip, onClose }: Props) {
  const [own, write] = useState('')
  return (
    <Sheet title={t('queue.skip.title')} onClose={onClose}>
      <div class="sheet-choices">
        {reasons.map((reason) => (
          <Button key={reason} onClick={() => onSkip(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <div class="sheet-row">
        <input
          aria-label={t('queue.skip.own')}
          placeholder={t('queue.skip.own')}
          maxLength={200}
          value={own}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && own.trim() !== '' && onSkip(own.trim())}
        />
        <Button disabled={own.trim() === ''} onClick={() => onSkip(own.trim())}>
          {t('queue.skip.skip')}
        </Button>
      </div>
    </Sheet>
  )
}
