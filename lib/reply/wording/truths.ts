import { statementOf } from '../answer/statement'
import type { IntentId } from '../intent'
import { hasHappened } from './happened'
import { incidentIn } from './incidents'
import { truthOfOrder, whetherNormal } from './orders'
import { paying, payingAndDelivery, payingLater } from './paying'
import { cost, paidDelivery, priceOfTwo } from './prices'
import { ofMoney, refunded, returning } from './returns'
import {
  dispatch,
  followed,
  hurried,
  late,
  readdressed,
  reordered,
  sooner,
  standing,
  stood,
  tooLate,
  waited,
} from './whereabouts'
import { whyBroken } from './why'
import type { Phrases } from './wording'

/** The buyer waits for an order already placed, rather than asks how long a delivery would take. */
const waiting =
  /(?:где|(?:когда|почему)(?:\sвы)?\s(?:не\s)?(?:отправ|вышл|пришл|отгруз)|задерж|жду|ждать|долж(?:ен|на|но|ны)|не (?:пришл|приш[её]л|прид|приех|движ|отправ)|завис|потеря|что (?:с|со) (?:мо[а-яё]+\s)?(?:заказ|посылк)|до сих пор|(?:товара|заказа|посылки) нет|пункте\s(?:выдачи\s)?(?:сказ|говор|ответ)|статус|почему|уже|мо[йяеи] (?:заказ|посылк|товар)|когда\s(?:[а-яё]+\s)?(?:прид|приед|привез|достав)[а-яё]+(?:\s[а-яё]+)?\sмо[йяеи](?![а-яё]))/iu
/** «Сколько ждать, если закажу сегодня»: nothing is ordered yet. */
const beforehand =
  /(?<![A-Za-zЀ-ӿ])(?:если|когда)\s(?:(?:я|сегодня|завтра|сейчас)\s){0,2}(?:закажу|заказать|оформлю|куплю|оплачу|оплатить)(?![A-Za-zЀ-ӿ])/iu

/** «Есть ли доставка в Омск?» asks first whether it comes there at all. */
const reachable =
  /(?:есть ли|возможна|осуществляется|имеется)[^?]{0,30}доставк|доставк[^?]{0,60}\s(?:есть|возможна|имеется)\??\s*$|(?<![а-яё])(?:доставляете|отправляете|доставите|вышлете)(?![а-яё])/iu
/** «Почему такая долгая доставка?» is asked of the term. */
const ofTerm = /долг[а-яё]+\s(?:срок\s)?доставк/iu
const termShown = 'Срок и стоимость площадка показывает при оформлении заказа.'
function reach(question: string): Phrases {
  const said = statementOf(question)
  return said?.endsWith(')')
    ? [`${said}. ${termShown}`]
    : [
        'Возможна ли доставка по [вашему|твоему] адресу, видно в карточке товара и при оформлении заказа – вместе со сроком и стоимостью.',
      ]
}
/** «Как решить вопрос с доставкой за город?» asks how it is arranged. */
const arranged =
  /как\s(?:[а-яё]+\s){0,2}(?:решить|организовать|устроить|заказать|оформить|договориться)(?:\s[а-яё]+){0,3}\sдоставк(?:у|ой|е)(?:\s((?:в|на|за|до|по|из)\s[^?!.]{2,70}))?[\s?!.]*$/iu
function arrangement(question: string): Phrases | undefined {
  const found = arranged.exec(question.trim())
  if (!found) return undefined
  const place = found[1]?.trim()
  return [
    `Доставка ${place ? `${place}${place.includes(',') ? ',' : ''} ` : ''}▢ (возможна / невозможна), условия: ▢.`,
  ]
}

/** Not the buyer has cancelled the order. */
const cancelledForHim =
  /отмен(?:или|ил[аио]?сь|ился|[её]н|ена|ено|ены|яют|яете|яется)(?![а-яё])|(?:почему|за что|зачем)(?:\s[а-яё]+){0,3}\sотмен/iu
const cancelled: Phrases = [
  'Жаль, что заказ отменён. Причина бывает указана на его странице в личном кабинете; если её там нет, [напишите|напиши] нам {place} – поможем разобраться.',
  'Очень жаль, что так вышло с заказом. [Напишите|Напиши] нам {place} – посмотрим, почему его отменили.',
]
const cancelledAndPaid: Phrases = [
  'Жаль, что заказ отменён. Деньги возвращает площадка, тем же способом, которым он был оплачен; срок зависит от банка. Чтобы выяснить причину отмены, [напишите|напиши] нам {place} – поможем разобраться.',
]
const notOrdered: Phrases = [
  'Если заказ оформлен по ошибке, его можно отменить в личном кабинете, в разделе {orders}, пока это позволяет статус. Если не получается, [напишите|напиши] нам {place} – подскажем.',
]

/** «Музыка отключается?»: a trait is asked for before buying, nothing has gone wrong. */
const troubled =
  /почему|прошу|замените|верните|из[- ]под|что\s(?:мне\s|теперь\s|же\s)?делать|как быть|(?<![а-яё])(?:у меня|постоянно|сам[аио]?|уже|после|через|перестал|начал|стал)(?![а-яё])|(?<![а-яё])(?:брак|бракован[а-яё]+)(?![а-яё])/iu
const inCase: Phrases = [
  'Если с покупкой что-то будет не так, [сделайте|сделай] фото или короткое видео и [напишите|напиши] нам {place} – подскажем, как быть.',
]
/** «Сам выключается?» is asked of a trait. */
const byItself = /(?<![а-яё])сам[аио]?(?![а-яё])/giu
const askedBefore = (question: string, whole: string): boolean =>
  /в отзывах|(?:маленьк|низк|плох)[а-яё]+ (?:рейтинг|оценк)/iu.test(whole) ||
  (!troubled.test(whole.includes('?') ? whole.replace(byItself, '') : whole) &&
    !hasHappened(whole) &&
    (/\?/u.test(whole) || !/(?<![а-яё])не\s/iu.test(question)))

/** «Самовывоз есть?» asks how it may be got, and not when. */
const pickup =
  /самовывоз|(?:забрать|получить)\s(?:самому|самой|самостоятельно|сам[аи]?(?![а-яё]))/iu
const ways: Phrases = [
  'Способы получения, в том числе пункты выдачи рядом с [вами|тобой], площадка показывает при оформлении заказа.',
  'Как забрать заказ – в пункте выдачи или с доставкой до двери, – можно выбрать при его оформлении: площадка покажет всё, что доступно по [вашему|твоему] адресу.',
]
const byWhom = /как(?:ой|ими?|ая)\s(?:[а-яё]+\s)?(?:компани|служб|почт)|позвон/iu
/** «Сколько ждать доставку в Уфу?» */
const howLongAsked = /сколько\s(?:[а-яё]+\s){0,2}(?:ждать|ид[её]т|идти|едет)(?![а-яё])/iu
const ordered =
  /(?<![а-яё])(?:уже|ещ[её] (?:ждать|сколько)|сколько ещ[её]|заказал[аи]?|мо[йяеи]|жду|статус|оформил[аи]?)(?![а-яё])/iu
const priceAndTerm: Phrases = [
  'Актуальная цена указана в карточке товара, а срок и стоимость доставки по [вашему|твоему] адресу площадка показывает при оформлении заказа.',
]
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
  const told = incidentIn(intent, question, whole)
  const known = truthOfOrder(question, whole)
  if (told && (!known || known === whetherNormal)) return told
  if (known) return known
  switch (intent) {
    case 'delivery': {
      const sent = dispatch(question, whole)
      if (sent) return sent
      // How it is wrapped, only the seller knows.
      if (/упаков|открытк/iu.test(question) && !waiting.test(question)) return []
      if (beforehand.test(question)) return term
      if (paidDelivery.test(question)) return cost
      // «Цена котла с доставкой до Абакана» asks of both.
      if (
        /(?:цен[ауы]|сто(?:ит|ить))\s(?!доставк|отправк)/iu.test(question) &&
        /с доставкой/iu.test(question)
      )
        return priceAndTerm
      if (pickup.test(question)) return ways
      if (byWhom.test(question)) return []
      if (howLongAsked.test(question) && !ordered.test(whole)) return term
      if (standing.test(question)) return stood(whole)
      if (ofTerm.test(question) && !waited.test(whole)) return term
      if (sooner.test(question)) return hurried
      if (/отслед|отслеж|трек|трэк/iu.test(question) && !waited.test(whole)) return followed
      if (waiting.test(question) || waited.test(whole))
        return standing.test(whole) ? stood(whole) : late(whole)
      return arrangement(question) ?? (reachable.test(question) ? reach(question) : term)
    }
    case 'order_cancel':
      if (cancelledForHim.test(question)) return ofMoney.test(whole) ? cancelledAndPaid : cancelled
      if (ofMoney.test(question)) return refunded
      if (/не заказыва/iu.test(question)) return notOrdered
      if (/(?:не могу|не получается|не удаётся|не удается|нет кнопки|кнопки нет)/iu.test(question))
        return tooLate
      if (/адрес|пункт|получател/iu.test(question) && !/отмен/iu.test(question)) return readdressed
      if (
        /(?:поменять|изменить|сменить|заменить)[^?]{0,40}(?:размер|цвет|модель|количество|товар)/iu.test(
          question,
        )
      )
        return reordered
      return [
        'Отменить заказ можно в личном кабинете, в разделе {orders}, пока это позволяет его статус. Если не получается, [напишите|напиши] нам {place} – подскажем.',
        'Это делается в личном кабинете: [откройте|открой] заказ в разделе {orders} и [выберите|выбери] отмену. Если кнопки уже нет, [напишите|напиши] нам {place}.',
      ]
    case 'return':
      return ofMoney.test(question) && cancelledForHim.test(whole)
        ? cancelledAndPaid
        : returning(question, whole)
    case 'wrong_item':
      return [
        'Простите, что приехало не то. [Оформите|Оформи], пожалуйста, {returnRoute} и [укажите|укажи], что в заказе другой товар. Если понадобится помощь, [напишите|напиши] нам {place}.',
        'Очень жаль, что в заказе оказалось не то. [Оформите|Оформи], пожалуйста, {returnRoute} с пометкой, что пришёл другой товар, а если что-то не получится, [напишите|напиши] нам {place}.',
      ]
    case 'defect':
      if (/(?<![а-яё])если\s/iu.test(question) && !hasHappened(whole)) return inCase
      if (askedBefore(question, whole)) return []
      return (
        whyBroken(question) ?? [
          'Жаль, что так вышло. [Напишите|Напиши] нам {place} и [приложите|приложи] фото или короткое видео – подскажем, что делать.',
          'Очень жаль, что с покупкой возникла трудность. [Напишите|Напиши] нам {place} и [добавьте|добавь] фото или короткое видео – подскажем, как быть.',
        ]
      )
    case 'payment':
      // An invoice is the seller's matter.
      if (/(?<![а-яё])(?:чек|накладн|сч[её]т|ндс|юр)/iu.test(question)) return []
      // «Кто оплачивает обратную пересылку?»
      if (
        /(?<![а-яё])(?:кто|кем|чей|за ч(?:ей|её|ьи))\s[^?]{0,20}(?:оплач|плат|сч[её]т)/iu.test(
          question,
        )
      )
        return []
      if (/оплат[аы]\s(?:и|или)\sдоставк|доставк[аи]\s(?:и|или)\sоплат/iu.test(question))
        return payingAndDelivery
      return /рассроч|част(?:ями|ично)|позже|сплит|долями|кредит/iu.test(question)
        ? payingLater
        : paying
    case 'price': {
      const two = priceOfTwo(question)
      if (two) return two
      // When a discount comes, or what ten would cost, the card does not tell.
      if (
        /когда|почему|опт(?:ом)?(?![A-Za-zЀ-ӿ])|оптов|монтаж|установк|сборк|подъ[её]м|гравировк|ремонт|пенсион|льгот|студент|инвалид|многодетн|скидк[а-яё]*\s(?:на|для|от|при)\s|торг|уступ|указана за|по цене|цена за|за (?:1|одн|штук|пару|набор|комплект)|при заказе|штук|скидк[а-яё]*\s(?:сделае|дади|буд)|(?:сдела|дад|дать|да[её]т|предлож)[а-яё]*\s(?:[а-яё]+\s)?скидк|буд[еу]т\s(?:ли\s)?(?:[а-яё]+\s)?(?:скидк|акци|распродаж)|(?:скидк|акци)[а-яё]*\s(?:ещё\s|еще\s)?(?:ли\s)?буд|так(?:ую|ой) же цен|дешевле|снизи/iu.test(
          question,
        )
      )
        return []
      return ['Актуальная цена со всеми скидками указана в карточке товара.']
    }
    default:
      return []
  }
}
