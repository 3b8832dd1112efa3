import { t } from '@/lib/i18n/t'
import { adverts } from '@/lib/reply/checking/adverts'
import { defineSign, quoted, said } from '../sign'

export const advertising = defineSign({
  id: 'advertising',
  group: 'rules',
  title: t('doubt.advertising.title'),
  weight: 'breach',
  look: (review) => quoted(said(review, adverts), t('doubt.advertising.note'), 'clear'),
  examples: {
    shown: [
      'Ищу людей в команду, доход от 5000 в день без вложений, пишите в личку',
      'Подписывайтесь на мой канал с находками',
      'Ловите мой промокод на скидку',
      'Кредит без отказа за час',
    ],
    absent: [
      'Промокод не сработал, скидку не дали',
      'Реклама обещала одно, пришло другое',
      'Купила по рекламе блогера, разочарована',
      'Пишите честно состав на упаковке',
      'На удалёнке сижу на этом стуле, спина болит',
      'Подписка на приложение оказалась платной',
    ],
  },
})
