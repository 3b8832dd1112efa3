import { isNoun } from '@/lib/text/grammar'
import { declineAdjective, past } from '@/lib/text/inflect'
import type { ReplyItem } from '../analysis'
import { plainText } from '../echo/words/plain'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'

/** What was hoped to be more, as a comparative, and the adjective of it. */
const more: ReadonlyMap<string, string> = new Map(
  `гуще густой|больше большой|побольше большой|ярче яркий|крепче крепкий|мягче мягкий|плотнее плотный|толще толстый|слаще сладкий
  длиннее длинный|громче громкий|теплее тёплый|шире широкий|выше высокий|сильнее сильный|вкуснее вкусный|качественнее качественный
  прочнее прочный|крупнее крупный|насыщеннее насыщенный|светлее светлый|темнее тёмный|тоньше тонкий|легче лёгкий|жестче жёсткий
  удобнее удобный|острее острый|ароматнее ароматный|мощнее мощный|прозрачнее прозрачный|свежее свежий|нежнее нежный|объемнее объёмный`
    .split(/[|\n]/u)
    .map((line) => line.trim().split(' ') as [string, string]),
)
const comparatives = [...more.keys()].join('|')
const hope = new RegExp(
  `(?<![а-я])(?:думал[аи]?|ожидал[аи]?|надеял(?:ся|ась|ись)|рассчитывал[аи]?|представлял[аи]?|хотел(?:ось|а|и)?(?!\\sбы))(?:,?\\s(?:что|чтобы))?(?:\\s(?:он|она|оно|они|это|все|будет|будут|был[аио]?|бы|запах|вкус|цвет|размер)){0,3}(?:\\s(?:чуть|немного|намного|гораздо|еще))?\\s(?:по)?(${comparatives})(?![а-я])`,
  'u',
)
/** «Думала, что будет больше, а она как раз»: a happy end. */
const turned =
  /^[^.!?]{0,40}(?:,\s|\s)(?:а|но|оказал)[а-я]*\s|^[^!?]{0,40}[.,]\s(?:но|а|хотя)\s[^.!?]{0,40}(?:ок|норм|хорош|устра|довол|отлич|понрав|хватает)/u
/** Of a part of it another word would agree. */
const ofPart = /(запах|вкус|цвет|размер)(?:\sбудет)?$/u

/** «Думал, что окажется гуще»: not as thick as was hoped. */
export function hopedFor(
  { text = '', cons = '' }: ReplyItem,
  { noun }: ProductName,
): Complaint | undefined {
  for (const part of [cons, text]) {
    const plain = plainText(part)
    const found = hope.exec(plain)
    const adjective = more.get(found?.[1] ?? '')
    const rest = found ? plain.slice(found.index + found[0].length) : ''
    if (!found || !adjective || turned.test(rest)) continue
    // «ожидала больше громкости»: not of its size.
    const [, next = ''] = /^\s([а-я]{4,})/u.exec(rest) ?? []
    if (adjective === 'большой' && isNoun(next) && !next.startsWith('размер')) continue
    const own = ofPart.exec(found[0].slice(0, found[0].lastIndexOf(' ')))?.[1]
    const gender = own ? 'm' : noun ? genderOf(noun) : 'f'
    const name = own ?? (noun ? inCase(noun, 'nom') : 'покупка')
    const [was, such] = [past('оказался', gender), declineAdjective('такой', gender, 'ins')]
    return {
      ...vagueComplaint,
      vague: false,
      said: found[0],
      troubles: [
        `${name} ${was} не ${such} ${declineAdjective(adjective, gender, 'ins')}, как хотелось`,
      ],
      told: true,
    }
  }
  return undefined
}

/** Whether a text says that more was expected; a wish for more is no complaint yet. */
export function isLessThanHoped(text: string): boolean {
  const plain = plainText(text)
  const found = hope.exec(plain)
  return (
    found !== null &&
    !found[0].startsWith('хотел') &&
    !turned.test(plain.slice(found.index + found[0].length))
  )
}
