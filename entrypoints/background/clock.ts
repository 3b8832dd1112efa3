/** The one clock of the background: everything below takes `now` as an argument. */
export const now = (): number => Date.now()

/** The browser's time zone at this moment; it changes when a laptop travels. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
