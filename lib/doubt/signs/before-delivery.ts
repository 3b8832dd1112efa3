import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { defineSign, quoted, said } from '../sign'

const inAdvance = phrases(
  'судя по (отзывам|другим отзывам|фото отзывов|комментариям)',
  '(ставлю|поставлю|снижаю|пишу) …3 (заранее|наперед|авансом)',
  '(сам|сама|лично) не (заказывал*|покупал*|брал*|пробовал*|видел*)',
  '(еще|пока) (даже)? не (получил*|получали|забрал*|купил*|заказал*) …3 (но|а|уже|ставлю|дрянь|плох*)',
  '(товар|его|ее|это) не (заказывал*|покупал*)',
)

export const beforeDelivery = defineSign({
  id: 'before-delivery',
  group: 'time',
  title: t('doubt.beforeDelivery.title'),
  weight: 'doubt',
  question: t('doubt.beforeDelivery.question'),
  ifYes: 'breach',
  look: (review) =>
    quoted(
      said(review, inAdvance),
      t('doubt.beforeDelivery.note'),
      review.fields.length === 0 ? 'clear' : 'unknown',
    ),
  examples: {
    shown: [
      'Ещё даже не получил, едет где-то, но судя по отзывам дрянь. Ставлю один заранее',
      'Сама не заказывала, но подруга говорит, что плохо',
      'Ставлю один балл авансом',
    ],
    absent: [
      'Заказ так и не пришёл, деньги не вернули',
      'Ещё не пользовалась, но коробка мятая',
      'Никому не советую заказывать заранее к празднику',
      'Судя по фото, это другая модель',
      'Жду третью неделю, не получила',
    ],
  },
})
