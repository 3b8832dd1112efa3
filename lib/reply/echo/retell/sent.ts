import { isFiniteVerb, isNoun, nominativeOf } from '@/lib/text/grammar'
import { isGoverned } from './subjects'

const again = /^(?:опять|снова|еще|мне|нам|в|итоге|вместо)$/u
const verb =
  /^(?:прислали|положили|отправили|привезли|доставили|выслали|вложили|выдали|упаковали|доложили)$/u
const came = /^(?:пришел|пришла|пришло|пришли|приехал[аои]?)$/u
/** How it was sent, or what it lacked. */
const amiss =
  /^(?:не|без|в|все|дв[а-я]+|тр[а-я]+|од[а-я]+|(?:пуст|полупуст|рван|мят|гряз|брак|бит|слом|стар|открыт|вскрыт|испорч|просроч)[а-я]*)$/u

/**
 * Whether a clause says what was sent, or how: those who send are never named, so that «прислали не тот размер» is a
 * statement of its own. «Пришёл другой аромат» says the same.
 */
export function isSent(words: readonly string[]): boolean {
  const start = words.findIndex((word) => !again.test(word))
  const at = verb.test(words.at(-1) ?? '') ? words.length - 1 : start
  if (came.test(words[start] ?? ''))
    return words.length < 6 && words.some((word) => /^друг(?:ой|ая|ое|ие)$/u.test(word))
  if (
    !verb.test(words[at] ?? '') ||
    words.some((word, place) => place !== at && isFiniteVerb(word))
  )
    return false
  // «положили левый сорокового, правый сорок второго»: the half of a pair is wrong only beside the other.
  if (words.some((word) => /^(?:лев|прав)(?:ый|ую|ая|ое)$/u.test(word))) return false
  const rest = words.toSpliced(at, 1)
  return (
    rest.some((word) => /^друг(?:ой|ую|ое|ие)$/u.test(word)) ||
    words.slice(at + 1, at + 4).some((word) => amiss.test(word)) ||
    // «одну пачку привезли»: it names what was sent.
    rest.some(
      (word, place) =>
        isNoun(word) &&
        !isGoverned(rest, place) &&
        (at > 0 || nominativeOf(word).length === 0 || words.length > 2),
    )
  )
}

/** «одну пачку привезли» as «привезли одну пачку»; any other clause as it is. */
export const verbFirst = (said: string, words: readonly string[]): string =>
  verb.test(words.at(-1) ?? '') && isSent(words) ? said.replace(/^(.+)\s(\S+)$/u, '$2 $1') : said
