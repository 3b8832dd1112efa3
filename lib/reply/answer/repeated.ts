import { isForeign } from '@/lib/text/foreign'
import { folded } from '@/lib/text/words'

/** What a buyer who complains surely wants to know; «как так можно?» and «кто это шил?» want no answer. */
const wanted =
  /^(?:(?:а|и|ну|но)\s)?(?:подскажите|скажите|(?:что|как)\s(?:мне\s|теперь\s|нам\s|же\s)?(?:делать|быть)|как\s(?:[а-я]{2,10}\s){0,2}(?:вернуть|обменять|оформить|пользоваться|использовать|включ|подключ|настро|связаться|открыть|собрать|установ|замен|поменять|снять|почин|отменить|стирать|хранить)|можно\s(?!ли\sтак|так)|есть\sли|будет\sли|сколько\s(?!можно|раз)|где\s(?:можно|купить|найти)|когда\s|куда\s(?:обра|пис|слать|отправ|верн)|как(?:ой|ая|ое|ие|ого)\s(?:[а-я]{3,14}\s){0,2}(?:размер|срок|состав|длин|ширин|высот|диаметр|объем|вес|материал|гаранти|мощност|дозировк))/u
/** The buyer and us in person: repeated in a reply it would be said of the wrong one. */
const personal =
  /(?<![а-яё])(?:я|мы|вы|ваш[а-яё]{0,3}|мо[ийяею][а-яё]{0,2}|наш[а-яё]{0,3}|[а-яё]{3,}(?:ете|ите)(?:сь)?)(?![а-яё])/u
const longest = 80

/**
 * A question of a complaint as it may be repeated: letter by letter and whole, or not at all. Nothing for a reproach in the
 * form of a question.
 */
export function repeated(question: string): string | undefined {
  const said = question.trim()
  const plain = folded(said)
  if (!said.endsWith('?') || said.length > longest || isForeign(said)) return undefined
  if (/[.!?\n].|[^\p{Script=Cyrillic}a-zA-Z\d\s,?«»"–-]|\p{Lu}{4}|\s,|,[^\s]/u.test(said))
    return undefined
  if (!wanted.test(plain) || personal.test(plain)) return undefined
  return said.charAt(0).toUpperCase() + said.slice(1)
}
