import type { ReplyItem } from '../analysis'
import { forgives } from '../complaints/forgiven'
import { isHinted } from '../echo/hitches/hinted'
import type { FoundMoment } from '../moment'

/** «гуще», «потемнее»; what is better, tastier or handier is praise, and no bare comparison. */
const comparative =
  /(?<![а-яё])(?:по)?(?:гуще|жиже|плотнее|темнее|светлее|ярче|тусклее|мельче|крупнее|больше|меньше|короче|длиннее|тоньше|толще|слабее|сильнее|жестче|жёстче|твёрже|тверже|легче|тяжелее|шире|жирнее|маслянистее|суше|слаще|кислее|горче|солонее|острее|громче|тише|резче|выше|ниже|холоднее|теплее|дешевле|дороже|глубже)(?![а-яё])/iu
/** What it is compared with. */
const another =
  /(?<![а-яё])(?:чем(?!\s(?:больше|дальше|чаще))|прошл[а-яё]{2,3}|предыдущ[а-яё]{2,3}|прежн[а-яё]{2,3}|раньше|обычно|эт(?:от|а|о|и)\s(?:[а-яё]{2,10}\s)?(?:по)?[а-яё]{3,10}(?:ее|че|ше|же|ще)|по\sсравнению|в\sотличие|того\sже|той\sже|те\sже)(?![а-яё])/iu
/** Against the card of the goods, or the buyer's hopes: that is a complaint. */
const againstCard =
  /чем\s(?:на\s|в\s)?(?:[а-яё]+\s)?(?:фото|картинк|описани|карточк|заявлен|ожидал|дума|заказ|написан|указан|хотел|надо|нужно|обычно\sношу)/iu

/** What the card says, and what it is in fact; what alone it suits. */
const limits =
  /(?<![а-яё])(?:пиш(?:ут|ете)|написано|заявлен[аоы]?|указан[аоы]?|позиционир[а-яё]+)(?![а-яё])[^.!?]{2,50}(?<![а-яё])(?:но|а|только|лишь|по\sфакту|на\sделе)(?![а-яё])|(?:^|[.!?,]\s?|(?<![а-яё])но\s)(?:только|лишь|подойд[её]т\sтолько|подходит\sтолько)\s(?:на|для|под|осенью|летом|зимой|весной)(?![а-яё])|(?<![а-яё])на\s(?:зиму|лето|осень|весну)\sне\s(?:пойд|подойд|подход|годит)/iu

/** «Великоваты, подрезаю», «отличается оттенок», «хотя и без чехла»: what had to be made fit, or is not as shown. */
const altered =
  /(?<![а-яё])(?:(?:под|об)(?:реза(?:ю|ем|ть|л[аи]?)|гиба(?:ю|ем|ть|л[аи]?)|верну(?:л[аи]?))|ушива(?:ю|ть|л[аи]?))(?![а-яё])|(?<![а-яё])(?<!не\s)(?:отличается\s(?:[а-яё]{2,12}\s)?(?:цвет|оттен)|(?:цвет|оттенок)\s(?:[а-яё]{2,12}\s)?(?<!не\s)отличается)|(?<![а-яё])хотя\sи?\s?без\s/iu
const longestAltered = 300

const glad =
  /хорош|отличн|супер|нрав|класс|довол(?!ьно)|прекрасн|рекоменд|замеч|шикарн|вкусн|красив|удобн|любл|любим|топ(?![а-яё])|огонь|восторг|мил(?:ый|ая|ое|ые)|здоров|крут(?:о|ой|ая|ые)|идеал|рад(?:а|ы|ует)?(?![а-яё])|порадов|приятн|лучше|качествен|спасибо|благодар|молодц|совету|👍|❤|🔥|😍|🥰|😊/iu

const compares = (said: string) =>
  comparative.test(said) && another.test(said) && !againstCard.test(said)

/** Compared with another, or limited, and no more: told by the way, and nothing is minded. */
export const isComparison = (item: ReplyItem): boolean => {
  const said = saidBy(item)
  return compares(said) || limits.test(said)
}

const saidBy = ({ text = '', pros = '' }: ReplyItem) =>
  `${pros.slice(0, 600)} ${text.slice(0, 600)}`.trim()

/** «лучше бы» is no praise. */
const isGlad = (said: string) => glad.test(said.replace(/(?:лучше|хорошо|неплохо)\sбы/giu, ''))

/** The text compares, limits or shows a lack and holds no glad word: to be glad of it would be deaf. */
export function isBareRemark(item: ReplyItem): boolean {
  const said = saidBy(item)
  return (compares(said) || limits.test(said) || isHinted(said)) && !isGlad(said)
}

/** «Когда уже сделают длиннее?»: a wish in the form of a question. */
const longed = /(?<![а-яё])когда\s(?:уже|же|наконец)(?:-то)?\s[^.!?]{5,80}/iu

/** «Да уж» is no remark to be thanked for. */
const sigh = /^(?:да\sуж|мда|увы|эх)[\s.!)]*$/iu

/** What a buyer of many stars remarks by the way: thanked for, and not argued with. */
export function remarkedIn(item: ReplyItem): FoundMoment | undefined {
  const said = saidBy(item)
  if (said.length > 400 && !forgives(item)) return undefined
  const of = forgives(item)
    ? frank
    : longed.test(said)
      ? wished
      : (said.length < 250 && limits.test(said)) ||
          (said.length < longestAltered && altered.test(said)) ||
          (isHinted(said) && !sigh.test(said))
        ? wishful.test(said)
          ? wished
          : noted
        : said.length < 250 && compares(said) && !glad.test(said)
          ? compared
          : undefined
  return of && { id: 'remarked', step: 'thank', weight: 3, says: of }
}

/** What he forgives is not regretted. */
const frank = [
  'Спасибо за отзыв и за честность.',
  'Спасибо за честный отзыв.',
  'Спасибо за отзыв и за честное замечание.',
  'Спасибо за честность: она помогает другим с выбором.',
  'Благодарим за честный отзыв.',
]
const compared = [
  'Спасибо за отзыв и за сравнение: оно пригодится тем, кто выбирает.',
  'Спасибо за отзыв и за такое сравнение.',
  '[Спасибо, что сравнили: это поможет другим с выбором.|Спасибо за сравнение: оно поможет другим с выбором.]',
]
/** «Было бы здорово, если бы …», «не помешала бы крышка»: no flaw is told, but a wish. */
const wishful =
  /(?<![а-яё])(?:было|неплохо|хорошо|здорово|не\sпомешал[аои]?|хотелось|хотел[аи]?)\sбы(?![а-яё])/iu
const wished = [
  'Спасибо за отзыв и за пожелание.',
  'Спасибо за отзыв: пожелание прочитали.',
  'Спасибо за отзыв и за подсказку.',
  'Благодарим за отзыв и за пожелание.',
  'Спасибо за пожелание: такие подсказки полезны.',
]
const noted = [
  'Спасибо за отзыв и за уточнение: оно пригодится тем, кто выбирает.',
  'Спасибо за отзыв и за такое замечание.',
  'Спасибо за отзыв: [ваше|твоё] уточнение поможет другим с выбором.',
  'Спасибо за отзыв и за честное замечание.',
  'Благодарим за отзыв и за уточнение.',
  '[Спасибо, что уточнили: это поможет другим с выбором.|Спасибо за уточнение: оно поможет другим с выбором.]',
]

/** A remark that was not understood: thanked for as it is, above all else that could be thanked for. */
export const passedOver: FoundMoment = {
  id: 'passed-over',
  step: 'thank',
  weight: 4,
  says: [
    'Спасибо за отзыв и за честность.',
    'Спасибо за честный отзыв.',
    'Спасибо за отзыв и за честное замечание.',
    '[Спасибо, что рассказали всё как есть.|Спасибо за честный рассказ.]',
    'Спасибо за откровенный отзыв.',
    'Благодарим за честный отзыв.',
    'Благодарим за отзыв и за замечание.',
  ],
}
