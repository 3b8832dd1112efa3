import type { TopicId } from '../topic'
import { type AskedCase, defineAsk } from './ask'
import { isDevice } from './goods'

const dead =
  /не\s(?:[а-я]{1,8}\s)?(?:включ|работа|заряж|запуск|заве(?:л|дет)|горит|свет|реагир)|перестал[аио]?\s(?:[а-я]{1,8}\s)?(?:включ|работ|заряж|запуск|гореть|свет)|отказыва[а-я]{2,4}\s(?:работ|включ|заряж)|перестал[аио]?\sраспозн|сгорел|потух/u
/** «Не прослужил и дня» says less than the rest of the text. */
const brief: readonly TopicId[] = ['durability', 'battery']
const isDead = (asked: AskedCase) =>
  isDevice(asked) &&
  (dead.test(asked.said) ||
    (asked.kind !== undefined && brief.includes(asked.complaint.topic) && dead.test(asked.text)))

export const power = [
  defineAsk({
    id: 'dead',
    fits: isDead,
    shows: ['короткое видео неисправности', 'фото или короткое видео неисправности'],
    examples: {
      asked: [
        { text: 'Не включается', product: 'Ночник' },
        { text: 'Через неделю перестал работать', product: 'Чайник' },
        { text: 'Не работает, менял батарейки – без толку', product: 'Ночник' },
      ],
      other: [
        { text: 'Не работает на моих волосах', product: 'Шампунь' },
        { text: 'Молния не работает', product: 'Куртка' },
      ],
    },
  }),
]
