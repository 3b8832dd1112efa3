import type { TopicId } from '../topic'
import { defineAsk, tell } from './ask'
import { isPacked, isWorn } from './goods'

/** A text that says more than that something disappoints. */
const telling = 45
const working: readonly TopicId[] = ['performance', 'quality', 'defect', 'battery']
const measuring = /показани|показыва|погрешност|неточн|(?<![а-я])врет|(?<![а-я])врут/u
/** «не показывает пульс»: there is nothing to compare, unless it shows the wrong thing. */
const silent =
  /не\sпоказыва(?:ет|ют)(?!\s(?:верн|точн|правильн|реальн|настоящ|корректн))|(?:показыва(?:ет|ют)\s(?:вообще\s)?ничего)/u
const measures = (said: string) => measuring.test(said.replace(silent, ''))
const unclear = /разочаров|не\s(?:порадовал|радует|понравил|впечатл)|подве(?:л|ли|ла|ло)(?![а-я])/u
const again = /сравн|провер|другим|по\sсравнению|с\sобычным|ртутн/u
/** «Не 3–4 градуса», but «в комнате 21, а он показывает 27»: with what it was compared is told. */
const isCompared = (text: string) =>
  (text.replace(/\d\s?[–-]\s?\d/gu, '0').match(/\d{1,3}(?:[.,]\d)?(?!\d)/gu)?.length ?? 0) > 1

/** How a thing works. */
export const work = [
  defineAsk({
    id: 'readings',
    fits: ({ said, text }) => measures(said) && !again.test(text) && !isCompared(text),
    says: tell(
      ['с чем [вы сравнивали|сравнивались] показания', 'при каких условиях показания расходятся'],
      ['посмотрим, чем можем помочь', 'подскажем, что проверить'],
    ),
    examples: {
      asked: [{ text: 'Показывает неточно, врёт на пять градусов', product: 'Термометр' }],
      other: [
        { text: 'Показания неточные, сравнила с ртутным', product: 'Термометр' },
        { text: 'Не показывает пульс', product: 'Умные часы' },
        { text: 'Врёт: в комнате 21, а показывает 27', product: 'Термометр' },
      ],
    },
  }),
  defineAsk({
    id: 'how-it-shows',
    fits: (asked) =>
      asked.complaint.told &&
      asked.text.length < telling &&
      working.includes(asked.complaint.topic) &&
      unclear.test(asked.said) &&
      !isPacked(asked) &&
      !isWorn(asked),
    says: tell(
      ['что именно не так', 'как именно это проявляется'],
      ['посмотрим, чем можем помочь', 'подскажем, что можно сделать'],
    ),
    examples: {
      asked: [{ text: 'Отжим ужасный', product: 'Стиральная машина' }],
      other: [{ text: 'Ручка отломалась', product: 'Чайник' }],
    },
  }),
]
