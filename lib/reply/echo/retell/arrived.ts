import { asInstrumental } from '@/lib/text/adjective'
import { inStates, isCame, isState } from './states'
import type { Subject } from './subjects'

/** What does not arrive but turns out to be. */
const trait = /^(?:цвет|размер|запах|аромат|вкус|оттенок|фасон)$/u
/** What became of it, not its kind: «пришёл прошлогодний мёд» stays. */
const damaged =
  /(?:[аяе]нн|ван|дран|бит|крыт|мят|терт|пуст|мокр|грязн|пыльн|сыр|крив)(?:ый|ой|ая|ое|ые)$/u
const turnedOut = { m: 'оказался', f: 'оказалась', n: 'оказалось', pl: 'оказались' } as const

/**
 * «пришёл холст помятый» as an editor prints it: «холст пришёл помятым». `spelt` are the words as they are printed.
 */
export function arrived(
  words: readonly string[],
  spelt: readonly string[],
  { at, gender }: Subject,
): readonly string[] {
  if (words.length !== spelt.length) return spelt
  const becoming = words.findIndex(
    (_, place) => place > at && inStates(words, spelt, place, gender),
  )
  if (becoming > 0) {
    const said = inStates(words, spelt, becoming, gender) ?? spelt
    // «цвет пришёл другой»
    return trait.test(words[at] ?? '') && isCame(words[becoming] ?? '')
      ? said.map((word, place) => (place === becoming ? turnedOut[gender] : word))
      : said
  }
  const verb = words.findIndex(isCame)
  if (verb < 0) return spelt
  // «вскрытая упаковка пришла»
  if (verb === words.length - 1 && at === verb - 1 && at === 1 && isState(words[0] ?? '', gender))
    return [spelt[at] ?? '', spelt[verb] ?? '', asInstrumental(spelt[0] ?? '')]
  // «пришла помятая раскраска»
  const how = words[1] ?? ''
  if (verb === 0 && at === 2 && words.length === 3 && damaged.test(how) && isState(how, gender))
    return [spelt[at] ?? '', spelt[verb] ?? '', asInstrumental(spelt[1] ?? '')]
  // «пришла база без коробки»: what the thing came with follows its verb.
  if (at < verb || verb > 0 || at > 2) return spelt
  const turned = [...words.slice(1, at + 1), words[0] ?? '', ...words.slice(at + 1)]
  const printed = [...spelt.slice(1, at + 1), spelt[0] ?? '', ...spelt.slice(at + 1)]
  return (
    inStates(turned, printed, at, gender) ??
    (/^(?:с|со|без)$/u.test(words[at + 1] ?? '') ? printed : spelt)
  )
}
