import type { Gender } from '@/lib/text/inflect'
import type { StepContext } from '../context'
import type { Sentence } from '../draft'

const pronouns: Record<Gender, string> = { m: 'он', f: 'она', n: 'оно', pl: 'они' }
/** Ends of the verbs that a thing is the subject of, in the past and in the present. */
const endings: Record<Gender, string> = {
  // «потёк», «погас»
  m: '(?:л(?:ся)?|[еёи]т(?:ся)?|тёк|сох|мок|гас|лип|рос|пух|мёрз|полз|лез)',
  f: '(?:ла(?:сь)?|[еёи]т(?:ся)?)',
  n: '(?:ло(?:сь)?|[еёи]т(?:ся)?)',
  pl: '(?:ли(?:сь)?|[юуяа]т(?:ся)?)',
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
      `^(?:(?:совсем|плохо|слабо|быстро|иногда|не)\\s){0,2}[А-Яа-яё]+${endings[gender]}(?![А-Яа-яё])`,
      'u',
    )
    if (!isSubject.test(rest) || impersonal.test(rest)) return sentence
    return { ...sentence, text: `${start} что ${pronouns[gender]} ${rest}` }
  })
}
