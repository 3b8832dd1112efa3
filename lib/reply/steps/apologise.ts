import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import type { TopicId } from '../topic'

/** Nobody is to blame for these; what we regret is the disappointment. */
const matterOfTaste: readonly TopicId[] = ['price', 'taste', 'efficacy', 'color', 'appearance']
const expectations = [
  '[Извините|Извини], что не оправдали ожиданий.',
  'Просим прощения за это разочарование.',
  'Просим прощения, что всё вышло не так, как хотелось.',
  '[Простите|Прости] нас за испорченное впечатление.',
  '[Извините|Извини] нас за это разочарование.',
] as const

const guilt = [
  'Это наша ошибка, и мы просим за неё прощения.',
  'Здесь виноваты мы – [простите|прости] нас.',
  'Вина тут наша, [примите|прими], пожалуйста, извинения.',
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
    if (matterOfTaste.includes(complaints[0]?.topic ?? 'other')) return expectations
    return voice.admitGuilt ? guilt : []
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
      '{?!mild}{?!praised}{+thank}Просим прощения и благодарим за честный отзыв.',
      '{?!danger}{?!praised}{+thank}[Извините, что так вышло, и спасибо, что рассказали.|Извини, что так вышло, и спасибо за рассказ.]',
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
