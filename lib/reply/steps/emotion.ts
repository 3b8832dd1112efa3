import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { isReserved } from '../case/reserved'
import { defineStep } from '../step'

/** Said beside what was praised: of the review, not of the thing again. */
const beside: Record<Voice['warmth'], readonly string[]> = {
  restrained: ['{?!untried}Приятно, что выбор оказался удачным.', 'Приятно видеть такой отзыв.'],
  warm: [
    '{?!untried}{?!brief}Очень приятно такое читать.',
    '{?!untried}Приятно, что выбор оказался удачным.',
    '{?!untried}Очень рады такому отзыву.',
  ],
  heartfelt: [
    'Радуемся вместе с [вами|тобой]!',
    '{?!brief}До чего же приятно это читать!',
    '{?!brief}Прочитали с улыбкой!',
    '{?!brief}Ради таких отзывов и хочется стараться.',
    '{?!brief}Читаем всей командой и радуемся вместе с [вами|тобой]!',
    '{?!brief}[Вы подняли нам настроение!|-]',
  ],
}

export const emotion = defineStep({
  id: 'emotion',
  source: 'Гайдлайн P3',
  /** A true word about what the buyer tells; gladness in general only where he names nothing. */
  when: ({ situation, voice, taken, item, analysis, praise, quote, called, filling }) =>
    situation === 'P' &&
    (item.rating ?? 5) > 3 &&
    !filling.flags.has('lukewarm') &&
    !filling.flags.has('delicate') &&
    (taken.emotion !== undefined || !isReserved(item, analysis)) &&
    // Beside a remark not everything pleased.
    (taken.emotion !== undefined || praise.length > 0 || taken.thank?.id !== 'remarked') &&
    (taken.emotion !== undefined || taken.thank?.id !== 'passed-over') &&
    (taken.emotion !== undefined ||
      voice.length === 'detailed' ||
      voice.warmth === 'heartfelt' ||
      (praise.length === 0 && !quote && !called.noun)),
  because: ({ taken }) => (taken.emotion ? t('because.emotion.told') : t('because.emotion.one')),
  own: ({ taken, voice, praise, quote, called }) => {
    if (taken.emotion) return taken.emotion.says
    // After the very thing was named, «рады, что покупка понравилась» would say it once more.
    return praise.length > 0 || quote || called.noun ? beside[voice.warmth] : []
  },
  phrases: {
    any: [
      '{?!untried}Рады, что покупка пришлась по душе.',
      '{?!untried}Приятно, что покупка оказалась удачной.',
      '{?!untried}[Рады, что вы остались довольны.|Рады, что тебе всё понравилось.]',
      '{?!untried}Рады, что всё понравилось.',
      '{?!untried}Рады, что выбор оказался удачным.',
    ],
    restrained: [
      '{?!untried}Рады, что покупка [вам|тебе] понравилась.',
      '{?!untried}Приятно, что выбор оказался удачным.',
      'Приятно видеть такой отзыв.',
    ],
    warm: [
      '{?!untried}{?!brief}Очень приятно такое читать.',
      '{?!untried}Очень приятно, что покупка понравилась.',
      '{?!untried}Как приятно, что всё понравилось!',
    ],
    heartfelt: [
      '{?!brief}Читаем всей командой и радуемся вместе с [вами|тобой]!',
      'Радуемся вместе с [вами|тобой]!',
      '{?!brief}До чего же приятно это читать!',
      '{?!brief}Ради таких отзывов и хочется стараться.',
      '{?!brief}Прочитали с улыбкой!',
      '{?!brief}[Вы подняли нам настроение!|-]',
    ],
  },
})
