import { defineWording } from './wording'

export const sizeFit = defineWording({
  topic: 'size_fit',
  about: 'размер',
  praised: [': размер подошёл'],
  trouble: [
    'с размером не получилось',
    'размер не подошёл',
    '{?wearable}{itemNom} <сел/села/село/сели> не так, как хотелось',
  ],
  empathy: [
    '{?wearable}Понимаем: хочется, чтобы подошло сразу, без примерки наугад.',
    '{?wearable}Понимаем: обидно ждать вещь, а она не садится как надо.',
    '{?wearable}Знакомое огорчение: вроде всё выбрано верно, а размер не тот.',
    '{?!wearable}Понимаем: неудобно, когда размер не тот.',
  ],
  fits: ['replacement', 'refund', 'discount'],
})
