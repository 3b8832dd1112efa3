/** What a complaint is backed with (Гайдлайн C3). */
export const evidenceKinds = {
  screenshot: 'Скриншот отзыва',
  card: 'Карточка товара: описание, фото, характеристики',
  order: 'Данные заказа: дата оформления и состав',
  delivery: 'Дата доставки или выдачи',
  chat: 'Переписка с покупателем',
  photos: 'Фото товара или упаковки до отправки',
  documents: 'Документы: накладные, сертификаты, замеры',
  others: 'Ссылки на похожие отзывы',
} as const
export type EvidenceId = keyof typeof evidenceKinds

export const evidenceIds = Object.keys(evidenceKinds) as EvidenceId[]

/** How each piece stands in a sentence: «Прилагаем: скриншот отзыва, данные заказа». */
export const evidenceWords: Record<EvidenceId, string> = {
  screenshot: 'скриншот отзыва',
  card: 'описание и фото из карточки товара',
  order: 'данные заказа',
  delivery: 'дату доставки',
  chat: 'переписку с покупателем',
  photos: 'фото товара до отправки',
  documents: 'документы',
  others: 'похожие отзывы',
}
