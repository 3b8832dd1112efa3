import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, plainOf, sentences, wholeWord, words, wordsFrom } from '@/lib/text/words'

describe('words', () => {
  it('finds Russian words, numbers, hyphens and emoji with their places', () => {
    expect(words('Кое-как дошло, 5 из 10 👍').map(({ text }) => text)).toEqual([
      'Кое-как',
      'дошло',
      '5',
      'из',
      '10',
      '👍',
    ])
  })

  it('takes an emoji with its variation, and a hyphen only between two parts', () => {
    expect(words('👍🏽❤️– кое-как-, d’Or 𝐀1 сте́пь').map(({ text }) => text)).toEqual([
      '👍',
      '❤️',
      'кое-как',
      'd’Or',
      '𝐀1',
      'сте́пь',
    ])
  })

  it('gives exact slices of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, text: slice } of [...words(text), ...sentences(text)])
          expect(text.slice(start, end)).toBe(slice)
      }),
    )
  })
})

describe('word edges', () => {
  it('does not find a stem inside another Russian word', () => {
    expect(wholeWord('скол(?:а|ы)?').test('скольки человек')).toBe(false)
    expect(wholeWord('скол(?:а|ы)?').test('Есть скол на ручке')).toBe(true)
  })

  it('finds a stem with any ending', () => {
    expect('Дешевле некуда, не дешёвый'.match(wordsFrom('деш[её]в'))).toEqual([
      'Дешевле',
      'дешёвый',
    ])
  })

  it('makes the pieces of a text plain as each alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pieces = words(`${text} ЗАЁм`)
        expect(plainOf(`${text} ЗАЁм`, pieces)).toEqual(pieces.map((piece) => plain(piece.text)))
      }),
    )
  })

  it('compares without case, ё and zero-width signs', () => {
    expect(plain('ЗАЁ\u200Bм')).toBe('заем')
  })
})

describe('sentences', () => {
  it.each([
    ['Пришло быстро! Но сломано... Жаль', ['Пришло быстро!', 'Но сломано...', 'Жаль']],
    ['Взяла 5.5 кг за 300 руб. и т.д. Довольна.', ['Взяла 5.5 кг за 300 руб. и т.д.', 'Довольна.']],
    ['Первая строка\nВторая', ['Первая строка', 'Вторая']],
    ['«Супер!» Берите (все?!) сразу.) Да', ['«Супер!»', 'Берите (все?!)', 'сразу.)', 'Да']],
    ['Стоит 200 руб. Пришло целым', ['Стоит 200 руб.', 'Пришло целым']],
  ])('splits «%s»', (text, expected) => {
    expect(sentences(text).map((piece) => piece.text)).toEqual(expected)
  })
})
