import { defineWording } from './wording'

export const performance = defineWording({
  topic: 'performance',
  about: 'работу',
  praised: [': всё работает как надо'],
  trouble: [
    '{itemNom} <работает/работает/работает/работают> слабее, чем хотелось',
    'на деле результат оказался слабее, чем [вы ждали|хотелось]',
    'на деле всё скромнее, чем [вы ждали|хотелось]',
  ],
  empathy: [
    'Понимаем: от вещи ждёшь, что она будет делать своё дело как надо.',
    'Понимаем, что [вы ждали|ждать можно было] большего.',
  ],
  fits: ['refund', 'replacement', 'repair', 'discount'],
})
