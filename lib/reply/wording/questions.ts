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
  usage: ['Как это сделать: ▢.', 'Подсказываем, как лучше: ▢.'],
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
  safety: ['По возрасту и безопасности: ▢.', 'Можно ли: ▢.'],
}

const sizeOfMeasures: Phrases = [
  'На {measures} советуем размер ▢.',
  'Если {measures}, [ваш|твой] размер – ▢.',
]

/** `measured`: the buyer told his measures, so the answer takes them up. */
export function blankFor(intent: IntentId | undefined, measured: boolean): Phrases {
  if (intent === 'size' && measured) return sizeOfMeasures
  return intent
    ? blanks[intent]
    : ['Отвечаем на [ваш|твой] вопрос: ▢.', 'По [вашему|твоему] вопросу: ▢.']
}
