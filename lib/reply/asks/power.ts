import type { TopicId } from '../topic'
import { type AskedCase, defineAsk, send, showing } from './ask'
import { isDevice } from './goods'
import { tried } from './told'

const dead =
  /не\s(?:[а-я]{1,8}\s)?(?:включ|работа|заряж|запуск|заве(?:л|дет)|горит|свет|реагир)|перестал[аио]?\s(?:[а-я]{1,8}\s)?(?:включ|работ|заряж|запуск|гореть|свет)|отказыва[а-я]{2,4}\s(?:работ|включ|заряж)|перестал[аио]?\sраспозн|сгорел|потух/u
const helps = ['подскажем, что ещё попробовать', 'разберёмся, в чём дело'] as const

/** «Не прослужил и дня» says less than the rest of the text. */
const brief: readonly TopicId[] = ['durability', 'battery']
const isDead = (asked: AskedCase) =>
  isDevice(asked) &&
  (dead.test(asked.said) ||
    (asked.kind !== undefined && brief.includes(asked.complaint.topic) && dead.test(asked.text)))

export const power = [
  defineAsk({
    id: 'dead-after-trying',
    fits: (asked) => isDead(asked) && tried.test(asked.text),
    ...showing(
      ['короткое видео неисправности', 'фото или короткое видео неисправности'],
      ['разберёмся, в чём дело', 'посмотрим, чем можем помочь'],
    ),
    examples: {
      asked: [{ text: 'Не работает, менял батарейки – без толку', product: 'Ночник' }],
      other: [{ text: 'Не включается', product: 'Ночник' }],
    },
  }),
  defineAsk({
    id: 'dead',
    fits: isDead,
    shows: ['короткое видео неисправности'],
    says: send(
      [
        'короткое видео и пару слов о том, что [вы уже пробовали|уже удалось попробовать]',
        'короткое видео неисправности',
      ],
      helps,
    ),
    examples: {
      asked: [
        { text: 'Не включается', product: 'Ночник' },
        { text: 'Через неделю перестал работать', product: 'Чайник' },
      ],
      other: [
        { text: 'Не работает на моих волосах', product: 'Шампунь' },
        { text: 'Молния не работает', product: 'Куртка' },
      ],
    },
  }),
]
