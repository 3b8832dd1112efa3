import { form, preposition } from './ask-words'
import { either } from './either'
import { headingOf } from './heading'

export function ofThere(words: readonly string[]): string | undefined {
  // «На редми 12 есть?»
  if (
    /^на$/iu.test(words[0] ?? '') &&
    form(words.at(-1) ?? '') === 'есть' &&
    (words.length > 3 || words.some((one) => /\d/u.test(one)))
  )
    return `${words.slice(0, -1).join(' ')} ${either('есть', 'нет')}`
  if (words.length === 1) return `В наличии ${either('есть', 'нет')}`
  const heading = headingOf(words.join(' '))?.replace(/^Есть ли /u, '')
  if (!heading || heading.includes(' или ')) return undefined
  const [, place = '', thing] = /^(в наличии|в продаже|в составе)(?:\s(.+))?$/iu.exec(heading) ?? []
  if (thing) return `${thing} ${place.toLowerCase()}: ${either('есть', 'нет')}`
  return `${heading}${preposition.test(form(heading.split(' ')[0] ?? '')) ? '' : ':'} ${either('есть', 'нет')}`
}
