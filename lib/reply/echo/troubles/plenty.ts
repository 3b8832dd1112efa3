import { withYo } from '../words/common-words'
import { wordsOf } from '../words/plain'
import type { Clause, Trouble } from './trouble'

const waste =
  'скорлупы|мусора|веточек|веток|шелухи|косточек|костей|песка|хрящей|жил|льда|пыли|крошки|камешков'
const plenty = new RegExp(
  `(?<!не\\s)(?:слишком\\s|очень\\s)?много\\s((?:${waste})(?:\\sи\\s(?:${waste}))?)(?![а-я])`,
  'u',
)

/** «много скорлупы и мусора»: what nobody buys. */
export function plentyIn({ text }: Clause): Trouble[] {
  const [, what] = plenty.exec(text) ?? []
  return what
    ? [{ clause: `попалось много ${wordsOf(what).map(withYo).join(' ')}`, topic: 'quality' }]
    : []
}
