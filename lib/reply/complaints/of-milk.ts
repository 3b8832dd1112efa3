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
const sour = /^вкус показался (?:слишком |очень )?(кислым|горьким)$/u

/** «Сливки кислые»: not too sour for a taste, but spoilt. */
export function ofMilk(complaint: Complaint, { noun }: ProductName): Complaint {
  const [, how] = sour.exec(complaint.troubles[0] ?? '') ?? []
  if (!how || !complaint.told) return complaint
  const named = [...wordsOf(complaint.said ?? ''), noun?.noun.lemma ?? ''].find((word) =>
    sweet.has(word),
  )
  const gender = named && sweet.get(named)
  if (!gender) return complaint
  const ending = { m: how, n: how, f: how.replace(/[ыи]м$/u, 'ой'), pl: `${how}и` }[gender]
  const clause = `${named} ${agreed('<оказался>', gender)} ${ending}`
  return { ...complaint, topic: 'expiry', about: wordings.expiry.about, troubles: [clause] }
}
