import type { Analysis, Situation } from '../analysis'
import type { Complaint } from '../complaints/complaint'
import { isLessThanHoped } from '../complaints/hoped'
import { concedes } from '../praise/conceded-praise'
import type { ProductName } from '../product/product-name'
import { isLukewarm, isUntried } from './lukewarm'
import { isComplained, isMixed, isOpposed, type Sorted } from './mixed'
import { isLiking } from './plain-praise'
import { advises, amiss, lacking, preferred, surelyLacking, takenBack } from './turns'

/** Neither liked nor blamed, or not tried yet. */
function isCalm(review: Sorted, { returned, danger, situation }: Analysis): boolean {
  const { item, mentions } = review
  if (isComplained(mentions) || danger) return false
  if (!returned && isLukewarm(item)) return true
  return situation === 'M' && !isOpposed(review) && (item.rating ?? 0) >= 3 && isUntried(item)
}

/** Few stars and not a word of praise: no thanks alone, whatever was not understood. */
const isUnread = ({ item, mentions }: Sorted, { situation, sentiment }: Analysis): boolean =>
  situation === 'P' &&
  (item.rating ?? 5) <= 3 &&
  !mentions.some(({ polarity }) => polarity === 'praise') &&
  sentiment !== 'positive'

/** What kind of reply is meant, once the text is weighed against its stars. */
export function meantSituation(review: Sorted, analysis: Analysis, called: ProductName): Situation {
  const { situation } = analysis
  const mixed = isMixed(review, analysis)
  const settled = /[FQ]/u.test(situation) || mixed
  if (review.item.kind === 'review' && !settled && isCalm(review, analysis)) return 'P'
  if (review.item.kind === 'review' && !settled && isLiking(review.item, analysis)) return 'P'
  if (isUnread(review, analysis)) return 'N'
  // Whom it harmed is not answered with joy, whatever else he praises.
  if (analysis.danger && situation === 'P' && (review.item.rating ?? 5) <= 4) return 'M'
  return mixed || concedes(review.item, analysis, called) ? 'M' : situation
}

/**
 * Whether what was read as complaints of a mixed text is none: «Долго думала, брать ли» under five stars, a guess that
 * nothing bears out, or «на любителя, а мне понравилось», which is taken back.
 */
export function isTakenBack(review: Sorted, read: readonly Complaint[]): boolean {
  const { item, text, mentions, returned } = review
  if (item.cons) return false
  if ((item.rating ?? 0) >= 4 && preferred.test(text)) return true
  if (
    (item.rating ?? 0) >= 4 &&
    takenBack.test(text) &&
    read.every(({ told, quote, vague }) => !told && !quote && vague)
  )
    return true
  return (
    item.rating === 5 &&
    !returned &&
    (!isOpposed(review) || advises.test(text)) &&
    !amiss.test(text) &&
    !surelyLacking.test(text) &&
    !isLessThanHoped(text) &&
    mentions.some(({ polarity }) => polarity === 'praise') &&
    read.every(({ told, quote }) => !told && !(quote && lacking.test(quote)))
  )
}
