import type { Analysis, Mention, ReplyItem } from '../analysis'
import type { TopicId } from '../topic'

/** «Всегда брала, было вкусное»: praise of what came before. */
const formerly =
  /(?<![а-яё])(?:всегда|раньше|прежде|прошл[а-яё]+|до\sэтого|в\sэтот\sраз|постоянн[а-яё]+|был[аио]?\s(?:лучше|нормальн|хорош|отличн))(?![а-яё])/iu
/** «Нормальный, но …»: hardly praise. */
const lukewarm = /норм|неплох|не\sплох|вроде|ничего|пойд[её]т|средн/iu
/** A guess that is praise for all that: «сам горшок хороший». */
const plainly = /приятн|удобн|хорош|отличн|супер|класс|прекрасн|замечат|красив|понрав|нрав/iu
const turn = /^.{0,60}?[.,!)\s–-](?:но|однако|а\s(?:вот|сам[аио]?)|жаль)[\s.,!]/isu
/** «…, а так вполне уютная», «…, но есть большой плюс»: the merit has the last word. */
const atLast =
  /(?:(?:^|[.,!)\s–-])(?:а\sтак|зато|но\sвот|но\s(?:у\s[а-яё]+\s)?есть\s(?:[а-яё]+\s){0,2}(?:плюс|преимуществ|достоинств)[а-яё]{0,2},?)|из\sплюсов\s?[:–-]?)\s[^.!?]{0,60}$/iu

/** How it came, and that it is what was ordered. */
const aside: readonly TopicId[] = [
  'packaging',
  'delivery',
  'service',
  'price',
  'damage',
  'completeness',
  'description_match',
]

const isMeant = ({ polarity, guess, words: { text, field } }: Mention) =>
  polarity === 'praise' &&
  field === 'text' &&
  !lukewarm.test(text) &&
  (!guess || plainly.test(text))

/** Under two stars he weighs it, and is answered so: several merits, one before a «но» that turns to the first flaw, or one at last. */
export function isFair({ rating, text = '' }: ReplyItem, { mentions }: Analysis): boolean {
  if (rating !== 2 || formerly.test(text)) return false
  const praised = mentions.filter(
    ({ polarity, guess, topic }) => polarity === 'praise' && !guess && !aside.includes(topic),
  )
  if (praised.length > 1) return true
  const meant = mentions.filter(isMeant)
  const firstFlaw = Math.min(
    ...mentions.flatMap(({ polarity, words }) =>
      polarity === 'complaint' && words.field === 'text' ? [words.start] : [],
    ),
  )
  return meant.some(
    ({ words: { start, end } }) =>
      (start < firstFlaw && turn.test(text.slice(end))) || atLast.test(text.slice(0, end)),
  )
}
