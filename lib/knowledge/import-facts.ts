import Papa from 'papaparse'
import { t } from '@/lib/i18n/t'
import { plain } from '@/lib/text/words'
import type { KnownFact, Scope } from './fact'

/** A row that could not be read, by its number in the file (the heading is row 1), with the reason for the seller. */
export type BadRow = { row: number; why: string }
export type FactImport = { facts: Omit<KnownFact, 'id' | 'at'>[]; bad: BadRow[] }

/** Headings by which columns are known, lower case. */
const columns = {
  article: ['артикул', 'артикул продавца', 'артикул wb', 'article', 'sku', 'nmid', 'код товара'],
  product: ['товар', 'название', 'наименование', 'название товара', 'product'],
  brand: ['бренд', 'brand', 'марка'],
  category: ['категория', 'предмет', 'category'],
  ask: ['вопрос', 'характеристика', 'свойство', 'параметр', 'question', 'name'],
  say: ['ответ', 'значение', 'факт', 'answer', 'value'],
  until: ['действует до', 'до', 'until'],
} as const
type Column = keyof typeof columns

export const longestFile = 20 * 1024 * 1024

/**
 * The text of a file that may be UTF-8, UTF-16 or Windows-1251. UTF-16 is known by its mark or its high bytes;
 * bytes that are no UTF-8 are read as Windows-1251, which old spreadsheets write.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = bytes.subarray(0, 400)
  // The high byte of a Latin letter is 0, of a Russian one 4; in other encodings neither byte stands in a text.
  const high = (side: number) =>
    head.filter((byte, at) => at % 2 === side && (byte === 0 || byte === 4)).length >
    head.length * 0.4
  if (high(1)) return new TextDecoder('utf-16le').decode(bytes)
  if (high(0)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/**
 * Reads a table of facts: a heading row with «Артикул», «Товар», «Вопрос» or «Характеристика», «Ответ» or «Значение» in
 * any order; delimiter by itself. Bad rows are told, good ones kept. Throws with words for the seller when the columns
 * are not there.
 */
export function factsFromTable(text: string): FactImport {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: delimiterOf(text),
  })
  const rows = data
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
  const place = placesIn(rows[0]?.cells ?? [])
  if (place.ask < 0 || place.say < 0) {
    const found = (rows[0]?.cells ?? []).filter((cell) => cell.trim()).slice(0, 6)
    const there =
      found.length > 0
        ? t('factFile.there', { columns: found.join(', ').slice(0, 200) })
        : t('factFile.emptyTable')
    throw new Error(t('factFile.noColumns', { there }))
  }
  const facts: FactImport['facts'] = []
  const bad: BadRow[] = []
  for (const { cells, row } of rows.slice(1)) {
    const refuse = (why: string) => bad.push({ row, why })
    // An apostrophe keeps a spreadsheet from running a cell as a formula: our own export writes it.
    const cell = (column: Column) =>
      cells[place[column]]?.trim().replace(/^'(?=[=+\-@])/u, '') || undefined
    const ask = cell('ask')
    const say = cell('say')
    if (!ask || !say) {
      refuse(ask ? t('factFile.noAnswer') : t('factFile.noQuestion'))
      continue
    }
    const about = (['article', 'product', 'brand', 'category'] as const).map(cell)
    if (ask.length > 2000 || say.length > 5000 || about.some((one = '') => one.length > 500)) {
      refuse(t('factFile.tooLong'))
      continue
    }
    const until = cell('until')
    const end = until ? endOf(until) : undefined
    if (until && end === undefined) {
      refuse(t('factFile.date', { date: until }))
      continue
    }
    facts.push({
      form: ask.endsWith('?') ? 'pair' : 'line',
      scope: scope({
        article: cell('article'),
        product: cell('product'),
        brand: cell('brand'),
        category: cell('category'),
      }),
      ask,
      say,
      ...(end !== undefined && { until: end }),
    })
  }
  return { facts, bad }
}

/** Whether a text begins with the headings of a table of facts. */
export function isTable(text: string): boolean {
  const first = text.split(/\r?\n/u, 50).find((line) => line.trim()) ?? ''
  const place = placesIn(first.slice(0, 5000).split(delimiterOf(text)))
  return place.ask >= 0 && place.say >= 0
}

/** Where each column stands; −1 where it is missing. */
function placesIn(cells: readonly string[]): Record<Column, number> {
  const heading = cells.map((cell) => cell.trim().toLowerCase())
  return Object.fromEntries(
    (Object.keys(columns) as Column[]).map((column) => [
      column,
      heading.findIndex((cell) => (columns[column] as readonly string[]).includes(cell)),
    ]),
  ) as Record<Column, number>
}

/** The sign that parts the columns of the heading; rows hold prose, which may be full of commas. */
function delimiterOf(text: string): string {
  const heading = text.split(/\r?\n/u, 50).find((line) => line.trim()) ?? ''
  const count = (sign: string) => heading.slice(0, 5000).split(sign).length
  return [';', '\t', ',', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function scope(parts: { [Part in keyof Scope]?: string | undefined }): Scope {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as Scope
}

/** The last moment of «31.12.2026» or «2026-12-31», UTC. */
function endOf(date: string): number | undefined {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/u.exec(date)
  const iso = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : date
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return undefined
  const at = Date.parse(`${iso}T23:59:59.999Z`)
  return Number.isNaN(at) ? undefined : at
}

/** What makes two facts the same: the thing and the question. Importing a table again changes facts, it adds none. */
function idOf({ scope: { article, product, brand, category }, ask }: FactImport['facts'][number]) {
  const whole = plain([article, product, brand, category, ask].join('|'))
  let hash = 0
  for (const sign of whole) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0
  return `fact:${whole.slice(0, 400)}#${(hash >>> 0).toString(36)}`
}

/**
 * Facts as they are kept. Of several answers to one question about one thing the first is taken; `repeated` are the
 * questions whose other answers were left out.
 */
export function identified(
  facts: FactImport['facts'],
  at: number,
): { facts: KnownFact[]; repeated: string[] } {
  const kept = new Map<string, KnownFact>()
  const repeated: string[] = []
  for (const fact of facts) {
    const id = idOf(fact)
    const there = kept.get(id)
    if (!there) kept.set(id, { ...fact, id, at })
    else if (there.say !== fact.say) repeated.push(fact.ask)
  }
  return { facts: [...kept.values()], repeated }
}
