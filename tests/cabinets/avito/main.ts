import { element } from '../shop/element'
import { hook } from '../shop/hook'
import { send, snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'

// Infinite scroll: eight cards more whenever the end comes near. Dates are relative, the field is a `contenteditable`.

const step = 8
const root = document.querySelector('#root') as HTMLElement
const list = element('section')
const end = element('div', { class: 'muted' }, 'Загружаем ещё…')
let shown = 0

const reviews = () => snapshot().filter((entry) => entry.kind === 'review')

function more(): void {
  list.append(
    ...reviews()
      .slice(shown, shown + step)
      .map(card),
  )
  shown = list.childElementCount
  if (shown === reviews().length) end.remove()
}

function redraw(): void {
  list.replaceChildren(...reviews().slice(0, shown).map(card))
}

function ago(at: number): string {
  const hours = Math.max(1, Math.round((Date.now() - at) / 3_600_000))
  return hours < 24 ? `${hours} ч. назад` : `${Math.round(hours / 24)} дн. назад`
}

function card({ id, author, at, rating = 0, text, pros, cons, product, answer }: Entry) {
  const stars = [1, 2, 3, 4, 5].map((star) =>
    element('span', { class: star <= rating ? 'on' : 'off' }, '★'),
  )
  return element(
    'article',
    {},
    element('div', {}, element('b', {}, author), ' ', element('span', { class: 'muted' }, ago(at))),
    element('div', { 'aria-label': `${rating} из 5` }, ...stars),
    element('div', { class: 'muted' }, product.name),
    element('p', {}, [pros, cons, text].filter(Boolean).join('\n')),
    answer
      ? element('div', {}, element('b', {}, 'Ваш ответ'), element('p', {}, answer.text))
      : reply(id),
  )
}

function reply(id: string): HTMLElement {
  const open = () => {
    const field = element('div', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Ответ на отзыв',
      oninput: () => {
        hook.field = typed()
      },
    })
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks are wanted, as a person sees them
    const typed = () => field.innerText
    const submit = () => void send(id, typed())
    form.replaceChildren(field, element('button', { onclick: submit }, 'Отправить'))
    field.focus()
  }
  const form = element('div', {}, element('button', { onclick: open }, 'Ответить'))
  return form
}

hook.rebuild = redraw
subscribe(redraw)
root.append(element('h1', {}, 'Отзывы'), list, end)
more()
new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), {
  rootMargin: '200px',
}).observe(end)
