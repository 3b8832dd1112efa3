import type { Analysis, ReplyItem } from '../analysis'
import { isIronic } from '../echo/quotes/irony'

/** What denies, turns or asks, and what was before. */
const otherwise =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|без|но|а|только|слишком|раньше|прошл[A-Za-zЀ-ӿ]*|хотя)(?![A-Za-zЀ-ӿ])|\?/iu
/** Words that like. */
const liking =
  /отличн|супер|класс|довол[ье]н|понрав|прекрасн|замечательн|хорош|красив|вкусн|удобн|идеальн|бархатист|шикарн|мягк|вс[её]\sустр/iu
/** «Прежние были удобнее» likes another. */
const compared =
  /(?<![а-яё])(?:был[аои]?|лучше|хуже|прежн[а-яё]{2})(?![а-яё])|[а-яё]{3}ее(?![а-яё])/iu

type Judged = Pick<Analysis, 'tone' | 'mentions'>

/** Praise with nothing denied or turned in it, as where one star or two were a slip. */
export const isPlainPraise = ({ text = '', cons = '' }: ReplyItem, { tone }: Judged): boolean =>
  tone > 0.5 && !isIronic(`${text}${cons}`) && !otherwise.test(`${text}${cons}`)

/** The same, with a word that likes: it is thanked for, whatever the stars. */
export const isLiking = (item: ReplyItem, analysis: Judged): boolean =>
  (item.rating ?? 3) <= 2 &&
  liking.test(item.text ?? '') &&
  !compared.test(item.text ?? '') &&
  analysis.mentions.length > 0 &&
  analysis.mentions.every(({ polarity }) => polarity === 'praise') &&
  isPlainPraise(item, analysis)
