import { type AskedCase, defineAsk, isOf, talk } from './ask'
import { isCosmetics } from './goods'

const failing =
  /не\s(?:[а-я]{1,12}\s){0,1}(?:справ|помог|отмы|отстир|очи[щс]|удал|бер[её]т|увлажн|смыва|впит|питает)|плохо\s(?:[а-я]{1,12}\s){0,1}(?:смыва|мо[ею]т|чист|отмыва|увлажн|пен|очища|впит)/u
/** Nobody asks how long a milk was used. */
const isTaken = (asked: AskedCase) =>
  isCosmetics(asked) || asked.kind === 'household' || asked.kind === 'supplement'
/** A scent that does not last is nobody's wrong use. */
const lasting = /стойк|аромат|запах|пахн/u
const isRemedy = (asked: AskedCase) =>
  !lasting.test(asked.said) && failing.test(asked.said) && isTaken(asked)

/** Nothing came of it. Nobody is asked how he used it: that sounds as if he were to blame. */
export const effect = [
  defineAsk({
    id: 'effect',
    fits: (asked) => isOf(asked, 'efficacy') || isRemedy(asked),
    says: talk,
    examples: {
      asked: [
        { text: 'Никакого эффекта', product: 'Сыворотка' },
        { text: 'Пользуюсь месяц, никакого эффекта', product: 'Сыворотка' },
        { text: 'Средство не справилось с жиром', product: 'Средство для плиты' },
        { text: 'Никакого эффекта', product: 'Коврик' },
      ],
      other: [{ text: 'Молоко свернулось, размешать не помогло', product: 'Молоко' }],
    },
  }),
]
