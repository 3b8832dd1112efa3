import type { Ask, ReplyItem } from '../analysis'
import { asked } from '../answer/question'
import { intentsOf } from '../intents'
import { type LabelledClause, labelledClauses } from './fields'
import { rhetorical } from './rhetorical'

/** More questions than anybody asks are left to the reader. */
const most = 12

const opener =
  /^(?:подскажите|скажите|подскажи|скажи|можно ли|можно|как|какой|какая|какое|какие|каков|сколько|где|куда|когда|почему|зачем|кто|чем|что|есть ли|будет ли|будут|будет|подойдет ли|подойдет|ли|а|из чего|на какой|в каком|для чего|нужно ли|нужно|интересует|хотела бы узнать|хотел бы узнать|хочу узнать|уточните|правильно ли|через сколько)(?: |$)/u

/** In a question an unmarked sentence that begins so asks too: «дождя боятся? какая защита от влаги». */
const asking =
  /^(?:.{0,40} )?спрашива(?:ю|ем) |^(?:на|до|от|с|через|за|во) скольк[а-я] |^(?:с|на|до|от|для|из|в|под) (?:как[а-я]{2,3}|чего|чем) |^(?:и |а |а еще |и еще |еще |также )?(?:как|какой|какая|какое|какие|сколько|где|куда|когда|из чего|есть ли|можно ли|подойдет ли|что входит) |^(?:и |а )?[а-я]{3,20} ли(?: |$)/u

/** «Крышка плотная? в рюкзаке не протечет»: a chat leaves the last sign out. */
const trailing =
  /^(?:[а-я]{1,15} ){0,3}(?:не [а-я]{3,20}(?:[еиуюя]т|[еиуюая]тся)|(?<=[а-я] )(?:есть|подойд[еу]т|подходит|хватит|влезет|можно|как(?:ой|ая|ое|ие)|как(?:ой|ую) (?:брать|взять|заказать)))$/u

/** The questions of a text. In an item that is a question, a text without «?» is one question as a whole. */
export function asksOf(
  source: readonly LabelledClause[],
  texts: { readonly [field in LabelledClause['field']]?: string | undefined },
  isQuestion: boolean,
): Ask[] {
  const asks: Ask[] = []
  /** The sentence right before, when it asked nothing. */
  let unasked: LabelledClause | undefined
  for (const sentence of groupBySentence(source)) {
    const first = sentence[0]
    const last = sentence.at(-1)
    if (!first || !last) continue
    const said = sentence.flatMap(({ words }) => words.map(({ norm }) => norm)).join(' ')
    const marked = last.after.includes('?')
    if (
      !isQuestion &&
      (rhetorical.test(said) || /(?:^| )(?:зачем|неужели|разве|не уже ли)(?: |$)/u.test(said))
    )
      continue
    const goesOn = isQuestion && asks.length > 0 && trailing.test(said)
    if (
      !marked &&
      !goesOn &&
      !(isQuestion && asking.test(said)) &&
      !/^(?:подскажите|скажите пожалуйста|скажите|хотел[A-Za-zЀ-ӿ]? бы узнать|интересует)/u.test(
        said,
      )
    ) {
      unasked = first
      continue
    }
    if (!isQuestion && /[!?]{3}|\?!|!\?/u.test(last.after) && !opener.test(said)) continue
    const text = texts[first.field] ?? ''
    // «Подойдут для бега? Или только для зала?» is one question.
    const before = asks.at(-1)
    if (isQuestion && before?.words.field === first.field && said.startsWith('или ')) {
      before.words = {
        ...before.words,
        end: last.end,
        text: text.slice(before.words.start, last.end),
      }
      continue
    }
    // «Рост 112. Подойдёт?» asks with what was told before it.
    const told = isQuestion ? unasked : undefined
    const leans = told?.field === first.field && isBare(text.slice(first.start, last.end))
    const start = leans ? told.start : first.start
    const words = { field: first.field, start, end: last.end, text: text.slice(start, last.end) }
    if (asks.length >= most) break
    asks.push(...(leans ? [{ intents: intentsOf(words.text), words }] : splitAsk(words)))
    unasked = undefined
  }
  const field = texts.text ? 'text' : undefined
  const first = source.find((clause) => clause.field === 'text')
  const last = source.findLast((clause) => clause.field === 'text')
  if (isQuestion && asks.length === 0 && field && first && last) {
    const text = (texts.text ?? '').slice(first.start, last.end)
    asks.push(...splitAsk({ field, start: first.start, end: last.end, text }))
  }
  return asks
}

/** The questions of an item as they stand, whatever else it tells. */
export const asksIn = (item: ReplyItem): Ask[] =>
  asksOf(labelledClauses(item), item, item.kind === 'question')

/** «Подойдёт?» says nothing of what is asked by itself. */
function isBare(question: string): boolean {
  if (/(?:^|\s)(?:делать|быть|поступить)\s*\??$/iu.test(question)) return false
  const { stems, light, numbers } = asked(question)
  return numbers.length === 0 && stems.every((stem) => light.has(stem))
}

const wh =
  'как|какой|какая|какое|какие|какого|какую|каким|каком|каких|сколько|скольки|что|чем|чего|где|когда|куда|откуда'
/** Where a second question begins inside a sentence: «…, и до какого года», «… а подклад есть». */
const secondQuestion = new RegExp(
  `[\\s,]+(?:и|а|а ещ[её]|и ещ[её]|а также|также)\\s+(?=(?:(?:в|на|с|из|от|до|для|по|за|под|к|у|о)\\s+)?(?:${wh}|есть|можно|(?:все|он|она|оно|они|это|не)(?=\\s)|почему|подойд[её]т|будет|[A-Za-zЀ-ӿ]{3,20}\\sли)(?:\\s|$))`,
  'giu',
)
/** «Какая длина, ширина и вес?»: measures in a row, each a question of its own. */
const measuresInRow =
  /(?:,\s*|\s+)(?:и\s+|а также\s+)?(?=(?:длина|ширина|высота|глубина|вес|масса|объ[её]м|диаметр|мощность|материал|состав|цвет|гарантия)(?:[\s,?]*$|,|\sи\s))/giu
const asksOfMeasures =
  /(?<![A-Za-zЀ-ӿ])как(?:ая|ой|ое|ие|ова|ов|овы)\s+(?:у [A-Za-zЀ-ӿ]{2,20}\s+)?(?=[A-Za-zЀ-ӿ])/iu

/** «…, есть ли в наличии»: a second question after a comma, when a question stands before it. */
const afterComma =
  /,\s+(?=(?:(?:в|на|с|из|от|до|для|по)\s+)?(?:как(?:ой|ая|ое|ие)|сколько|когда|где)\s|(?:есть|можно|[A-Za-zЀ-ӿ]{3,20})\sли\s)/giu
const asksSomething = new RegExp(
  `(?:^|\\s)(?:${wh}|ли|есть|можно|входит|подойд[её]т|не\\s[а-яё]{3,}(?:[еиуюя]т|[еиуюая]тся))(?:\\s|$)`,
  'iu',
)

/** «Внутренний диаметр» is one measure. */
const endsAdjective = /[а-яё](?:[ыи]й|ой|ая|яя|ое|ее)$/iu

const telling = /(?:^|\s)[а-яё]{3,}(?:ил|ал|ул|ел|ила|ала|ула|ела|или|али)(?:\s|$)/iu

/** A sentence with two questions is two asks, when each tells by itself what it asks for. */
function splitAsk(words: Ask['words']): Ask[] {
  const whole = [{ intents: intentsOf(words.text), words }]
  const text = words.text.slice(0, 2000)
  const which = /\d/u.test(text) ? null : asksOfMeasures.exec(text)
  const thing = which ? which.index + which[0].length : text.length
  const cuts = [
    ...text.matchAll(secondQuestion),
    ...[...text.matchAll(afterComma)].filter(({ index }) =>
      asksSomething.test(text.slice(0, index)),
    ),
    ...[...text.matchAll(measuresInRow)].filter(
      ({ index, 0: cut }) =>
        index > thing && (/[,и]/u.test(cut) || !endsAdjective.test(text.slice(0, index))),
    ),
  ].sort((a, b) => a.index - b.index)
  const parts: Ask[] = []
  let from = 0
  for (const cut of [...cuts, undefined]) {
    const part = words.text.slice(from, cut?.index)
    const start = words.start + from
    parts.push({
      intents: intentsOf(part),
      words: { ...words, start, end: start + part.length, text: part },
    })
    if (cut) from = cut.index + cut[0].length
  }
  // «Получила сегодня, а как вернуть»: what was told asks nothing.
  const [told, ...others] = parts
  if (
    told &&
    others.length > 0 &&
    telling.test(told.words.text) &&
    !asksSomething.test(told.words.text)
  )
    return others
  return parts.length > 1 && parts.every(({ words }) => !isBare(words.text)) ? parts : whole
}

function groupBySentence(source: readonly LabelledClause[]): LabelledClause[][] {
  const groups: LabelledClause[][] = []
  for (const clause of source) {
    const group = groups.at(-1)
    if (group?.[0] && group[0].sentence === clause.sentence && group[0].field === clause.field)
      group.push(clause)
    else groups.push([clause])
  }
  return groups
}
