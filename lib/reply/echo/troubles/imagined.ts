import { plainText } from '../words/plain'

const letter = '[A-Za-zЀ-ӿ]'
/** «Такое ощущение, что», «похоже, что»: what follows is a clause of its own, and how it strikes the buyer. */
const sense = `(?:такое\\s)?(?:впечатлени|ощущени|чувств)(?:е|о),?\\s(?:что|(?:как\\s)?будто|словно)(?:\\s(?:бы|как\\sбудто|будто))?|похоже,?\\sчто|кажется,?\\sчто`
/** «Как будто», «словно»: in the clause itself. */
const simile = `(?:как\\s)?будто(?:\\sбы)?|словно`
/** Most texts liken nothing, and what stands before it is slow to find. */
const likening = /впечатлени|ощущени|чувств|будто|словно|похоже|кажется/iu
const imagined = new RegExp(`(?<!${letter})(?:${sense}|${simile}),?\\s([^,.!?;()\\n]{3,90})`, 'giu')
const sensed = new RegExp(`(?<!${letter})(?:${sense}),?\\s[^,.!?;()\\n]{3,90}`, 'giu')
/** «Вы что, это сами не пробовали?»: a reproach, and no word of the thing. */
const reproach =
  /(?<=^|[.!?;\n])(\s{0,3}(?:а\s|и\s)?вы\s(?:что|там|вообще|хоть|серь[её]зно|издева)[^.!?;\n]{0,90})(?=\?)/giu

/** By how much, what lacks, what the body feels: said with reserve, and meant. So is a mere quality, «как будто пыльный», and what a parcel looks like, «будто по ней топтались». */
const meant =
  /(?<!не\s)(?<![а-я])(?:поддел|оригинал|фейк|реплик|паль(?![а-я])|не\s?хват|недо[слв]|не\sдо[лс]|мало|меньше|не\s(?:работ|влия|чувству|дейст)|слаб|жж[её]|щип|зуд|чеш|стягив|суш|печ[её]т|(?:слон|медвед|танк|стадо|лошад|ней|нему|ним)[а-я]{0,3}\s(?:ходил|топтал|прыгал|проехал|переехал|танцева|сидел)|[а-я]{3,14}(?:ее|ей|че|ше)(?![а-я]))|^\s?(?:[а-я]{4,14}о\s)?(?!просроч|испор|прокис|протух)[а-я]{3,16}(?:ый|ий|ая|ое|ые|ие)\s?$/u

type Span = readonly [start: number, end: number]
const spanOf = (match: RegExpMatchArray, group: string): Span => {
  const end = (match.index ?? 0) + match[0].length
  return [end - group.length, end]
}

/** Where a text says what the thing only seems to have been or to have gone through, or reproaches the seller. */
export const imaginedSpans = (text: string): Span[] => [
  ...imaginings(text),
  ...[...text.matchAll(reproach)].map((match) => spanOf(match, match[0])),
]

const imaginings = (text: string): Span[] =>
  likening.test(text)
    ? [...text.matchAll(imagined)].flatMap((match): Span[] => {
        const [, said = ''] = match
        return meant.test(plainText(said)) ? [] : [spanOf(match, said)]
      })
    : []

/** What only seems so to the buyer, clause by clause, in plain text. */
export const imaginedIn = (text: string): string[] =>
  imaginings(text).map(([start, end]) => plainText(text.slice(start, end)))

/** The text with stops, place for place, where a quotation would lose its «такое ощущение, что», or would be a reproach. */
export const withoutSensed = (text: string): string =>
  [reproach, ...(likening.test(text) ? [sensed] : [])].reduce(
    (left, pattern) => left.replace(pattern, (told) => '.'.repeat(told.length)),
    text,
  )

const tail = new RegExp(`,?\\s(?:${simile})(?!${letter})([^,.!?;()\\n]*)$`, 'iu')
/** «Тянется, как будто вшили резинку» without what it is likened to. */
export const unlikened = (clause: string): string => {
  const [whole = '', said = ''] = likening.test(clause) ? (tail.exec(clause.trimEnd()) ?? []) : []
  return whole && !meant.test(plainText(said)) ? clause.trimEnd().slice(0, -whole.length) : clause
}
