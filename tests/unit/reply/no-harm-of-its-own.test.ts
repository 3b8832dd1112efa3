import { describe, expect, test } from 'vitest'
import { draftsOf } from './drafts-of'

describe('harm that these goods did not do', () => {
  test.each([
    ['Термокружка', 'Кипяток налил в шесть, в полдень пил и обжигался. Не течёт.'],
    [
      'Бальзам для рук',
      'Работаю на кухне, к весне кожа трескалась до крови. За неделю трещины зажили.',
    ],
    ['Грабли', 'Сезон отработали, листья не застревают. Черенок был с занозами, зашкурил.'],
  ])('is no danger under five stars: %s', (product, text) => {
    for (const draft of draftsOf({ rating: 5, product, text }, 'no-harm'))
      expect(draft).not.toMatch(/не пользуйтесь|серьёзно|прощения/u)
  })

  test('but after a «но» it is', () => {
    const text = 'Пахнет вкусно, но после первого раза появилась сыпь.'
    for (const draft of draftsOf({ rating: 5, product: 'Крем для рук', text }, 'no-harm'))
      expect(draft).toMatch(/не пользуйтесь/u)
  })

  test('nor is a «ядовито-зелёный» light, and pancakes are no barbell', () => {
    const light = 'Пульта нет, без него горит только ядовито-зелёным'
    for (const draft of draftsOf({ rating: 2, product: 'Торшер', text: light }, 'no-harm')) {
      expect(draft).toContain('пульт')
      expect(draft).not.toMatch(/не пользуйтесь/u)
    }
    const weights = 'Взвесил по одному блину, точность отличная.'
    for (const draft of draftsOf({ rating: 5, product: 'Штанга', text: weights }, 'no-harm'))
      expect(draft).not.toMatch(/выпечк/u)
  })

  test('and so large a share is none at all', () => {
    const text = 'Сажала в марте, из тридцати взошло двадцать девять.'
    for (const draft of draftsOf({ rating: 5, product: 'Семена перца', text }, 'no-harm'))
      expect(draft).not.toMatch(/жаль/iu)
  })

  test('nor what is as it should be', () => {
    const text = 'Оладьи слетают сами, дно ровное. Ручка коротковата.'
    for (const draft of draftsOf({ rating: 4, product: 'Сковорода', text }, 'no-harm'))
      expect(draft).not.toMatch(/жаль[^.!]*(?:ровн|сполза|слета)/iu)
  })
})
