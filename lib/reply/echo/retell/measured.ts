import { isFiniteVerb, isGenitive } from '@/lib/text/grammar'
import { findThings } from '../../things/lexicon'
import { isGoverned } from './subjects'

/** «немного увлажнял»: how much it does, and not how much there is of it. */
export const isMeasureOfVerb = (words: readonly string[], at: number) =>
  /^(?:мало|много|маловато|немного)$/u.test(words[at] ?? '') && isFiniteVerb(words[at + 1] ?? '')

/** What of a thing may be lacking: «жидкости», «кусочков», «вакуума». */
export const isLacked = (words: readonly string[], at: number) =>
  !isGoverned(words, at) &&
  (isGenitive(words[at] ?? '') ||
    findThings([words[at] ?? '']).some(
      ({ thing, plural }) =>
        (plural ? thing.plural : thing.singular)?.gen.replaceAll('ё', 'е') === words[at],
    ))
