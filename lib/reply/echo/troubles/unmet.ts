import { plainText, wordsOf } from '../words/plain'

const letter = '[A-Za-zЀ-ӿ]'
/** What a thing smells, tastes or looks like, and the word that likens. */
const simile = new RegExp(
  `(?:(?:пах|запах|аромат|воня|вкус|привкус|выгляд|ощущ|отда[её]т)${letter}{0,8}|(?<!${letter})вид|на\\s(?:вид|ощупь))(?:\\s${letter}{1,14}){0,3},?\\s(?:как(?:\\sбудто)?(?:\\sбы)?|будто|словно|типа)\\s([^,.!?;()\\n]{3,60})|(?<!не\\s)(?:похож${letter}{0,3}\\sна|напомина${letter}{1,4})\\s([^,.!?;()\\n]{3,60})`,
  'giu',
)
/** «кристаллы, а не жидкий»: what was awaited. */
const butNot = /,?\sа\s(?:вовсе\s|совсем\s|никак\s)?не\s([^,.!?;()\n]{3,50})/giu
/** «не густой, а жидкий»: what was awaited, and what came. */
const notBut =
  /(?<![A-Za-zЀ-ӿ])не\s([^,.!?;()\n]{3,40}),?\sа\s(?!вот|так|ещ[её]|также|теперь|потом|я\s|мы\s|не\s|у\s|когда|если|тем|ведь|деньги)([^,.!?;()\n]{3,40})/giu
/** «вместо густого соуса»: the quality is the other thing's. */
const instead = /вместо\s((?:[A-Za-zЀ-ӿ]{2,14}(?:ого|его|ой|ей|ых|их)\s){1,2})(?=[A-Za-zЀ-ӿ]{3})/giu
const awaited = /(?<![A-Za-zЀ-ӿ])(?:жд[аеё]|ожида|хот(?:ел|и)|рассчит|надея|дума|заказ|обещ)/iu

const finite = /(?:[еи]т|[уюая]т|л|ла|ло|ли|лся|лась|лось|лись|тся)$/u
const notFinite =
  /^(?:масл[ао]|мыл[ао]|стекл[ао]|металл|мало|пакет|букет|паркет|жилет|омлет|салат|халат|одеял[ао]|бел[ао]|кисл[ао])$/u
/** Whether anything happens in the words: then they tell a thing and liken nothing. */
const happens = (said: string) =>
  wordsOf(plainText(said)).some(
    (word) => word.length > 3 && finite.test(word) && !notFinite.test(word),
  )

type Span = readonly [start: number, end: number]
const spanOf = (match: RegExpMatchArray, group: string | undefined): Span[] => {
  if (!group || happens(group)) return []
  const start = (match.index ?? 0) + match[0].indexOf(group)
  return [[start, start + group.length]]
}

/** Where a text names what the thing is not: what it is likened to, and what was awaited instead. */
function unmetSpans(text: string): Span[] {
  const said = text.slice(0, 2000)
  return [
    ...[...said.matchAll(simile)].flatMap((match) => spanOf(match, match[1] ?? match[2])),
    ...[...said.matchAll(butNot)].flatMap((match): Span[] => {
      const before =
        Math.max(...['.', '!', '?', ';', '\n'].map((end) => said.lastIndexOf(end, match.index))) + 1
      // «Ждала мягкий, а не колючий»: there the awaited stands first.
      return awaited.test(said.slice(before, match.index))
        ? [[before, match.index]]
        : spanOf(match, match[1])
    }),
    ...[...said.matchAll(notBut)].flatMap((match) =>
      happens(match[2] ?? '') ? [] : spanOf(match, match[1]),
    ),
    ...[...said.matchAll(instead)].flatMap((match) => spanOf(match, match[1])),
  ]
}

/** The text with blanks, place for place, where it names what the thing is not. */
export function withoutUnmet(text: string): string {
  return unmetSpans(text).reduce(
    (left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
}

/** The sentences that set what came against what was awaited: «Не густой, а жидкий». */
export const contrasts = (text: string): string[] =>
  text
    .slice(0, 1000)
    .split(/(?<!\d)[.](?!\d)|[!?;\n()]+/u)
    .filter((sentence) =>
      [butNot, notBut, /вместо\s[A-Za-zЀ-ӿ]{3}/giu].some((pattern) =>
        [...sentence.matchAll(pattern)].some(
          (match) => !match[1] || !happens(`${match[1]} ${match[2] ?? ''}`),
        ),
      ),
    )
