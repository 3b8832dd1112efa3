import { defineWording } from './wording'

export const performance = defineWording({
  topic: 'performance',
  about: 'работу',
  praised: [': всё работает как надо'],
  trouble: [
    '{itemNom} <работает/работает/работает/работают> слабее, чем хотелось',
    'возможностей не хватило',
    'на деле возможности оказались скромнее, чем [вы ждали|хотелось]',
  ],
  empathy: [
    'Понимаем: от вещи ждёшь, что она будет делать своё дело как надо.',
    'От такой покупки ждёшь большего – понимаем.',
  ],
  fits: ['refund', 'replacement', 'repair', 'discount'],
})
