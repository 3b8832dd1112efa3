import type { TopicId } from '../topic'
import { type AskedCase, defineAsk, door, isOf, send, talk, tell } from './ask'
import { isFood, isPacked } from './goods'
import { dated, spoiled } from './told'

/** What has gone off or differs from the jar before: the pack tells of the batch. */
const gone =
  /(?<!не\s)(?:комк|комоч|крупинк|хлопь|рас?слои|прогорк|горч(?!ин)|горьк|горечь|кисл[а-я]{1,3}\s(?:запах|молок)|молок[оа]\s(?:[а-я]{2,12}\s){0,2}кисл|запах[^.!?]{0,20}\sкисл|прокис|(?<![а-я])скис|испор|(?:бел[а-я]{2}|сер[а-я]{2}|с)\sналет|(?<!неприятный\s)осадок|сгуст|плесен|тухл|гнил|затхл|протух|несвеж|стар(?:ый|ая|ое|ые|ых|ым|ой)(?![а-я])|сверну|хим(?:и|оз)|хлор|ацетон|бензин|керосин|пластик|мыл(?:ом|ьн)|(?<![а-я])вон(?:ь|я)|посторонн|забродил|(?<![а-я])бродит|прошлогодн|засахар)|не\sсвеж/u
/** Whoever's taste it is, the batch has nothing to do with it. */
const ofTaste =
  /сладк|слабо|слабый|еле|не\sпорадовал|простоват|питом|угощен|не\sчувству|остр|прян|проще|нестойк|не\sстойк|стойкост|держит|не\sхватило|на\sлюбител|приторн/u
/** Where nothing is smelt, nothing lasts either. */
const scentless =
  /не\sпах|без\sзапаха|(?:запаха|аромата)\s(?:[а-я]+\s)?(?:нет|ноль)|(?:нет|никакого)\s(?:запаха|аромата)|аромат\sпочти\sне/u
/** How thick a stuff is, each likes for himself. */
const thickness = /жидк(?:ий|ая|ое|ие|о|ой|им)(?![а-я])|густ|консистенц|плотн|водянист|вязк/u
/** What gives off a smell that airing takes away. */
const airable =
  /резин|хими|хим\s|краск|пластик|кле[яйе]|ткан|ковр|коврик|подушк|матрас|сумк|рюкзак|куртк|чехл|чехол|одеял|плед|обув|шкаф|мебел|пластмас|линолеум|игруш/u
const aired = /провет|выветр|стира|мыл[аи]?(?![а-я])|мою(?![а-я])|помыл|замач|балкон/u

/** Parts of the text that speak of how it smells and tastes. */
const ofSenses = (text: string) =>
  text.split(/[.!?;]/u).filter((part) => /запах|пахн|вкус|аромат|отда[её]т|вон[ья]/u.test(part))
/** Sour and bitter by nature. */
const bitterByNature =
  /горьк[а-я]{2,3}\sшоколад|(?<![а-я])(?:кофе|какао)(?![а-я]).{0,200}(?:кисл|горчи|горьк)|(?<![а-я])зерн[оа](?![а-я]).{0,200}(?:кисл|горчи|горьк)|(?:кисл|горчи|горьк).{0,200}(?<![а-я])(?:кофе|какао|зерн[оа]|зерен)(?![а-я])/u

/** Signs in the text that the content has gone off, where the main point is only that it is not liked. */
const curdled =
  /(?<!не\s)(?:рас?слои|рас?слаива|хлопь|комочк|крупинк|кусками|ошметк|сгустк|свора[чи]|сверну|прокис|(?<![а-я])скис|прогорк|плесен|тухл)/u
const ofContent: readonly TopicId[] = ['taste', 'smell', 'quality', 'material', 'generic']

const isBatch = (asked: AskedCase) =>
  (isPacked(asked) || isOf(asked, 'taste') || spoiled.test(asked.text)) &&
  (isOf(asked, 'expiry') ||
    gone.test(asked.said) ||
    (isOf(asked, 'smell', 'taste') && ofSenses(asked.text).some((part) => gone.test(part))) ||
    (ofContent.includes(asked.complaint.topic) &&
      (asked.complaint.told ? isFood(asked) : asked.kind === 'food') &&
      curdled.test(asked.text)) ||
    spoiled.test(asked.text)) &&
  !ofTaste.test(asked.said) &&
  !dated.test(asked.text) &&
  !bitterByNature.test(asked.text) &&
  !/на\sлюбител/u.test(asked.text)

const batchShown = [
  'фото упаковки с датой и номером партии',
  'снимок упаковки с датой и номером партии',
]
const batch = [
  ...tell(
    ['какие дата и номер партии указаны на упаковке', 'какая партия указана на упаковке'],
    ['проверим её и посмотрим, чем можем помочь', 'посмотрим, чем можем помочь'],
  ),
  ...send(batchShown),
]

/** The same goods were better before, or he names the batch himself: what differs is told by the pack. */
const before =
  /(?<![а-я])(?:раньше|прежде|до\sэтого|в\sпрошл(?:ый|ом)\s(?:раз|заказ[а-я]?)|(?:перв|предыдущ|прошл|прежн)[а-я]{2,3}\s(?:банк|пачк|упаковк|коробк|флакон|тюбик|парти|заказ)[а-я]{0,3}|(?:эт|так|друг|нов)[а-я]{1,3}\sпарти[июяей]{1,2})(?![а-я])/u
const ofOthers =
  /(?:друг|ин)[а-я]{2,3}\s(?:[а-я]{2,12}\s)?(?:фирм|марк|бренд|производител|продавц|магазин)|аналог/u

/** What the pack's content is like, and not its price or its way to the buyer. */
const ofUse: readonly TopicId[] = [...ofContent, 'efficacy', 'performance', 'expiry', 'color']

export const pack = [
  defineAsk({
    id: 'batch',
    fits: isBatch,
    shows: batchShown,
    says: batch,
    examples: {
      asked: [
        'Паста прогоркла, есть невозможно',
        'Горчит сильно',
        { text: 'Молоко свернулось', product: 'Молоко' },
        { text: 'Запах неприятный, отдаёт химией', product: 'Крем для рук' },
        'Всё свернулось, запах тухлый',
        { text: 'Молоко кислое, раслоилось', product: 'Молоко' },
        { text: 'Мёд с комками и расслоился', product: 'Мёд' },
        { text: 'Невкусный соус, пришёл с хлопьями', product: 'Соус' },
      ],
      other: [
        { text: 'Запах резины', product: 'Коврик' },
        { text: 'Слишком сладкий', product: 'Мармелад' },
        { text: 'Невкусный, не понравился', product: 'Йогурт' },
        { text: 'Слишком густая', product: 'Паста' },
        { text: 'Стояло сутки и не расслоилось, сомневаюсь в натуральности', product: 'Молоко' },
        'Упаковка промокла и раскисла',
      ],
    },
  }),
  defineAsk({
    id: 'other-batch',
    fits: (asked) =>
      isPacked(asked) &&
      ofUse.includes(asked.complaint.topic) &&
      before.test(asked.text) &&
      !ofOthers.test(asked.text) &&
      !dated.test(asked.text),
    shows: batchShown,
    says: batch,
    examples: {
      asked: [
        { text: 'Раньше гель густо пенился, а этот водянистый', product: 'Гель для душа' },
        { text: 'Первая банка была ароматной, вторая невкусная', product: 'Специи' },
      ],
      other: [
        { text: 'Раньше брала гель другой фирмы, этот хуже пенится', product: 'Гель для душа' },
        { text: 'Раньше ремень был из кожи, этот тонкий', product: 'Ремень' },
      ],
    },
  }),
  defineAsk({
    id: 'taste',
    fits: (asked) =>
      isOf(asked, 'taste') ||
      (isOf(asked, 'smell') && (isPacked(asked) || ofTaste.test(asked.said))) ||
      (isPacked(asked) && thickness.test(asked.said)),
    says: door,
    examples: {
      asked: [
        { text: 'Слишком сладкий', product: 'Мармелад' },
        'Похож на оригинал, но совсем нестойкий аромат',
      ],
      other: [{ text: 'Запах резины', product: 'Коврик' }],
    },
  }),
  defineAsk({
    id: 'aired',
    fits: (asked) => isOf(asked, 'smell') && aired.test(asked.text),
    says: talk,
    examples: {
      asked: [{ text: 'Воняет резиной, проветривала неделю', product: 'Коврик' }],
      other: [{ text: 'Запах резины', product: 'Коврик' }],
    },
  }),
  defineAsk({
    id: 'smell-lasting',
    fits: (asked) =>
      isOf(asked, 'smell') &&
      !isFood(asked) &&
      !scentless.test(asked.text) &&
      (asked.kind !== undefined || airable.test(asked.text)),
    says: tell(
      ['держится ли запах после проветривания', 'как долго держится запах'],
      ['подскажем, как быть', 'обсудим, что можно сделать'],
    ),
    examples: {
      asked: [
        { text: 'Запах резины', product: 'Коврик' },
        { text: 'Вонь на весь дом', product: 'Ковёр' },
      ],
      other: [
        { text: 'Совсем не пахнет', product: 'Свеча' },
        { text: 'Воняет резиной, проветривала неделю', product: 'Коврик' },
      ],
    },
  }),
]
