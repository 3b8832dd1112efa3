import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { removeSentence } from '../checking/fix'
import { addAfter, inVoice, missing } from '../checking/missing'
import { defineRule, found, type Problem } from '../rule'

const belittling = phrases(
  '(ничего|нет ничего) (страшного|опасного|серьезного)',
  '(это|такая реакция|такое|запах|товар|средство|продукт|крем) …1 (нормально|норма|безопасно|безопасен|не опасно|безвредно|безвреден|пройдет|скоро пройдет|бывает|допустимо)',
  '(не стоит|не нужно|не надо) (волноваться|беспокоиться|переживать|паниковать)',
  '(не волнуйтесь|не беспокойтесь|не переживайте)',
  '(индивидуальн*|личн*) (реакци*|непереносимост*|особенност*)',
)

export const dangerTakenSeriously = defineRule({
  id: 'danger-taken-seriously',
  source: t('rules.source.advice'),
  severity: 'error',
  title: t('rules.dangerTakenSeriously.title'),
  hint: t('rules.dangerTakenSeriously.hint'),
  given: { analysis: { situation: 'N', danger: true } },
  check: (text, context) => {
    if (!context.analysis?.danger) return []
    const light = found(text, belittling, { fixes: (at) => removeSentence(text, at) })
    // Who has given it up needs no warning.
    if (context.analysis.useOver) return light
    const silent = missing('safety', text, context, () =>
      addAfter(
        ['greet', 'thank', 'empathy', 'apologise'],
        inVoice(
          context.voice,
          'Пожалуйста, пока не пользуйтесь товаром.',
          'Пожалуйста, пока не пользуйся товаром.',
        ),
        t('rules.fix.addWarning'),
        text,
        context,
      ),
    ).map((problem): Problem => ({ ...problem, severity: 'warning' }))
    return light.length ? light : silent
  },
  examples: {
    kept: [
      'Пожалуйста, не пользуйтесь кремом и напишите нам в чат.',
      'Отключите прибор от сети и больше не включайте.',
      [
        'Очень жаль, что началась аллергия. Напишите нам в чат.',
        { analysis: { situation: 'N', danger: true, useOver: true } },
      ],
      ['Не волнуйтесь, ремешок легко снять.', { analysis: { situation: 'Q' } }],
    ],
    broken: [
      'Нам жаль. [Ничего страшного], попробуйте ещё раз.',
      '[Не переживайте], [это нормально].',
      'Это [индивидуальная реакция] кожи.',
      'Спасибо, что написали о покраснении.',
    ],
  },
})
