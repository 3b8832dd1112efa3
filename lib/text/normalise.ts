import { plain } from './words'

/** Latin letters that look like Cyrillic ones and slip into Russian words. */
const twins: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** Latin spelling of Russian letters, the longest first: how people type without a Russian keyboard. */
const translit: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['iy', 'ий'],
  ['yj', 'ый'],
  ...[...'abvgdezijklmnoprstufhcyqwx'].map(
    (letter, at) => [letter, [...'абвгдезийклмнопрстуфхцыквкс'][at] ?? ''] as const,
  ),
]

const cyrillic = /[а-яё]/u
const latin = /[a-z]/u

/**
 * The form in which a word is looked up: lower case, «е» for «ё», look-alike Latin letters made Cyrillic, Latin words
 * spelt in Cyrillic («ochen» → «очен»), drawn-out letters shortened («оооочень» → «очень»). At most 40 characters.
 */
export function normalise(word: string): string {
  const low = plain(word.slice(0, 40))
  return low
    .replace(/([A-Za-zЀ-ӿ])\1{2,}/gu, '$1')
    .replace(/[a-z][a-z'а-я]*|[а-я]{1,40}[a-z][a-zа-я]*/gu, russian)
}

function russian(word: string): string {
  if (!latin.test(word)) return word
  if (cyrillic.test(word)) return word.replace(/[a-z]/gu, (letter) => twins[letter] ?? letter)
  return word.length < 3 ? word : fromTranslit(word)
}

/** Russian letters for a word typed in Latin ones: «horosho» → «хорошо». */
export function fromTranslit(word: string): string {
  let result = ''
  for (let at = 0; at < word.length; ) {
    const pair = translit.find(([from]) => word.startsWith(from, at))
    result += pair ? pair[1] : word[at]
    at += pair ? pair[0].length : 1
  }
  return result
}
