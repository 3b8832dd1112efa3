import type { ReplyItem } from '../analysis'

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
/** The same beside what was praised, where a star was held back. */
const partly = [
  'Жаль только, что понравилось не всё.',
  'Жаль, что порадовало не всё.',
  'Жаль, что не всё оказалось так, как хотелось.',
  '{+thank}Спасибо за отзыв и за честное замечание.',
] as const
/** The same where nothing was praised. */
const nameless = [
  'Жаль, что понравилось не всё.',
  'Жаль, что покупка порадовала не во всём.',
  'Нам жаль, что не всё оказалось так, как хотелось.',
  '{+thank}Спасибо за честный отзыв. Жаль, что понравилось не всё.',
] as const

/** «Не впечатлил», «так себе»: it failed to please as a whole. */
const failed =
  /(?<![а-яё])(?:не\s(?:понрав|впечатл|пригод|заш[её]л|зашл|очень)|так\sсебе|ничего\s(?:особенн|выдающ|необычн)|фигн|ни\sо\sч[её]м|без\sвосторг)/iu
const wholly = [
  'Жаль, что покупка не порадовала в полной мере.',
  'Жаль, что покупка порадовала не вполне.',
  'Нам жаль, что покупка порадовала меньше, чем хотелось.',
  '{+thank}Спасибо за честный отзыв. Жаль, что покупка порадовала не вполне.',
] as const

/** The same beside a merit of the parcel or the pack. */
const besideFailed = [
  'Жаль, что сама покупка порадовала не вполне.',
  'Жаль только, что сама покупка порадовала не в полной мере.',
  'Нам жаль, что сама покупка порадовала меньше, чем хотелось.',
  '{+thank}Спасибо за честный отзыв. Жаль, что сама покупка порадовала не вполне.',
] as const

/** «Ожидала большего», «не то, что хотелось»: so much can be said. */
const hoping =
  /(?<![а-яё])(?:ожидал|ждал|хотел)[а-яё]{0,3}\s(?:чего-то\s)?(?:больше|лучше|друго)|(?<![а-яё])не\s(?:совсем\s)?то,?\s(?:что|чего)\s(?:я\s|мы\s)?(?:ожида|хотел|ждал|дума)/iu
const hoped = [
  'Жаль, что ожидания оправдались не полностью.',
  'Нам жаль, что ожидания оправдались лишь отчасти.',
  'Жаль, что не всё совпало с ожиданиями.',
  '{+thank}Спасибо за честный отзыв. Жаль, что с ожиданиями совпало не всё.',
] as const

/** What is said of a remark under many stars that could not be named. */
export const unnamed = (
  { text = '', rating }: Pick<ReplyItem, 'text' | 'rating'>,
  praised: boolean,
): readonly string[] => {
  if (hoping.test(text)) return hoped
  if (!praised) return failed.test(text) ? wholly : nameless
  if (failed.test(text)) return besideFailed
  if (saddened.test(text)) return sorry
  // Two stars that are missing are more than a remark by the way.
  return rating === 5 ? unsaid : partly
}
