import { describe, expect, it } from 'vitest'
import { knowledgeBase } from '@/lib/knowledge/find'
import { decode, factsFromTable, identified } from '@/lib/knowledge/import-facts'
import { factsFromPasted, factsFromText } from '@/lib/knowledge/pasted-facts'

describe('a table of facts', () => {
  it('is read with columns in any order and any delimiter', () => {
    const { facts, bad } = factsFromTable(
      'Ответ;Вопрос;Артикул\n"Да; при 30 °C";Можно стирать?;A-1\n',
    )
    expect(bad).toEqual([])
    expect(facts).toEqual([
      { form: 'pair', scope: { article: 'A-1' }, ask: 'Можно стирать?', say: 'Да; при 30 °C' },
    ])
  })

  it('keeps the good rows and names the bad ones', () => {
    const { facts, bad } = factsFromTable(
      'Характеристика,Значение,Действует до\nВес,1 кг,\n,2 кг,\nЦена,,\nСкидка,5 %,завтра',
    )
    expect(facts).toHaveLength(1)
    expect(bad).toEqual([
      { row: 3, why: 'нет вопроса' },
      { row: 4, why: 'нет ответа' },
      { row: 5, why: 'непонятная дата «завтра»' },
    ])
  })

  it('says which columns are missing', () => {
    expect(() => factsFromTable('Имя,Город\nАнна,Тула')).toThrow(/столбцы «Вопрос».*Имя, Город/u)
    expect(() => factsFromTable('')).toThrow(/Таблица пуста/u)
  })
})

describe('pasted facts', () => {
  it('are lines and pairs', () => {
    expect(
      factsFromText('Материал: хлопок 95 %\n\nМожно гладить? Да, утюг до 150 °C\nпросто слова')
        .facts,
    ).toEqual([
      { form: 'line', scope: {}, ask: 'Материал', say: 'хлопок 95 %' },
      { form: 'pair', scope: {}, ask: 'Можно гладить?', say: 'Да, утюг до 150 °C' },
    ])
    expect(factsFromText('просто слова').bad).toEqual([
      { row: 1, why: 'нужно «Название: значение» или «Вопрос? Ответ»' },
    ])
  })
})

describe('what pasted facts are about', () => {
  const scopes = (text: string) =>
    factsFromPasted(text).facts.map(({ ask, scope }) => [ask, scope] as const)

  it('is said by a line above them', () => {
    expect(
      scopes(
        'Доставка: из Тулы\nТовар: Чайник «Заря» 1,7 л\nАртикул: CH-17\nМощность: 2200 Вт\n\nЕсть фильтр? Да\nАртикул KU-5\nКапюшон: съёмный',
      ),
    ).toEqual([
      ['Доставка', {}],
      ['Мощность', { product: 'Чайник «Заря» 1,7 л', article: 'CH-17' }],
      ['Есть фильтр?', { product: 'Чайник «Заря» 1,7 л', article: 'CH-17' }],
      ['Капюшон', { article: 'KU-5' }],
    ])
  })

  it('may be a brand, a category or everything', () => {
    expect(
      scopes(
        'Для бренда Северина:\nСтрана: Россия\nДля категории «Куртки»:\nСезон: зима\nДля всех товаров\nГарантия: год',
      ),
    ).toEqual([
      ['Страна', { brand: 'Северина' }],
      ['Сезон', { category: 'Куртки' }],
      ['Гарантия', {}],
    ])
  })

  it('is no fact of a card and no question', () => {
    expect(scopes('Бренд: Заря\nДля какой плиты? Для любой\nДля детей: с 3 лет')).toEqual([
      ['Бренд', {}],
      ['Для какой плиты?', {}],
      ['Для детей', {}],
    ])
  })

  it('may stand in a column that is pasted from a spreadsheet', () => {
    expect(scopes('Артикул\tХарактеристика\tЗначение\nA-1\tВес\t1 кг\nA-2\tВес\t2 кг')).toEqual([
      ['Вес', { article: 'A-1' }],
      ['Вес', { article: 'A-2' }],
    ])
  })
})

describe('the encoding of a file', () => {
  const text = 'Вопрос;Ответ\nМожно?;Да'
  it('may be UTF-8, UTF-16 or Windows-1251', () => {
    const utf16 = new Uint8Array(
      [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    )
    const cyrillic = new Uint8Array(
      [...text].map((sign) => {
        const code = sign.charCodeAt(0)
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
      }),
    )
    expect(decode(new TextEncoder().encode(text))).toBe(text)
    const bigEndian = utf16.map((_, at) => utf16[at % 2 ? at - 1 : at + 1] ?? 0)
    expect(decode(new Uint8Array([0xff, 0xfe, ...utf16]))).toBe(text)
    expect(decode(new Uint8Array([0xfe, 0xff, ...bigEndian]))).toBe(text)
    // Neither this nor the next begins with a mark of its byte order.
    expect(decode(new Uint8Array(utf16))).toBe(text)
    expect(decode(new Uint8Array(bigEndian))).toBe(text)
    expect(decode(cyrillic)).toBe(text)
  })
})

describe('a table with one article twice', () => {
  const at = Date.UTC(2026, 0, 1)
  const read = (table: string) => identified(factsFromTable(table).facts, at)

  it('keeps the first of two answers to one question and names it', () => {
    const { facts, repeated } = read(
      'Артикул;Вопрос;Ответ\nA-1;Материал;хлопок\nA-1;материал;лён\nA-1;Материал;хлопок',
    )
    expect(facts.map(({ say }) => say)).toEqual(['хлопок'])
    expect(repeated).toEqual(['материал'])
  })

  it('keeps both of two products, and a question about the article gets both', () => {
    const { facts, repeated } = read(
      'Артикул;Товар;Вопрос;Ответ\nA-1;Футболка;Материал;хлопок\nA-1;Майка;Материал;лён',
    )
    expect(repeated).toEqual([])
    const found = knowledgeBase(facts).find({
      question: 'Какой материал?',
      product: { article: 'A-1' },
      now: at,
    })
    expect(found.map(({ fact }) => fact.say).sort()).toEqual(['лён', 'хлопок'])
  })
})
