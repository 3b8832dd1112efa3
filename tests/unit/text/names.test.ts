import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenNames } from '@/lib/text/given-names'
import { greetingName } from '@/lib/text/names'

describe('greetingName', () => {
  it.each([
    ['Анна', 'Анна'],
    ['анна', 'Анна'],
    ['СВЕТЛАНА', 'Светлана'],
    ['СветЛана', 'Светлана'],
    ['Анна К.', 'Анна'],
    ['Анна К', 'Анна'],
    ['К. Анна', 'Анна'],
    ['Иванова Мария', 'Мария'],
    ['Мария Иванова', 'Мария'],
    ['Иванова Мария Петровна', 'Мария'],
    ['Мария Петровна', 'Мария'],
    ['Петр С.', 'Пётр'],
    ['Алена', 'Алёна'],
    ['Катюша', 'Катюша'],
    ['Лёха', 'Лёха'],
    ['Серега', 'Серёга'],
    ['Irina', 'Ирина'],
    ['Dmitriy', 'Дмитрий'],
    ['Yuliya Petrova', 'Юлия'],
    ['Julia', 'Юлия'],
    ['Alexander', 'Александр'],
    ['Ekaterina S.', 'Екатерина'],
    ['Гульнара', 'Гульнара'],
    ['Магомед', 'Магомед'],
    ['Анаит Саркисян', 'Анаит'],
    ['Гиоргадзе Нино', 'Нино'],
    ['Айгуль Х.', 'Айгуль'],
    ['Анна-Мария', 'Анна-Мария'],
    ['Наталия', 'Наталия'],
    ['  Олег  ', 'Олег'],
    ['Ли Марина', 'Марина'],
    ['Ольга Цой', 'Ольга'],
  ])('greets «%s» as %s', (author, name) => {
    expect(greetingName(author)).toBe(name)
  })

  it.each([
    undefined,
    '',
    'Покупатель',
    'Покупатель Ozon',
    'Пользователь предпочёл скрыть свои данные',
    'Имя скрыто',
    'А. К.',
    'А.К.',
    'А',
    'Иванова',
    'Анна и Олег',
    'Анна Олег',
    'Тарас Бульба',
    'Мария, Иван',
    'anna1985',
    'Анна85',
    'Анна 🌸',
    '<b>Анна</b>',
    'anna@mail',
    'Князь',
    'Злой кот',
    'Просто Маша',
    'Мама Оли',
    'Мама Оля',
    'Магазин Елена',
    'ИП Иванов',
    'Иван Грозный',
    'Баба Яга',
    'Гарри Поттер',
    'Paranoia',
    'Samsung',
    'Dee',
    'Саша Маша',
    'Не Скажу',
    'Анна {name}',
  ])('greets «%s» without a name', (author) => {
    expect(greetingName(author)).toBeUndefined()
  })

  it('knows each of its names in any letters', () => {
    for (const name of givenNames) {
      expect(greetingName(name)).toBe(name)
      expect(greetingName(name.toUpperCase())).toBe(name)
    }
  })

  it('gives letters only, and nothing for digits, emoji and markup', () => {
    const piece = fc.oneof(fc.constantFrom(...givenNames), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const author = pieces.join(' ')
        const name = greetingName(author)
        if (name === undefined) return
        expect(name).toMatch(/^\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)?$/u)
        expect(author).not.toMatch(/[\p{N}\p{Extended_Pictographic}<>{}@_&/\\]/u)
      }),
    )
  })
})
