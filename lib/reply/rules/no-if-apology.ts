import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { defineRule, found } from '../rule'

const conditional = phrases(
  '(извините|простите|извиняемся|приносим извинения|сожалеем|нам жаль|жаль|просим прощения) (нам|очень|вас)? (если|коли|раз уж)',
  'если (вам|вас|тебе|тебя|у вас|что-то|что-либо|мы|наш*) …4 (не понравил*|не устро*|разочаров*|расстро*|огорч*|обид*|не оправд*|доставил*)',
)

export const noIfApology = defineRule({
  id: 'no-if-apology',
  source: t('rules.source.guideline', { part: 'N7' }),
  severity: 'warning',
  title: t('rules.noIfApology.title'),
  hint: t('rules.noIfApology.hint'),
  given: { analysis: { situation: 'N' } },
  check: (text) => found(text, conditional),
  examples: {
    kept: [
      'Извините за сломанную молнию.',
      'Нам жаль, что ремешок порвался.',
      'Если нужна помощь с размером, напишите в чат.',
      'Если ремешок окажется коротким, подойдёт длинный из набора.',
    ],
    broken: [
      '[Извините, если] что-то пошло не так.',
      '[Нам жаль, если] так вышло.',
      '[Если вам не понравилось], напишите нам.',
      '[Приносим извинения, если] доставили хлопоты.',
    ],
  },
})
