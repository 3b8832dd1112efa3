import { form } from './ask-words'

/** «Байкал-9», «Скала-12»: a model by its name and number. */
const model = /^([А-ЯЁ][а-яё]{2,})(-?\d.*)$/u
const sufficing = /^хват(?:ит|ает)$/u

/**
 * What is enough stands in the genitive: «Байкал-9 хватит» → «Байкала-9 хватит». Where the case of the name cannot be told
 * – «Скала» or «Байкала» – the model goes without it.
 */
export function ofEnough(words: readonly string[], verb: string): readonly string[] {
  const [first = '', ...rest] = words
  if (!sufficing.test(form(verb)) || rest.length > 0) return words
  const [, name = '', number = ''] = model.exec(first) ?? []
  if (!name) return words
  if (/[бвгдзклмнпрстфхц]$/u.test(name) && !/(?:[еёо]к|ец)$/u.test(name))
    return [`${name}а${number}`]
  return /[ыи]$/u.test(name) ? words : ['Этой', 'модели']
}
