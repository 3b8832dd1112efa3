import { day } from '../shop/dates'
import { element } from '../shop/element'
import { hook } from '../shop/hook'
import { send, snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'

// The same page is the outer cabinet and, under `/frame`, its inner frame of the same origin that holds the reviews.

const root = document.querySelector('#root') as HTMLElement

if (location.pathname.endsWith('/frame')) {
  hook.rebuild = draw
  subscribe(draw)
  draw()
} else {
  root.append(
    element('h1', {}, 'Управление отзывами'),
    element('iframe', { src: `/feedback/frame${location.search}`, title: 'Отзывы' }),
  )
}

function draw(): void {
  const rows = snapshot().filter((entry) => entry.kind === 'review')
  root.replaceChildren(...rows.map(feedback))
}

function feedback({ id, author, at, rating, text, pros, cons, product, answer }: Entry) {
  const words = [pros, cons, text].filter(Boolean).join(' ')
  return element(
    'div',
    { class: 'feedback' },
    element('div', {}, element('b', {}, author), ` · ${day(at)}`),
    // The stars are a strip of which a share is shown.
    element(
      'div',
      { style: 'width: 100px; overflow: hidden; background: #eee' },
      element('div', { style: `width: ${(rating ?? 0) * 20}%; background: #f5a623; height: 12px` }),
    ),
    element('div', { class: 'muted' }, product.name),
    element('p', {}, words),
    answer
      ? element('div', {}, element('b', {}, 'Ответ продавца'), element('p', {}, answer.text))
      : replyForm(id),
  )
}

function replyForm(id: string): HTMLElement {
  const field = element('textarea', {
    placeholder: 'Ответить на отзыв',
    oninput: () => {
      hook.field = field.value
    },
  })
  const submit = (event: Event) => {
    event.preventDefault()
    void send(id, field.value)
  }
  return element('form', { onsubmit: submit }, field, element('button', {}, 'Ответить'))
}
