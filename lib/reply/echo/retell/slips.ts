import { adjectiveOf, isAdjective, isNoun, nominativeOf, shortOf } from '@/lib/text/grammar'
import { isGoverned, type Subject } from './subjects'

const link = /^(?:показал|оказал|казал|приш|приех|доехал|дош)[а-я]*$/u

/** Whether an editor would not print the clause as it stands: a case or a form that does not go with its neighbour. */
export function isSlip(words: readonly string[], subject: Subject | undefined): boolean {
  // «коробка пришла вскрыта»: an editor would print «вскрытой».
  if (
    words.some((word) => link.test(word)) &&
    words.some((word) => !/о$/u.test(word) && shortOf(word))
  )
    return true
  // «мясо почти не было», «водичке нет»: not what an editor would print.
  const none = words.findIndex((word) => /^(?:нет|нету|было)$/u.test(word))
  if (
    none > 0 &&
    words[none] !== 'было' &&
    /[еу]$/u.test(words[none - 1] ?? '') &&
    isNoun(words[none - 1] ?? '') &&
    !isGoverned(words, none - 1)
  )
    return true
  if (subject && words[none] === 'было' && words[none - 1] === 'не') return true
  // «растекся по столы»
  if (words.at(-2) === 'по' && /[^а]ы$/u.test(words.at(-1) ?? '')) return true
  // «не каким образом»
  if (
    words.some(
      (word, at) => word === 'не' && /^как(?:ой|им|ого|ая|ую|их)$/u.test(words[at + 1] ?? ''),
    )
  )
    return true
  // «внешней вид»: a slip, or a case of its own.
  const before = words[(subject?.at ?? 0) - 1] ?? ''
  return (
    subject !== undefined &&
    /(?:ой|ей|ого|его|ому|ему|ую|юю|ых|их)$/u.test(before) &&
    nominativeOf(before).length === 0 &&
    adjectiveOf(before) !== subject.gender &&
    !isGoverned(words, subject.at - 1) &&
    shortOf(before) === undefined &&
    isAdjective(before)
  )
}
