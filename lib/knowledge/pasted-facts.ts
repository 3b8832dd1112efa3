import { t } from '@/lib/i18n/t'
import { lineOf } from '@/lib/reply/answer/line'
import type { Scope } from './fact'
import { type BadRow, type FactImport, factsFromTable, isTable } from './import-facts'

/** What the lines below are about: «Товар: Чайник», «Для категории: Куртки». */
const aboutLine =
  /^(товар|артикул(?: продавца| wb)?|для (?:товара|артикула|бренда|категории|всех(?: товаров)?))(?:\s?[:–—-]\s?|\s|$)(.*)$/iu
const partOf = (word: string): keyof Scope | undefined => {
  if (/товара?$/iu.test(word)) return 'product'
  if (/артикул/iu.test(word)) return 'article'
  if (/бренда$/iu.test(word)) return 'brand'
  return /категории$/iu.test(word) ? 'category' : undefined
}

/** The scope that a heading opens; «Артикул» right under «Товар» is of the same thing. `undefined`: no heading. */
function headed(line: string, before: Scope, fresh: boolean): Scope | undefined {
  const [, word, value = ''] = aboutLine.exec(line.slice(0, 600)) ?? []
  if (!word || value.includes('?')) return undefined
  const part = partOf(word)
  if (!part) return /^для всех/iu.test(word) ? {} : undefined
  const named = value.replace(/^[«"]|[»":]+$/gu, '').trim()
  if (!named || named.length > 500) return undefined
  return { ...(fresh && before), [part]: named }
}

/**
 * Reads pasted text, a fact a line: «Материал: хлопок 95 %» or «Можно стирать? Да, при 30 °C». A line «Товар: …» or
 * «Артикул: …» says what those below it are about; before the first such line facts are about `about`.
 */
export function factsFromText(text: string, about: Scope = {}): FactImport {
  const facts: FactImport['facts'] = []
  const bad: BadRow[] = []
  let scope = about
  let fresh = false
  text.split(/\r?\n/u).forEach((raw, index) => {
    const line = raw.trim()
    if (!line) return
    const heading = headed(line, scope, fresh)
    fresh = heading !== undefined
    if (heading) {
      scope = heading
      return
    }
    const mark = line.indexOf('?')
    const answer = mark > 0 ? line.slice(mark + 1).replace(/^[\s–—:-]+/u, '') : ''
    if (answer) facts.push({ form: 'pair', scope, ask: line.slice(0, mark + 1), say: answer })
    else {
      const parts = lineOf(line)
      if (parts) facts.push({ form: 'line', scope, ask: parts.name, say: parts.value })
      else bad.push({ row: index + 1, why: t('factFile.line') })
    }
  })
  return { facts, bad }
}

/** Reads what was pasted: columns with their headings as a table, else a fact a line. */
export const factsFromPasted = (text: string): FactImport =>
  isTable(text) ? factsFromTable(text) : factsFromText(text)
