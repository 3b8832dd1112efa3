import { t } from '@/lib/i18n/t'
/** What a complaint is backed with (Гайдлайн C3). */
export const evidenceKinds = {
  screenshot: t('evidence.screenshot'),
  card: t('evidence.card'),
  order: t('evidence.order'),
  delivery: t('evidence.delivery'),
  chat: t('evidence.chat'),
  photos: t('evidence.photos'),
  documents: t('evidence.documents'),
  others: t('evidence.others'),
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
