import { describe, expect, test } from 'vitest'
import { draftsOf } from './drafts-of'

const answers = (text: string, product: string) =>
  draftsOf({ kind: 'question', text, product }, 'asked')

describe('what is asked, and nothing that is only told', () => {
  test('how many there are is a choice of numbers', () => {
    for (const draft of answers('Одна наволочка в наборе или две?', 'Наволочка'))
      expect(draft).toContain('В наборе ▢ (одна наволочка / две)')
    for (const draft of answers('В коробке один фонарик или два? А батарейки идут?', 'Фонарик'))
      expect(draft).toContain('В коробке ▢ (один фонарик / два)')
  })

  test('«на подарок надо» and «где правда?» ask for no answer', () => {
    for (const draft of answers('Успеете отправить до пятницы? На юбилей надо', 'Ваза'))
      expect(draft).not.toMatch(/юбилей/u)
    for (const draft of answers(
      'Почему в карточке два метра, а в чехле полтора? Где правда?',
      'Штанга',
    ))
      expect(draft).not.toMatch(/[Пп]равда/u)
  })

  test('praise before a question stays praise, and the question none', () => {
    const text = 'Хорошая швабра, а где взять запасные тряпки?'
    for (const draft of draftsOf({ rating: 5, text, product: 'Швабра' }, 'asked')) {
      expect(draft).not.toMatch(/средняя|пошив/u)
      expect(draft).toContain('запасные тряпки')
    }
    const other = 'Фонарь понравился. Скажите, можно ли поменять батарею, если сядет?'
    for (const draft of draftsOf({ rating: 4, text: other, product: 'Фонарь' }, 'asked'))
      expect(draft).not.toMatch(/(?:рады|приятно|здорово), что можно ли/iu)
  })
})
