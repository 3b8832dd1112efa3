import { asInstrumental } from '@/lib/text/adjective'
import { adjectiveOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'

/** Verbs of arriving, and of being or becoming: how, stands after them in the instrumental. */
const came = /^(?:пришел|пришла|пришло|пришли|приехал[аои]?|доехал[аои]?)$/u
const became = /^(?:был[аои]?|стал[аои]?|становится|становятся|оказал(?:ся|ась|ось|ись))$/u
/** Verdicts, kinds and quantities: nobody arrives as such. */
const lasting =
  /^(?:хорош|отличн|прекрасн|плох|обычн|нормальн|кита|оригинальн|настоящ|нов|стар|нужн|дешев|качествен|некачествен)/u
export const isCame = (word: string): boolean => came.test(word)
/** Whether a thing of this gender may arrive in such a state. */
export const isState = (word: string, gender: Gender): boolean =>
  adjectiveOf(word) === gender && !whole.test(word) && !lasting.test(word)

const whole = /^(?:весь|вся|все|всё)$/u
const degree =
  /^(?:не|очень|слишком|совсем|почти|немного|слегка|чуть|наполовину|полностью|абсолютно|совершенно|частично|местами|сильно|уже|изначально|сразу|просто)$/u
/** What may follow: where, and what else happened. */
const tail =
  /^(?:и|с|со|в|во|на|от|по|без|из|внутри|снаружи|сверху|снизу|после|сразу|через|из-за)$/u

/**
 * «пришла вся мятая», «стали жёсткие и хрупкие» as an editor prints it: «пришла мятой», «стали сухими и ломкими». `verb` is
 * the place of the verb in `words`; nothing where something else stands after it.
 */
export function inStates(
  words: readonly string[],
  spelt: readonly string[],
  verb: number,
  gender: Gender,
): readonly string[] | undefined {
  const isBeing = became.test(words[verb] ?? '')
  if (!isBeing && !isCame(words[verb] ?? '')) return undefined
  const isOne = (word: string) =>
    isBeing ? adjectiveOf(word) === gender && !whole.test(word) : isState(word, gender)
  const said: string[] = []
  let at = verb + 1
  let found = false
  while (at < words.length) {
    const word = words[at] ?? ''
    if (isOne(word)) {
      said.push(asInstrumental(spelt[at] ?? ''))
      found = true
    } else if (whole.test(word)) found ||= false
    else if (degree.test(word) && !found) said.push(spelt[at] ?? '')
    else if (word === 'и' && isOne(words[at + 1] ?? '')) said.push('и')
    else break
    at++
  }
  if (!found || (at < words.length && !tail.test(words[at] ?? ''))) return undefined
  return [...spelt.slice(0, verb + 1), ...said, ...spelt.slice(at)]
}
