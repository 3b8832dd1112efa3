import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

type Props = { reason: string; onSave(): void; onReset(): void }

/** Settings that cannot be read: told, kept, and replaced only when the seller says so. */
export function BrokenSettings({ reason, onSave, onReset }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <div role="alert">
        <Notice
          tone="danger"
          actions={
            <>
              <Button small onClick={onSave}>
                Сохранить в файл
              </Button>
              <Button small look="danger" onClick={() => setAsking(true)}>
                Сбросить
              </Button>
            </>
          }
        >
          Настройки повреждены, поэтому мы их не трогаем. {reason}
        </Notice>
      </div>
      {asking && (
        <Dialog
          title="Сбросить настройки?"
          confirm="Сбросить"
          onConfirm={() => {
            setAsking(false)
            onReset()
          }}
          onCancel={() => setAsking(false)}
        >
          Вернутся исходные настройки. Повреждённые останутся в запасе, очередь и черновики – тоже.
        </Dialog>
      )}
    </>
  )
}
