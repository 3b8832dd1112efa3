import './tabs.css'
import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

export type Tab = { id: string; label: string; content: () => ComponentChildren }

type Props = {
  /** For screen readers: what the tabs choose between. */
  label: string
  tabs: readonly Tab[]
  chosen: string
  onChoose(id: string): void
}

/** Tabs by the ARIA practice: arrows move, one stop for Tab. A single tab is shown without a bar. */
export function Tabs({ label, tabs, chosen, onChoose }: Props) {
  const id = useId()
  const bar = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === chosen),
  )
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.id)
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <>
      {tabs.length > 1 && (
        <div class="tabs" role="tablist" aria-label={label} ref={bar} onKeyDown={move}>
          {tabs.map((tab, index) => (
            <button
              key={tab.id}
              type="button"
              class="tab"
              role="tab"
              id={`${id}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={index === at}
              aria-controls={`${id}-panel`}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onChoose(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      )}
      <div
        class="tab-panel"
        id={`${id}-panel`}
        {...(tabs.length > 1 && {
          role: 'tabpanel' as const,
          'aria-labelledby': `${id}-${tabs[at]?.id}`,
        })}
      >
        {tabs[at]?.content()}
      </div>
    </>
  )
}
