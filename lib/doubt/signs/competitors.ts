import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { defineSign, quoted, said } from '../sign'

const elsewhere = phrases(
  '(берите|бери|купите|покупайте|закажите|заказывайте|идите|переходите) …3 (у|в|к) …2 (магазин{е,а,у}|продавц{а,у}|конкурент{а,ов,у}|бренд{а,е,у}|фирм{ы,е,у})',
  '^ (советую|рекомендую|посоветую) …1 (магазин|бренд|фирму)',
  '(у|в) (соседн*|друг*) (магазин*|продавц*) …4 (честн*|лучше|качествен*|дешевле)',
)

export const competitors = defineSign({
  id: 'competitors',
  group: 'rules',
  title: t('doubt.competitors.title'),
  weight: 'doubt',
  question: t('doubt.competitors.question'),
  look: (review) => quoted(said(review, elsewhere), t('doubt.competitors.note'), 'clear'),
  examples: {
    shown: [
      'Лучше берите у соседнего магазина «Лавка трав», там и дешевле, и честнее',
      'Закажите лучше в магазине «Уют»',
      'Советую магазин «Тёплый дом», у них нормальные пледы',
    ],
    absent: [
      'Берите на размер больше',
      'Покупайте, не пожалеете',
      'Магазин не отвечает на вопросы',
      'Не рекомендую этого продавца',
      'В магазине рядом с домом видела такой же',
    ],
  },
})
