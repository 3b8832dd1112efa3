import { form, infinitive, isVerb, modal, preposition } from './ask-words'
import { blank, find, isShort, join, manner, type Words } from './which-words'

export function ofManner(before: Words, after: Words): string | undefined {
  // «Стирать как?»
  const todo = after.length === 0 ? find(before, (word) => infinitive.test(word)) : -1
  if (todo >= 0)
    return join(
      before[todo] ?? '',
      before.filter((_, at) => at !== todo),
      `нужно так: ${blank}`,
    )
  // «Цвет как на фото?»
  if (/^(?:на|в)$/u.test(form(after[0] ?? '')) && before.length > 0 && after.length < 4)
    return join(before, `${blank} (как ${after.join(' ')} / немного отличается)`)
  if (/^(?:долго|часто|быстро|далеко|скоро)$/u.test(form(after[0] ?? ''))) {
    const [verb = '', ...rest] = after.slice(1)
    if (infinitive.test(form(verb))) return join(verb, before, rest, 'нужно', blank)
    return isVerb(form(verb)) ? join(before, rest, verb, blank) : undefined
  }
  const doing = find(after, (word) => infinitive.test(word))
  if (doing >= 0) {
    const aside = after.filter((one, at) => at !== doing && !manner.test(form(one)))
    const can = aside.find((one) => modal.test(form(one))) ?? 'можно'
    const rest = aside.filter((one) => one !== can)
    return join(after[doing] ?? '', before, rest, can, `так: ${blank}`)
  }
  // «Сыр как упакован?»
  if (isShort(form(after[0] ?? '')) && after.length + before.length < 3)
    return join(before, after.slice(1), after[0] ?? '', `так: ${blank}`)
  if (!isVerb(form(after[0] ?? '')) || modal.test(form(after[0] ?? ''))) return undefined
  const [verb = '', ...rest] = after
  const tail = find(rest, (word) => preposition.test(word))
  const subject = tail < 0 ? rest : rest.slice(0, tail)
  return join(before, subject, verb, tail < 0 ? [] : rest.slice(tail), `так: ${blank}`)
}
