import { type AskedCase, defineAsk, door, isOf } from './ask'
import { isCosmetics } from './goods'
import { lasted } from './told'

const failing =
  /не\s(?:[а-я]{1,12}\s){0,1}(?:справ|помог|отмы|отстир|очи[щс]|удал|бер[её]т|увлажн|смыва|впит|питает)|плохо\s(?:[а-я]{1,12}\s){0,1}(?:смыва|мо[ею]т|чист|отмыва|увлажн|пен|очища|впит)/u
/** Nobody asks how long a milk was used. */
const isTaken = (asked: AskedCase) =>
  isCosmetics(asked) || asked.kind === 'household' || asked.kind === 'supplement'
/** A scent that does not last is nobody's wrong use. */
const lasting = /стойк|аромат|запах|пахн/u
const isRemedy = (asked: AskedCase) =>
  !lasting.test(asked.said) &&
  (isOf(asked, 'efficacy') || failing.test(asked.said)) &&
  isTaken(asked)

/** A remedy without a result. Nobody is asked how he used it: that sounds as if he were to blame. */
export const effect = [
  defineAsk({
    id: 'effect-after-use',
    fits: (asked) => isRemedy(asked) && (lasted.test(asked.text) || asked.text.length > 160),
    says: door,
    examples: {
      asked: [{ text: 'Пользуюсь месяц, никакого эффекта', product: 'Сыворотка' }],
      other: [{ text: 'Никакого эффекта', product: 'Сыворотка' }],
    },
  }),
  defineAsk({
    id: 'effect',
    fits: isRemedy,
    says: [
      'Если остались вопросы о применении, [напишите|напиши] нам {place} – подскажем.',
      'Появятся вопросы о применении – [напишите|напиши] нам {place}.',
      ...door,
    ],
    examples: {
      asked: [
        { text: 'Никакого эффекта', product: 'Сыворотка' },
        { text: 'Средство не справилось с жиром', product: 'Средство для плиты' },
      ],
      other: [
        { text: 'Никакого эффекта', product: 'Фонарь' },
        { text: 'Молоко свернулось, размешать не помогло', product: 'Молоко' },
        { text: 'Пользуюсь месяц, никакого эффекта', product: 'Сыворотка' },
      ],
    },
  }),
  defineAsk({
    id: 'effect-of-a-thing',
    fits: (asked) => isOf(asked, 'efficacy'),
    says: door,
    examples: {
      asked: [{ text: 'Никакого эффекта', product: 'Коврик' }],
      other: [{ text: 'Никакого эффекта', product: 'Сыворотка' }],
    },
  }),
]
