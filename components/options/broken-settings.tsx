import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'

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
                {t('options.file.save')}
              </Button>
              <Button small look="danger" onClick={() => setAsking(true)}>
                {t('options.broken.reset')}
              </Button>
            </>
          }
        >
          {t('options.broken.text', { reason })}
        </Notice>
      </div>
      {asking && (
        <Dialog
          title={t('options.broken.title')}
          confirm={t('options.broken.reset')}
          onConfirm={() => {
            setAsking(false)
            onReset()
          }}
          onCancel={() => setAsking(false)}
        >
          {t('options.broken.warning')}
        </Dialog>
      )}
    </>
  )
}
