import type { Gender } from '@/lib/text/inflect'
import { agreed } from '../echo/troubles/trouble'
import { wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

/** What is sweet when it is good: kefir is not. */
const sweet = new Map<string, Gender>([
  ['молоко', 'n'],
  ['сливки', 'pl'],
  ['творог', 'm'],
  ['сметана', 'f'],
])
const sour = /^[а-яё]{4,9} показал(?:ся|[аои]сь) (?:слишком |очень )?(кисл|горьк)(?:[ыи]ми?|ой)$/u

/** «Сливки кислые»: not too sour for a taste, but spoilt. */
export function ofMilk(complaint: Complaint, { noun }: ProductName): Complaint {
  const [, how] = sour.exec(complaint.troubles[0] ?? '') ?? []
  if (!how || !complaint.told) return complaint
  const named = [...wordsOf(complaint.said ?? ''), noun?.noun.lemma ?? ''].find((word) =>
    sweet.has(word),
  )
  const gender = named && sweet.get(named)
  if (!gender) return complaint
  const vowel = how === 'кисл' ? 'ы' : 'и'
  const ending = { m: `${vowel}м`, n: `${vowel}м`, f: 'ой', pl: `${vowel}ми` }[gender]
  const clause = `${named} ${agreed('<оказался>', gender)} ${how}${ending}`
  return { ...complaint, topic: 'expiry', about: wordings.expiry.about, troubles: [clause] }
}
