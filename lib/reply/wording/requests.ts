import { spelt } from '../answer/spelling'
import type { Phrases } from './wording'

const infinitives = new Map(
  `положите:положить покажите:показать добавьте:добавить упакуйте:упаковать замените:заменить отправьте:отправить
  пришлите:прислать вышлите:выслать привезите:привезти сделайте:сделать позвоните:позвонить вложите:вложить
  заверните:завернуть проверьте:проверить выложите:выложить подберите:подобрать измерьте:измерить взвесьте:взвесить продлите:продлить`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)
const request = new RegExp(
  `^(?:[^?]{0,40}[,.!]\\s|[^?]{0,30}(?:заказ|куп|бер|взял)[^?]{0,30}\\s)?(?:пожалуйста,?\\s)?(${[...infinitives.keys()].join('|')})(?![а-яё])([^?]*)$`,
  'iu',
)
const polite =
  /(?<![а-яё])(?:пожалуйста|пжл?|плиз|мне|нам|если можно|по возможности)(?![а-яё]),?/giu
const personal = /(?<![а-яё])(?:я|мой|моя|моё|мои|мою|моего|меня|вы|вас|вам)(?![а-яё])/iu
const mostWords = 6

/** «Положите, пожалуйста, открытку» → «Положить открытку ▢ (сможем / не сможем).» */
export function requestOf(question: string): Phrases | undefined {
  const [, verb = '', after = ''] = request.exec(question.trim().slice(0, 400)) ?? []
  const todo = infinitives.get(verb.toLowerCase())
  if (!todo) return undefined
  const [object = ''] = after
    .replace(polite, ' ')
    .trim()
    .replace(/^,\s*/u, '')
    .split(/[,.!;)\n]|\sчтобы?\s/u)
  const words = spelt(object.trim()).split(/\s+/u).filter(Boolean)
  if (words.length === 0 || words.length > mostWords || personal.test(object))
    return ['[Вашу|Твою] просьбу ▢ (выполним / выполнить не сможем).']
  const how = words.findIndex((word) => /^как/iu.test(word))
  if (how > 0) {
    words[how - 1] += ','
    words.push(`${words.pop()},`)
  }
  const said = [todo.charAt(0).toUpperCase() + todo.slice(1), ...words].join(' ')
  return [`${said} ▢ (сможем / не сможем).`]
}

/** Asked of how the parcel is made up, whatever else is told with it. */
export const isOfParcel = (question: string): boolean =>
  /^(?:[^?]{0,40}[,.!]\s|[^?]{0,30}(?:заказ|куп|бер|взял)[^?]{0,30}\s)?(?:положите|упакуйте|вложите|добавьте|проверьте|заверните)(?![а-яё])/iu.test(
    question.trim(),
  )
