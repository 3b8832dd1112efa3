import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product: string): string =>
  draftsOf({ text, product, rating: 4, marketplace: 'ozon' }, 'mild', 6).join('\n')

describe('what is asked lightly under many stars', () => {
  it('is not what was told', () => {
    const said = drafts('Понравилась, но коробка мятая. Сама ваза целая', 'Ваза')
    expect(said).not.toMatch(/внутри что-то|пострадало и|досталось/u)
    expect(drafts('Понравилась, но коробка мятая', 'Ваза')).toMatch(
      /внутри что-то|пострадало и|досталось/u,
    )
  })

  it('does not ask whether the thing suffered where that was told', () => {
    const said = drafts('Вкусный мармелад, но коробка мятая, досталось и пачкам внутри', 'Мармелад')
    expect(said).not.toMatch(/Если (?:пострадало|вместе с упаковкой|внутри)/u)
  })

  it('is another size only where the size was amiss', () => {
    expect(drafts('Платье хорошее, немного короткое', 'Платье')).toMatch(/размер/u)
    expect(drafts('Хорошее платье, но фасон не мой', 'Платье')).not.toMatch(/размер/u)
  })

  it('is help where something gave way, and no remark that others may learn from', () => {
    const said = drafts('Джем вкусный, но крышка лопнула', 'Джем')
    expect(said).toMatch(/чем можем помочь|что можно сделать/u)
    expect(said).not.toMatch(/будет что добавить|рассказать подробнее|ещё выбирает/u)
  })
})
