import './button.css'
import type { ButtonHTMLAttributes } from 'preact'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** `main`: the one thing to do here; `plain`: other actions; `quiet`: without a border; `danger`: cannot be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'danger'
  small?: boolean
}

export function Button({ look = 'plain', small, class: extra, ...rest }: Props) {
  const names = ['button', `button-${look}`, small && 'button-small', extra]
  return <button {...rest} type="button" class={names.filter(Boolean).join(' ')} />
}
