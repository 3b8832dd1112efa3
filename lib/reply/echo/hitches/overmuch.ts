import { isGenitive, isNoun } from '@/lib/text/grammar'
import type { ProductName } from '../../product/product-name'
import { retell } from '../retell/retell'
import { readTroubles } from '../troubles/read-trouble'
import type { Trouble } from '../troubles/trouble'
import { isCommonWord, withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const glad =
  /(?<![а-я])(?:вкусн|хорош|красив|приятн|быстро\s(?:съе|закон|конч|улет|разлет)|мил(?:ый|ая|ое|ые)|крут)|доволь?н|нрав|люб/u
const tooMuch = /(?<!(?<![а-я])не\s)(?<![а-я])(?:слишком|чересчур)(?![а-я])/u
const hardly = /(?<![а-я])с\s(?:большим\s)?трудом(?![а-я])|(?<![а-я])(?:еле-еле|кое-как)(?![а-я])/u
/** «Чуть не слишком»: of another, or supposed. */
const unsure = /(?<![а-я])(?:если|бы|чтобы|думал[аи]?|боял[а-я]+|раньше|кому-то|может)(?![а-я])/u

/** «через двойной сочится медленно»: of how many, and the noun is left out. */
const ofSome = /^\s*(?:через|на|в|из)\s(?:одн|один|два|две|три|четыре)/u

/** «Слишком пенится», «надевается с трудом»: more or less than one would have it, whatever it is. */
export function overmuchIn(clause: string, product: ProductName): Trouble | undefined {
  const plain = plainText(clause)
  if (glad.test(plain) || unsure.test(plain) || ofSome.test(plain)) return undefined
  if (tooMuch.test(plain))
    return readTroubles(clause, product, []).find(({ clause: said }) =>
      tooMuch.test(plainText(said)),
    )
  if (!hardly.test(plain)) return partIn(clause) ?? amountIn(clause)
  const told = retell(clause, product)
  return told && hardly.test(plainText(told.clause)) ? { clause: told.clause } : undefined
}

const portion = /^(?:половина|треть|четверть|большинство)$/u
const broken =
  /^(?:(?:с|об|от|над|по|раз|пере)лома|разби|порва|надорва|рва|помя|смя|треснут|вскрыт|пуст|пересох|высох|испорч|сгни|протек|вытек|лопну|рассыпа|отклеил|слип|перекоше|перекош)/u
const denied = /^(?:взош|работа|гор|свет|пророс|закры|откры|пиш|включ)/u

/** «Половина прутьев обломана»: of how many it is said. */
function partIn(clause: string): Trouble | undefined {
  const words = wordsOf(clause).filter((word) => word !== 'почти')
  const [first = '', noun = '', is = '', more = '', ...rest] = words
  if (!portion.test(first) || rest.length > 0 || !isWellKnown([noun])) return undefined
  const isBroken = more === '' ? broken.test(is) : is === 'не' && denied.test(more)
  return isBroken ? { clause: words.map(withYo).join(' ') } : undefined
}

const rather = /^(?:много|мало)вато$/u
/** «Многовато соли»: how much there is of what. */
function amountIn(clause: string): Trouble | undefined {
  const words = wordsOf(clause)
  const of = words.filter((word) => !rather.test(word))
  const [noun = ''] = of
  const much = words.find((word) => rather.test(word))
  return much && of.length === 1 && isNoun(noun) && isGenitive(noun) && isCommonWord(noun)
    ? { clause: `${withYo(noun)} ${much}` }
    : undefined
}
