import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import type { TopicId } from '../topic'

/** Nobody is to blame for these; what we regret is the disappointment. */
const matterOfTaste: readonly TopicId[] = ['price', 'taste', 'efficacy', 'color', 'appearance']
const expectations = [
  '[Извините|Извини], что не оправдали [ваших|твоих] ожиданий.',
  'Просим прощения, что всё вышло не так, как хотелось.',
  '[Простите|Прости] нас за испорченное впечатление.',
  '[Простите|Прости], что разочаровали [вас|тебя].',
] as const

/** Whether somebody erred is known of these alone: one may own up to a wrong parcel, hardly to a buyer's dislike. */
const owned: readonly TopicId[] = [
  'defect',
  'damage',
  'durability',
  'quality',
  'missing_parts',
  'wrong_item',
  'opened_used',
  'underfill',
  'packaging',
  'expiry',
  'description_mismatch',
  'service',
]
const guilt = [
  'Это наша ошибка, и мы просим за неё прощения.',
  'Здесь виноваты мы – [простите|прости] нас.',
  'Вина здесь наша: [примите|прими], пожалуйста, извинения.',
  'Признаём: это наш промах. Просим прощения.',
] as const

export const apologise = defineStep({
  id: 'apologise',
  source: 'Гайдлайн N7',
  // Under a mild remark «жаль» says enough.
  when: ({ complaints, filling }) => complaints.length > 0 && !filling.flags.has('mild'),
  because: ({ voice }) =>
    voice.admitGuilt ? t('because.apologise.guilt') : t('because.apologise.plain'),
  own: ({ voice, complaints }) => {
    const [first] = complaints
    if (matterOfTaste.includes(first?.topic ?? 'other')) return expectations
    return voice.admitGuilt && first?.sure && first.told && owned.includes(first.topic) ? guilt : []
  },
  phrases: {
    any: [
      '{?!mild}[Примите|Прими], пожалуйста, наши извинения.',
      '{?!mild}[Простите|Прости] нас за это.',
      '{?!danger}Просим прощения за испорченное впечатление.',
      '{?!danger}[Извините|Извини], что так вышло.',
      '{?!mild}Приносим извинения за случившееся.',
      '{?!mild}Искренне просим прощения.',
      '{?!danger}[Извините|Извини] нас, пожалуйста.',
      '{?!mild}Просим извинить нас за это.',
      '{?!mild}{?!praised}{+thank}[Простите нас – и спасибо, что написали об этом.|Прости нас – и спасибо за прямоту.]',
      '{?!danger}{?!praised}{+thank}[Извините, что так вышло, и спасибо, что рассказали.|Извини, что так вышло, и спасибо за прямоту.]',
      '{?!mild}{?!praised}{+thank}[Примите наши извинения. Спасибо, что не промолчали.|Прими наши извинения. Спасибо за откровенность.]',
    ],
    heartfelt: [
      '{?!mild}От души просим прощения.',
      '{?!mild}[Простите|Прости] нас, пожалуйста, – так быть не должно.',
      '{?!mild}[Простите|Прости] нас, пожалуйста: очень хотели порадовать, а вышло иначе.',
      '{?!mild}Нам правда очень неловко, [простите|прости] нас.',
      '{?!mild}[Простите|Прости] нас от всей души.',
    ],
    restrained: [
      'Приносим [вам|тебе] извинения.',
      'Просим принять наши извинения.',
      '{?!mild}Приносим извинения за случившееся.',
      '{?!mild}Просим извинить нас.',
    ],
  },
})
