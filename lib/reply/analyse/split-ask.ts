import type { Ask } from '../analysis'
import { asked } from '../answer/question'
import { intentsOf } from '../intents'
import { cutsBetween, isAskedTogether } from './cuts'

/** «Подойдёт?» says nothing of what is asked by itself. */
export function isBare(question: string): boolean {
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
  `(?:^|\\s)(?:${wh}|почему|зачем|ли|есть|можно|входит|подойд[её]т|не\\s[а-яё]{3,}(?:[еиуюя]т|[еиуюая]тся))(?:\\s|$)`,
  'iu',
)

/** «Внутренний диаметр» is one measure. */
const endsAdjective = /[а-яё](?:[ыи]й|ой|ая|яя|ое|ее)$/iu

const telling = /(?:^|\s)[а-яё]{3,}(?:ил|ал|ул|ел|ила|ала|ула|ела|или|али)(?:\s|$)/iu

/** A sentence with two questions is two asks, when each tells by itself what it asks for. */
export function splitAsk(words: Ask['words'], isQuestion: boolean): Ask[] {
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
    ...(isQuestion ? cutsBetween(text) : []),
  ].sort((a, b) => a.index - b.index)
  const parts: Ask[] = []
  let from = 0
  for (const cut of [...cuts, undefined]) {
    if (cut && (cut.index < from || isAskedTogether(text.slice(from, cut.index)))) continue
    const part = words.text.slice(from, cut?.index)
    const start = words.start + from
    parts.push({
      intents: intentsOf(part),
      words: { ...words, start, end: start + part.length, text: part },
    })
    if (cut) from = cut.index + cut[0].length
  }
  // «Получила сегодня, а как вернуть», «хорошая швабра, а где насадки» of a review: what was told asks nothing.
  const [told, ...others] = parts
  if (
    told &&
    others.length > 0 &&
    (telling.test(told.words.text) || !isQuestion) &&
    !asksSomething.test(told.words.text)
  )
    return others
  return parts.length > 1 && parts.every(({ words }) => !isBare(words.text)) ? parts : whole
}
