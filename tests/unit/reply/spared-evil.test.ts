import { describe, expect, test } from 'vitest'
import { isSpared } from '@/lib/reply/analyse/spared-evil'
import { draftsOf } from './drafts-of'

describe('an evil that did not come', () => {
  test.each([
    'блины не пригорают',
    'колени больше не болят',
    'накипи в чайнике нет',
    'запаха резины совсем нет',
    'экран не закрывает',
    'соседи не жалуются',
    'шумит умеренно',
    'собрал за вечер без инструкции',
    'ручка совсем не нагревается',
    'сейчас не чувствуется',
  ])('is no complaint: %s', (said) => {
    expect(isSpared(said)).toBe(true)
  })

  test.each([
    'крышка не закрывается',
    'вода не вытекает',
    'скотч не прилипает',
    'не пригорает и не греет',
    'обещали что не протекает',
    'в комплекте нет крышки',
    'не работает',
    'конфорка не нагревается',
    'пришел без инструкции',
  ])('is not what does not do as it should: %s', (said) => {
    expect(isSpared(said)).toBe(false)
  })

  test.each([
    [4, 'Форма для кексов', 'Кексы не пригорают, вынимаются легко. Ручка коротковата.', /пригор/u],
    [5, 'Велотренажёр', 'Соседи не жалуются. За лето минус два размера.', /жаль|не всё/u],
    [5, 'Тапочки', 'Ступни не мёрзнут, запаха клея нет', /жаль|запах/iu],
    [5, 'Присыпка', 'У дочки аллергия на кремы, на эту ничего не выскочило.', /жаль|аллерги/u],
    [4, 'Плед', 'Тёплый. Первые дни пах, сейчас не чувствуется.', /не чувствуется/u],
    [1, 'Лото', 'Собирались всей семьёй, не хватило двух карточек. Обидно до слёз.', /слез|облез/u],
  ])('is never regretted (%i★, %s)', (rating, product, text, regret) => {
    for (const draft of draftsOf({ rating, product, text }, 'spared'))
      expect(draft).not.toMatch(regret)
  })

  test('is not told of twice', () => {
    const text = 'Пятки перестали трескаться, не жирнит. Третий тюбик беру.'
    for (const draft of draftsOf({ rating: 5, product: 'Крем для ног', text }, 'twice'))
      expect(draft.match(/трескаться/gu)?.length ?? 0).toBeLessThan(2)
  })
})
