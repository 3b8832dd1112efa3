import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { isRegrettable } from '@/lib/reply/echo/quotes/regrettable'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, rating: number, product = '') => {
  const review: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  const analysis = analyse(review)
  const input = { analysis, voice: defaultVoice, facts: [], recent: [], seed: 'regret' }
  return Array.from({ length: 4 }, (_, attempt) => suggest(review, { ...input, attempt }).text)
}
const regret = /жаль|досадно|обидно|огорч|извин|прост[иь]те|прощени|не всё/iu

describe('a happy buyer is not pitied', () => {
  it.each<[text: string, rating: number, product?: string]>([
    ['Миксер чудо! Единственное, бужу им по утрам всю семью (жалоб от них пока не было)', 5],
    [
      'Пользоваться одно удовольствие! Раньше была многоразовая сетка, но я замучилась её отмывать. А с этими никакой возни: использовал – выбросил. Рекомендую',
      5,
    ],
    ['Вкусный сок, никакого химического привкуса не почувствовала', 5],
    ['Отличное кресло! Конечно, подлокотник короток. Но в качестве гостевого вполне. Доволен', 5],
    ['Масло приятно пахнет, быстро впитывается. А в остальном тоже довольна', 4],
    ['Брали две игры, другая понравилась больше, но эта тоже неплохая', 4],
    ['Пахнет вкусно, а после мытья и перхоти нет', 4],
    ['Отличный чайник, шум средний, но терпимо, чистый, ничем не пахнет', 5],
    ['Из интереса стирала мешок три раза в одной машинке, и не порвался. Спасибо продавцу', 5],
  ])('%s', (text, rating, product) => {
    for (const draft of drafts(text, rating, product)) expect(draft).not.toMatch(regret)
  })

  it.each<[text: string, rating: number]>([
    ['Неплохо, но шумно', 5],
    ['Вкусно. Но больше не закажу', 5],
    ['Мёд хороший, но очень жидкий', 4],
    ['Красивая ваза, но к сожалению такая модель не для наших полок', 5],
    ['После мытья стала откручиваться ручка', 4],
  ])('but one who minds is: %s', (text, rating) => {
    for (const draft of drafts(text, rating)) expect(draft).toMatch(regret)
  })
})

describe('words that may be regretted', () => {
  it.each([
    'Крышка подтекает',
    'Коробка пришла мятой',
    'Заряда хватает на 20 минут',
    'Очень жидкий',
  ])('%s', (quote) => expect(isRegrettable(quote)).toBe(true))
  it.each([
    'Жалоб пока не было',
    'Прыщей нет',
    'Вся целая',
    'Быстро впитывается',
    'Так и не порвался',
    'Скошенную траву убрал',
    'Будет скисшее',
    'Эта тоже неплохая',
  ])('%s: not these', (quote) => expect(isRegrettable(quote)).toBe(false))
})
