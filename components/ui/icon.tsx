/** Line drawings on a 16 × 16 grid, in the colour of the text around them. Decoration: the words beside them speak. */
const drawings = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M6.5 4L2.5 8l4 4M3 8h7a3.5 3.5 0 0 1 0 7H8',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  missing: 'M8 3.5v9M3.5 8h9',
  remove: 'M3.5 8h9',
  warning: 'M8 2.5l6.2 11H1.8zM8 6.5v3.2M8 11.6v.2',
  other:
    'M13.2 6.2A5.4 5.4 0 0 0 3.5 5M2.8 9.8A5.4 5.4 0 0 0 12.5 11M3.2 2.4V5H5.8M12.8 13.6V11h-2.6',
  ask: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.1.9-1.1 1.7M8 12.4v.2',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 5v3.2l2.2 1.4',
  copy: 'M6 5.5h7v8H6zM3.5 10.5h-.5v-8h7v.5',
  insert: 'M8 2.5v7.2M4.8 6.8L8 10l3.2-3.2M3 13.2h10',
} as const
export type IconName = keyof typeof drawings

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
