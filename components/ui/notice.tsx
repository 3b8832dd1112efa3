import './notice.css'
import type { ComponentChildren } from 'preact'

type Props = {
  tone: 'info' | 'success' | 'warning' | 'danger'
  children: ComponentChildren
  /** Buttons: what can be done about it. */
  actions?: ComponentChildren
}

/** Something the seller should know, with what to do next. Heard by screen readers when it stands in a live region. */
export function Notice({ tone, children, actions }: Props) {
  return (
    <div class={`notice notice-${tone}`}>
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  )
}
