import { adjectiveOf, isGenitive } from '@/lib/text/grammar'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { subjectsIn } from '../retell/subjects'
import { agreed } from '../troubles/trouble'
import { withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const idle =
  /(?<![а-я])(?:не\s(?:[а-я]{4,12}\s)?(?:выполня|выполнил|справля|справил)[а-я]{1,5}\s(?:с[ао]?\s)?|(?:с[ао]?\s)?)(?:сво[а-я]{1,3}\s)(?:прям[а-я]{2,3}\s|основн[а-я]{2,3}\s)?(?:функци|задач|предназначени|роль|обязанност)[а-я]{0,3}(?:\s(?:[а-я]{4,12}\s)?не\s(?:[а-я]{4,12}\s)?(?:выполня|выполнил|справля|справил)[а-я]{1,5})?$/u

/** «свои функции не выполняет»: goods that fail at what they are for. */
export function ofPurpose(said: string, { noun }: ProductName): string | undefined {
  const plain = plainText(said)
  const [found] = idle.exec(plain) ?? []
  // Of a part of it, which is named, another reading tells.
  if (found === undefined || found !== plain || !/(?<![а-я])не\s/u.test(plain)) return undefined
  const [name, gender] = noun ? [inCase(noun, 'nom'), genderOf(noun)] : ['покупка', 'f' as const]
  return `${name} не ${agreed('<справился>', gender)} со своей задачей`
}

const uneasy =
  /^([а-я]{3,}(?:\s[а-я]{3,}){0,4})\s(?:меня|нас)\s(?:[а-я]{4,12}\s)?(не\sустр|смущ|смут|расстр|расстраив|разочаров|насторож|огорч|напряг|раздраж)[а-я]{1,6}$/u
const feelings = new Map([
  ['не устр', 'не <устроил>'],
  ['смущ', '<смутил>'],
  ['смут', '<смутил>'],
  ['насторож', '<насторожил>'],
])

/** «отсутствие кнопки меня не устраивает»: what it was that displeased. */
export function ofUnease(said: string): string | undefined {
  const [, what = '', feeling = ''] = uneasy.exec(plainText(said)) ?? []
  const words = wordsOf(what)
  const [subject] = subjectsIn(words)
  if (!subject || !isWellKnown(words)) return undefined
  const isPhrase = words.every(
    (word, at) =>
      at === subject.at ||
      (at < subject.at ? adjectiveOf(word) === subject.gender : isGenitive(word)),
  )
  return isPhrase
    ? `[вас|тебя] ${agreed(feelings.get(feeling) ?? '<огорчил>', subject.gender)} ${words.map(withYo).join(' ')}`
    : undefined
}
