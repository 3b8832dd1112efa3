import { t } from '@/lib/i18n/t'
import { isMatterOfTaste, somebodyErred } from '../complaints/faulty'
import { defineStep } from '../step'

/** Where nobody is to blame, what we regret is the disappointment. */
const expectations = [
  '[Извините|Извини], что не оправдали [ваших|твоих] ожиданий.',
  'Просим прощения, что всё вышло не так, как хотелось.',
  '[Простите|Прости] нас за испорченное впечатление.',
  '[Простите|Прости], что разочаровали [вас|тебя].',
] as const

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
    if (first && isMatterOfTaste(first)) return expectations
    return voice.admitGuilt && first && somebodyErred(first) ? guilt : []
  },
  phrases: {
    any: [
      '{?!mild}[Примите|Прими], пожалуйста, наши извинения.',
      '{?!mild}[Простите|Прости] нас за это.',
      '{?!danger}Просим прощения за испорченное впечатление.',
      '{?!danger}[Извините|Извини], что так вышло.',
      '{?!mild}Искренне просим прощения.',
      '{?!danger}[Извините|Извини] нас, пожалуйста.',
      '{?!mild}{?!praised}{+thank}[Простите нас – и спасибо, что написали об этом.|Прости нас – и спасибо за отзыв.]',
      '{?!danger}{?!praised}{+thank}[Извините, что так вышло, и спасибо, что рассказали.|Извини, что так вышло, и спасибо за отзыв.]',
      '{?!mild}{?!praised}{+thank}[Примите наши извинения – и спасибо, что написали.|Прими наши извинения – и спасибо за отзыв.]',
      '{?!mild}{?!praised}{+thank}Просим прощения и благодарим за отзыв.',
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
      '{?!mild}Просим извинить нас.',
      '{?!mild}{?!praised}{+thank}Приносим извинения и благодарим за отзыв.',
    ],
  },
})
