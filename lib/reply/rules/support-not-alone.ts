import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { complains, defineRule, found } from '../rule'
import { saidSteps } from '../said'

const support = phrases(
  '(обратитесь|обратиться|обращайтесь|пишите|напишите|свяжитесь|позвоните) (пожалуйста)? (в|к|со|с) (вашу|нашу|нашей|вашей)? (служб{у,ой,е}|отдел*|техподдержк*|тех|поддержк*|специалист* поддержки|оператор*|чат поддержки|сервисн* центр*) (поддержки|маркетплейса|клиентов)?',
)

export const supportNotAlone = defineRule({
  id: 'support-not-alone',
  source: t('rules.source.guideline', { part: 'N10' }),
  severity: 'warning',
  title: t('rules.supportNotAlone.title'),
  hint: t('rules.supportNotAlone.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text, context) => {
    if (!complains(context)) return []
    const sent = found(text, support)
    if (!sent.length) return []
    const solutions = saidSteps.solution.find(text, context)
    const own = solutions.some(
      ({ start, end }) => !sent.some(({ at }) => at && at.start < end && start < at.end),
    )
    return own ? [] : sent.slice(0, 1)
  },
  examples: {
    kept: [
      'Напишите нам в чат с продавцом и приложите фото.',
      'Оформите возврат в заказе, а если кнопки нет, обратитесь в поддержку.',
      ['По вопросам оплаты обратитесь в поддержку.', { analysis: { situation: 'P' } }],
    ],
    broken: [
      'Здравствуйте. [Обратитесь в службу поддержки].',
      'Нам жаль. [Обратитесь, пожалуйста, в поддержку].',
      'Извините. [Свяжитесь со службой поддержки].',
    ],
  },
})
