import { past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { withYo } from '../words/common-words'
import { wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const use = '((?:для|на|под|в|за|к)\\s(?:[а-я]{2,14}\\s){1,3}?)'
const well =
  '(?:вполне\\s|отлично\\s|хорошо\\s|идеально\\s|прекрасно\\s|нормально\\s|самое\\sто\\s)?'
const suits =
  'подход[ия]т|подошел|подошл[аои]|подойдет|подойдут|пойдет|пойдут|год[ия]тся|сгод[ия]тся|хватает|хватит|вполне|самое\\sто|в\\sсамый\\sраз|норм|нормально|отлично|хорошо|идеально|прекрасно|удобн[оаы]|супер'
const useFirst = new RegExp(`^(?:вполне\\s)?${use}${well}(?:${suits})$`, 'u')
const useLast = new RegExp(
  `^${well}(?:подход[ия]т|подошел|подошл[аои]|подойдет|подойдут|пойдет|пойдут|год[ия]тся|сгод[ия]тся)\\s((?:для|на|под|к)\\s(?:[а-я]{2,14}\\s?){1,3})$`,
  'u',
)
/** «за такую цену», «на мой размер», «в целом»: no use of the goods. */
const noUse =
  /^(?:за|на\s(?:мой|меня|мне|нас|любител|вид|вкус|ощупь|первое|первый|запах|цену|фото|сво[йю])|в\s(?:целом|общем|принципе|использовани|работе|деле|размер|остальном|порядке|самый)|для\s(?:меня|нас|себя|своей|такой|этой|свою|кого|тех|всех))(?![а-я])|(?:цен|деньг|стоимост)/u

/** «для сада не подходит», «на даче вряд ли пойдёт»: what it does not suit. */
const unsuited = /(?<![а-я])(?:не|ни|нет|вряд|едва|ли|бы|мало|плохо|только)(?![а-я])/u

/** «для уборки вполне», «подойдут на дачу»: for what the goods do. */
export function readSuits(plain: string, { noun }: ProductName) {
  const what = (useFirst.exec(plain)?.[1] ?? useLast.exec(plain)?.[1])?.trim()
  if (!what || noUse.test(what) || unsuited.test(plain) || !isWellKnown(wordsOf(what)))
    return undefined
  const of = noun ? inCase(noun, 'nom') : 'покупка'
  const fits = past('подошёл', noun ? genderOf(noun) : 'f')
  const said = wordsOf(what).map(withYo).join(' ')
  return { clause: `${said} ${of} ${fits}`, said: { of, is: `${fits} ${said}` } }
}
