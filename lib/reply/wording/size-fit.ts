import { defineWording } from './wording'

export const sizeFit = defineWording({
  topic: 'size_fit',
  about: 'размер',
  praised: [': размер подошёл'],
  trouble: [
    'размер оказался не тем',
    'размер не подошёл',
    '{?wearable}{itemNom} <сел/села/село/сели> не так, как хотелось',
  ],
  empathy: [
    '{?wearable}Понимаем: хочется, чтобы подошло сразу, без примерки наугад.',
    '{?wearable}Понимаем: обидно, когда обновка не подходит.',
    '{?wearable}Понимаем, как это досадно.',
    '{?!wearable}Понимаем: неудобно, когда размер не тот.',
  ],
  fits: ['replacement', 'refund', 'discount'],
})
