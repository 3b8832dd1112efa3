import type { Remedy } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { removeSentence } from '../checking/fix'
import { allowedRemedies, remediesSaid } from '../remedies/remedies-said'
import { defineRule } from '../rule'

const names: Record<Remedy, string> = {
  replacement: t('rules.onlyAllowedRemedies.remedy.replacement'),
  refund: t('rules.onlyAllowedRemedies.remedy.refund'),
  repair: t('rules.onlyAllowedRemedies.remedy.repair'),
  spare_part: t('rules.onlyAllowedRemedies.remedy.sparePart'),
  discount: t('rules.onlyAllowedRemedies.remedy.discount'),
  extended_warranty: t('rules.onlyAllowedRemedies.remedy.extendedWarranty'),
}

export const onlyAllowedRemedies = defineRule({
  id: 'only-allowed-remedies',
  source: t('rules.source.guideline', { part: 'X8' }),
  severity: 'error',
  title: t('rules.onlyAllowedRemedies.title'),
  hint: t('rules.onlyAllowedRemedies.hint'),
  check: (text, { voice, analysis }) => {
    const allowed = allowedRemedies(voice, analysis)
    const once = new Set<string>()
    return remediesSaid(text)
      .filter(({ remedy, at }) => {
        // «в качестве извинений дарим скидку» is one promise.
        const promise = `${remedy} ${text.sentenceOf[at.from]}`
        if (allowed.has(remedy) || once.has(promise)) return false
        once.add(promise)
        return true
      })
      .map(({ remedy, at }) => ({
        at: { start: at.start, end: at.end },
        hint: t('rules.onlyAllowedRemedies.promised', { remedy: names[remedy] }),
        fixes: removeSentence(text, at),
      }))
  },
  examples: {
    kept: [
      'Постараемся, чтобы следующая встреча вернула вам улыбку: вернём вам улыбку.',
      'Крем улучшает обмен веществ в коже.',
      'Оформите возврат в заказе, раздел «Возвраты».',
      'Вернём к полке заводские крепления мы вряд ли, но подскажем, где они лежат.',
      'Замените батарейку: крышка сдвигается вниз.',
      'Отличный подарок для мамы, спасибо!',
      ['Заменим чашку на новую.', { voice: { remedies: ['replacement'] } }],
      ['Вернём деньги полностью.', { voice: { remedies: ['refund'] } }],
      ['Вышлем недостающий винт.', { voice: { remedies: ['spare_part'] } }],
      ['Вышлем деталь на замену.', { voice: { remedies: ['spare_part'] } }],
      'Гарантия на модель – год.',
      'Скидка на фото показана для набора из двух штук.',
      'Рады, что подарок понравился.',
    ],
    broken: [
      'Напишите нам, и мы [вернём деньги].',
      'Мы [бесплатно заменим] чайник.',
      '[Вышлем вам новый] экземпляр.',
      '[В качестве извинений дарим] 15%.',
      'Мы [отремонтируем] молнию.',
      '[Компенсируем часть] стоимости.',
      '[Дошлём недостающие] детали.',
      '[Продлим гарантию] на полгода.',
      '[Готовы помочь с возвратом].',
      '[Отправим правильный] размер.',
      'Сфотографируйте дефект, [заберём за наш счёт].',
      ['Мы [вернём деньги].', { voice: { remedies: ['replacement', 'discount'] } }],
      ['[Оформим обмен] на другой цвет.', { voice: { remedies: ['refund'] } }],
    ],
  },
})
