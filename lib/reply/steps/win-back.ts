import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import type { TopicId } from '../topic'

/** Whoever takes leave is not pressed to come again. */
const leaving =
  /(?<![а-я])больше\s(?:[а-яё]{1,12}\s){0,3}не\s(?:куп|зака|возьм|бер|бра|буд|прид|связ|довер|стан)|(?<![а-я])не\s(?:куплю|закажу|возьму|буду|будем|стану|хочу)\s(?:[а-яё]{1,12}\s){0,3}(?:больше|покупать|заказывать|брать)|(?<![а-я])(?:никогда|последний\sраз|в\sпоследний|отказ|ничего\sхорошего)(?![а-я])|(?<![а-я])не\s(?:советую|рекомендую|рекомендуем|берите|покупайте|заказывайте|стоит)(?![а-я])/u

/** Hopes as the trouble suggests them. */
const arriving = [
  '{?!mild}Хочется, чтобы следующая посылка доехала как надо.',
  '{?!mild}Надеемся, что следующий заказ приедет в полном порядке.',
] as const
const exact = [
  '{?!mild}Хочется, чтобы следующий заказ пришёл без ошибок.',
  '{?!mild}Надеемся, что следующий заказ придёт именно таким, каким должен.',
] as const
const ofTopic: Partial<Record<TopicId, readonly string[]>> = {
  damage: arriving,
  packaging: arriving,
  delivery: arriving,
  opened_used: arriving,
  missing_parts: exact,
  wrong_item: exact,
  underfill: exact,
  size_fit: ['{?!mild}Надеемся, что в следующий раз размер подойдёт сразу.'],
}

export const winBack = defineStep({
  id: 'win-back',
  source: 'Гайдлайн N14',
  when: ({ complaints, voice, analysis, item }) =>
    complaints.length > 0 &&
    voice.length !== 'short' &&
    !analysis.danger &&
    !analysis.abusive &&
    // Whoever lost the thing itself is not asked to buy another.
    ((item.rating ?? 1) >= 3 || ofTopic[complaints[0]?.topic ?? 'other'] !== undefined) &&
    !leaving.test(`${item.text ?? ''} ${item.cons ?? ''}`.slice(0, 3000).toLowerCase()),
  because: () => t('because.winBack'),
  own: ({ complaints: [first], filling }) =>
    (first?.sure && !filling.flags.has('mild') && ofTopic[first.topic]) || [],
  phrases: {
    any: [
      '{?!mild}Хочется, чтобы следующая покупка у нас порадовала.',
      '{?!mild}Надеемся, что ещё сможем [вас|тебя] порадовать.',
      '{?!mild}Надеемся, что следующая покупка порадует больше.',
      '{?mild}Пусть следующая покупка порадует больше.',
      '{?mild}[Заглядывайте|Заглядывай] к нам ещё.',
      '{?mild}Хочется, чтобы в следующий раз понравилось всё.',
      '{?mild}Надеемся, что следующая покупка порадует во всём.',
      '{?mild}Будем рады, если [заглянете|заглянешь] ещё.',
      '{?mild}Будем рады видеть [вас|тебя] снова.',
    ],
    heartfelt: [
      'Верим, что ещё сможем [вас|тебя] порадовать.',
      '{?!mild}Нам очень важно, чтобы эта история закончилась хорошо.',
      '{?mild}Очень хотим, чтобы в следующий раз понравилось всё!',
    ],
    restrained: [
      '{?!mild}Надеемся, что следующий заказ оставит лучшее впечатление.',
      '{?mild}Будем рады новым заказам.',
    ],
  },
})
