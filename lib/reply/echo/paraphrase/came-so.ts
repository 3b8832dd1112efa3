import { masculine } from '@/lib/text/adjective'
import { adjectiveOf } from '@/lib/text/grammar'
import { declineAdjective } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { agreed } from '../troubles/trouble'
import { wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'

const came = /^приш(?:ел|ла|ло|ли)$|^приехал[аои]?$|^доехал[аои]?$/u
const degree = /^(?:очень|слишком|совсем|вся|весь|все|какой-то|какая-то|какое-то|какие-то)$/u
/** Of another kind, not of a state. */
const lasting =
  /^(?:хорош|отличн|прекрасн|плох|обычн|нормальн|оригинальн|настоящ|нов|нужн|дешев|качествен|так|эт|друг|перв|втор|втор|цел|больш(?:ая|ие)$)/u

/** «Пришло маленькое», «очень мятый пришёл» as «товар пришёл маленьким». */
export function cameSo(said: string, { noun }: ProductName): string | undefined {
  const words = wordsOf(said)
  if (words.length < 2 || words.length > 4 || /[^\p{Script=Cyrillic}\s]/u.test(said))
    return undefined
  const verb = words.find((word) => came.test(word))
  const rest = words.filter((word) => word !== verb && !degree.test(word))
  const [state = ''] = rest
  const how = masculine(state)
  if (!verb || rest.length !== 1 || !adjectiveOf(state) || !how || lasting.test(state))
    return undefined
  if (!isWellKnown(words)) return undefined
  const fits = noun && adjectiveOf(state) === genderOf(noun)
  const gender = fits ? genderOf(noun) : 'm'
  const much = words.find((word) => /^(?:очень|слишком|совсем)$/u.test(word))
  return `${fits ? inCase(noun, 'nom') : 'товар'} ${agreed('<пришёл>', gender)} ${much ? `${much} ` : ''}${declineAdjective(how, gender, 'ins')}`
}
