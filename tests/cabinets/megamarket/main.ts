import { day } from '../shop/dates'
import { element } from '../shop/element'
import { hook } from '../shop/hook'
import { send, snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'

// Everything is a web component: list, card and reply form each have a shadow root of their own.

const css =
  'textarea { width: 100%; min-height: 70px; } p { margin: 6px 0; } b { font-weight: 600; }'

class ReplyForm extends HTMLElement {
  entryId = ''
  connectedCallback(): void {
    const field = element('textarea', {
      placeholder: 'Ваш ответ',
      oninput: () => {
        hook.field = field.value
      },
    })
    const submit = () => void send(this.entryId, hook.field ?? '')
    const root = this.attachShadow({ mode: 'open' })
    root.append(
      element('style', {}, css),
      field,
      element('button', { onclick: submit }, 'Отправить'),
    )
  }
}

class ReviewCard extends HTMLElement {
  entry: Entry | undefined
  connectedCallback(): void {
    const { entry } = this
    if (!entry || this.shadowRoot) return
    const { author, at, rating, product, text, pros, cons, answer, id } = entry
    const form = Object.assign(document.createElement('reply-form') as ReplyForm, { entryId: id })
    const line = (label: string, words: string | undefined) =>
      words !== undefined && element('p', {}, element('b', {}, `${label}: `), words)
    this.attachShadow({ mode: 'open' }).append(
      element('style', {}, css),
      element('p', {}, element('b', {}, author), ' ', element('time', {}, day(at))),
      element('p', {}, `Оценка: ${rating ?? 0} из 5`),
      element('p', {}, element('a', { href: `/product/${product.code}` }, product.name)),
      line('Достоинства', pros) || '',
      line('Недостатки', cons) || '',
      line('Комментарий', text) || '',
      answer ? element('p', {}, element('b', {}, 'Ответ продавца: '), answer.text) : form,
    )
  }
}

class ReviewList extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' })
    const draw = () =>
      root.replaceChildren(
        ...snapshot()
          .filter((entry) => entry.kind === 'review')
          .map((entry) =>
            Object.assign(document.createElement('review-card') as ReviewCard, { entry }),
          ),
      )
    hook.rebuild = draw
    subscribe(draw)
    draw()
  }
}

customElements.define('reply-form', ReplyForm)
customElements.define('review-card', ReviewCard)
customElements.define('review-list', ReviewList)
document
  .querySelector('#root')
  ?.append(element('h1', {}, 'Отзывы покупателей'), document.createElement('review-list'))
