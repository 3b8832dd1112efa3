import { marketplaces } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import { defineStep } from '../step'

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
  own: ({ situation, voice, taken }) => {
    if (situation === 'Q')
      return [
        'Будут ещё вопросы – [спрашивайте|спрашивай].',
        'Если останутся вопросы, [пишите|пиши] – ответим.',
        'Рады будем помочь с выбором.',
        'Остались вопросы? [Пишите|Пиши], ответим.',
      ]
    return voice.inviteTo ? [] : (taken.invite?.says ?? [])
  },
  phrases: {
    any: [
      '{?!invited}Будем рады видеть [вас|тебя] снова.',
      '{?!invited}[Возвращайтесь|Возвращайся], будем рады.',
      '{?!invited}[Заглядывайте|Заглядывай] к нам ещё.',
      '{?!invited}До новых встреч!',
      '{?!invited}Будем рады новым встречам.',
      '{?!invited}Ждём [вас|тебя] снова.',
      '{?!invited}Всегда рады [вам|тебе].',
      '{?!invited}[Приходите|Приходи] ещё – будем рады.',
      '{?!invited}Будем рады помочь и с новыми покупками.',
      '{?!invited}Надеемся увидеть [вас|тебя] снова.',
      '{?!invited}Приятных покупок и до новых встреч!',
      '{?!invited}Хорошего [вам|тебе] дня и до новых встреч!',
      '{?!invited}Рады [вам|тебе] всегда.',
      '{?!invited}До встречи!',
      '{?!invited}Всего доброго и до новых встреч!',
      '{?!invited}Хорошего настроения и приятных покупок!',
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
      'А ещё [загляните|загляни] за {inviteTo}.',
    ],
    heartfelt: [
      '{?!invited}Очень ждём [вас|тебя] снова!',
      '{?!invited}Пусть радости от покупок будет больше.',
      '{?!invited}Хорошего настроения и до новых встреч!',
    ],
    restrained: [
      '{?!invited}Будем рады [вашим|твоим] новым заказам.',
      '{?!invited}Надеемся на новые встречи.',
    ],
  },
})
