import type { Analysis, ReplyItem } from '../analysis'
import { isIronic } from '../echo/quotes/irony'

/** What denies, turns or asks, and what was before. */
const otherwise =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|без|но|а|только|слишком|раньше|прошл[A-Za-zЀ-ӿ]*|хотя)(?![A-Za-zЀ-ӿ])|\?/iu

/** One star or two, and praise with nothing denied or turned in it, as where the stars were a slip. */
export function isPlainPraise(
  { rating, text = '', cons = '' }: Pick<ReplyItem, 'rating' | 'text' | 'cons'>,
  { tone, mentions }: Pick<Analysis, 'tone' | 'mentions'>,
): boolean {
  const said = `${text}${cons}`
  return (
    (rating ?? 3) <= 2 &&
    tone > 0.5 &&
    mentions.every(({ polarity }) => polarity === 'praise') &&
    !isIronic(said) &&
    !otherwise.test(said)
  )
}
