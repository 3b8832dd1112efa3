import { t } from '@/lib/i18n/t'
import { isSlight } from '../complaints/slight'
import { isRegrettable } from '../echo/quotes/regrettable'
import { isRemark, isWish } from '../echo/quotes/remark'
import { isMeant } from '../echo/quotes/telling-quote'
import { defineStep } from '../step'
import { unnamed, unsaid } from '../wording/unnamed'

/** Nothing could be told in our own words: the buyer's are shown to have been read. */
const quoting = [
  '{?alone}[Вы пишете|Ты пишешь]: «{quote}». Очень жаль, что так вышло.',
  '{?alone}{+empathy}[Вы пишете|Ты пишешь]: «{quote}». Понимаем, как это расстраивает, и нам очень жаль.',
  '{?alone}{+apologise}[Вы пишете|Ты пишешь]: «{quote}». Нам жаль, что так вышло. Просим за это прощения.',
  '{?alone}«{quote}» – нам очень жаль, что так вышло.',
  '{?alone}{+empathy}«{quote}» – понимаем, как это досадно.',
  '{?alone}{+empathy}{+apologise}«{quote}» – понимаем, как такое огорчает. [Простите|Прости] нас, пожалуйста.',
  '{?apart}[Вы пишете|Ты пишешь]: «{quote}». Очень жаль, что так вышло. Огорчает и то, что {nextTrouble}.',
  '{?apart}{+empathy}«{quote}» – понимаем, как это досадно. Жаль и то, что {nextTrouble}.',
  '{?apart}{+apologise}[Вы пишете|Ты пишешь]: «{quote}». Нам жаль, что так вышло. Просим прощения за это и за то, что {nextTrouble}.',
] as const

const lack =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|без|мало|слишком|только|вместо|слаб[A-Za-zЀ-ӿ]*|плохо)(?![A-Za-zЀ-ӿ])/iu
/** The same under a remark in passing. */
const lightly = [
  '[Вы пишете|Ты пишешь]: «{quote}». Жаль, что так вышло.',
  '[Вы пишете|Ты пишешь]: «{quote}». Жаль, что это подпортило впечатление.',
  '«{quote}» – жаль, что так вышло.',
  '«{quote}» – жаль, что без этого не обошлось.',
] as const

/** The same under a wish. */
const wishing = [
  '«{quote}» – спасибо за это пожелание.',
  'Пожелание прочитали: «{quote}». Спасибо за него.',
  'И за пожелание спасибо: «{quote}».',
  '«{quote}» – понимаем и благодарим за подсказку.',
] as const

/** Someone came to harm, or might have: that alone is told. */
const grave = [
  'Нам очень жаль, что {trouble}.',
  '{+apologise}Нам очень жаль, что {trouble}. Просим прощения.',
  '{+apologise}Нам очень жаль, что {trouble}. Искренне просим прощения.',
  '{+apologise}Очень жаль, что {trouble}. [Простите|Прости] нас.',
  '{+thank}[Спасибо, что написали об этом.|Спасибо, что не молчишь об этом.] Нам очень жаль, что {trouble}.',
  '{+thank}{+apologise}[Спасибо, что написали.|Спасибо за сообщение.] Нам очень жаль, что {trouble}. Просим прощения.',
] as const

/** A slight harm: no alarm. */
const gravelyCalm = [
  'Очень жаль, что {trouble}.',
  'Нам жаль, что {trouble}.',
  'Жаль, что {trouble}.',
  '{+thank}[Спасибо, что написали об этом.|Спасибо за сообщение.] Жаль, что {trouble}.',
  '{?apart}Нам жаль, что {trouble}. Жаль и то, что {nextTrouble}.',
] as const

/** The same where the buyer's own words are all we have. */
const gravelyQuoting = [
  '[Вы пишете|Ты пишешь]: «{quote}». Это серьёзно, и нам очень жаль.',
  '«{quote}» – к таким словам мы относимся серьёзно. Нам очень жаль.',
  '{+apologise}«{quote}» – это серьёзно, и мы просим прощения.',
] as const

/** The same where nothing can be told. */
const gravely = [
  'Нам очень жаль, что так вышло: это серьёзно.',
  '{+apologise}Нам очень жаль, что так вышло. Просим прощения.',
  '{+thank}[Спасибо, что написали.|Спасибо, что не молчишь об этом.] Нам очень жаль, и мы относимся к этому серьёзно.',
] as const

/** What went wrong is not surely known: nothing is claimed but the impression. */
const general = [
  '{?!praised}Очень жаль, что покупка [вас|тебя] разочаровала.',
  '{?!praised}Нам жаль, что мы [вас|тебя] разочаровали.',
  '{?!praised}{+apologise}[Простите|Прости], пожалуйста, что разочаровали [вас|тебя].',
  '{?!praised}Очень жаль, что {itemNom} [вас|тебя] <огорчил>.',
  '{?!praised}Жаль, что всё вышло не так, как хотелось.',
  '{?!praised}Нам жаль, что {itemNom} [вас|тебя] <разочаровал>.',
  '{?!praised}{+apologise}Жаль, что покупка не порадовала, – просим прощения.',
  '{?!praised}Нам правда жаль, что покупка оказалась неудачной.',
  '{?!praised}{+apologise}Очень жаль, что покупка [вас|тебя] огорчила. Просим прощения.',
  '{?!vague}{?!praised}Нам жаль, что ожидания не оправдались.',
  // Beside what pleased nobody says that the purchase failed.
  '{?praised}Жаль только, что понравилось не всё.',
  '{?praised}Очень жаль, что в остальном ожидания не оправдались.',
  '{?praised}Тем обиднее, что порадовало не всё.',
  '{?praised}{+apologise}А за то, что порадовало не всё, просим прощения.',
] as const

export const echoProblem = defineStep({
  id: 'echo-problem',
  source: 'Гайдлайн N4',
  when: ({ complaints }) => complaints.length > 0,
  because: ({ complaints }) => t('because.problem', { what: complaints[0]?.about ?? '' }),
  own: ({ complaints, filling, analysis, item }) => {
    const [first] = complaints
    if (analysis.danger && first)
      return first.quote
        ? gravelyQuoting
        : first.told || first.sure
          ? isSlight(item)
            ? gravelyCalm
            : grave
          : gravely
    const mild = filling.flags.has('mild')
    // Under many stars a clause without a «не» may well be praise.
    if (first?.quote && !mild) return quoting
    if (first?.quote && isWish(first.quote)) return wishing
    if (first?.quote)
      return first.sure ||
        lack.test(first.quote) ||
        isRemark(first.quote) ||
        isRegrettable(first.quote) ||
        isMeant(item, first.quote)
        ? lightly
        : unsaid
    if (mild && first?.vague && !first.told) return unnamed(item, filling.flags.has('praised'))
    return first && !first.told && !first.sure && !mild ? general : []
  },
  phrases: {
    any: [
      '{?alone}Очень жаль, что {trouble}.',
      '{?alone}Нам жаль, что {trouble}.',
      '{?alone}Жаль, что {trouble}.',
      '{?alone}{?!heartfelt}Очень досадно, что {trouble}.',
      '{?alone}{?praised}Жаль только, что {trouble}.',
      '{?alone}{?praised}{?!mild}Тем обиднее, что {trouble}.',
      '{?alone}{?praised}{?!mild}{+apologise}А за то, что {trouble}, просим прощения.',
      '{?alone}{?praised}{?!mild}А вот то, что {trouble}, огорчило и нас.',
      '{?alone}{?!mild}Нам правда жаль, что {trouble}.',
      '{?alone}{?!mild}{+apologise}Нам жаль, что {trouble}. Просим за это прощения.',
      '{?alone}{?faulty}{?!mild}{+apologise}[Простите|Прости], пожалуйста, что {trouble}.',
      '{?alone}{?!restrained}{?faulty}{?!mild}{+apologise}[Извините|Извини], что {trouble}.',
      '{?alone}{?!heartfelt}{?!restrained}{?!mild}{+apologise}Очень жаль, что {trouble}, – просим прощения.',
      '{?alone}{?!restrained}{?!mild}{+empathy}Понимаем, как досадно, что {trouble}.',
      '{?alone}{?!restrained}{?!mild}{+empathy}{+apologise}Понимаем, как обидно, что {trouble}. Просим прощения.',
      '{?alone}{?!several}{?!mild}{+empathy}{+apologise}Понимаем, как это огорчает: {trouble}. Просим за это прощения.',
      '{?alone}{?!mild}{?!praised}{+thank}[Спасибо, что написали об этом. Очень жаль, что {trouble}.|Спасибо за отзыв. Очень жаль, что {trouble}.]',
      '{?alone}{?!restrained}{?faulty}{?!several}{?!mild}{+apologise}Понимаем, как это досадно: {trouble}. Так быть не должно – просим прощения.',
      '{?alone}{?faulty}{?!several}{?!mild}{?angry}{+empathy}{+apologise}[Ваше|Твоё] возмущение понятно: {trouble}. Просим прощения.',
      '{?alone}{?!restrained}{?faulty}{?!mild}{+apologise}Очень жаль, что {trouble}: так быть не должно. Просим прощения.',
      '{?alone}{?!heartfelt}{?!restrained}{?faulty}{?!mild}{+empathy}{+apologise}Просим прощения за то, что {trouble}: понимаем, как это обидно.',
      '{?alone}{?!faulty}{?!mild}{?!praised}{?!restrained}{+apologise}Жаль, что {trouble}. [Простите|Прости], что разочаровали.',
      '{?alone}{?!faulty}{?!mild}{?!praised}{?!restrained}{+empathy}Жаль, что {trouble}: понимаем [ваше|твоё] разочарование.',
      '{?alone}{?!heartfelt}{?!restrained}{?!mild}{?!praised}{+thank}{+apologise}[Спасибо, что написали. Жаль, что {trouble}, – просим прощения.|Спасибо за отзыв. Жаль, что {trouble}, – просим прощения.]',
      '{?alone}{?!restrained}{?!mild}{?!praised}{+thank}{+empathy}[Спасибо, что написали. Понимаем, как досадно, что {trouble}.|Спасибо за отзыв. Понимаем, как досадно, что {trouble}.]',
      '{?alone}{?!restrained}{?!mild}{?!praised}{+empathy}{+apologise}Понимаем, как неприятно, что {trouble}, и просим прощения.',
      '{?alone}{?faulty}{?!several}{?!heartfelt}{?!restrained}{?!mild}{?!praised}{+empathy}{+apologise}Понимаем [ваше|твоё] огорчение: {trouble}. Просим за это прощения.',
      '{?apart}{?!mild}{+empathy}{+apologise}Понимаем, как досадно, что {trouble}. Просим прощения за это и за то, что {nextTrouble}.',
      '{?apart}{?!mild}{+apologise}Просим прощения за то, что {trouble}. Досадно и то, что {nextTrouble}.',
      '{?apart}Очень жаль, что {trouble}. Досадно и то, что {nextTrouble}.',
      '{?apart}Нам жаль, что {trouble}. Огорчает и то, что {nextTrouble}.',
      '{?apart}{?!mild}{+apologise}Нам жаль, что {trouble}. Просим прощения за это и за то, что {nextTrouble}.',
      '{?apart}{?!mild}{+empathy}Понимаем, как досадно, что {trouble}. Жаль и то, что {nextTrouble}.',
    ],
    heartfelt: [
      '{?alone}{?!mild}От всей души жаль, что {trouble}.',
      '{?alone}{?!several}{?!mild}Огорчились вместе с [вами|тобой]: {trouble}.',
      '{?alone}Нам так жаль, что {trouble}!',
      '{?alone}{?!several}{?!mild}{+empathy}Представляем, как [вы огорчились|это огорчает]: {trouble}. Нам так жаль!',
    ],
    restrained: [
      '{?alone}Сожалеем, что {trouble}.',
      '{?alone}{?!mild}{?!praised}{+thank}Благодарим за отзыв и сожалеем, что {trouble}.',
      '{?alone}{?!mild}{+apologise}Сожалеем, что {trouble}. Приносим извинения.',
      '{?alone}{?!mild}{+apologise}Приносим извинения за то, что {trouble}.',
      '{?alone}{?!mild}{+empathy}{+apologise}Понимаем [ваше|твоё] недовольство и сожалеем, что {trouble}. Приносим извинения.',
      '{?alone}{?!mild}{?!praised}{+thank}{+apologise}[Благодарим, что сообщили об этом. Приносим извинения за то, что {trouble}.|Благодарим за отзыв. Приносим извинения за то, что {trouble}.]',
      '{?alone}{?!mild}{+empathy}Сожалеем, что {trouble}: понимаем [ваше|твоё] недовольство.',
    ],
  },
})
