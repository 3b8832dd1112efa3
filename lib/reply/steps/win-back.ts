import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

/** Whoever takes leave is not pressed to come again. */
const leaving =
  /(?<![а-я])больше\s(?:[а-яё]{1,12}\s){0,3}не\s(?:куп|зака|возьм|бер|бра|буд|прид|связ|довер|стан)|(?<![а-я])не\s(?:куплю|закажу|возьму|буду|будем|стану|хочу)\s(?:[а-яё]{1,12}\s){0,3}(?:больше|покупать|заказывать|брать)|(?<![а-я])(?:никогда|последний\sраз|в\sпоследний|отказ|ничего\sхорошего)(?![а-я])|(?<![а-я])не\s(?:советую|рекомендую|рекомендуем|берите|покупайте|заказывайте|стоит)(?![а-я])/u

export const winBack = defineStep({
  id: 'win-back',
  source: 'Гайдлайн N14',
  when: ({ complaints, voice, analysis, item, filling }) =>
    complaints.length > 0 &&
    voice.length !== 'short' &&
    !analysis.danger &&
    !analysis.abusive &&
    // Many stars and a fault: after help was offered, an invitation would pass it over.
    !(filling.flags.has('mild') && filling.flags.has('faulty')) &&
    // Whoever lost the thing itself is not asked to buy another.
    (item.rating ?? 1) >= 3 &&
    !leaving.test(`${item.text ?? ''} ${item.cons ?? ''}`.slice(0, 3000).toLowerCase()),
  because: () => t('because.winBack'),
  phrases: {
    any: [
      '{?!mild}Надеемся, что ещё сможем [вас|тебя] порадовать.',
      '{?!mild}Надеемся, что следующая покупка порадует больше.',
      '{?mild}Всего [вам|тебе] доброго!',
      '{?mild}Хорошего [вам|тебе] дня!',
      '{?mild}[Заглядывайте|Заглядывай] к нам ещё.',
      '{?mild}Ждём [вас|тебя] снова.',
      '{?mild}До новых встреч!',
      '{?mild}Будем рады, если [заглянете|заглянешь] ещё.',
      '{?mild}Будем рады видеть [вас|тебя] снова.',
    ],
    heartfelt: [
      'Верим, что ещё сможем [вас|тебя] порадовать.',
      '{?!mild}Нам очень важно, чтобы эта история закончилась хорошо.',
      '{?mild}Очень ждём [вас|тебя] снова!',
    ],
    restrained: [
      '{?!mild}Надеемся, что следующий заказ оставит лучшее впечатление.',
      '{?mild}Будем рады новым заказам.',
    ],
  },
})
