import { describe, expect, it } from 'vitest'
import { phrasesFrom } from '@/lib/knowledge/import-phrases'

describe('import of templates', () => {
  it('reads a table by its headings, with marks of other tools as ours', () => {
    const [one, two, ...rest] = phrasesFrom(
      '\uFEFFНазвание;Шаблон;Артикул\r\nПлюс;"%имя%, спасибо за отзыв! Будем рады видеть вас снова.";A-1\r\nМинус;Приносим извинения.;\r\nПовтор;Приносим извинения.;\r\n',
    )
    expect(one).toMatchObject({
      text: '{имя}, спасибо за отзыв! Будем рады видеть вас снова.',
      step: 'reply',
      mood: 'praise',
      product: 'A-1',
    })
    expect(two).toMatchObject({ text: 'Приносим извинения.', step: 'apologise', mood: 'complaint' })
    expect(rest).toEqual([])
  })

  it('reads plain text: a paragraph is a phrase, and without empty lines a line is', () => {
    const paragraphs = phrasesFrom('Спасибо за отзыв!\nЖдём вас.\n\n\nНам очень жаль.')
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Спасибо за отзыв!\nЖдём вас.',
      'Нам очень жаль.',
    ])
    expect(phrasesFrom('Ждём вас снова!\r\nНам жаль.').map(({ text }) => text)).toEqual([
      'Ждём вас снова!',
      'Нам жаль.',
    ])
  })

  it('finds nothing in nothing', () => {
    expect(phrasesFrom('')).toEqual([])
    expect(phrasesFrom('\n \n')).toEqual([])
  })
})
