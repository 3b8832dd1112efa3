/** `npm run words`: writes the stems of the Russian spelling dictionary into `lib/text/known-stems.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { placesOf } from '@/lib/text/known-word'

import { stem } from '@/lib/text/stem'
import { plain } from '@/lib/text/words'

const bitsPerStem = 10
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

const stems = new Set<string>()
for (const line of lines('index.dic').slice(1)) {
  const [word = '', flags = ''] = line.split('/')
  // Names and abbreviations are no words that a reply may print in small letters.
  if (!/^[а-яё]+(?:-[а-яё]+)*$/u.test(word)) continue
  stems.add(stem(plain(word)))
  for (const { strip, add, fits } of [...flags].flatMap((flag) => endings.get(flag) ?? []))
    if (fits.test(word) && word.endsWith(strip))
      stems.add(stem(plain(word.slice(0, word.length - strip.length) + add)))
}

const bits = new Uint8Array(Math.ceil((stems.size * bitsPerStem) / 8))
for (const one of stems)
  for (const place of placesOf(one, bits.length * 8))
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
writeFileSync(
  new URL('../../lib/text/known-stems.ts', import.meta.url),
  `/**
 * ${stems.size} stems of Russian words as a Bloom filter, in base64; written by \`npm run words\`.
 * From the dictionary of Alexander I. Lebedev (BSD-3-Clause, \`assets/public/licences.txt\`).
 */
export const knownStems =
  '${Buffer.from(bits).toString('base64')}'
`,
)
console.log(`${stems.size} stems, ${bits.length} bytes`)
