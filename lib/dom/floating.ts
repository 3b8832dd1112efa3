import { t } from '@/lib/i18n/t'
import { element, ownElement, ownTags } from './own'
import type { shield } from './shield'

const css = `
:host {
  all: initial !important; position: fixed !important; inset: auto 20px 20px auto !important;
  z-index: 2147483646 !important; display: block !important;
}
button {
  all: unset; box-sizing: border-box; min-height: 40px; padding: 8px 16px; border-radius: 20px; cursor: pointer;
  background: #17675a; color: #fff; font: 500 14px/22px system-ui, sans-serif; box-shadow: 0 2px 12px rgb(0 0 0 / 0.3);
}
button:hover { background: #0e4f44; }
button:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`

const mostTries = 5

/** One button for the whole page, where the rows cannot have their own. Made when it is first needed. */
export function floatingButton(events: ReturnType<typeof shield>, press: () => void) {
  let host: HTMLElement | undefined
  let tries = 0
  return {
    get host() {
      return host
    },
    show() {
      // A page that removes it each time gets its way: the popup and the shortcut still work.
      if (host?.isConnected || tries >= mostTries) return
      tries++
      if (!host) {
        const button = element('button', { type: 'button' }, t('cabinet.suggest'))
        host = ownElement(ownTags.floating, { css, content: [button] }).host
        events.add(host, (event) => {
          if (event.type === 'click') press()
        })
      }
      document.documentElement.append(host)
    },
    hide() {
      if (!host?.isConnected) return
      host.remove()
      tries--
    },
  }
}
