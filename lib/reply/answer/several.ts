import type { Ask } from '../analysis'
import { intentsOf } from '../intents'
import { infinitive } from './ask-words'
import { keyOf } from './kin'
import type { Line } from './line'
import { asked } from './question'

const measures = /^(?:длина|ширина|высота|глубина|диаметр|толщина)$/iu
const allMeasures = new Set(['размер', 'размеры', 'габариты', 'габарит'].map(keyOf))

/** «Какие габариты?» is told by the width, the depth and the height together; `undefined` where fewer than two are known. */
export function dimensions(
  question: string,
  product: string,
  lines: readonly Line[],
): string | undefined {
  const { stems, light, numbers } = asked(question, product)
  const telling = stems.filter((one) => !light.has(one))
  if (numbers.length > 0 || telling.length === 0 || !telling.every((one) => allMeasures.has(one)))
    return undefined
  const known = lines.filter(({ name }) => measures.test(name))
  if (
    known.length < 2 ||
    new Set(known.map(({ name }) => keyOf(name.toLowerCase()))).size < known.length
  )
    return undefined
  const said = known.map(({ name, value }) => `${name.toLowerCase()} – ${value}`).join(', ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

const opener =
  /^(?:(?:здравствуйте|добрый день|скажите|подскажите|пожалуйста)[\s,!.]*)*(как|чем|можно ли|можно|нужно ли|какие|какой|какая|какое|есть ли)\s/iu

/** «Вес изделия и размеры», «как стирать и гладить»: each half as a question of its own; none where «и» joins otherwise. */
export function halvesAsked(ask: Ask): readonly Ask[] {
  const text = ask.words.text.trim().replace(/(?<![?!.\s])[?!.\s]+$/u, '')
  const [one = '', two = '', more] = text.split(/\sи\s/iu)
  if (!one || !two || more || two.length > 60) return []
  const [, leading = ''] = opener.exec(one) ?? []
  const first = two.split(' ')[0] ?? ''
  const again = leading && infinitive.test(first) === infinitive.test(one.split(' ').at(-1) ?? '')
  return [one, again ? `${leading.toLowerCase()} ${two}` : two].map((half) => ({
    intents: intentsOf(half),
    words: { ...ask.words, text: half },
  }))
}
