import { past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import { type Clause, phraseOf, type Trouble } from './trouble'

/** «не та кружка», «совсем другую книгу»: before the name of what should have come. */
const other = /^(?:тот|та|то|те|ту|того|друг(?:ой|ая|ое|ие|ую))$/u
const that = { m: 'тот', f: 'та', n: 'то', pl: 'те' } as const

/** «пришёл не тот товар» by the name that the buyer gave it: «пришла не та кружка». */
export function withName(trouble: Trouble, { words, things }: Clause): Trouble {
  if (trouble.clause !== 'пришёл не тот товар') return trouble
  const named = things.find(
    ({ at, thing }) =>
      thing.group === 'product' &&
      thing.lemma !== 'товар' &&
      other.test(words[at - 1] ?? '') &&
      (words[at - 1]?.startsWith('друг') || words[at - 2] === 'не'),
  )
  if (!named) return trouble
  const phrase = phraseOf(named)
  const gender = genderOf(phrase)
  return {
    ...trouble,
    clause: `${past('пришёл', gender)} не ${that[gender]} ${inCase(phrase, 'nom')}`,
  }
}
