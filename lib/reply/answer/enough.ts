import { form, preposition } from './ask-words'

/** «Байкал-9», «Скала-12»: a model by its name and number. */
const model = /^([А-ЯЁ][а-яё]{2,})(-?\d.*)$/u
const sufficing = /^хват(?:ит|ает)$/u

/**
 * What is enough stands in the genitive: «Байкал-9 хватит» → «Байкала-9 хватит». Where the case of the name cannot be told
 * – «Скала» or «Байкала» – the model goes without it, unless the product is called so.
 */
export function ofEnough(words: readonly string[], verb: string, title = ''): readonly string[] {
  const [first = '', ...rest] = words
  if (!sufficing.test(form(verb)) || (rest.length > 0 && !preposition.test(form(rest[0] ?? ''))))
    return words
  const [, name = '', number = ''] = model.exec(first) ?? []
  if (!name) return words
  if (/[бвгдзклмнпрстфхц]$/u.test(name) && !/(?:[еёо]к|ец)$/u.test(name))
    return [`${name}а${number}`, ...rest]
  if (/[ыи]$/u.test(name)) return words
  return title.includes(first) ? ['Модели', `«${first}»`, ...rest] : ['Этой', 'модели', ...rest]
}
