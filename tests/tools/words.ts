/** `npm run words`: writes the stems of the Russian spelling dictionary with their word classes into `lib/text/known-stems.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { placesOf, type WordClass } from '@/lib/text/known-word'
import { stem } from '@/lib/text/stem'
import { plain } from '@/lib/text/words'

const bitsPerKey = 14
const folder = new URL('../../node_modules/dictionary-ru/', import.meta.url)
const lines = (file: string) => readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/u)

type Ending = { strip: string; add: string; fits: RegExp }
/** The endings that a flag of the dictionary allows (Hunspell's SFX lines). */
const endings = new Map<string, Ending[]>()
for (const line of lines('index.aff')) {
  const [, flag = '', strip = '', add = '', fits = ''] =
    /^SFX (\S) +(\S+) +(\S+) +(\S+)/u.exec(line) ?? []
  if (flag === '' || /^[YN]$/u.test(strip)) continue
  const ending = {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    fits: new RegExp(`${fits}$`, 'u'),
  }
  endings.set(flag, [...(endings.get(flag) ?? []), ending])
}

const formsOf = (word: string, flags: string): string[] => [
  word,
  ...[...flags]
    .flatMap((flag) => endings.get(flag) ?? [])
    .filter(({ strip, fits }) => fits.test(word) && word.endsWith(strip))
    .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
]

/** Told by the dictionary form and by how it is declined: the dictionary itself names no word classes. */
function classOf(word: string, forms: readonly string[]): WordClass {
  const some = (pattern: RegExp) => forms.some((form) => pattern.test(form))
  // Forms that follow no pattern stand by themselves: «звучит», «произошёл».
  if (forms.length === 1)
    return !/^[нл]ет$/u.test(word) && /(?:[еёиуюая]т|ш[её]л|нул)(?:ся)?$/u.test(word)
      ? 'verb'
      : 'other'
  if (/(?:ть|ти|чь)(?:ся)?$/u.test(word) && some(/(?:[её]шь|ишь|[её]т|ит|л)(?:ся)?$/u))
    return 'verb'
  if (/(?:ый|ий|ой)(?:ся)?$/u.test(word) && some(/(?:ого|его)(?:ся)?$/u)) return 'adjective'
  if (/[ая]$/u.test(word) ? some(/(?:ой|[её]й)$/u) : /ь$/u.test(word) && some(/ью$/u))
    return 'feminine'
  if (/(?:[оеё]|мя)$/u.test(word) && some(/(?:ам|ям|ом|[её]м|ием)$/u)) return 'neuter'
  if (/[ыиая]$/u.test(word) && some(/(?:ам|ям)$/u)) return 'plural'
  if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(word) && some(/(?:ом|[её]м)$/u)) return 'masculine'
  return 'other'
}

const keys = new Set<string>()
const count = new Map<WordClass, number>()
for (const line of lines('index.dic').slice(1)) {
  const [word = '', flags = ''] = line.split('/')
  // Names and abbreviations are no words that a reply may print in small letters.
  if (!/^[а-яё]+(?:-[а-яё]+)*$/u.test(word)) continue
  const forms = formsOf(word, flags)
  const wordClass = classOf(word, forms)
  count.set(wordClass, (count.get(wordClass) ?? 0) + 1)
  for (const form of forms) keys.add(`${wordClass} ${stem(plain(form))}`)
}

const bits = new Uint8Array(Math.ceil((keys.size * bitsPerKey) / 8))
for (const one of keys)
  for (const place of placesOf(one, bits.length * 8))
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
writeFileSync(
  new URL('../../lib/text/known-stems.ts', import.meta.url),
  `/**
 * ${keys.size} stems of Russian words with their classes as a Bloom filter, in base64; written by \`npm run words\`.
 * From the dictionary of Alexander I. Lebedev (BSD-3-Clause, \`assets/public/licences.txt\`).
 */
export const knownStems =
  '${Buffer.from(bits).toString('base64')}'
`,
)
console.log(`${keys.size} stems, ${bits.length} bytes`, Object.fromEntries(count))
