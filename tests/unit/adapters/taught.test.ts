// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { siteRule, taughtField, taughtItems } from '@/lib/adapters/taught'
import { forPage } from '@/lib/dom/likeness'
import { siteRuleSchema } from '@/lib/domain/site-rule'

const url = new URL('https://shop.example/cabinet/12345/reviews')

/** A list of cards with other things around it; `seed` stands for a build with its own class names. */
function draw(seed: string, wrap: (card: string) => string = (card) => card): void {
  const cards = Array.from({ length: 7 }, (_, at) =>
    wrap(`<div class="${seed}c" data-card-id="${1000 + at}"><header><b>Покупатель ${at}</b>
      ${at % 2 ? '<img alt="">' : ''}</header><p>Текст номер ${at}</p>
      <footer><textarea name="reply"></textarea></footer></div>`),
  )
  document.body.innerHTML = `<nav><ul>${'<li><a href="#">Раздел</a></li>'.repeat(12)}</ul></nav>
    <main><div class="${seed}l">${cards.join('')}</div><aside><div><p>Совет дня</p></div></aside></main>`
}

function teach() {
  const item = document.querySelectorAll('[data-card-id]')[2] as HTMLElement
  const field = item.querySelector('textarea') as HTMLElement
  return siteRule({ item, field, kind: 'review' }, url, 1)
}

beforeEach(() => draw('x'))

describe('a taught rule', () => {
  test('is plain data within its schema', () => {
    expect(siteRuleSchema.parse(teach())).toEqual(teach())
  })

  test('finds all items and nothing else', () => {
    const found = taughtItems(document, teach().item)
    expect(found).toEqual([...document.querySelectorAll('[data-card-id]')])
  })

  test.each([
    ['other class names', () => draw('zz9')],
    ['a wrapper around each', () => draw('q', (card) => `<section>${card}</section>`)],
    ['two wrappers around each', () => draw('q', (card) => `<ul><li>${card}</li></ul>`)],
  ])('finds them after a redesign: %s', (_, redesign) => {
    const { item } = teach()
    redesign()
    expect(taughtItems(document, item)).toEqual([...document.querySelectorAll('[data-card-id]')])
  })

  test('reaches the field of its own item', () => {
    const { item, field } = teach()
    for (const card of taughtItems(document, item)) {
      expect(taughtField(document, field, card)).toBe(card.querySelector('textarea'))
    }
  })

  test('holds for the same pages of the same site, whatever their ids', () => {
    const rule = teach()
    expect(forPage(rule, new URL('https://shop.example/cabinet/98765/reviews?page=2'))).toBe(true)
    expect(forPage(rule, new URL('https://shop.example/cabinet/98765/orders'))).toBe(false)
    expect(forPage(rule, new URL('https://other.example/cabinet/98765/reviews'))).toBe(false)
  })

  test('finds nothing on a page without such items', () => {
    const { item } = teach()
    document.body.innerHTML = '<main><div><p>Пусто</p></div></main>'
    expect(taughtItems(document, item)).toEqual([])
  })
})
