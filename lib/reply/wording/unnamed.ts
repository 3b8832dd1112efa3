/** Under many stars, where nothing can be told, or the words might be praise after all. */
export const unsaid = [
  '[Ваше|Твоё] замечание пригодится тем, кто ещё выбирает.',
  'И за замечание спасибо: оно поможет другим с выбором.',
  '{+thank}Спасибо за отзыв и за честное замечание: оно поможет другим с выбором.',
  '{+thank}Спасибо за честность: такие замечания помогают другим с выбором.',
] as const

/** He says that he minds. */
const saddened =
  /(?<![а-яё])(?:жаль|жалко|сожалени|увы|огорч|расстро|разочар|обидн|досадн|больше\sне\s|не\s(?:закажу|куплю|возьму))/iu
const sorry = [
  'Жаль, что без огорчений не обошлось.',
  'Нам жаль, что не обошлось без огорчений.',
  'Жаль, что кое-что всё же огорчило.',
  'Жаль только, что кое-что огорчило.',
] as const
/** The same where nothing was praised. */
const nameless = [
  'Жаль, что покупка порадовала не вполне.',
  'Жаль, что покупка не порадовала в полной мере.',
  'Нам жаль, что впечатление осталось неполным.',
  '{+thank}Спасибо за честный отзыв. Жаль, что покупка порадовала не вполне.',
] as const

/** What is said of a remark under many stars that could not be named. */
export const unnamed = (text: string, praised: boolean): readonly string[] => {
  if (!praised) return nameless
  return saddened.test(text) ? sorry : unsaid
}
