import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
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
      setNote('Больше ничего не ждёт ответа.')
      return
    }
    setNote('Открываем…')
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
        Следующий в очереди
      </Button>
      <span role="status">{note}</span>
    </p>
  )
}
