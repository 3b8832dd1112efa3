import { defineAsk } from './ask'
import { isDevice, isWorn } from './goods'
import { unpacked } from './parcels'
import { close, isVisible, partOf, pictured, sight, withPack } from './sight'

const torn =
  /отлом|отвал|отпал|отрыва|оторва|отклеи|отошл|отошел|отход|разошл|разошел|расход(?:ит|ят|ил)|развали|разлез|порва|рвет|рвут(?!ь)|рвал|рван|разорва|надорв|(?<![а-я])лоп(?:ну|ает|ают|ал)|трес(?:ка|ну)|разби|раскол|вдребезг|расклеи|распа[лд]|раста[ся]л|обле[зт]|облуп|слеза(?:ет|ют)|слез(?:ла|ло|ли)?(?![а-я])|загиба|загнул|сыпет|осыпа|отслаи|отслои|погну|гнут(?![а-я])|прогну|прорыв|отлет|(?<![а-я])бит(?:ый|ая|ое|ые)(?![а-я])|деформ|вздул|вздут|помят|(?<![а-я])мят|смят|смял|сплющ|крив|(?<![а-я])косо|перекош|косой|кособок|неровн|не\sровн|растян|истер[лт]|стира(?:ет|ют)ся|стерл|оплав|прожж|дыр(?:а|к|о|я|у|ы)|выгну|изогну|сдул|растрепа|лохмат|материал\sне\sвыдержал|перелом|надлом|треск(?:ан|ал)|продавлен/u

/** How it fails is told, and is not to be seen. */
const working =
  /не\s(?:пропуска|раскры|откры|закры|держ|выполня|фиксир|отмеря)|(?<![а-я])(?:плотн|туг|слаб|тих|густ|жидк)/u
/** What was in the pack has suffered too. */
const suffered =
  /(?<![а-я])(?!упаков|короб|пакет|конверт|пачк|товар)[а-я]{4,20}\s(?:[а-я]{2,10}\s)?(?:помят|измят|разбит|слома|погнут|поцарап|рассып|просып|вытек|испорч)/u
const ofPack = ['фото упаковки', 'снимок упаковки']

export const broken = [
  sight(
    'spilt',
    /пролил|пролит|вытек|рассып|высып|протек(?!а)|разлил|разлит|вылил|растек/u,
    withPack,
    {
      asked: [{ text: 'Сироп вытек в пакет', product: 'Сироп' }],
      other: [{ text: 'Чайник протекает', product: 'Чайник' }],
    },
  ),
  defineAsk({
    id: 'pack-seen',
    fits: (asked) =>
      asked.complaint.topic === 'packaging' &&
      (asked.complaint.told || asked.complaint.sure) &&
      !unpacked.test(asked.text) &&
      /рва|рв[её]|порв|(?<![а-я])(?:по|с|из)?мят|разорв|вскры|откры|поврежд|разбит|разод|надорв|грязн|мокр|раздав|убит|потреп|драна|упаков/u.test(
        asked.said,
      ),
    shows: (asked) => {
      if (suffered.test(asked.text)) return withPack(asked)
      const part = partOf(asked)
      return part ? close(part) : ofPack
    },
    examples: {
      asked: ['Коробка порвана, внутри всё мятое'],
      other: ['Коробка порвана'],
    },
  }),
  sight(
    'fallen-apart',
    /(?<![а-я])(?:слома|полома|поломк|выш(?:ел|л[аои])\sиз\sстроя)/u,
    (asked) => {
      const part = partOf(asked)
      return part && !isDevice(asked) && asked.kind === undefined
        ? close(part)
        : ['фото поломки', 'фото или короткое видео поломки']
    },
    {
      asked: [{ text: 'Сломался на второй день', product: 'Миксер' }, 'Сломалась через неделю'],
      other: [{ text: 'Не включается', product: 'Миксер' }],
    },
  ),
  sight(
    'torn',
    torn,
    (asked) => {
      if (!partOf(asked)) {
        if (isDevice(asked) && asked.kind)
          return ['фото поломки', 'фото или короткое видео поломки']
        if (/упаков|короб|пакет|конверт/u.test(asked.said)) return ofPack
      }
      if (/разби|(?<![а-я])бит|раскол|вдребезг|(?<![а-я])лоп|мят|погн|деформ/u.test(asked.said))
        return pictured(asked, ['фото повреждения', 'фото повреждения и упаковки'])
      return pictured(
        asked,
        // «в первый день» tears nothing.
        /(?<!пе)рв|дыр/u.test(asked.said)
          ? ['фото порванного места', 'фото порванного места крупным планом']
          : ['фото покупки', 'снимок покупки'],
      )
    },
    {
      asked: [
        { text: 'Чашка приехала разбитой', product: 'Чашка' },
        { text: 'Через день отвалилось колесо', product: 'Коляска' },
        { text: 'Ручка пришла кривой', product: 'Сумка' },
      ],
      other: [
        { text: 'Гель отслаивается от ногтей', product: 'Гель-лак' },
        { text: 'Тесно в плечах', product: 'Куртка' },
        { text: 'Кокосовый вкус не чувствуется', product: 'Молоко' },
      ],
    },
  ),
  defineAsk({
    id: 'damage',
    fits: (asked) =>
      asked.complaint.topic === 'damage' && (asked.complaint.told || asked.complaint.sure),
    shows: (asked) =>
      asked.thing || !/поврежд|побит|отбит|раздроб/u.test(asked.text)
        ? withPack(asked)
        : ['фото повреждения', 'фото повреждения и упаковки'],
    examples: {
      asked: [{ text: 'Товар повреждён', product: 'Полка' }],
      other: [{ text: 'Полка тонкая', product: 'Полка' }],
    },
  }),
  defineAsk({
    id: 'flaw',
    fits: (asked) =>
      /брак|дефект|некондиц/u.test(asked.said) && isVisible(asked) && !working.test(asked.text),
    shows: (asked) =>
      isDevice(asked) || (!isWorn(asked) && asked.kind === undefined)
        ? ['фото или короткое видео дефекта']
        : ['фото дефекта', 'фото дефекта крупным планом'],
    examples: {
      asked: [
        { text: 'Туфли с браком', product: 'Туфли' },
        { text: 'Прислали брак', product: 'Рюкзак' },
      ],
      other: [
        { text: 'Не соответствует описанию', product: 'Рюкзак' },
        { text: 'Бумага слишком плотная, не пропускает воду, это брак', product: 'Фильтры' },
      ],
    },
  }),
  defineAsk({
    id: 'counterfeit',
    fits: (asked) =>
      asked.complaint.topic === 'counterfeit' &&
      /поддел|оригинал|фейк|паленк|паль(?![а-я])|реплик|не\sфирм|контраф/u.test(asked.text) &&
      !/аромат|запах|парфюм|дух[иов]|стойк/u.test(asked.text),
    shows: ['фото товара и маркировки', 'снимки товара и маркировки'],
    examples: {
      asked: [{ text: 'Подделка, логотип не тот', product: 'Кроссовки' }],
      other: [{ text: 'Подделка, аромат не тот', product: 'Духи' }],
    },
  }),
]
