import type { IntentId } from '../intent'

type Phrases = readonly string[]

/** The buyer waits for an order already placed, rather than asks how long a delivery would take. */
const waiting =
  /(?:где|задерж|жду|ждать|долж(?:ен|на|но|ны)|не (?:пришл|приш[её]л|прид|приех|движ|отправ)|завис|потеря|статус|почему|уже|мо[йяеи] (?:заказ|посылк|товар))/iu
/** «Сколько ждать, если закажу сегодня»: nothing is ordered yet. */
const beforehand =
  /(?<![A-Za-zЀ-ӿ])(?:если|когда)\s(?:я\s)?(?:закажу|заказать|оформлю|куплю)(?![A-Za-zЀ-ӿ])/iu
/** The same, told around the question: «Когда приедет? Пятый день жду». */
const waited =
  /(?<![A-Za-zЀ-ӿ])(?:жд[уеё]м?|жд[её]м|ждала?|просрочен[A-Za-zЀ-ӿ]*|задерж[A-Za-zЀ-ӿ]*|обещал[аи]?|обещанн[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])|не (?:пришл|приш[её]л|приех|движ)/iu

/** How long the buyer waits, in his own words: «5 дней», «вторую неделю». */
const howLong =
  /(?<![A-Za-zЀ-ӿ])(?:(?:\d{1,3}|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|второй|третий|четвёртый|пятый|шестой|седьмой|десятый|вторую|третью|четвёртую)\s(?:день|дня|дней|недел[юиь]|месяц(?:а|ев)?|сут(?:ки|ок))|(?:неделю|месяц)(?=\s(?:жд|уже)))(?![A-Za-zЀ-ӿ])/iu

function late(whole: string): Phrases {
  const told = waited.test(whole) ? howLong.exec(whole)?.[0].toLowerCase() : undefined
  return [
    `Понимаем, как неприятно ждать${told ? ` уже ${told}` : ''}. Где сейчас заказ и когда он приедет, видно в личном кабинете, в разделе {orders}. Если обещанная дата прошла, [напишите|напиши] нам {place} – поможем разобраться.`,
    `${told ? `Ждать уже ${told} обидно` : 'Ждать дольше обещанного обидно'}, понимаем. Актуальную дату показывает раздел {orders} личного кабинета. Если она прошла, [напишите|напиши] нам {place}: поможем разобраться.`,
  ]
}

const term: Phrases = [
  'Срок и стоимость доставки зависят от [вашего|твоего] адреса: площадка показывает их в карточке товара и при оформлении заказа.',
  'Точную дату и стоимость доставки именно по [вашему|твоему] адресу видно в карточке товара и при оформлении заказа.',
]

/**
 * What is true of every purchase on the marketplaces, whoever sells and whatever is sold: their own routes. It answers
 * where no fact of the seller's is needed; no term, no promise, nobody blamed (X3, X8). `around`: the text around the
 * question.
 */
export function truthFor(
  intent: IntentId | undefined,
  asked: string,
  around: string = asked,
): Phrases {
  const [question, whole] = [asked.slice(0, 2000), around.slice(0, 2000)]
  switch (intent) {
    case 'delivery':
      // How it is wrapped, only the seller knows.
      if (/упаков|открытк/iu.test(question) && !waiting.test(question)) return []
      if (beforehand.test(question)) return term
      return waiting.test(question) || waited.test(whole) ? late(whole) : term
    case 'order_cancel':
      return [
        'Отменить заказ можно в личном кабинете, в разделе {orders}, пока это позволяет его статус. Если не получается, [напишите|напиши] нам {place} – подскажем.',
        'Это делается в личном кабинете: [откройте|открой] заказ в разделе {orders} и [выберите|выбери] отмену. Если кнопки уже нет, [напишите|напиши] нам {place}.',
      ]
    case 'return':
      return [
        'Возврат делается через площадку: [оформите|оформи] {returnRoute}. Если что-то не получится, [напишите|напиши] нам {place} – подскажем.',
        'Чтобы вернуть покупку, [оформите|оформи] {returnRoute}. Появятся вопросы – [напишите|напиши] нам {place}.',
      ]
    case 'wrong_item':
      return [
        'Простите, что приехало не то. [Оформите|Оформи], пожалуйста, {returnRoute} и [укажите|укажи], что в заказе другой товар. Если понадобится помощь, [напишите|напиши] нам {place}.',
        'Очень жаль, что в заказе оказалось не то. [Оформите|Оформи], пожалуйста, {returnRoute} с пометкой, что пришёл другой товар, а если что-то не получится, [напишите|напиши] нам {place}.',
      ]
    case 'defect':
      return [
        'Жаль, что так вышло. [Напишите|Напиши] нам {place}, что именно происходит, и [приложите|приложи] фото или короткое видео – подскажем, что делать.',
        'Очень жаль, что с покупкой возникла трудность. [Расскажите|Расскажи] о ней, написав нам {place}, и [добавьте|добавь] фото или видео – подскажем, как быть.',
      ]
    case 'payment':
      return [
        'Доступные способы оплаты площадка показывает при оформлении заказа: там видно, можно ли заплатить позже или частями.',
        'Все способы оплаты для [вашего|твоего] заказа видны на последнем шаге оформления, перед подтверждением.',
      ]
    case 'price':
      // When a discount comes, or what ten would cost, the card does not tell.
      if (/когда|почему|опт(?![A-Za-zЀ-ӿ])|оптов|при заказе|штук/iu.test(question)) return []
      return ['Актуальная цена со всеми скидками указана в карточке товара.']
    default:
      return []
  }
}
