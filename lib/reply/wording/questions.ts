import { headingOf, leaveAsked } from '../answer/heading'
import type { IntentId } from '../intent'

type Phrases = readonly string[]

/**
 * The honest blank for a question whose answer is not known (Q3): a sentence that is complete but for «▢», which only the
 * seller can fill. The first sentence answers (Q2).
 */
const blanks: Record<IntentId, Phrases> = {
  delivery: ['По доставке: ▢.'],
  availability: [
    'Ожидаем поступление ▢. Чтобы не пропустить его, [включите|включи] уведомление в карточке товара.',
    'Снова появится ▢. В карточке товара можно включить уведомление о поступлении.',
  ],
  usage: ['Об использовании: ▢.', 'По использованию: ▢.'],
  size: ['По размеру: ▢.', 'Про размер отвечаем так: ▢.'],
  return: ['По возврату: ▢.'],
  choice: ['Советуем ▢, потому что ▢.', 'Для [вашей|твоей] задачи лучше подойдёт ▢.'],
  where_to_buy: ['Адрес: ▢.', 'Посмотреть и купить можно здесь: ▢.'],
  order_cancel: ['По отмене заказа: ▢.'],
  spec: ['По этой характеристике: ▢.', 'Отвечаем: ▢.'],
  compatibility: ['По совместимости: ▢.', 'Подойдёт ли: ▢.'],
  composition: ['Состав: ▢.', 'Материал и состав: ▢.'],
  wrong_item: ['По [вашему|твоему] заказу: ▢.'],
  defect: ['По неисправности: ▢.'],
  warranty: ['Гарантия на этот товар – ▢.', 'Гарантийный срок – ▢.'],
  price: ['По цене: ▢.'],
  kit_contents: ['В комплект входит: ▢.', 'В комплекте: ▢.'],
  payment: ['По оплате: ▢.'],
  certificate: ['Документы на товар: ▢.', 'По сертификатам: ▢.'],
  color: ['По цвету: ▢.', 'Про цвет: ▢.'],
  authenticity: ['Производитель и происхождение товара: ▢.', 'О подлинности: ▢.'],
  expiry: ['Срок годности – до ▢.', 'Годен до ▢.'],
  safety: ['По безопасности: ▢.', 'О безопасности: ▢.'],
}

const sizeOfMeasures: Phrases = [
  'На {measures} советуем размер ▢.',
  'На {measures} [вам|тебе] подойдёт размер ▢.',
]
const fitOfMeasures: Phrases = ['Подойдёт ли на {measures}: ▢.']

/** The item is a question, and nothing is asked in it. */
export const askAgain: Phrases = [
  'Похоже, сам вопрос до нас не дошёл. [Напишите|Напиши] его, пожалуйста, ещё раз – ответим.',
  'Кажется, вопрос дошёл до нас не целиком. [Напишите|Напиши], пожалуйста, что [хотите|хочешь] узнать о товаре, – ответим.',
]

/** Intents whose own blank says more than the buyer's words would. */
const itself: ReadonlySet<IntentId> = new Set([
  'choice',
  'where_to_buy',
  'warranty',
  'certificate',
  'authenticity',
  'expiry',
])
const restock = /появ|завез|завоз|поступ|поставк|ожида|буд[еу]т|привез/iu
const wholeKit = /что|комплектац|состав/iu

/** What the blank is about: the buyer's own words where they make a heading, else what the intent is called. */
function isOwnBlank(intent: IntentId | undefined, question: string): boolean {
  if (intent === 'availability') return restock.test(question)
  if (intent === 'kit_contents') return wholeKit.test(question)
  return intent !== undefined && itself.has(intent)
}

/**
 * `measured`: the buyer told his measures, so the answer takes them up. `quotable`: his words may stand in our reply.
 */
export function blankFor(
  intent: IntentId | undefined,
  question: string,
  { measured, quotable }: { measured: boolean; quotable: boolean },
): Phrases {
  if (intent === 'size' && measured && !/длин|ширин|высот/iu.test(question)) return sizeOfMeasures
  if (
    measured &&
    /^под(?:ойд|ход)[A-Za-zЀ-ӿ]*[?!.\s]*$/iu.test(question.split(/[.!]\s/u).at(-1) ?? '')
  )
    return fitOfMeasures
  const heading = quotable && !isOwnBlank(intent, question) ? headingOf(question) : undefined
  const leave = heading && leaveAsked(heading)
  if (leave) return [`${leave} ▢.`]
  if (heading) return [`${heading}: ▢.`]
  if (intent === 'availability' && !restock.test(question))
    return ['О наличии: ▢.', 'По наличию: ▢.']
  return intent
    ? blanks[intent]
    : ['Отвечаем на [ваш|твой] вопрос: ▢.', 'По [вашему|твоему] вопросу: ▢.']
}
