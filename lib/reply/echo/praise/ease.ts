import { isInfinitive } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { isCommonWord, withYo } from '../words/common-words'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
import { plainText, wordsOf } from '../words/plain'
import { dangling } from './doings'
import type { Praised } from './praised'

const acts =
  'носить|спать|сидеть|лежать|держать|готовить|мыть|чистить|стирать|гладить|надевать|снимать|хранить|переносить|складывать|собирать|читать|писать|рисовать|играть|гулять|ходить|бегать|ездить|резать|наливать|открывать|закрывать|управлять|настраивать|работать|шить|вязать|заправлять|пить|наносить|смывать|смотреть|слушать|крепить|устанавливать|пользоваться'
const how = 'удобно|комфортно|приятно|легко|просто|тепло|одно\\sудовольствие'
const before = new RegExp(
  `(?<![а-яё])(?<!не\\s)(${acts})\\s(?:в\\s(?:ней|них|нем)\\s|им\\s|ими\\s|ей\\s|его\\s|ее\\s|их\\s)?(?:очень\\s|реально\\s)?(${how})(?![а-яё])`,
  'u',
)
const after = new RegExp(
  `(?<![а-яё])(?<!не\\s)(?<!не\\sочень\\s)(${how})\\s([а-яё]{2,}ть(?:ся)?)((?:\\s[а-яё]{1,}){0,3})$`,
  'u',
)
/** «приятно получить», «легко перепутать»: of the buyer's own affairs. */
const ownAffairs =
  /^(?:получ|вид|увид|удив|зна|узна|созна|осозна|име|куп|быть$|слыш|отме|сказа|напис|пора|перепут|потер|слом|порва|ошиб|испорт|поцарап|найти|понять|убед|вспом|дела|осмел|обще|сотруд|покуп|заказ|возвр)/u

/** «спать удобно», «удобно шить занавески»: with what it goes well, in the buyer's own verb. */
export function readEase(clause: string): Praised | undefined {
  const text = plainText(clause).trim()
  if (/(?<![а-яё])(?:не|если|бы|но|было|будет|мне|только|что)(?![а-яё])/u.test(text))
    return undefined
  const named = before.exec(text)
  if (named?.[1] && named[2]) return easily(named[1], named[2])
  const [, manner = '', act = '', what = ''] = after.exec(text) ?? []
  if (
    !isInfinitive(act) ||
    ownAffairs.test(act) ||
    dangling.test(what.trim().split(' ').at(-1) ?? '')
  )
    return undefined
  const words = wordsOf(what)
  if (words.some((word) => isMisspelt(word) && !isCommonWord(word) && !isEveryday(word)))
    return undefined
  return easily([act, ...words].map(withYo).join(' '), manner)
}

function easily(of: string, manner: string): Praised {
  const is = manner === 'одно удовольствие' ? `– ${manner}` : withYo(manner)
  return { clause: `${of} ${is}`, said: { of, is } }
}

const worn = ['clothes', 'shoes', 'underwear', 'jewelry']
const sleptOn = new Set('подушка матрас кровать одеяло плед простыня раскладушка'.split(' '))
const satOn = new Set('кресло стул стулья диван табурет пуф'.split(' '))

/** Nobody «пользуется» shirts and pillows. */
export function handyFor({ noun, kind }: ProductName): string {
  const lemma = noun?.noun.lemma ?? ''
  if (sleptOn.has(lemma)) return 'спать удобно'
  if (satOn.has(lemma)) return 'сидеть удобно'
  return kind && worn.includes(kind) && !/сумка|рюкзак|кошел/u.test(lemma)
    ? 'носить удобно'
    : 'пользоваться удобно'
}
