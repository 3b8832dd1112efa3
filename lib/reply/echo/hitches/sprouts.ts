import { countOf, numeral } from '../../amounts/numerals'
import type { ProductName } from '../../product/product-name'
import { plainText } from '../words/plain'

const sprouted = /^(?:взош[а-я]{1,3}|проросл?[аои]?|выросл?[аои]?|проклюнул[а-я]{1,4})$/u
const sown = /^(?:по|вы)?(?:сад|сея|сади)[а-я]{1,4}$|^(?:по)?сеял[аи]?$|^замочил[аи]?$/u
const time = /^(?:д(?:ень|ня|ней)|недел|месяц|сут|раз|лет|год|час|см|сантиметр)/u
/** More than this share is a fair crop. */
const fair = 0.6

/** «Посадила двадцать, взошло одно», «взошла одна из десяти»: how few seeds of how many came up. */
export function sproutsIn(text: string, { noun }: Partial<ProductName> = {}): string | undefined {
  const tokens = plainText(text).match(/[а-я]+|\d+/gu) ?? []
  const verb = tokens.findIndex((token) => sprouted.test(token))
  if (verb < 0 || tokens[verb - 1] === 'не') return undefined
  const numbers = tokens.flatMap((token, at) => {
    const value = countOf(token)
    return value !== undefined && !time.test(tokens[at + 1] ?? '') ? [{ value, at }] : []
  })
  const isOfAll = ({ at }: { at: number }) => {
    const lead = tokens.slice(Math.max(0, at - 3), at)
    const isSown = lead.some((one) => sown.test(one)) && !lead.some((one) => sprouted.test(one))
    return tokens[at - 1] === 'из' || isSown
  }
  const all = numbers.find(isOfAll)
  const some = numbers.find((one) => !isOfAll(one) && Math.abs(one.at - verb) <= 3)
  if (!all || !some || some.value === 0 || some.value > all.value * fair) return undefined
  const [few, many] = [numeral(some.value, 'n', 'nom'), numeral(all.value, 'n', 'gen')]
  const counted = few && many ? `${few} из ${many}` : `${some.value} из ${all.value}`
  const isOfSeeds = noun?.noun.lemma.startsWith('сем') || /(?<![а-я])сем[яе]/u.test(plainText(text))
  return `взошло только ${counted}${isOfSeeds ? ' семян' : ''}`
}
