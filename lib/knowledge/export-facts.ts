import Papa from 'papaparse'
import type { KnownFact } from './fact'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)

/**
 * Facts as a table that `factsFromTable` reads back. Questions are buyers' words: a cell that a spreadsheet would run as
 * a formula is marked with an apostrophe.
 */
export const factsTable = (facts: readonly KnownFact[]): string =>
  `\uFEFF${Papa.unparse(
    {
      fields: ['Артикул', 'Товар', 'Бренд', 'Категория', 'Вопрос', 'Ответ', 'Действует до'],
      data: facts.map(({ scope, ask, say, until }) => [
        scope.article ?? '',
        scope.product ?? '',
        scope.brand ?? '',
        scope.category ?? '',
        ask,
        say,
        until === undefined ? '' : day(until),
      ]),
    },
    { delimiter: ';', escapeFormulae: true },
  )}`
