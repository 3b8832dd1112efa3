import { t } from '@/lib/i18n/t'
import { askedCase } from '../asks'
import { isFood } from '../asks/goods'
import { defineStep } from '../step'

/** What is eaten is not «used». */
const eaten = [
  'Пожалуйста, больше не [употребляйте|употребляй] этот продукт и сразу [напишите|напиши] нам {place}.',
  '[Напишите|Напиши] нам, пожалуйста, {place} прямо сейчас, а этот продукт больше не [употребляйте|употребляй].',
  'Здоровье важнее всего: [отложите|отложи], пожалуйста, этот продукт и [напишите|напиши] нам {place}.',
] as const

export const safety = defineStep({
  id: 'safety',
  source: 'Гайдлайн, «Situations»: здоровье и огонь',
  when: ({ analysis, complaints }) => analysis.danger && complaints.length > 0,
  because: () => t('because.safety'),
  own: (context) => {
    const asked = askedCase(context)
    return asked && isFood(asked) && context.product.kind !== 'pets' ? eaten : []
  },
  phrases: {
    any: [
      'Пожалуйста, [не пользуйтесь|не пользуйся] этой покупкой и сразу [напишите|напиши] нам {place}.',
      'Безопасность важнее всего: [прекратите|прекрати], пожалуйста, пользоваться покупкой и [напишите|напиши] нам {place}.',
      '[Напишите|Напиши] нам, пожалуйста, {place} прямо сейчас, а покупкой до выяснения причин [не пользуйтесь|не пользуйся].',
      'Первым делом [отложите|отложи], пожалуйста, покупку и больше [не пользуйтесь|не пользуйся] ею, а нам [напишите|напиши] {place}.',
      'Просим больше не пользоваться этой покупкой и написать нам {place}: сейчас это важнее всего.',
    ],
  },
})
