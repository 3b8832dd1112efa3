import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import { ask } from '@/lib/messages/transport'

type Props = {
  /** The item in front of the seller. */
  after: string
  /** Stores what is being written before the page may change. */
  onLeave(): unknown
}

/** «Следующий»: walks the queue in the order of work, from one cabinet to the other. */
export function NextInQueue({ after, onLeave }: Props) {
  const [note, setNote] = useState('')
  const walk = async () => {
    setNote('')
    await onLeave()
    const { row } = await ask('queue/next', { after })
    if (!row) {
      setNote(t('sidebar.next.none'))
      return
    }
    setNote(t('sidebar.next.opening'))
    await ask('queue/open', { key: row.key })
    setNote('')
  }
  return (
    <p class="next-in-queue">
      <Button
        small
        look="quiet"
        onClick={() => void walk().catch((error: Error) => setNote(error.message))}
      >
        {t('sidebar.next.open')}
      </Button>
      <span role="status">{note}</span>
    </p>
  )
}
