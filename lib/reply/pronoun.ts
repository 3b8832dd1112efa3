import type { Gender } from '@/lib/text/inflect'
import type { StepContext } from './context'
import type { Sentence } from './draft'

const pronouns: Record<Gender, string> = { m: 'он', f: 'она', n: 'оно', pl: 'они' }
const endings: Record<Gender, string> = {
  m: 'л(?:ся)?',
  f: 'ла(?:сь)?',
  n: 'ло(?:сь)?',
  pl: 'ли(?:сь)?',
}
/** «Жаль, что молоко пришлось вылить»: the thing is no subject. */
const impersonal = /^(?:не\s)?(?:пришлось|удалось|получилось|вышло|хотелось)/u

/** «Рады, что фильтры понравились. Жаль, что они порвались»: a thing just named is not named again. */
export function withPronoun(
  sentences: readonly Sentence[],
  { filling: { slots, gender } }: StepContext,
): Sentence[] {
  const thing = slots.itemNom
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1]
    if (!thing || sentence.step !== 'echo-problem' || before?.step !== 'echo-praise')
      return sentence
    const named = ` что ${thing} `
    const [start = '', rest = '', more] = sentence.text.split(named)
    if (!before.text.includes(` ${thing} `) || !rest || more !== undefined) return sentence
    const isSubject = new RegExp(
      `^(?:совсем\\s)?(?:не\\s)?[А-Яа-яё]+${endings[gender]}(?![А-Яа-яё])`,
      'u',
    )
    if (!isSubject.test(rest) || impersonal.test(rest)) return sentence
    return { ...sentence, text: `${start} что ${pronouns[gender]} ${rest}` }
  })
}
