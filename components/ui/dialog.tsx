import './dialog.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import { Button } from './button'

type Props = {
  title: string
  children: ComponentChildren
  /** What the dangerous button says: the very thing it does. */
  confirm: string
  onConfirm(): void
  onCancel(): void
}

/** Asks before something that cannot be taken back. Focus starts on «Отмена», Esc cancels, focus returns. */
export function Dialog({ title, children, confirm, onConfirm, onCancel }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => (before instanceof HTMLElement ? before.focus() : undefined)
  }, [])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
      <div class="dialog-actions">
        <Button onClick={onCancel} autofocus>
          {t('common.cancel')}
        </Button>
        <Button look="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  )
}
