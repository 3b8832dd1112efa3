import { day } from '../shop/dates'
import { element } from '../shop/element'
import { hook } from '../shop/hook'
import { send, snapshot } from '../shop/server'
import type { Entry } from '../shop/shop'

// Written once, while the document loads, and never changed by script: a reply is a form, its sending a full reload.

const perPage = 10
const query = new URLSearchParams(location.search)
const page = Number(query.get('page') ?? 1)
const reviews = snapshot().filter((entry) => entry.kind === 'review')

document
  .querySelector('#root')
  ?.append(
    element('h1', {}, 'Отзывы о магазине'),
    element('ul', {}, ...reviews.slice((page - 1) * perPage, page * perPage).map(review)),
    element('nav', {}, element('a', { href: `?page=${page + 1}` }, 'Следующая страница')),
  )

function review(entry: Entry): HTMLElement {
  const { author, at, rating = 0, product, text, pros, cons, answer } = entry
  return element(
    'li',
    { class: 'review', itemscope: '', itemtype: 'https://schema.org/Review' },
    element('span', { itemprop: 'author' }, author),
    ' ',
    element('time', { itemprop: 'datePublished', datetime: new Date(at).toISOString() }, day(at)),
    element('meta', { itemprop: 'ratingValue', content: String(rating) }),
    element('div', {}, '★'.repeat(rating) + '☆'.repeat(5 - rating)),
    element('div', { class: 'muted' }, product.name),
    element('p', { itemprop: 'reviewBody' }, [pros, cons, text].filter(Boolean).join('. ')),
    answer ? element('blockquote', {}, `Ответ магазина: ${answer.text}`) : replyForm(entry),
  )
}

function replyForm({ id }: Entry): HTMLElement {
  const field = element('textarea', { name: 'reply', rows: '3', 'aria-label': 'Ответ на отзыв' })
  field.addEventListener('input', () => {
    hook.field = field.value
  })
  const submit = (event: Event) => {
    event.preventDefault()
    // Stands for the server's work; then the browser goes to the page anew, as after a POST.
    void send(id, field.value).then(() => location.reload())
  }
  return element(
    'form',
    { method: 'post', onsubmit: submit },
    field,
    element('button', {}, 'Ответить'),
  )
}
