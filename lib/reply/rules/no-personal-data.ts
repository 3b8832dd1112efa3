import { t } from '@/lib/i18n/t'
import { type Match, phrases, type ReadText } from '@/lib/text/phrases'
import { removeWords } from '../checking/fix'
import { defineRule, found } from '../rule'

const orderNumber = phrases(
  '(заказ*|отправлени*|посылк*|трек|чек*) (номер*|№|n)? #',
  '(ваш|вашего|вашей|вашему) (домашний|рабочий)? (адрес*|паспорт*|телефон*) (улиц*|#|дом|город*)',
  '(по адресу|живете по|проживаете по) (ул|улиц*|г|город*|дом|пр-т|проспект*|переул*|мкр*)',
)

/** Order numbers are long or grouped: «заказ 2 штук» is none. */
function identifies({ text }: ReadText, { start, end }: Match): boolean {
  const said = text.slice(start, end)
  return said.replace(/\D/gu, '').length >= 6 || !/\d/u.test(said)
}

export const noPersonalData = defineRule({
  id: 'no-personal-data',
  source: t('rules.source.guideline', { part: 'X2' }),
  severity: 'error',
  title: t('rules.noPersonalData.title'),
  hint: t('rules.noPersonalData.hint'),
  check: (text) =>
    found(text, orderNumber, {
      only: (at) => identifies(text, at),
      fixes: (at) => removeWords(text, at),
    }),
  examples: {
    kept: [
      'При заказе 2 штук коробка одна.',
      'Заказ мы собрали в тот же день.',
      'Напишите в чат номер заказа, и мы всё проверим.',
      'Посылка весит 300 граммов.',
      'В заказе 12 предметов, как и на фото.',
    ],
    broken: [
      'Мы нашли ваш [заказ № 84512377] и проверили вес.',
      'По [заказу 1045-2231-7] деньги уже вернулись.',
      'Ваш [заказ номер 77120045] отправлен.',
      'Доставим [по адресу ул]. Лесная.',
      'Ваша [посылка 80099911223344] задержалась.',
    ],
  },
})
