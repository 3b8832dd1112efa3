import { type AskedCase, defineAsk, isOf, send, talk, tell } from './ask'
import { isFood, isPacked } from './goods'

/** What the nose and the tongue notice, and how a stuff is: the pack tells of the batch. */
const stuff =
  /жидк|густ|комк|комоч|консистенц|расслои|прогорк|горч|горьк|кисл|испор|налет|осадок|сгуст|плесен|запах|пахн|вонь|воня|привкус|свеж|тухл|сверну|невкусн|разочаров/u
/** Whoever's taste it is, the batch has nothing to do with it. */
const ofTaste =
  /сладк|слабо|слабый|еле|не\sпорадовал|простоват|питом|угощен|чувству|остр|прян|проще|нестойк|не\sстойк|стойкост|держит|не\sхватило/u
/** Where nothing is smelt, nothing lasts either. */
const scentless =
  /не\sпах|без\sзапаха|(?:запаха|аромата)\s(?:[а-я]+\s)?(?:нет|ноль)|(?:нет|никакого)\s(?:запаха|аромата)|аромат\sпочти\sне/u
const aired = /провет|выветр|стира|мыл[аи]?(?![а-я])|мою(?![а-я])|помыл|замач|балкон/u

const isBatch = (asked: AskedCase) =>
  (isPacked(asked) || isOf(asked, 'taste')) &&
  (isOf(asked, 'smell', 'taste', 'expiry') || stuff.test(asked.said)) &&
  !ofTaste.test(asked.said)

const batch = [
  ...tell(
    ['какие дата и номер партии указаны на упаковке', 'какая партия указана на упаковке'],
    ['посмотрим, всё ли с ней в порядке', 'разберёмся, в чём дело'],
  ),
  ...send(
    ['фото упаковки с датой и номером партии', 'снимок даты и номера партии'],
    ['посмотрим, всё ли с ней в порядке', 'разберёмся, в чём дело'],
  ),
]

export const pack = [
  defineAsk({
    id: 'batch',
    fits: isBatch,
    says: batch,
    examples: {
      asked: [
        'Паста прогоркла, есть невозможно',
        'Горчит сильно',
        { text: 'Молоко свернулось', product: 'Молоко' },
        { text: 'Запах неприятный, отдаёт химией', product: 'Крем для рук' },
        { text: 'Мёд с комками и расслоился', product: 'Мёд' },
      ],
      other: [
        { text: 'Запах резины', product: 'Коврик' },
        { text: 'Слишком сладкий', product: 'Мармелад' },
      ],
    },
  }),
  defineAsk({
    id: 'taste',
    fits: (asked) =>
      isOf(asked, 'taste') ||
      (isOf(asked, 'smell') && (isPacked(asked) || ofTaste.test(asked.said))),
    says: talk,
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
    fits: (asked) => isOf(asked, 'smell') && !isFood(asked) && !scentless.test(asked.text),
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
