import { form, infinitive, isVerb, preposition, pronoun } from './ask-words'
import { either } from './either'

const only = /^(?:только|лишь|просто|всё-таки|все-таки)$/u

/** «Она непромокаемая или водоотталкивающая», «от батареек или от сети»: one of the two is the answer. */
export function ofChoice(words: readonly string[]): string | undefined {
  const forms = words.map(form)
  const or = forms.indexOf('или')
  const second = words.slice(or + 1)
  if (forms.lastIndexOf('или') !== or) return undefined
  const kit = forms.indexOf('комплекте')
  if (kit > 1 && kit < or && forms.slice(or).includes('отдельно'))
    return `${words
      .slice(0, kit - 1)
      .filter((word) => !isVerb(form(word)))
      .join(' ')} ${either('в комплекте', 'отдельно')}`
  const head = form(second.find((word) => !only.test(form(word))) ?? '')
  if (second.length > 5 || second.some((word) => isVerb(form(word)) || infinitive.test(form(word))))
    return undefined
  const no = head === 'нет' || head === 'не' ? undefined : second.join(' ')
  const whether = forms.indexOf('ли')
  if (whether > 0) return ofVerb(words, or, no)
  const from = startOf(forms, or, head)
  if (from < 1 || second.length === 0) return undefined
  return `${words.slice(0, from).join(' ')} ${either(words.slice(from, or).join(' '), no)}`
}

/** Where the first of the two begins. */
function startOf(forms: readonly string[], or: number, head: string): number {
  if (pronoun.test(forms[0] ?? '') && !preposition.test(head)) return 1
  const same = forms.lastIndexOf(head, or - 1)
  if (preposition.test(head) && same > 0) return same
  return preposition.test(forms[or - 2] ?? '') ? -1 : or - 1
}

/** «Подойдут ли для бега или только для зала» → «Подойдут ▢ (для бега / только для зала)». */
function ofVerb(words: readonly string[], or: number, no: string | undefined): string | undefined {
  const [verb = ''] = words
  const first = words.slice(2, or)
  return no && form(words[1] ?? '') === 'ли' && preposition.test(form(first[0] ?? ''))
    ? `${verb} ${either(first.join(' '), no)}`
    : undefined
}
