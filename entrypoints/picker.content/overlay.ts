import { element, ownElement, ownTags } from '@/lib/dom/own'
import { t } from '@/lib/i18n/t'

const css = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: 100vw !important;
  height: 100vh !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: hidden !important;
  background: none !important; pointer-events: none !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
.box { position: fixed; box-sizing: border-box; border: 2px solid #17675a; background: rgb(23 103 90 / 0.12); border-radius: 4px; }
.box.like { border: 1px dashed #17675a; background: rgb(23 103 90 / 0.06); }
.bar { position: fixed; inset: 12px auto auto 50%; translate: -50% 0; max-width: calc(100vw - 48px); box-sizing: border-box;
  display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 10px 16px; border-radius: 12px; pointer-events: auto;
  background: light-dark(#fff, #24221d); color: light-dark(#24221d, #ece8df); box-shadow: 0 4px 24px rgb(0 0 0 / 0.35);
  font: 14px/20px system-ui, sans-serif; }
.choices { display: contents; }
p { margin: 0; max-width: 46ch; }
b { font-weight: 600; }
button { all: unset; padding: 5px 12px; border: 1px solid light-dark(#857f73, #8a8478); border-radius: 8px; cursor: pointer; }
button:hover { background: light-dark(#eeece6, #3a3731); }
button.main { background: #17675a; border-color: #17675a; color: #fff; }
button:focus-visible { outline: 3px solid light-dark(#1a5fb4, #8ab8f0); outline-offset: 2px; }
`

/** More boxes than that tell nothing and slow the page down. */
const mostBoxes = 300

export type Choice = { label: string; main?: boolean; chosen: () => void }

/** What the picker shows over the page: frames around elements and a bar with words and buttons. */
export function overlay() {
  const boxes = element('div')
  const words = element('p', { role: 'status' })
  const buttons = element('div', { class: 'choices' })
  const bar = element(
    'div',
    { class: 'bar', role: 'dialog', 'aria-label': t('picker.title') },
    words,
  )
  bar.append(buttons)
  const { host, root } = ownElement(ownTags.picker, { css, content: [boxes, bar] })
  host.popover = 'manual'
  document.documentElement.append(host)
  host.showPopover()
  let choices: { button: HTMLElement; chosen: () => void }[] = []

  return {
    host,
    /** Whether the point lies on the bar and not on the page. */
    covers: (x: number, y: number) => {
      const { left, right, top, bottom } = bar.getBoundingClientRect()
      return x >= left && x <= right && y >= top && y <= bottom
    },
    /** Frames one element, and more faintly those like it. */
    frame(target: Element | undefined, like: readonly Element[]) {
      const shown = [...(target ? [target] : []), ...like.filter((one) => one !== target)]
      boxes.replaceChildren(
        ...shown.slice(0, mostBoxes).map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect()
          const box = element('div', { class: one === target ? 'box' : 'box like' })
          Object.assign(box.style, {
            left: `${left}px`,
            top: `${top}px`,
            width: `${width}px`,
            height: `${height}px`,
          })
          return box
        }),
      )
    },
    say(text: string, offered: readonly Choice[]) {
      if (words.textContent !== text) words.textContent = text
      if (
        offered.map(({ label }) => label).join() ===
        choices.map(({ button }) => button.textContent).join()
      ) {
        choices = choices.map(({ button }, at) => ({
          button,
          chosen: offered[at]?.chosen ?? (() => {}),
        }))
        return
      }
      choices = offered.map(({ label, main, chosen }) => ({
        button: element('button', { type: 'button', ...(main && { class: 'main' }) }, label),
        chosen,
      }))
      buttons.replaceChildren(...choices.map(({ button }) => button))
      // While an element is being pointed at, the keys belong to that.
      if (offered.some(({ main }) => main)) choices[0]?.button.focus()
    },
    /** Presses the button that a click on the bar hit, by mouse or by keyboard. */
    press(event: MouseEvent) {
      const hit =
        event.detail === 0
          ? root.activeElement
          : root.elementFromPoint(event.clientX, event.clientY)
      choices.find(({ button }) => button === hit)?.chosen()
    },
    remove: () => host.remove(),
  }
}
