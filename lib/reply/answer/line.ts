import { adjectiveOf, nominativeOf, presentOf } from '@/lib/text/grammar'
import { plain } from '@/lib/text/words'

/** What is known of one attribute of the product. */
export type Line = { name: string; value: string }

const attribute =
  /^([A-Za-zЀ-ӿ\p{N} ()/%"«»-]{2,60}?)(?:,\s?([A-Za-zЀ-ӿ²³°%/.]{1,6}))?\s?(?::|\s[–—-]\s|=)\s*(\S.*)$/su
/** «Объём 5 л», «Нагрузка до 80 кг», «Разъём USB Type-C»: the sign between name and value is left out. */
const unmarked =
  /^([А-ЯЁ][а-яё]{2,}(?:\s[а-яё]{2,}){0,3}?)\s((?:(?:до|от|с|около)\s)?(?:№\s?)?[+−–-]?\d[^!?]{0,60}|[A-Z][A-Za-z\d][^!?]{0,60})$/u
const preposition = /^(?:в|во|на|с|со|из|от|до|за|по|при|под|для|без|через|и|не)$/u
/** Chat and orders are told in sentences with numbers too. */
const isTitle = (name: string) => {
  const words = plain(name).split(' ')
  const noun = adjectiveOf(words[0] ?? '') ? words[1] : words[0]
  return (
    nominativeOf(noun ?? '').length > 0 &&
    !/^(?:годен|годна|годны)$/u.test(words[0] ?? '') &&
    !preposition.test(words.at(-1) ?? '') &&
    !words.some((word) => presentOf(word) !== undefined)
  )
}

/**
 * «Материал: хлопок» → its name and value, «Вес, кг: 1,2» → «Вес» and «1,2 кг», «Объём 5 л» → «Объём» and «5 л»; any
 * other sentence or a question–answer pair has none.
 */
export function lineOf(text: string): Line | undefined {
  const whole = text.slice(0, 1000).trim()
  const [, title = '', unit, told = ''] = attribute.exec(whole) ?? []
  const [name, value] = [title.trim(), told.trim()]
  if (!name || !value || name.includes('?')) return ofUnmarked(whole)
  if (!unit) return { name, value }
  return /\d$/u.test(value)
    ? { name, value: `${value} ${unit}` }
    : { name: `${name}, ${unit}`, value }
}

/** «80% хлопок, 20% полиамид» tells the composition without its name. */
const shares =
  /^(?:[А-ЯЁ][а-яё]+,\s)?\d{1,3}\s?%\s(?:[а-яё]{3,14}\s)?(?:хлоп|шерст|полиэст|полиамид|вискоз|эласт|акрил|л[её]н|ш[её]лк|кож|нейлон|спандекс|лайкр|кашемир|пух|пер|бамбук|тенсел|модал|полиуретан|силикон)/iu

function ofUnmarked(text: string): Line | undefined {
  if (shares.test(text)) return { name: 'Состав', value: text }
  const [, name = '', value = ''] = unmarked.exec(text) ?? []
  return name && isTitle(name) ? { name, value } : undefined
}
