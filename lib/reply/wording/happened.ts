import { nominativeOf, pastOf } from '@/lib/text/grammar'
import { plain, words } from '@/lib/text/words'

const mostWords = 300

/** Something has come to pass in what is told: a verb in the past, and none of the nouns with its ending («чехол», «стекло»). */
export const hasHappened = (text: string): boolean =>
  words(plain(text.slice(0, 2000)))
    .slice(0, mostWords)
    .some(
      ({ text: word }) =>
        pastOf(word) !== undefined && !(/ло?$/u.test(word) && nominativeOf(word).length > 0),
    )
