import { isFiniteVerb, isOfPerson, nominativeOf, pastOf, presentOf } from '@/lib/text/grammar'
import { withYo } from '../words/common-words'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const missed =
  /^(?:так\sи\s)?не\s(прислали|привезли|доставили|отправили|отдали)(?:\s(?:совсем|вообще|так\sи))?$/u
const delayed =
  /^не\sмогут\s(доставить|привезти|отправить|прислать)\s((?:уже\s)?(?:[а-я]+\s)?(?:день|дня|дней|недел[юиь]|месяц[а-я]*))$/u
const packed = /^(?:было\s)?упаковано\s((?:[а-я]+\s){0,5}[а-я]+)$/u
/** «из всей пачки взошло только 2» */
const grew =
  /^из\s(?:всех\s|\d{1,3}\s|всего\s|пачки\s){0,2}[а-я]{4,12}\s(?:вы|взо|про)(?:рос|ш)л[аои]\s(?:только|всего|лишь)\s(?:\d{1,3}|од(?:ин|на|но)|дв[ае]|три)(?:\s[а-я]{3,12})?$/u
/** What sellers and carriers do or fail to do, who are never named. */
const theirs =
  /^(?:верну|возвраща|удовлетвор|отвеча|ответил|намеша|добав|напиха|подмеш|торопятся|спешат|принима|принял|рассматрива|рассмотрел|отменил|отменя|перенос|перенесл|присыла|прислал|доставля|доставил|привоз|привезл|упаков|пожалел|экономят|сэкономил|забыл|перепут|проверя|проверил|перекле|замени)/u

/** «до сих пор не вернули деньги»: what was done by those whom nobody names, as it can follow «жаль, что …». */
export function byNobody(said: string): string | undefined {
  const plain = plainText(said)
  const [, verb] = missed.exec(plain) ?? []
  if (verb) return `заказ так и не ${verb}`
  const [, act, long = ''] = delayed.exec(plain) ?? []
  if (act) return `заказ не могут ${act} ${long.split(' ').map(withYo).join(' ')}`
  if (grew.test(plain) && isWellKnown(wordsOf(said))) return said
  const words = wordsOf(said)
  if (words.length < 3 || words.length > 12 || !isWellKnown(words)) return undefined
  if (/[^\p{Script=Cyrillic}\s-]/u.test(said) || personal.test(plain)) return undefined
  const [, how] = packed.exec(plain) ?? []
  if (how) return `заказ был упакован ${how.split(' ').map(withYo).join(' ')}`
  const verbs = words.filter(isFiniteVerb)
  const [only = ''] = verbs
  const at = words.indexOf(only)
  return verbs.length === 1 &&
    (pastOf(only) === 'pl' || presentOf(only) === 'plural') &&
    theirs.test(only) &&
    !words.some(isOfPerson) &&
    words.slice(0, at).every((word) => !nominativeOf(word).includes('pl'))
    ? words.map(withYo).join(' ')
    : undefined
}
