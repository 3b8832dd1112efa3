import { remembered } from './remembered'

/**
 * The Snowball stemmer for Russian (snowball.tartarus.org/algorithms/russian), for retrieval: «размеров» and «размеры»
 * meet in «размер». Words come as `plain` gives them: lower case, «е» for «ё». Other scripts pass unchanged.
 */
const vowel = /[аеиоуыэюя]/u
const perfectiveGerund = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ивши|ывши|ив|ыв)(?:сь)?)$/u
const reflexive = /с[яь]$/u
const adjective =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/u
const verb =
  /(?:(?<=[ая])(?:йте|нно|ете|ешь|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/u
const noun =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ях|ах|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u
const derivational = /ость?$/u
const superlative = /ейше?$/u

/** Nouns on «-ал», which the algorithm takes for verbs in the past tense: «материал» would become «материа». */
const kept = ['материал', 'металл', 'канал', 'журнал', 'овал']

const firstVowel = (word: string) => word.search(vowel) + 1

/** Where region R2 begins: after the second vowel–consonant pair. */
function secondRegion(word: string): number {
  const pairs = /[аеиоуыэюя][^аеиоуыэюя][\s\S]*?[аеиоуыэюя][^аеиоуыэюя]/u.exec(word)
  return pairs ? pairs.index + pairs[0].length : word.length
}

/** The stem of one Russian word; at most 40 letters are looked at. */
export const stem = remembered((word: string): string => {
  if (word.length < 4 || word.length > 40 || !/^[а-я-]+$/u.test(word)) return word
  const known = kept.find((noun) => word.startsWith(noun) && word.length <= noun.length + 3)
  if (known) return known
  const start = firstVowel(word)
  if (start === 0) return word
  const head = word.slice(0, start)
  let tail = word.slice(start)
  const cut = (ending: RegExp) => {
    const next = tail.replace(ending, '')
    const changed = next !== tail
    tail = next
    return changed
  }
  if (!cut(perfectiveGerund)) {
    cut(reflexive)
    if (cut(adjective)) cut(participle)
    else if (!cut(verb)) cut(noun)
  }
  if (tail.endsWith('и')) tail = tail.slice(0, -1)
  const far = secondRegion(word)
  if (head.length + tail.length > far && derivational.test(tail)) {
    const short = tail.replace(derivational, '')
    if (head.length + short.length >= far) tail = short
  }
  cut(superlative)
  if (tail.endsWith('нн') || tail.endsWith('ь')) tail = tail.slice(0, -1)
  return head + tail
})
