import { isNoun } from '@/lib/text/grammar'
import type { Case } from '@/lib/text/inflect'
import { withOf } from '@/lib/text/preposition'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'

/** A pronoun after its preposition, the cases that it may stand in, and what it agrees with. */
const pronouns: ReadonlyMap<string, 'one' | 'f' | 'pl'> = new Map([
  ['него', 'one'],
  ['нему', 'one'],
  ['ним', 'one'],
  ['нем', 'one'],
  ['нее', 'f'],
  ['ней', 'f'],
  ['нею', 'f'],
  ['них', 'pl'],
  ['ними', 'pl'],
])
const governed: ReadonlyMap<string, Case> = new Map([
  ['от', 'gen'],
  ['из', 'gen'],
  ['без', 'gen'],
  ['у', 'gen'],
  ['с', 'ins'],
  ['под', 'ins'],
  ['за', 'ins'],
  ['к', 'dat'],
  ['на', 'pre'],
  ['в', 'pre'],
  ['о', 'pre'],
])

/** The words with the goods' name where the buyer says «от него», «с ними»; nothing where it cannot be put there. */
export function withGoods(
  words: readonly string[],
  { noun }: ProductName,
): readonly string[] | undefined {
  const said: string[] = []
  for (const [at, word] of words.entries()) {
    // «с этим ночником»
    if (/^эт(?:им|ой|ого|ом|ими|их|от|ому)$/u.test(word) && isNoun(words[at + 1] ?? '')) continue
    const means = pronouns.get(word)
    if (!means) {
      // «его», «ей»: of whom, is not sure.
      if (/^(?:он|она|оно|они|его|ее|их|ей|ему|им|ими|это|этого|этой|этим|том|той)$/u.test(word))
        return undefined
      said.push(word)
      continue
    }
    const form = governed.get(words[at - 1] ?? '')
    const gender = noun && genderOf(noun)
    const fits = gender && (means === 'one' ? gender === 'm' || gender === 'n' : gender === means)
    // A name that only the buyer uses is sure in the nominative alone.
    if (!form || !noun?.noun.kind || !fits) return undefined
    said.push(inCase(noun, form))
  }
  return said.map((word, at) => (word === 'с' ? withOf(said[at + 1] ?? '') : word))
}
