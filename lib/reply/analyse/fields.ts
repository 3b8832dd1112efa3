import { type Clause, clauses } from '@/lib/text/clauses'
import { rememberedLately } from '@/lib/text/remembered'
import type { ReplyItem, Words } from '../analysis'

/** A clause with the field that it stands in and what the form's label says of it. */
export type LabelledClause = Clause & {
  field: Words['field']
  /** Under «Достоинства» 1, under «Недостатки» −1, else 0. What is said outranks the label. */
  label: 1 | 0 | -1
}

const label =
  /(?:^|[\n.!?;)]\s{0,3}|\s{2})(достоинства|преимущества|плюсы|недостатки|минусы|из\s(?:плюсов|минусов|недостатков)|(?:не\s)?понравилось|комментарий|комментарии|отзыв|итог|вывод|(?:начну\sс|(?:а\s)?теперь\s(?:о|про)|перейд[её]м\sк)\s(?:плюс|минус)[а-яё]{1,3}(?:,\sа\sони\sесть)?|начну\sс\s?\+|(?:а\s)?теперь(?=\s[-–—]\s)|(?:у\s[а-яё]{3,14}\s|есть\s){0,2}(?:один|два|три|четыре|пара|несколько)\s(?:плюс|минус)[а-яё]{0,4})(?:\s?[:–—-]|\s?\n|(?<=\+)[\s.,])/giu
/** «В остальном …»: what was listed before is at an end. */
const rest = /(?:^|[\n.!?;)]\s{0,3})в\sостальном\s/giu
/** «+ держит тепло», «– тяжёлый», a line each. */
const sign = /(?:^|\n)[^\S\n]{0,3}([+➕✅–—❌➖-])\s?(?=[A-Za-zЀ-ӿ])/gu
const merit = /[+➕✅]/u

const signOf: Record<string, 1 | 0 | -1> = {
  достоинства: 1,
  преимущества: 1,
  плюсы: 1,
  недостатки: -1,
  минусы: -1,
  'из плюсов': 1,
  'из минусов': -1,
  'из недостатков': -1,
  понравилось: 1,
  'не понравилось': -1,
}

/** All clauses of an item: pros, cons, then the text with its labelled parts. Texts are cut at 20,000 characters. */
export function labelledClauses(item: ReplyItem): LabelledClause[] {
  const { pros, cons, text } = item
  return [
    ...(pros ? read(pros, 'pros', 1, 0) : []),
    ...(cons ? read(cons, 'cons', -1, 1000) : []),
    ...(text ? labelledParts(text) : []),
  ]
}

const longest = 20_000

function read(
  text: string,
  field: Words['field'],
  sign: 1 | 0 | -1,
  firstSentence: number,
  from = 0,
  to = text.length,
): LabelledClause[] {
  return clauses(text, from, Math.min(to, longest)).map(
    ({ start, end, words, sentence, link, after }) => ({
      start,
      end,
      words,
      sentence: sentence + firstSentence,
      link,
      after,
      field,
      label: sign,
    }),
  )
}

type Cut = { start: number; body: number; sign: 1 | 0 | -1 }
const cutsOf = (text: string, pattern: RegExp, meant: (said: string) => Cut['sign']): Cut[] =>
  [...text.slice(0, longest).matchAll(pattern)].map((match) => ({
    start: match.index,
    body: match.index + match[0].length,
    sign: meant((match[1] ?? '').toLowerCase()),
  }))

const meantBy = (said: string): Cut['sign'] =>
  signOf[said] ?? (/плюс|\+/u.test(said) ? 1 : /минус|теперь$/u.test(said) ? -1 : 0)

/** The parts of a text by what the label before each says; a dash at the head of a line is one only beside a plus. */
export function labelledRanges(text: string): { from: number; to: number; sign: 1 | 0 | -1 }[] {
  const signs = cutsOf(text, sign, (said) => (merit.test(said) ? 1 : -1))
  const both = signs.some((one) => one.sign > 0) && signs.some((one) => one.sign < 0)
  const labels = both ? signs : cutsOf(text, label, meantBy)
  const ends = labels.some(({ sign }) => sign > 0) ? cutsOf(text, rest, () => 0) : []
  const cuts = [...labels, ...ends].sort((one, other) => one.start - other.start)
  const parts = [{ from: 0, to: cuts[0]?.start ?? text.length, sign: 0 as Cut['sign'] }]
  cuts.forEach(({ body, sign }, at) => {
    parts.push({ from: body, to: cuts[at + 1]?.start ?? text.length, sign })
  })
  return parts
}

const labelledParts = rememberedLately((text: string): readonly LabelledClause[] =>
  labelledRanges(text).flatMap(({ from, to, sign }, at) =>
    read(text, 'text', sign, 2000 + at * 1000, from, to),
  ),
)
