import { adjectiveOf } from '@/lib/text/grammar'
import type { Subject } from './subjects'

const came = /^(?:пришел|пришла|пришло|пришли|приехал[аои]?|доехал[аои]?)$/u
/** Verdicts, kinds and quantities: nobody arrives as such. */
const lasting =
  /^(?:хорош|отличн|прекрасн|плох|обычн|нормальн|кита|оригинальн|настоящ|нов|стар|нужн|дешев|качествен|некачествен)/u
const instrumental: readonly (readonly [RegExp, string])[] = [
  [/([жшчщ])ая$/u, '$1ей'],
  [/(?:ая)$/u, 'ой'],
  [/яя$/u, 'ей'],
  [/([гкхжшчщ])(?:ий|ое|ой)$/u, '$1им'],
  [/([жшчщ])ее$/u, '$1им'],
  [/ий$|ее$/u, 'им'],
  [/(?:ый|ой|ое)$/u, 'ым'],
  [/ые$/u, 'ыми'],
  [/ие$/u, 'ими'],
]
const asInstrumental = (adjective: string): string => {
  const [ending, made] = instrumental.find(([ending]) => ending.test(adjective)) ?? []
  return ending && made ? adjective.replace(ending, made) : adjective
}

/**
 * «пришёл холст помятый» as an editor prints it: «холст пришёл помятым». `spelt` are the words as they are printed.
 */
export function arrived(
  words: readonly string[],
  spelt: readonly string[],
  { at, gender }: Subject,
): readonly string[] {
  const verb = words.findIndex((word) => came.test(word))
  if (verb < 0 || words.length !== spelt.length) return spelt
  const states = (from: number) => {
    const rest = words.slice(from)
    const isState = (word: string) => adjectiveOf(word) === gender && !lasting.test(word)
    return rest.length > 0 &&
      rest.length < 4 &&
      rest.every((word, place) => (place % 2 === 0 ? isState(word) : word === 'и'))
      ? spelt.slice(from).map((word, place) => (place % 2 === 0 ? asInstrumental(word) : word))
      : undefined
  }
  // «вскрытая упаковка пришла»
  const attributes = words.slice(0, at)
  if (
    verb === words.length - 1 &&
    at === verb - 1 &&
    attributes.length === 1 &&
    adjectiveOf(words[0] ?? '') === gender &&
    !lasting.test(words[0] ?? '')
  )
    return [spelt[at] ?? '', spelt[verb] ?? '', asInstrumental(spelt[0] ?? '')]
  // «коробка пришла мятая»
  if (at < verb) {
    const said = states(verb + 1)
    return said ? [...spelt.slice(0, verb + 1), ...said] : spelt
  }
  // «пришла база без коробки»: what the thing came with follows its verb.
  if (verb > 0 || at > 2) return spelt
  const said =
    states(at + 1) ??
    (/^(?:с|со|без)$/u.test(words[at + 1] ?? '') ? spelt.slice(at + 1) : undefined)
  return said ? [...spelt.slice(1, at + 1), spelt[0] ?? '', ...said] : spelt
}
