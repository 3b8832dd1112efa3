import type { ReplyItem } from '../analysis'
import { plainText } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { ProductKind } from '../things/thing'
import type { Praise } from './praise'

const scented =
  /пахн\S+\s(?:очень\s)?вкусно|вкусно\sпахн\S+|вкусн[а-я]+\s(?:запах|аромат)|(?:запах|аромат)\s(?:очень\s)?вкусн[а-я]+/gu
/** What the text must speak of, or must not, before we praise in our own words what its words only hint at. */
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
    /вкус/u.test(said.replace(scented, ' ')) &&
    !/буд(?:ем|у|ут)\s(?:[а-я]+\s){0,2}(?:пить|варить|печь|готовить|есть)/u.test(said),
  // «предыдущего хватило на год» of another one.
  прочность: (said) =>
    /прочн|крепк|над[её]жн|не\s(?:рв|порв|лом|слом|треснул|гн[её]т|разва|раскле|распол|бь[её]т|разби)|выдерж|уда?рял|падал/u.test(
      said,
    ),
  // «денег нет на дорогой»
  цена: (said) => !/денег\sнет|нет\sденег/u.test(said),
  // «хорошо и тепло» says where, and not of what.
  тепло: (said) => /держ|сохраня|отда[её]т|тёпл|тепл(?:ый|ая|ое|ые)/u.test(said),
  // «сильное звучание» of a perfume.
  звук: (said) => !/аромат|парфюм|духи|шлейф|туалетн/u.test(said),
  // «как раз» of flour.
  'размер подошёл': (said) =>
    /разм|рост|сид[ия]т|(?<![а-я])се(?:л[аои]?|ли)(?![а-я])|нос[ия]|ношу|мер[ияею]|подош|подход|впору|в пору|в самый раз|велик|больш|маленьк|умести|влез|помест|по длине|по ширине/u.test(
      said,
    ),
  // «зарядное устройство отличное»
  'заряда хватает надолго': (said) =>
    /держ[иа]т|хвата|хватит|автоном|разря|(?:заряд(?!н)|батаре|аккум)[а-я]*\s(?:[а-я]+\s)?(?:долг|хорош|отличн|супер|мощн|надолго)|(?:долг|хорош|отличн|мощн)[а-я]*\s(?:заряд(?!н)|батаре|аккум)/u.test(
      said,
    ),
  'всё работает как надо': (said) =>
    /работ|включ|функц|справля|исправн|в порядке|рабоч|настро/u.test(said),
  // «стоит ли своих денег, покажет время»
  'цена оправдала себя': (said) => !/или нет|покажет|(?<![а-я])ли\s/u.test(said),
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

/** Whether the review as a whole bears a praise out. */
export const isBorneOut = (
  one: Praise,
  { text = '', pros = '' }: ReplyItem,
  { kind }: ProductName,
): boolean => {
  if (kind && tasteless.includes(kind) && isOfTaste(one)) return false
  const name = 'phrase' in one ? one.phrase.noun.lemma : one.clause
  return borne[name]?.(plainText(`${pros} ${text}`)) ?? true
}
