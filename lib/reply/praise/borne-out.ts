import type { ReplyItem } from '../analysis'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { ProductKind } from '../things/thing'
import type { Praise } from './praise'

const scented =
  /пах[а-я]+\s(?:очень\s)?вкусно|вкусно\sпах[а-я]+|вкусн[а-я]+\s(?:запах|аромат)|(?:запах|аромат)\s(?:очень\s)?вкусн[а-я]+/gu
const scentless =
  /запах[а-я]{0,2}\s(?:[а-я]+\s)?(?:не\s(?:име|чувств|ощущ|было)|нет(?![а-я])|нету|отсутств)|(?:без|нет|никакого|не\sимеет|не\sимеют)\s(?:[а-я]+\s)?запаха/u
const scentJudged =
  /аромат(?!н)|арома[а-я]*н(?:ый|ая|ое|ые)|(?:прият|хорош|вкусн|нежн|классн|отличн|чудесн|потрясающ|легк|прекрасн)[а-я]*\s(?:[а-я]+\s)?(?:запах(?!а)|пахн)|(?:запах|пахн[а-я]+)\s(?:[а-я]+\s)?(?:прият|хорош|вкусн|нежн|классн|отличн|чудесн|потрясающ|легк|прекрасн|супер|бомб)/u
/** What the text must speak of, or must not, before we praise in our own words what its words only hint at. */
/** «хороший ароматизатор» says nothing yet of the scent. */
const isScented = (said: string) =>
  /аромат(?!из)|пах|запах|дух|вон[яь]|нюх/u.test(said) &&
  (!scentless.test(said) || scentJudged.test(said))

const borne: Readonly<Record<string, (said: string) => boolean>> = {
  'свет яркий': (said) => !/не\s(?:очень\s|слишком\s|так\s)?ярк/u.test(said),
  // «не нашла срока годности»
  свежесть: (said) =>
    // «аромат свежий»
    !/аромат|парфюм|шлейф|духи|туалетн/u.test(said) &&
    !/не (?:наш|указан|вид)[а-я]* [а-я ]{0,20}срок|срок[а-я]* [а-я ]{0,20}не (?:наш|указан|вид)/u.test(
      said,
    ),
  // «кожа гладкая» is not yet moist.
  увлажнение: (said) => /увлажн|влаг/u.test(said),
  // «будем пить вкусный чай»
  вкус: (said) =>
    // «пахнет вкусно» of soap
    /вкус/u.test(
      said
        .replace(scented, ' ')
        .replace(/думаю[\s,][^.!?]{0,40}вкусн[а-я]+/gu, ' ')
        .replace(/вкус[а-я]{0,3}\s(?:[а-я]+\s){0,2}на любителя/gu, ' '),
    ) && !/буд(?:ем|у|ут)\s(?:[а-я]+\s){0,2}(?:пить|варить|печь|готовить|есть)/u.test(said),
  // «предыдущего хватило на год» of another one.
  прочность: (said) =>
    /прочн|крепк|над[её]жн|не\s(?:рв|порв|лом|слом|треснул|гн[её]т|разва|раскле|распол|бь[её]т|разби)|выдерж|уда?рял|падал/u.test(
      said,
    ),
  // «взбили блендером, получилось красиво», «красиво только на фото»
  вид: (said) =>
    !/получил(?:ось|ся|ась|ись)\s(?:[а-я]+\s){0,2}красив|красив[а-я]{0,2}\sтолько|только\sна\s(?:фото|картинк)/u.test(
      said,
    ) || /выгляд|смотр|внешн|дизайн/u.test(said),
  // «денег нет на дорогой»
  цена: (said) =>
    !/денег\sнет|нет\sденег/u.test(said) &&
    // «выглядит дёшево»: of the looks.
    /цен|деш[её]в|дорог|выгод|скидк|акци|бюджет|стоит|стоим|сто[ия]л|руб|деньг|денег|копе[йе]|\d\s?р(?![а-я])|эконом/u.test(
      said.replace(/(?:выгляд|смотр)[а-я]+\s(?:[а-я]+\s){0,6}деш[её]во/gu, ' '),
    ),
  // «хорошо и тепло» says where, and not of what.
  тепло: (said) => /держ|сохраня|отда[её]т|тёпл|тепл(?:ый|ая|ое|ые)/u.test(said),
  // «сильное звучание» of a perfume.
  звук: (said) =>
    !/аромат|парфюм|духи|шлейф|туалетн/u.test(said) &&
    // «возьму вторую для стереозвучания»
    /звук|звуч|игра|бас|музык|динамик|слыш|громк/u.test(said.replace(/стерео[а-я]+/gu, ' ')),
  // «запаха не имеют»: none is no pleasant one.
  'аромат приятный': isScented,
  'приятный аромат': isScented,
  // «взяли две капсулы, а не одну, как в описании»
  'всё совпало с описанием': (said) =>
    !/(?:вместо|кроме|а не|чем|нежели)\s[^.!?]{0,25}описани|описани[а-я]*,?\s(?:но|кроме|только|однако)\s/u.test(
      said,
    ),
  // «удобнее было бы с ручкой»
  'пользоваться удобно': (said) => !/удобн(?:ее|ей)\s(?:[а-я]+\s)?бы(?![а-я])/u.test(said),
  // «суп получается отличный»: what was cooked is no effect.
  'результат заметен': (said) =>
    /эффект|результат|пом[ао]г|действу|спас|убра|убир|уш[её]?л|сня[лт]|снима|выт[яа]|пыл[ьи]|отсти|отмы|прош[её]?л|исчез|пропа|чи[сщ]|отбел|увлаж|заж[иы]|улучш|лучше|справ|мягк|гладк|видн|замет|рост|раст|вырос/u.test(
      said,
    ),
  // «как раз» of flour.
  'размер подошёл': (said) =>
    /разм|рост|сид[ия]т|(?<![а-я])се(?:л[аои]?|ли)(?![а-я])|нос[ия]|ношу|мер[ияею]|подош|подход|впору|в пору|в самый раз|велик|больш|маленьк|умести|влез|помест|по длине|по ширине/u.test(
      said,
    ),
  // «зарядное устройство отличное»
  'заряда хватает надолго': (said) =>
    /держ[иа]т|хвата|хватит|автоном|разря|(?:заряд(?!н)|батаре|аккум)[а-я]*\s(?:[а-я]+\s)?(?:долг|хорош|отличн|супер|мощн|надолго)|(?:долг|мощн)[а-я]*\s(?:заряд(?!н|к)|батаре|аккум)|(?:хорош|отличн)[а-я]*\s(?:заряд(?!н|к)|батаре)/u.test(
      said,
    ),
  'всё работает как надо': (said) =>
    /работ|включ|функц|справля|исправн|в порядке|рабоч|настро/u.test(said),
  // «стоит ли своих денег, покажет время»
  'цена оправдала себя': (said) =>
    !/или нет|покажет|(?<![а-я])ли\s|(?:дума|ожида|рассчит|хотел)[а-я]{1,5}\s[^.!?]{0,40}за\s(?:так|эт)(?:ую|ие|у|и)\s/u.test(
      said,
    ),
}

/** «будем варить вкусный кофе» of filters. */
const tasteless: readonly ProductKind[] = [
  'electronics',
  'appliance',
  'home',
  'furniture',
  'tools',
  'auto',
  'clothes',
  'shoes',
  'underwear',
  'household',
]
const isOfTaste = (one: Praise) =>
  'phrase' in one
    ? one.phrase.noun.lemma === 'вкус'
    : one.said?.of === 'вкус' || /^вкусн/u.test(one.said?.is ?? '')

/** The goods by any name, and nothing of them. */
const likedWhole = /^(?:(?:сам[аои]? )?[а-яё]+|в целом всё) понравил(?:ся|ась|ось|ись)$/u
const dislikedWhole =
  /(?<![а-я])(?:мне|нам|лично мне)\s(?:лично\s|вообще\s|совсем\s|он[аио]?\s|как-то\s)*не\s(?:очень\s|особо\s)?понравил(?:ся|ась|ось|ись)(?=\s*(?:[.,!?;)(]|$))/u

const runsOn =
  /(?<![а-яё])(?:пользу[юе]|использу[юе]|рекоменду[юе]|совету[юе]|заказыва[юе]|покупа[юе]|беру|бер[её]м|нош[уи]м?)(?:м|мся|сь)?(?![а-яё])/u

/** «держит заряд недолго», «этот тихий»: no merit, or of nothing that is named. */
const faint =
  /на\sтом\sспасибо|(?<![а-яё])(?:недолго|ненадолго|плохо|слабо|редко|неважно)(?![а-яё])|^(?:этот|эта|это|эти)\s/u
const hope = /(?:надеюсь|надеемся|авось)[,\s]+([^.!?\n]{3,80})/giu
/** «Надеюсь, не сядет»: what is hoped is not known. */
const isHoped = (clause: string, text: string): boolean => {
  const last = /([а-яё]{5})[а-яё]{0,12}$/u.exec(clause)?.[1]
  return (
    last !== undefined &&
    [...text.slice(0, 1000).matchAll(hope)].some(([, hoped = '']) => hoped.includes(last))
  )
}

/** Whether the review as a whole bears a praise out. */
export const isBorneOut = (
  one: Praise,
  { text = '', pros = '' }: ReplyItem,
  { kind }: ProductName,
): boolean => {
  if (kind && tasteless.includes(kind) && isOfTaste(one)) return false
  // «смягчает руки пользуюсь неделю» runs on into what the buyer does.
  if ('clause' in one && one.said && runsOn.test(one.said.is)) return false
  if ('clause' in one && (faint.test(one.clause) || isHoped(one.clause, `${pros} ${text}`)))
    return false
  const said = plainText(`${pros} ${text}`)
  // «продукт хороший, но мне не понравился»
  if (
    'clause' in one &&
    one.topic !== 'price' &&
    likedWhole.test(one.clause) &&
    dislikedWhole.test(said)
  )
    return false
  const name = 'phrase' in one ? one.phrase.noun.lemma : one.clause
  return borne[name]?.(said) ?? true
}
