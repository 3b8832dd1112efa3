import { isAdjective, isNoun } from '@/lib/text/grammar'
import { inCase, type NounPhrase } from '../../product/noun-phrase'
import { isCame } from './states'
import { prepositions } from './subjects'

/** «без коробки пришла»: what a thing came with follows its name and the verb. */
export const cameWith = (
  name: string,
  spelt: readonly string[],
  words: readonly string[],
  verb: number,
): string | undefined =>
  isCame(words[verb] ?? '') && verb === words.length - 1 && /^(?:с|со|без)$/u.test(words[0] ?? '')
    ? [name, ...spelt.slice(verb), ...spelt.slice(0, verb)].join(' ')
    : undefined

const sufficed =
  /^(?:хватило|хватает)(?=\s(?:всего\s|только\s)?на\s)|^(?:всего\s|только\s)?на\s[а-яё]+\s[а-яё]+(?=\s(?:хватило|хватает)$)/u
/** «хватило на пару раз»: of what, stands before it. */
export function ofStock(clause: string, noun: NounPhrase): string | undefined {
  if (!sufficed.test(clause)) return undefined
  const words = clause.split(' ')
  const turned = /^хват/u.test(clause) ? words : [words.at(-1) ?? '', ...words.slice(0, -1)]
  return [inCase(noun, 'gen'), ...turned].join(' ')
}

/** «расслаивается на густые»: the noun after it was lost. */
export function losesNoun(words: readonly string[]): boolean {
  const [before = '', last = ''] = words.slice(-2)
  return prepositions.has(before) && isAdjective(last) && !isNoun(last)
}
