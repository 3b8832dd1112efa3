import type { ComponentChildren } from 'preact'

/** A table that may be wider than the page: it scrolls by itself, by keys too. */
export function WideTable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1)
    <section class="wide-table" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
