import { describe, expect, it } from 'vitest'
import { decode, factsFromTable, factsFromText } from '@/lib/knowledge/import-facts'

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
    expect(() => factsFromTable('Имя,Город\nАнна,Тула')).toThrow(/столбцы «Вопрос»/u)
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
    expect(decode(new Uint8Array([0xff, 0xfe, ...utf16]))).toBe(text)
    expect(decode(cyrillic)).toBe(text)
  })
})
