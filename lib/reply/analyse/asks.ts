import type { Ask, ReplyItem } from '../analysis'
import { intentsOf } from '../intents'
import { type LabelledClause, labelledClauses } from './fields'
import { rhetorical } from './rhetorical'
import { isBare, splitAsk } from './split-ask'
import { asksUnmarked, requests } from './unmarked'

/** More questions than anybody asks are left to the reader. */
const most = 12

const opener =
  /^(?:подскажите|скажите|подскажи|скажи|можно ли|можно|как|какой|какая|какое|какие|каков|сколько|где|куда|когда|почему|зачем|кто|чем|что|есть ли|будет ли|будут|будет|подойдет ли|подойдет|ли|а|из чего|на какой|в каком|для чего|нужно ли|нужно|интересует|хотела бы узнать|хотел бы узнать|хочу узнать|уточните|правильно ли|через сколько)(?: |$)/u

/** «Где правда?»: after a question it asks no other. */
const reproach = /^(?:и |ну |так )?(?:где правда|как так|как это понимать|как же так|что за дела)$/u

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
    if (isQuestion && asks.length > 0 && reproach.test(said)) continue
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
    if (
      !marked &&
      !(isQuestion ? asksUnmarked(said, last.after, asks.length > 0) : requests(said))
    ) {
      unasked = first
      continue
    }
    if (!isQuestion && /[!?]{3}|\?!|!\?/u.test(last.after) && !opener.test(said)) continue
    // «Рост 112. Подойдёт?» asks with what was told before it.
    const told = isQuestion ? unasked : undefined
    const leans = told?.field === first.field && isBare(text.slice(first.start, last.end))
    const start = leans ? told.start : signed(text, first.start)
    const words = { field: first.field, start, end: last.end, text: text.slice(start, last.end) }
    if (asks.length >= most) break
    asks.push(
      ...(leans ? [{ intents: intentsOf(words.text), words }] : splitAsk(words, isQuestion)),
    )
    unasked = undefined
  }
  const field = texts.text ? 'text' : undefined
  const first = source.find((clause) => clause.field === 'text')
  const last = source.findLast((clause) => clause.field === 'text')
  if (isQuestion && asks.length === 0 && field && first && last) {
    const text = (texts.text ?? '').slice(first.start, last.end)
    asks.push(...splitAsk({ field, start: first.start, end: last.end, text }, isQuestion))
  }
  return asks
}

/** The questions of an item as they stand, whatever else it tells. */
export const asksIn = (item: ReplyItem): Ask[] =>
  asksOf(labelledClauses(item), item, item.kind === 'question')

/** «-15 выдержит?» begins with its sign. */
const signed = (text: string, start: number) =>
  /^[-−–]\d/u.test(text.slice(start - 1, start + 1)) && !/\S/u.test(text[start - 2] ?? '')
    ? start - 1
    : start

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
