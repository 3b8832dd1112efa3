import { t } from '@/lib/i18n/t'
import { isReserved } from '../reserved'
import { defineStep } from '../step'

export const emotion = defineStep({
  id: 'emotion',
  source: 'Гайдлайн P3',
  /** A true word about what the buyer tells; gladness in general only where he names nothing. */
  when: ({ situation, voice, taken, item, analysis, praise, quote, product, filling }) =>
    situation === 'P' &&
    (item.rating ?? 5) > 3 &&
    !filling.flags.has('lukewarm') &&
    (taken.emotion !== undefined || !isReserved(item, analysis)) &&
    (taken.emotion !== undefined ||
      voice.length === 'detailed' ||
      voice.warmth === 'heartfelt' ||
      (praise.length === 0 && !quote && !product.noun)),
  because: ({ taken }) => (taken.emotion ? t('because.emotion.told') : t('because.emotion.one')),
  own: ({ taken }) => taken.emotion?.says ?? [],
  phrases: {
    any: [
      '{?!untried}Рады, что покупка пришлась по душе.',
      '{?!untried}Приятно, когда покупка оказывается удачной.',
      '{?!untried}Как хорошо, что покупка удалась!',
      '{?!untried}Рады, что всё понравилось.',
      '{?!untried}Очень рады, что всё подошло.',
    ],
    restrained: [
      '{?!untried}Рады, что покупка [вам|тебе] понравилась.',
      '{?!untried}Приятно знать, что выбор оказался удачным.',
      '{?!untried}Хорошо, что покупка пришлась кстати.',
      'Приятно видеть такую оценку.',
    ],
    warm: [
      '{?!untried}{?!brief}Очень приятно такое читать.',
      '{?!untried}Рады, что выбор оказался верным.',
      '{?!untried}Здорово, что всё сложилось.',
      'Очень приятно получить такую оценку.',
    ],
    heartfelt: [
      '{?!brief}Читаем всей командой и радуемся вместе с [вами|тобой]!',
      '{?!brief}Такие слова греют.',
      '{?!untried}Мы счастливы, что покупка пришлась по сердцу!',
      'Радуемся вместе с [вами|тобой]!',
      '{?!brief}До чего же приятно это читать!',
      '{?!brief}От таких слов теплеет на душе.',
      '{?!brief}Ради таких отзывов и хочется стараться.',
      '{?!brief}Прочитали с улыбкой!',
      '{?!brief}[Вы подняли нам настроение!|Настроение теперь отличное и у нас!]',
    ],
  },
})
