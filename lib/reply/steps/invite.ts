import { marketplaces } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'
import { partingsOf } from '../wording/partings'

/** Three stars and no word of what was lacking. */
const lacked = [
  'Если чего-то не хватило, [напишите|напиши] нам {place}: нам важно знать.',
  'Если чего-то не хватило до пятёрки, [напишите|напиши] нам {place}.',
  'Если что-то могло быть лучше, [расскажите|расскажи] нам {place}.',
  '[Напишите|Напиши] нам {place}, если чего-то недоставало: такие подробности полезны.',
] as const

/** Where nobody knows that it pleased, no joy of the thing is wished. */
const calm = [
  'Будем рады видеть [вас|тебя] снова.',
  '[Заглядывайте|Заглядывай] к нам ещё.',
  'Хорошего [вам|тебе] дня и до новых встреч!',
  'Ждём [вас|тебя] снова.',
  'Всего [вам|тебе] доброго!',
  'До новых встреч!',
] as const

/** No invitation in answers on Ozon. */
export const invite = defineStep({
  id: 'invite',
  source: 'Гайдлайн P5, Q6',
  when: ({ situation, voice, item, analysis, answers }) =>
    voice.invite &&
    (situation === 'P' ||
      (situation === 'Q' &&
        marketplaces[item.marketplace].invitationInAnswers &&
        answers.every(({ answer }) => answer) &&
        voice.length !== 'short')) &&
    !analysis.danger,
  because: ({ voice, taken }) => {
    if (voice.inviteTo) return t('because.invite.to', { what: voice.inviteTo })
    return taken.invite ? t('because.invite.reply') : t('because.invite.back')
  },
  own: ({ situation, voice, taken, filling, product, praise, quote, item }) => {
    if (situation === 'Q')
      return [
        'Будут ещё вопросы – [спрашивайте|спрашивай].',
        'Если останутся вопросы, [пишите|пиши] – ответим.',
        'Рады будем помочь с выбором.',
        'Остались вопросы? [Пишите|Пиши], ответим.',
      ]
    if (filling.flags.has('three') || (filling.flags.has('lukewarm') && !filling.flags.has('five')))
      return taken.invite?.says ?? lacked
    if (filling.flags.has('delicate')) return taken.invite?.says ?? []
    if (voice.inviteTo) return []
    const isOpen = filling.flags.has('untried') && praise.length === 0 && !quote
    // Beside a remark nobody is wished more of the same.
    if (isOpen || taken.thank?.id === 'passed-over') return taken.invite?.says ?? calm
    if (taken.invite) return taken.invite.says
    if (voice.length === 'detailed') return []
    return partingsOf(product, `${item.pros ?? ''} ${item.text ?? ''}`.slice(0, 1000))
  },
  phrases: {
    any: [
      '{?!invited}Будем рады видеть [вас|тебя] снова.',
      '{?!invited}[Возвращайтесь|Возвращайся], будем рады.',
      '{?!invited}{?!restrained}[Заглядывайте|Заглядывай] к нам ещё.',
      '{?!invited}До новых встреч!',
      '{?!invited}Ждём [вас|тебя] снова.',
      '{?!invited}Всегда рады [вам|тебе].',
      '{?!invited}[Приходите|Приходи] ещё – будем рады.',
      '{?!invited}Надеемся увидеть [вас|тебя] снова.',
      '{?!invited}Хорошего [вам|тебе] дня!',
      '{?!invited}Хорошего [вам|тебе] дня и до новых встреч!',
      '{?!invited}Всего доброго и до новых встреч!',
      '{?!invited}{?wearable}[Носите|Носи] с удовольствием!',
      '{?!invited}{?wearable}[Носите|Носи] с удовольствием и [заглядывайте|заглядывай] ещё.',
      '{?!invited}{?wearable}Пусть обновка долго радует.',
      '{?!invited}{?wearable}Пусть {itemNom} <носится/носится/носится/носятся> долго и с удовольствием!',
      '{?!invited}{?edible}Приятного аппетита!',
      '{?!invited}{?edible}Приятного аппетита и до новых встреч!',
      '{?!invited}{?edible}[Угощайтесь|Угощайся] на здоровье!',
      '{?!invited}{?edible}Пусть каждый раз будет так же вкусно!',
      '{?!invited}{?usable}{?!wearable}[Пользуйтесь|Пользуйся] с удовольствием!',
      '{?!invited}{?usable}{?!wearable}[Пользуйтесь|Пользуйся] с удовольствием и [заглядывайте|заглядывай] ещё.',
      '{?!invited}{?usable}{?!wearable}Пусть {itemNom} и дальше только <радует/радует/радует/радуют>.',
      '{?!invited}{?durable}{?!wearable}Пусть служит долго!',
      '{?!invited}{?durable}{?!wearable}Пусть {itemNom} <служит/служит/служит/служат> долго и исправно.',
      '{?!invited}{?durable}Пусть {itemNom} <радует/радует/радует/радуют> как можно дольше.',
      '{?!invited}{?gift}Пусть подарок радует долго, а [вы заглядывайте|ты заглядывай] ещё.',
      '{?invited}[Загляните|Загляни] за {inviteTo} – будем рады.',
      'Будем рады видеть [вас|тебя] снова: [загляните|загляни] за {inviteTo}.',
      '[Заходите|Заходи] за {inviteTo}, когда будет настроение.',
      'В следующий раз [загляните|загляни] за {inviteTo}.',
      'Ждём [вас|тебя] снова – например, за {inviteTo}.',
    ],
    heartfelt: [
      '{?!invited}{?detailed}Если понадобится совет, [пишите|пиши]: с радостью поможем. Очень ждём [вас|тебя] снова!',
      '{?!invited}{?detailed}Пусть покупка радует ещё долго, а мы будем ждать [вас|тебя] снова!',
      '{?!invited}Очень ждём [вас|тебя] снова!',
      '{?!invited}Хорошего [вам|тебе] настроения и до скорой встречи!',
      '{?!invited}Будем очень рады новой встрече!',
      '{?!invited}{?durable}Пусть {itemNom} <радует/радует/радует/радуют> [вас|тебя] долго-долго!',
      '{?!invited}{?wearable}[Носите|Носи] с радостью, и пусть комплиментов будет больше!',
      '{?!invited}Всегда рады [вам|тебе], [заглядывайте|заглядывай] почаще!',
    ],
    warm: [
      '{?!invited}{?detailed}Пусть покупка радует и дальше. Появятся вопросы – [пишите|пиши], поможем, и [заглядывайте|заглядывай] ещё.',
      '{?!invited}{?detailed}Хорошего [вам|тебе] дня! Будем рады, если [заглянете|заглянешь] к нам ещё.',
      '{?!invited}{?detailed}Будем рады видеть [вас|тебя] снова, а если появятся вопросы о покупке – [пишите|пиши], поможем.',
      '{?!invited}{?detailed}Если захочется что-то спросить о покупке, [пишите|пиши] нам {place}. И [заглядывайте|заглядывай] ещё!',
    ],
    restrained: [
      '{?!invited}{?detailed}{?durable}Надеемся, что {itemNom} <прослужит/прослужит/прослужит/прослужат> долго. Будем рады новым заказам.',
      '{?!invited}Будем рады [вашим|твоим] новым заказам.',
      '{?!invited}Будем рады видеть [вас|тебя] среди наших покупателей снова.',
      '{?!invited}Всегда готовы помочь с выбором.',
    ],
  },
})
