import { t } from '@/lib/i18n/t'
import { element, ownElement, ownTags } from './own'
import type { shield } from './shield'

/** Where a button stands and for which item. */
export type Place = { anchor: HTMLElement; key: string }

/** A button that stood this long, in ms, is settled; a page that takes it away sooner each time does not want it there. */
const shortLife = 1000
const mostTries = 3

const css = `
:host { all: initial !important; display: inline-block !important; vertical-align: middle !important; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; margin: 4px;
  min-height: 28px; padding: 3px 10px; border: 1px solid #17675a; border-radius: 14px; background: #fff; color: #0e4f44;
  font: 500 13px/18px system-ui, sans-serif; white-space: nowrap; cursor: pointer;
}
button::before { content: ''; width: 6px; height: 6px; border-radius: 50%; background: currentColor; }
button:hover { background: #e1f0eb; }
button:active { background: #c9e3da; }
button:focus-visible { outline: 3px solid #17675a; outline-offset: 2px; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`

/** `tries`: how often the button was put there since one last settled. */
type Standing = Place & { host: HTMLElement; tries: number }

const stands = ({ host, anchor }: Standing): boolean => host.parentNode === anchor

export type Buttons = {
  /**
   * Makes the page hold exactly one button in each place. Writes nothing when all stand already. Whether some are still
   * to be put there when `ms` milliseconds are over.
   */
  show(places: readonly Place[], ms?: number): boolean
  /** The button of an item, to give the focus back to. */
  of(key: string): HTMLElement | undefined
  /** Whether the page keeps removing our buttons, so that some item goes without. */
  readonly unwelcome: boolean
  /** Whether every button stands where it was put and none is banned. */
  readonly intact: boolean
  clear(): void
}

/** The «Предложить ответ» buttons of a page. `press` gets the key of the item whose button was pressed by a person. */
export function placeButtons(
  events: ReturnType<typeof shield>,
  press: (key: string) => void,
): Buttons {
  const button = element('button', { type: 'button' }, t('cabinet.suggest'))
  const standing = new Map<HTMLElement, Standing>()
  const banned = new WeakSet<HTMLElement>()
  let unwelcome = false

  /** One for all buttons: each stands in the anchor that it is known by. */
  function pressed({ type, target }: Event): void {
    const { parentNode } = target as HTMLElement
    const entry = type === 'click' && standing.get(parentNode as HTMLElement)
    if (entry) press(entry.key)
  }

  function put(place: Place, tries: number): Standing | undefined {
    if (tries > mostTries) {
      banned.add(place.anchor)
      standing.delete(place.anchor)
      unwelcome = true
      return undefined
    }
    const { host } = ownElement(ownTags.button, { css, content: [button.cloneNode(true)] })
    const entry: Standing = { ...place, host, tries }
    events.add(host, pressed)
    place.anchor.append(host)
    standing.set(place.anchor, entry)
    return entry
  }

  /**
   * A frame that re-renders its row may take the button with it now and then; a page that does so at once, each time,
   * would make us both work for ever. Judged by a clock of its own: on a slow page our next look comes late.
   */
  function settle(placed: readonly Standing[]): void {
    setTimeout(() => {
      for (const entry of placed) if (stands(entry)) entry.tries = 0
    }, shortLife)
  }

  return {
    show(places, ms = Number.POSITIVE_INFINITY) {
      const until = performance.now() + ms
      let more = false
      const placed: Standing[] = []
      const wanted = new Map<HTMLElement, Place>()
      for (const place of places) wanted.set(place.anchor, place)
      for (const [anchor, { host }] of standing) {
        if (wanted.has(anchor)) continue
        host.remove()
        standing.delete(anchor)
      }
      for (const place of wanted.values()) {
        const old = standing.get(place.anchor)
        if (old && stands(old)) old.key = place.key
        else if (placed.length > 0 && performance.now() > until) more = true
        else if (!banned.has(place.anchor)) {
          const entry = put(place, (old?.tries ?? 0) + 1)
          if (entry) placed.push(entry)
        }
      }
      if (placed.length > 0) settle(placed)
      return more
    },
    of(key) {
      for (const entry of standing.values()) if (entry.key === key) return entry.host
      return undefined
    },
    get unwelcome() {
      return unwelcome
    },
    get intact() {
      return !unwelcome && standing.values().every(stands)
    },
    clear() {
      for (const { host } of standing.values()) host.remove()
      standing.clear()
    },
  }
}
