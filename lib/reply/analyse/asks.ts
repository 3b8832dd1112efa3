import type { Ask } from '../analysis'
import { intentsOf } from '../intents'
import type { LabelledClause } from './fields'

/** Questions that want no answer: «что за ужас?», «как так можно?», «зачем я это купила?». */
const rhetorical =
  /^(?:и )?(?:что к чему|что это|что за|что это за|как так|как так можно|как можно|разве|неужели|не уже ли|не стыдно|зачем я|зачем вы|зачем такое|куда смотр|кто это|о чем|чего еще|что еще|что сказать|а что тут|чего тут|ну как так|за что|почему так$|почему$|где логика|где совесть|где справедлив|кому|кто вообще|вы серьезно|серьезно|это нормально|ну и|ну что|правда же|верно|да$|нет$|ок|что может быть лучше|кто бы|вы издева|вы там|вы вообще|вам не)/u
const opener =
  /^(?:подскажите|скажите|подскажи|скажи|можно ли|можно|как|какой|какая|какое|какие|каков|сколько|где|куда|когда|почему|зачем|кто|чем|что|есть ли|будет ли|будут|будет|подойдет ли|подойдет|ли|а|из чего|на какой|в каком|для чего|нужно ли|нужно|интересует|хотела бы узнать|хотел бы узнать|хочу узнать|уточните|правильно ли|через сколько)(?: |$)/u

/** In a question an unmarked sentence that begins so asks too: «дождя боятся? какая защита от влаги». */
const asking =
  /^(?:как|какой|какая|какое|какие|сколько|где|куда|когда|из чего|есть ли|можно ли|подойдет ли|что входит) /u

/** The questions of a text. In an item that is a question, a text without «?» is one question as a whole. */
export function asksOf(
  source: readonly LabelledClause[],
  texts: { readonly [field in LabelledClause['field']]?: string | undefined },
  isQuestion: boolean,
): Ask[] {
  const asks: Ask[] = []
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
    if (
      !marked &&
      !(isQuestion && asking.test(said)) &&
      !/^(?:подскажите|скажите пожалуйста|скажите|хотел\p{L}? бы узнать|интересует)/u.test(said)
    )
      continue
    if (!isQuestion && /[!?]{3}|\?!|!\?/u.test(last.after) && !opener.test(said)) continue
    const text = texts[first.field] ?? ''
    const words = {
      field: first.field,
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
    }
    asks.push(...splitAsk(words))
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

/** Where a second question begins inside a sentence: «…, и какая длина», «… а подклад есть». */
const secondQuestion =
  /[\s,]+(?:и|а|а ещ[её]|и ещ[её]|а также|также)\s+(?=(?:как|какой|какая|какое|какие|какого|сколько|есть|можно|где|когда|куда|почему|подойд[её]т|из чего|что|чем|будет|какую)(?:\s|$))/giu

/** A sentence with two questions is two asks, when each is understood by itself and they ask for different things. */
function splitAsk(words: Ask['words']): Ask[] {
  const whole = [{ intents: intentsOf(words.text), words }]
  const parts: Ask[] = []
  let from = 0
  for (const match of [...words.text.slice(0, 2000).matchAll(secondQuestion), undefined]) {
    const text = words.text.slice(from, match?.index)
    const start = words.start + from
    parts.push({
      intents: intentsOf(text),
      words: { ...words, start, end: start + text.length, text },
    })
    if (match) from = match.index + match[0].length
  }
  const told = new Set(parts.map(({ intents }) => intents[0]))
  return parts.length > 1 && told.size === parts.length && !told.has(undefined) ? parts : whole
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
