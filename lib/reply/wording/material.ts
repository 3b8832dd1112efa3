import { defineWording } from './wording'

export const material = defineWording({
  topic: 'material',
  about: 'материал',
  praised: ['материал'],
  trouble: [
    'материал [вас|тебя] не устроил',
    'материал оказался не таким, как [вы ожидали|хотелось]',
  ],
  empathy: [
    'Материал чувствуешь сразу, и если он не тот, вещь уже не радует.',
    'Понимаем: на фото материал не потрогаешь, а на деле это важно.',
  ],
  fits: ['refund', 'replacement', 'discount'],
})
