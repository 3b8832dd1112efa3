import './sheet.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'

type Props = { title: string; children: ComponentChildren; onClose(): void }

/** A small form at the lower edge of the queue. Esc closes it; focus goes in, and back to where it was. */
export function Sheet({ title, children, onClose }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.querySelector<HTMLElement>('.sheet-head ~ * :is(button, input)')?.focus()
    return () => (before instanceof HTMLElement ? before.focus() : undefined)
  }, [])
  return (
    <section
      class="sheet"
      ref={box}
      aria-label={title}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') {
          event.preventDefault()
          onClose()
        }
      }}
    >
      <header class="sheet-head">
        <h2>{title}</h2>
        <Button small look="quiet" onClick={onClose}>
          {t('queue.close')}
        </Button>
      </header>
      {children}
    </section>
  )
}
