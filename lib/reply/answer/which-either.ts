import { form, preposition } from './ask-words'
import { blank, choosing, isSaying, join, manner, type Words } from './which-words'

/** «Какой оттенок ближе тёплый или холодный?» */
export function ofEither(words: Words, or: number, before: Words = []): string | undefined {
  // «Картридж какой стоит, 35 или 40?»
  if (before.length > 0 && or === 2 && isSaying(form(words[0] ?? '')))
    return join(before, words[0] ?? '', `${blank} (${words[1]} / ${words.slice(3).join(' ')})`)
  const advised = ofAdvised(words, or)
  if (advised) return advised
  const named = words
    .slice(0, or - 1)
    .filter((one) => !/^(?:ближе|лучше|больше|всё-таки)$/u.test(form(one)))
  const options = [words[or - 1] ?? '', words.slice(or + 1).join(' ')]
  // «Какой заказать, S или M?»
  if (named.length === 1 && choosing.test(form(named[0] ?? '')))
    return `Советуем ${blank} (${options.join(' / ')})`
  return named.length > 0 &&
    named.length < 4 &&
    options[1] &&
    !named.some((one) => isSaying(form(one)))
    ? join(named, `${blank} (${options.join(' / ')})`)
    : undefined
}

/** «Какую брать на комнату 20 метров, на 7 или на 9» → «На комнату 20 метров советуем ▢ (на 7 / на 9)». */
function ofAdvised(words: Words, or: number): string | undefined {
  const head = form(words[or + 1] ?? '')
  const sizes = [words[or - 1], ...words.slice(or + 1)]
  const from =
    sizes.length === 2 && sizes.every((one) => /^[A-Z\d-]{1,5}$/iu.test(one ?? ''))
      ? or - 1
      : preposition.test(head)
        ? words.findLastIndex((one, at) => at < or && form(one) === head)
        : -1
  const verb = words.findIndex((one) => choosing.test(form(one)))
  if (verb < 0 || verb > 3 || from <= verb) return undefined
  const options = [words.slice(from, or), words.slice(or + 1)].map((one) => one.join(' '))
  return join(
    words.slice(verb + 1, from).filter((one) => !manner.test(form(one))),
    'советуем',
    words.slice(0, verb).filter((one) => !manner.test(form(one))),
    `${blank} (${options.join(' / ')})`,
  )
}
