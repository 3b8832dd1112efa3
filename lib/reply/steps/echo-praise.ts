import { t } from '@/lib/i18n/t'
import type { Mention } from '../analysis'
import { isReserved } from '../case/reserved'
import { contrast } from '../case/turns'
import type { Complaint } from '../complaints/complaint'
import { isSpoiling } from '../complaints/spoiling'
import { wordsOf } from '../echo/words/plain'
import { wholly } from '../praise/liked-whole'
import type { ProductName } from '../product/product-name'
import { defineStep } from '../step'
import { findThings } from '../things/lexicon'
import type { TopicId } from '../topic'

/** Praise of these says nothing of the thing itself. */
const aside: readonly TopicId[] = ['packaging', 'delivery', 'service', 'price', 'damage']
/** Who writes so is glad of nothing as a whole. */
const sad =
  /грустн|разочаров|расстро|огорч|ужас|обидно|не понравил|верну(?!л)|возврат|отказ|надеюсь|не\s+пробовал|не\s+пользовал|[😡🤬😠🤮]/iu

/** What does not end the use of a thing: it may still be liked. */
const isBearable = (complaint: Complaint | undefined): boolean =>
  complaint !== undefined &&
  (!complaint.vague || complaint.quote !== undefined) &&
  (!grave.includes(complaint.topic) || isOfPack(complaint))
/** «Бумага хорошая, но коробка порвана»: what it came in is no word about the thing. */
const isOfPack = ({ told, troubles, quote }: Complaint): boolean =>
  /короб|упаков|пакет|скотч|пл[её]нк|конверт|пупыр/iu.test(
    `${told ? troubles.join(' ') : ''} ${quote ?? ''}`,
  )
/** «Хорошая лупа», «понравилась»: the whole is liked, and not a part of it or what stood beside it. */
const likesWhole = (mentions: readonly Mention[], { noun }: ProductName): boolean =>
  mentions.some(
    ({ polarity, words }) =>
      polarity === 'praise' &&
      wholly.test(words.text) &&
      findThings(wordsOf(words.text)).every(({ thing }) =>
        noun
          ? thing.lemma === noun.noun.lemma
          : thing.group === 'product' && wordsOf(words.text).length <= 3,
      ),
  )
const isBroken = (complaint: Complaint | undefined): boolean =>
  complaint?.topic === 'durability' || complaint?.topic === 'defect'
const grave: readonly TopicId[] = [
  'defect',
  'durability',
  'wrong_item',
  'expiry',
  'health',
  'counterfeit',
  'efficacy',
  'quality',
  'opened_used',
  'damage',
]

/** Praise in so many words, and not a trait that may be either. */
const glad =
  /(?<!(?<![а-яё])не\s?)(?:хорош|отличн|супер|нрав|класс|довол|прекрасн|рекоменд|замеч|шикарн|вкусн|красив|удобн|неплох|не\s+плох|норм|подход|подош|рабоч|работ|справля|люб|топ|огонь|восторг|прикольн|мил|здоров|крут|идеал|радует|рада?(?![а-я])|приятн|интересн|взош|удовольств|достойн|качествен)/iu

export const echoPraise = defineStep({
  id: 'echo-praise',
  source: 'Гайдлайн P4, M',
  when: ({ praise, quote, situation, product, called, analysis, item, taken, complaints }) =>
    praise.length > 0 ||
    quote !== undefined ||
    (situation === 'P' &&
      !isReserved(item, analysis) &&
      called.noun !== undefined &&
      !taken.emotion &&
      taken.invite?.id !== 'not-tried') ||
    (situation === 'M' &&
      (((item.rating ?? 0) >= 4 &&
        // «Супер, развалились через день»: irony.
        (contrast.test(item.text ?? '') || !isBroken(complaints[0]))) ||
        (item.rating === 3 &&
          likesWhole(analysis.mentions, product) &&
          isBearable(complaints[0]))) &&
      !analysis.returned &&
      !complaints.slice(0, 1).some(isSpoiling) &&
      !sad.test(item.text ?? '') &&
      !analysis.danger &&
      analysis.mentions.some(
        ({ polarity, topic, words }) =>
          polarity === 'praise' && !aside.includes(topic) && glad.test(words.text),
      )),
  because: ({ praiseFilling }) => {
    const { praisedNom, praisedClause, wholeNom } = praiseFilling.slots
    return t('because.praise', {
      what: [praisedNom, praisedClause, wholeNom].filter(Boolean).join(', '),
    })
  },
  phrases: {
    any: [
      '{?low}{?!liked}Рады, что {wholeNom} в целом [вам|тебе] <понравился>.',
      '{?low}{?!liked}Приятно, что {wholeNom} в целом <порадовал>.',
      '{?low}{?!liked}{+thank}Спасибо за честный отзыв. Хорошо, что {wholeNom} в целом <понравился>.',
      '{?low}{?liked}Рады, что {wholeNom} [вам|тебе] <понравился>.',
      '{?low}{?liked}Приятно, что {wholeNom} <порадовал>.',
      '{?low}{?liked}Хорошо, что {wholeNom} <пришёлся> [вам|тебе] по душе.',
      '{?low}{?liked}{+thank}Спасибо за отзыв. Очень приятно, что {wholeNom} <понравился>.',
      '{?lukewarm}{?five}Хорошо, что {wholeNom} <устроил> [вас|тебя].',
      '{?lukewarm}{?five}Рады, что {wholeNom} <подошёл>.',
      '{?lukewarm}{?five}{+thank}Спасибо за отзыв. Хорошо, что {wholeNom} <подошёл>.',
      '{?delicate}{?!low}Хорошо, что {wholeNom} <подошёл>.',
      '{?delicate}{?!low}Хорошо, что {praisedNom} <устроил> [вас|тебя].',
      '{?lukewarm}{?!five}Хорошо, что {wholeNom} в целом <устроил>.',
      '{?lukewarm}{?!five}Рады, что {wholeNom} в целом <подошёл>.',
      '{?lukewarm}{?!five}{+thank}Спасибо за отзыв. Хорошо, что {wholeNom} в целом <устроил> [вас|тебя].',
      '{?!low}Рады, что {praisedClause}.',
      '{?!low}Приятно, что {praisedClause}.',
      '{?!low}Здорово, что {praisedClause}.',
      '{?!low}Очень приятно, что {praisedClause}.',
      '{?!low}Отлично, что {praisedClause}.',
      '{?!low}Радует, что {praisedClause}.',
      '{?!low}Приятно читать, что {praisedClause}.',
      '{?!low}Очень рады, что {praisedClause}.',
      '{?!low}Как приятно, что {praisedClause}!',
      '{?!low}{+thank}Спасибо за отзыв! Здорово, что {praisedClause}.',
      '{?!low}{+thank}Спасибо за отзыв, рады, что {praisedClause}.',
      '{?!low}{+thank}[Спасибо, что написали: приятно, что {praisedClause}.|Спасибо за отзыв: приятно, что {praisedClause}.]',
      '{?!low}{+thank}[Спасибо, что отметили {praisedAcc}.|Спасибо за слова про {praisedAcc}.]',
      '{?!low}[Приятно, что вы оценили {praisedAcc}.|Приятно, что тебе по душе {praisedNom}.]',
      '{?!low}{+thank}[Спасибо за отзыв – приятно, что вы оценили {praisedAcc}.|Спасибо за отзыв – здорово, что {praisedNom} <порадовал> тебя.]',
      '{?!low}Рады, что {praisedNom} [вам|тебе] <понравился>.',
      '{?!low}Рады, что {praisedNom} <пришёлся> [вам|тебе] по душе.',
      '{?!low}Рады, что {praisedNom} <порадовал> [вас|тебя].',
      '{?!low}Очень рады, что [вам|тебе] <понравился> {praisedNom}.',
      '{?!low}Как хорошо, что {praisedNom} [вам|тебе] <понравился>!',
      '{?!low}Здорово, что {praisedNom} <пришёлся> по душе.',
      '{?!low}Приятно, что {praisedNom} [вам|тебе] <понравился>.',
      '{?!low}Отлично, что {praisedNom} <порадовал>.',
      '{?!low}Приятно, что {praisedNom} <порадовал>.',
      '{?!low}«{praisedQuote}» – приятно такое читать.',
      '{?!low}«{praisedQuote}» – ради таких слов и хочется работать.',
      '{?!low}{+thank}Спасибо за отзыв! «{praisedQuote}» – это очень приятно.',
      '{?!low}Приятно читать: «{praisedQuote}».',
      '{?!low}Рады таким словам: «{praisedQuote}».',
      '{?!low}{?!lukewarm}Рады, что {wholeNom} [вам|тебе] <понравился>.',
      '{?!low}{?!lukewarm}Здорово, что {wholeNom} <пришёлся> [вам|тебе] по душе.',
      '{?!low}{?!lukewarm}Очень рады, что {wholeNom} <порадовал> [вас|тебя].',
      '{?!low}{?!lukewarm}{+thank}Спасибо за отзыв, рады, что {wholeNom} <понравился>.',
      '{?!low}{?!lukewarm}Приятно, что {wholeNom} <порадовал> [вас|тебя].',
      '{?!low}{?!lukewarm}Отлично, что {wholeNom} [вам|тебе] <понравился>.',
      '{?!low}{?!lukewarm}Как хорошо, что {wholeNom} <понравился>!',
      '{?!low}{?!lukewarm}{+thank}Спасибо за отзыв: приятно, что {wholeNom} <понравился>.',
      '{?low}[Спасибо, что отметили и хорошее: {praisedAcc}.|Спасибо и за хорошее: {praisedAcc}.]',
      '{?low}Рады, что {praisedNom} [вам|тебе] <понравился>.',
      '{?low}Хорошо, что {praisedNom} <порадовал> [вас|тебя].',
      '{?low}{+thank}[Спасибо за честный отзыв и за то, что отметили {praisedAcc}.|Спасибо за честный отзыв и за слова про {praisedAcc}.]',
      '{?low}Приятно, что {praisedNom} [вам|тебе] <понравился>.',
      '{?low}За слова про {praisedAcc} спасибо отдельно.',
      '{?low}{+thank}Спасибо за честность. Приятно, что {praisedNom} <понравился>.',
      '{?low}{+thank}Спасибо за отзыв и за слова про {praisedAcc}.',
      '{?low}Рады, что {praisedClause}.',
      '{?low}Хорошо, что {praisedClause}.',
      '{?low}{+thank}Спасибо за честный отзыв. Рады, что {praisedClause}.',
      '{?low}{+thank}Спасибо за отзыв. Приятно, что {praisedClause}.',
      '{?low}Радует, что {praisedClause}.',
      '{?low}Приятно, что {praisedClause}.',
      '{?low}{?!mild}{+thank}[Спасибо, что написали. Приятно, что {praisedClause}.|Спасибо за отзыв. Хорошо, что {praisedClause}.]',
      '{?low}{+thank}Спасибо за честность. Хорошо, что {praisedClause}.',
    ],
    heartfelt: [
      '{?!low}Так приятно читать, что {praisedClause}!',
      '{?!low}Как же здорово, что {praisedClause}!',
      '{?!low}От души рады, что {praisedNom} [вам|тебе] <понравился>!',
      '{?!low}Как же приятно, что {praisedNom} <пришёлся> [вам|тебе] по душе!',
      '{?!low}{?!lukewarm}Нам так приятно, что {wholeNom} [вам|тебе] <понравился>!',
    ],
    restrained: [
      '{?!low}Рады, что {praisedNom} <соответствует/соответствует/соответствует/соответствуют> ожиданиям.',
      '{?!low}{+thank}[Благодарим, что отметили {praisedAcc}.|Благодарим за слова про {praisedAcc}.]',
      '{?!low}{+thank}Благодарим за отзыв. Рады, что {praisedClause}.',
      '{?!low}{+thank}Благодарим за отзыв. Приятно, что {praisedClause}.',
      '{?!low}Нам приятно, что {praisedClause}.',
      '{?!low}Приятно видеть, что {praisedClause}.',
      '{?!low}{+thank}Благодарим за отзыв. Рады, что {praisedNom} [вам|тебе] <понравился>.',
      '{?!low}{?!lukewarm}{+thank}Благодарим за отзыв. Рады, что {wholeNom} [вам|тебе] <понравился>.',
      '{?!low}{?!lukewarm}Рады, что {wholeNom} <оправдал> ожидания.',
    ],
  },
})
