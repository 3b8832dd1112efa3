import { nominativeOf } from '@/lib/text/grammar'
import type { SignalId } from './signals'

const refused = (words: readonly string[], to: number) =>
  /(?:ть|ти|ся)$/u.test(words[to] ?? '') ||
  words
    .slice(Math.max(0, to - 4), to - 1)
    .some((word) =>
      /(?:ть|ться|ти)$|^(?:обмен|возврат|вернуть|поменять|менять|принять|принимать|делать)/u.test(
        word,
      ),
    )
const slip =
  /^(?:с|не|совсем|совершенно|очень|слишком|брак[A-Za-zЀ-ӿ]*|пуст[A-Za-zЀ-ӿ]*|слом[A-Za-zЀ-ӿ]*|друг[A-Za-zЀ-ӿ]*|больш[A-Za-zЀ-ӿ]*|мал[A-Za-zЀ-ӿ]*)$/u

/** Whether a signal's words mean it: «второй раз не закажу» tells of no second purchase, «за возврат хотят денег» of no return. */
export function isSaid(signal: SignalId, words: readonly string[], to: number): boolean {
  if (signal === 'repeatBuyer') return words[to] !== 'не'
  return signal !== 'returned' || isReturned(words, to)
}

const several = /^(?:больше|еще|много|дв[ае]|три|сразу|втор[а-я]{2,3}|побольше|несколько)$/u
const isOfAnother = (words: readonly string[], to: number): boolean =>
  words.slice(0, to - 2).some((word) => word.length > 3 && nominativeOf(word).length > 0) ||
  [words[to - 3], words[to]].some((word) => several.test(word ?? ''))

function isReturned(words: readonly string[], to: number): boolean {
  // «Был бы дороже, отказалась».
  if (words.includes('если') || words.includes('бы')) return false
  // «Требую возврат денег»: it is asked for, and not done.
  const before = words.slice(Math.max(0, to - 5), to)
  if (before.some((word) => /^(?:треб|прошу|просим|верните|хочу|хотим)/u.test(word))) return false
  // «За возврат хотят денег»: it is only thought of.
  if (before.slice(-3).includes('за')) return false
  // «На запас не взял» is no return.
  if (words.includes('запас')) return false
  // «Краска седину не взяла», «хорошо, что две не взяла»: neither is.
  if (/^взял/u.test(words[to - 1] ?? '') && isOfAnother(words, to)) return false
  if (!/^отказал/u.test(words[to - 1] ?? '')) return true
  // «Обмен делать отказались»: they refused, he returned nothing. «Отказалась не то»: a slip for «оказалось».
  return !refused(words, to) && !slip.test(words[to] ?? '')
}
