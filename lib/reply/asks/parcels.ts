import { type AskedCase, defineAsk, isOf, send, talk, tell } from './ask'
import { isCosmetics, isPacked, isWorn } from './goods'
import { daylight, withPack } from './sight'
import { dated, spoiled } from './told'

/** It speaks of what came. */
const sent = /присл|приш|полож|вместо|заказ|достав|получил|перепут|привез|отправ/u
/** Somebody was there before. */
const opened = /вскрыт|распечатан|б\/у|ношен|следами\sиспольз/u
/** What has happened to the pack. */
const battered =
  /рва|рв[её]|порв|(?<![а-я])(?:по|с|из)?мят|вскры|открыт|поврежд|разби|гряз|мокр|наруш|потреп|драна|убит|упаков[а-я]{2,6}\s(?:плохо|ужас|кое-как|никак)/u
/** A text that says more than that the pack suffered. */
const telling = 80
/** The thing itself was looked at and judged. */
const judged =
  /(?<![а-я])(?!достав|упаков|короб|цен|пакет)[а-я]{3,15}\s(?:очень\s)?(?:хорош|отличн|неплох|не\sплох|супер|норм)|работает/u
/** Nothing is left to be shown of a pack that was not there. */
export const unpacked =
  /без\s(?:[а-я]{2,14}\s)?(?:упаков|короб|пакет)|(?<![а-я])не\s?упакован|никак\sне\sупаков/u
/** What became of the contents is told. */
const inside =
  /внутри|содержим|цел[аыо]?(?![а-я])|разли|вытек|протек|пролил|рассып|высып|просып|сам[аои]?\s|товар|продукт|вкус|помят|разбит|слома|[иоы]гнут|поцарап|испорч/u

const isDate = (asked: AskedCase) =>
  isOf(asked, 'expiry') && /срок|просроч|дат[аыуе]|годност/u.test(asked.said || asked.text)

/** The thing itself is told to be well. */
const whole =
  /(?:содержим|товар|внутри|сам[аои]?(?![а-я])|вс[её](?![а-я])|издели)[^.!?]{0,40}(?:цел(?:[аоы]|ый|ая|ое|ые|остности?)?(?![а-я])|не\sпострада|в\sпорядке|в\sцелости|не\sповрежд|невредим)|(?:хорошо|слава\sбогу),?\s(?:что\s)?[^.!?]{0,40}не\s(?:высыпал|разбил|пострадал|вытек|пролил|сломал|помял|повредил)|(?<![а-я])(?:но|а|хотя|хорошо,?\sчто)\s[а-яё\s]{3,25}\s(?:цел(?:ый|ая|ое|ые|а|о|ы)?(?![а-я])|на\sместе|без\sповрежд)|сам[аио]?\s[а-яё]{3,15}\s(?:без\sповрежд|не\sпострада|цел)|(?<![а-яё])(?:к|ко)\s(?!производител|продавц|магазин|компани|поставщик|изготовител|фирме|бренд)(?:[а-яё]{2,15}\s){1,3}(?:претензий|вопросов)\sнет|(?:претензий|вопросов)\s(?:к|ко)\s(?!производител|продавц|магазин|компани|поставщик|изготовител|фирме|бренд)(?:[а-яё]{2,15}\s){1,3}нет|(?:^|[.!?]\s)(?:[а-яё]{3,15}\s){1,2}(?:целы[ей]?|на\sместе)(?![а-яё])/iu
export const isWhole = (text: string): boolean => whole.test(text)
/** The thing itself is told to have suffered too. */
const harmed =
  /досталось\s(?:и|даже|также)\s|(?:содержим|внутри)[^.!?]{0,30}(?:постра|повре|помя|разби|вытек|рассып)/iu
export const isHarmed = (text: string): boolean => harmed.test(text)
export const spared = [
  'Хорошо, что сама покупка не пострадала. Понадобится помощь – [напишите|напиши] нам {place}.',
  'Хорошо, что сама покупка цела. Если понадобится помощь, [напишите|напиши] нам {place}.',
  'Хорошо, что с самой покупкой всё в порядке. Если [захотите|захочешь] что-то уточнить, [напишите|напиши] нам {place}.',
  'Радует, что сама покупка цела. Понадобится помощь – [напишите|напиши] нам {place}.',
] as const

/** What came is not what was sent for, or came in a bad state. */
export const parcels = [
  defineAsk({
    id: 'wrong-item',
    fits: (asked) =>
      isOf(asked, 'wrong_item') &&
      (asked.complaint.told || asked.complaint.quote !== undefined || sent.test(asked.text)),
    shows: (asked) => {
      // «Не тот запах»: it is the right thing, and something is amiss with it.
      if (/запах|аромат|пахн|вкус/u.test(asked.said))
        return /парфюм|дух[иов]|аромат|флакон/u.test(asked.text) || isCosmetics(asked)
          ? ['фото флакона и упаковки', 'фото этикетки и упаковки']
          : ['фото упаковки с номером партии', 'снимок этикетки с номером партии']
      if (/цвет|оттен/u.test(asked.said)) return daylight
      if (isWorn(asked)) return ['фото покупки и ярлыка', 'снимок покупки вместе с ярлыком']
      if (isPacked(asked)) return ['фото упаковки', 'фото этикетки']
      return ['фото товара и упаковки', 'фото товара и наклейки на упаковке']
    },
    examples: {
      asked: [
        'Прислали не тот товар',
        'Заказывала маску, а пришёл крем',
        'Запах не тот, прислали что-то другое',
      ],
      other: ['Пришло без крышки', 'Товар мятый'],
    },
  }),
  defineAsk({
    id: 'contents-whole',
    fits: (asked) =>
      (isOf(asked, 'packaging') || (isOf(asked, 'opened_used') && !isPacked(asked))) &&
      isWhole(asked.text),
    says: spared,
    examples: {
      asked: ['Коробка порвана, но сами мешки на месте', 'Упаковка мятая, к товару претензий нет'],
      other: ['Коробка порвана', 'Упаковка мятая, товар тоже'],
    },
  }),
  defineAsk({
    id: 'contents',
    fits: (asked) =>
      isOf(asked, 'packaging') &&
      !unpacked.test(asked.text) &&
      (asked.complaint.told || battered.test(asked.text)) &&
      asked.text.length < telling &&
      !opened.test(asked.said) &&
      !inside.test(asked.text) &&
      !judged.test(asked.text),
    says: [
      ...tell(
        ['пострадало ли то, что внутри', 'всё ли в порядке с самой покупкой'],
        ['посмотрим, чем можем помочь', 'обсудим, что можно сделать'],
      ),
      ...send(['фото упаковки']),
    ],
    shows: ['фото упаковки'],
    examples: {
      asked: ['Коробка порвана', 'Упаковка вся мятая и грязная'],
      other: [
        'Коробка порвана, всё рассыпалось',
        'Банка разбилась',
        'В упаковке с домино не те картинки',
        'Раньше приходило в коробке, теперь без упаковки',
      ],
    },
  }),
  defineAsk({
    id: 'opened',
    fits: (asked) =>
      (isOf(asked, 'opened_used') && !spoiled.test(asked.text) && !/гряз/u.test(asked.said)) ||
      opened.test(asked.said),
    shows: withPack,
    examples: {
      asked: ['Пришло вскрытое, явно б/у', 'Вещь уже носили до меня'],
      other: ['Коробка мятая', 'Не тот товар'],
    },
  }),
  defineAsk({
    id: 'date-told',
    fits: (asked) => isDate(asked) && dated.test(asked.text),
    says: talk,
    examples: {
      asked: ['Срок годности вышел 12.03', 'Просрочено, годен до октября'],
      other: ['Срок годности уже вышел'],
    },
  }),
  defineAsk({
    id: 'date',
    fits: isDate,
    shows: ['фото упаковки с датой', 'снимок упаковки с датой'],
    examples: {
      asked: ['Срок годности уже вышел', 'Просроченный товар прислали'],
      other: ['Вкус прогорклый', 'Ждали срок доставки две недели'],
    },
  }),
]
