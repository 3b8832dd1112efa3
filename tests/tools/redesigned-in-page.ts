import { redesigned, type Tally } from './redesigned'

/** What a test sees of a page that is redesigned: bundled, injected, called through `window`. */
declare global {
  interface Window {
    otvetimRedesigned(seeds: readonly number[]): Promise<Tally>
  }
}

window.otvetimRedesigned = (seeds) => {
  const inner = document.querySelector('iframe')?.contentDocument?.body
  return redesigned(inner ?? document.body, location.href, Date.now(), seeds)
}
