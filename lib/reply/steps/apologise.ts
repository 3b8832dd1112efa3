import { t } from '@/lib/i18n/t'
import { isMatterOfTaste, somebodyErred } from '../complaints/faulty'
import { defineStep } from '../step'

/** Where nobody is to blame, what we regret is the disappointment. */
const expectations = [
  '[Извините|Извини], что не оправдали [ваших|твоих] ожиданий.',
  'Просим прощения, что всё вышло не так, как хотелось.',
  'Просим прощения, что разочаровали [вас|тебя].',
  '[Простите|Прости], что не смогли порадовать.',
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
      '{?!mild}{?detailed}[Примите|Прими], пожалуйста, наши извинения за то, что покупка принесла огорчение.',
      '{?!heartfelt}{?!restrained}{?!mild}Просим за это прощения.',
      '{?!heartfelt}{?!restrained}{?!mild}Просим прощения.',
      '{?!danger}[Извините|Извини], что так вышло.',
      '{?!mild}Искренне просим прощения.',
      '{?!danger}[Извините|Извини] нас, пожалуйста.',
      '{?!mild}{?!praised}{+thank}[Просим прощения, и спасибо, что написали об этом.|Просим прощения, и спасибо за отзыв.]',
      '{?!heartfelt}{?!restrained}{?!danger}{?!praised}{+thank}[Извините, что так вышло, и спасибо, что рассказали.|Извини, что так вышло, и спасибо за отзыв.]',
      '{?!restrained}{?!mild}{?!praised}{+thank}[Просим прощения. Спасибо, что сообщили нам.|Просим прощения. Спасибо за отзыв.]',
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
