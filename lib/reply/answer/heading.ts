import {
  capital,
  followsPreposition,
  form,
  infinitive,
  isVerb,
  lowered,
  preposition,
  pronoun,
  there,
  which,
  wordsOf,
} from './ask-words'

const isPronoun = (word: string) => pronoun.test(word)

/**
 * What is asked, in the buyer's own words, fit to stand before a colon: «А подклад есть?» → «Подклад», «Какая длина
 * рукава?» → «Длина рукава», «Ручки складываются?» → «Складываются ли ручки». `undefined` when the words make no
 * heading: too many, of another language, or about the buyer himself.
 */
export function headingOf(question: string): string | undefined {
  const words = wordsOf(question)
  if (!words) return undefined
  const heading = said(words).join(' ')
  return /[A-Za-zЀ-ӿ]{3}/u.test(heading) ? capital(heading) : undefined
}

function said(words: readonly string[]): readonly string[] {
  const forms = words.map(form)
  const asks = forms.findIndex((form) => which.test(form))
  if (asks >= 0) return ofWhich(words, asks)
  const or = forms.includes('или')
  const whether = forms.indexOf('ли')
  if (there.test(forms[0] ?? '')) {
    const rest = words.slice(whether === 1 ? 2 : 1)
    return or || preposition.test(form(rest[0] ?? '')) ? ['есть ли', ...rest] : rest
  }
  const middle = forms.indexOf('есть')
  if (middle > 0 && middle < words.length - 1 && !or) {
    const [before, after] = [words.slice(0, middle), words.slice(middle + 1)]
    // «Сертификаты есть на обувь», and «у юбки есть подклад».
    return preposition.test(form(after[0] ?? ''))
      ? [...before, ...after]
      : [...after, ...lowered(before)]
  }
  if (there.test(forms.at(-1) ?? '')) return thingFirst(words.slice(0, -1))
  if (or || whether >= 0) return words
  const verb = forms.findIndex((one, at) => isVerb(one) && !followsPreposition(forms, at))
  if (verb >= 0) {
    if (words.some((word) => word.endsWith(','))) return []
    const before = words.slice(0, forms[verb - 1] === 'не' ? verb - 1 : verb)
    return [words[verb] ?? '', 'ли', ...lowered(before), ...words.slice(verb + 1)]
  }
  if (pronoun.test(forms[0] ?? '')) {
    const head = preposition.test(forms[1] ?? '') ? 3 : 2
    return [...words.slice(1, head), 'ли', ...lowered(words.slice(0, 1)), ...words.slice(head)]
  }
  return words
}

/** «В Туле склад» → «склад в Туле». */
function thingFirst(words: readonly string[]): readonly string[] {
  return words.length > 2 &&
    preposition.test(form(words[0] ?? '')) &&
    /^[а-яё]/u.test(words[2] ?? '')
    ? [...words.slice(2), ...lowered(words.slice(0, 2))]
    : words
}

/** «Какая длина рукава» is the thing itself; any other such question stands as it is, its question word first. */
function ofWhich(words: readonly string[], at: number): readonly string[] {
  const forms = words.map(form)
  if (at === words.length - 1) return forms.slice(0, -1).every(isPronoun) ? [] : words.slice(0, -1)
  // «Параметры модели, что на фото?» asks nothing with its «что».
  if (at > 1 && !/^(?:как[A-Za-zЀ-ӿ]{2,3}|сколько)$/u.test(forms[at] ?? '')) return []
  const from = at > 0 && preposition.test(forms[at - 1] ?? '') ? at - 1 : at
  if (from > 0) return [...words.slice(from), ...lowered(words.slice(0, from))]
  const rest = words.slice(1)
  const [next = ''] = forms.slice(1)
  const ofThing =
    /^как(?:ая|ое|ие|ов|ова|ово|овы)$/u.test(forms[0] ?? '') ||
    // «Какой длины шнур?» asks in the genitive.
    (forms[0] === 'какой' && !/(?:[ыи]|ой|ей)$/u.test(next))
  const plainThing = !forms
    .slice(1)
    .some((word) => isVerb(word) || infinitive.test(word) || word === 'лучше')
  if (!ofThing || !plainThing || pronoun.test(next) || preposition.test(next)) return words
  return rest
}
