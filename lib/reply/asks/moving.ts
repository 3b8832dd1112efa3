import type { ProductKind } from '../things/thing'
import { type AskedCase, defineAsk, talk, tell } from './ask'
import { isFood, isPacked, isWorn } from './goods'

/** Nobody films a cream or a seed that does not work. */
const filmed: readonly ProductKind[] = ['electronics', 'appliance', 'tools', 'toys', 'auto']
const isFilmed = (asked: AskedCase) =>
  asked.kind ? filmed.includes(asked.kind) : !isPacked(asked) && !isWorn(asked)

/** A story that leaves little to be asked. */
const telling = 160
const speaker = /колонк|алис|станци|маруся|ассистент|команд/u
const unheard =
  /не\s(?:[а-я]{2,12}\s){0,2}(?:понима|слыш|отвеча|реагир|отклик|распозна|выполня)|команд/u
const noise =
  /шум|гуд(?:ит|ят|ел|ени)|скрип|стуч|стук|трещ(?:ит|ат|ал)|свист|жужж|дребезж|пищ(?:ит|ат|ал)|хрип/u
const quiet = /тих|бесшум|не\sшум|на\sзубах|во\sрту/u
/** It does so now and then, or not at all. */
const failing =
  /через\sраз|перебо|отключа|выключа(?!тел)|завис(?![ияше])|глюч|мига|мерца|дерга|заед|заклин|клинит|залипа|запада|погас|потух|выскак|протека|подтека|(?<![а-я])тече?т|капает|перестал[аио]?\s(?:[а-я]{2,12}\s)?(?:работ|включ|заряж|крут|свет|гор|греть|держ|открыв|закрыв|печат|реагир|показыв)|не\s(?:[а-я]{2,12}\s)?(?:работа|включа|переключ|крут|вращ|гор[ия]т|свет|заряж|регулир|закрыва|открыва|нажима|греет|нагрева|запуск|защелк|фиксир|показыва|мо[ею]т|воспроизв|сканир|печата)|горит\sтолько|неисправ/u

export const moving = [
  defineAsk({
    id: 'commands-told',
    fits: (asked) =>
      speaker.test(asked.text) && unheard.test(asked.said) && asked.text.length > telling,
    says: talk,
    examples: {
      asked: [
        {
          text: 'Колонка не понимает команды: прошу включить свет, она рассказывает о погоде, прошу поставить музыку, она молчит, прошу будильник, он не звонит, и так с самого первого дня после покупки',
          product: 'Умная колонка',
        },
      ],
      other: [{ text: 'Не понимает команды', product: 'Умная колонка' }],
    },
  }),
  defineAsk({
    id: 'commands',
    fits: (asked) => speaker.test(asked.text) && unheard.test(asked.said),
    says: tell(
      ['на какие команды нет ответа', 'какие команды не срабатывают'],
      ['подскажем, что попробовать', 'поможем с настройкой'],
    ),
    examples: {
      asked: [{ text: 'Колонка не понимает команды', product: 'Умная колонка' }],
      other: [{ text: 'Дверца не слушается', product: 'Шкаф' }],
    },
  }),
  defineAsk({
    id: 'noise',
    fits: (asked) => noise.test(asked.said) && !quiet.test(asked.said) && !isFood(asked),
    shows: ['короткое видео со звуком', 'короткое видео с этим звуком'],
    examples: {
      asked: [
        { text: 'Скрипит при каждом шаге', product: 'Кровать' },
        { text: 'Сильно гудит', product: 'Вентилятор' },
      ],
      other: [
        { text: 'Звук тихий', product: 'Колонка' },
        { text: 'Песок скрипит на зубах', product: 'Финики' },
      ],
    },
  }),
  defineAsk({
    id: 'failing',
    fits: (asked) =>
      (failing.test(asked.said) ||
        (asked.complaint.topic === 'defect' &&
          asked.kind !== undefined &&
          !asked.complaint.told &&
          !asked.complaint.quote)) &&
      isFilmed(asked),
    shows: ['короткое видео неисправности', 'фото или короткое видео неисправности'],
    examples: {
      asked: [
        { text: 'Работает через раз, глючит', product: 'Пылесос' },
        { text: 'Не крутится столик', product: 'Микроволновка' },
      ],
      other: [
        { text: 'Слабо греет', product: 'Обогреватель' },
        { text: 'Крем не работает', product: 'Крем' },
      ],
    },
  }),
]
