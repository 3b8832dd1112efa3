import { defineRule } from '../rule'
import { closest } from '../similarity'

/** From here on two replies read as one text. */
const alike = 0.6

export const noClone = defineRule({
  id: 'no-clone',
  source: 'Гайдлайн X6',
  severity: 'warning',
  title: 'Не повторяем себя',
  hint: 'Измените начало и середину или возьмите другой вариант.',
  given: {
    recent: [
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по утрам.',
      'Олег, добрый день! Нам жаль, что ремешок порвался.',
    ],
  },
  check: (_, { reply, recent, marketplace }) => {
    const found = closest(reply, recent)
    if (found.similarity < alike) return []
    const percent = Math.round(found.similarity * 100)
    return [
      {
        source: marketplace === 'ozon' ? 'Правило Ozon' : 'Гайдлайн X6',
        hint: `Похоже на ваш недавний ответ: ${percent}\u00A0%. Измените начало и середину или возьмите другой вариант.`,
      },
    ]
  },
  examples: {
    kept: [
      'Мария, здравствуйте! Как хорошо, что лампа подошла к детской.',
      ['Здравствуйте! Спасибо за отзыв.', { recent: [] }],
      'Да, чаша съёмная, её можно мыть в машине.',
    ],
    broken: [
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по утрам.',
      'Здравствуйте! Спасибо за отзыв. Рады, что кружка дошла целой и радует по вечерам.',
      'Олег, добрый день! Нам очень жаль, что ремешок порвался.',
    ],
  },
})
