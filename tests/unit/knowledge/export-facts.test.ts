import { describe, expect, it } from 'vitest'
import { factsTable } from '@/lib/knowledge/export-facts'
import { factsFromTable, identified } from '@/lib/knowledge/import-facts'
import { parseChart } from '@/lib/knowledge/parse-chart'
import { factsFromText } from '@/lib/knowledge/pasted-facts'

const at = Date.UTC(2026, 2, 1)
const read = (text: string) => identified(factsFromTable(text).facts, at)

describe('facts in a file', () => {
  it('come back as they were, formulas of buyers without their teeth', () => {
    const { facts } = read(
      'Вопрос;Ответ;Артикул;Действует до\n"Можно; стирать?";"Да, ""осторожно""";A-1;31.12.2026\n=HYPERLINK("x")?;-5 °C;;\n',
    )
    const table = factsTable(facts)
    expect(table).toContain(`"'=HYPERLINK`)
    expect(read(table).facts).toEqual(facts)
  })

  it('are the same facts when imported again, and changed ones keep their place', () => {
    const [before] = read('Вопрос;Ответ\nВес;1 кг').facts
    const [after] = read('Вопрос;Ответ\n вес ;2 кг').facts
    expect(after?.id).toBe(before?.id)
  })

  it('keep the first of two answers and tell of the other', () => {
    const { facts, repeated } = identified(
      factsFromText('Вес: 1 кг\nВес: 2 кг\nВес: 1 кг').facts,
      at,
    )
    expect(facts.map(({ say }) => say)).toEqual(['1 кг'])
    expect(repeated).toEqual(['Вес'])
  })

  it('count rows as the file does, empty ones too', () => {
    expect(factsFromTable('\nВопрос;Ответ\n\nВес;\n').bad).toEqual([{ row: 4, why: 'нет ответа' }])
  })
})

describe('a typed size chart', () => {
  it('is read with ranges, single numbers and units', () => {
    expect(
      parseChart('Размер; Рост, см; Обхват груди\n44; 160–168; 86 - 90\n46; 170; от 90 до 94 см\n'),
    ).toEqual({
      rows: [
        { size: '44', measures: { height: [160, 168], chest: [86, 90] } },
        { size: '46', measures: { height: [170, 170], chest: [90, 94] } },
      ],
      bad: [],
    })
  })

  it('names bad rows by number and says what the heading lacks', () => {
    const { rows, bad } = parseChart('Размер;Вес\nS;50-60\nM;много\n;70-80\nL;90-80')
    expect(rows.map(({ size }) => size)).toEqual(['S'])
    expect(bad.map(({ row }) => row)).toEqual([3, 4, 5])
    expect(() => parseChart('S;50-60')).toThrow(/«Размер»/u)
  })
})
