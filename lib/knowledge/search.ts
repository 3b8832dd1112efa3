import { plain } from '@/lib/text/words'
import type { KnownFact } from './fact'

/** Whether a fact holds every word of a search, anywhere and as part of a word, without regard to case and «ё». */
export function matching(search: string): (fact: KnownFact) => boolean {
  const wanted = plain(search).split(/\s+/u).filter(Boolean).slice(0, 20)
  if (wanted.length === 0) return () => true
  return ({ ask, say, scope: { article, product, brand, category } }) => {
    const text = plain([ask, say, article, product, brand, category].join('\n'))
    return wanted.every((word) => text.includes(word))
  }
}
