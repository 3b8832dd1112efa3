import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'
import type { EvidenceId } from './evidence'

/** A reason from a marketplace's own list. */
export type Reason = {
  id: string
  /** As the form says it. */
  label: string
  /** The value in Wildberries' form. */
  code?: number
  /** The form offers it only for reviews with photos or videos. */
  media?: true
  /** Signs of `lib/doubt` that speak for it, the surest first. */
  signs: readonly string[]
  needs: readonly EvidenceId[]
  /** The rule in one sentence, as a complaint names it. */
  rule: string
}

const wildberries: readonly Reason[] = [
  {
    id: 'wb-11',
    code: 11,
    label: t('complaintReason.wb11'),
    signs: ['other-product', 'before-delivery', 'no-order', 'contradictory-facts'],
    needs: ['screenshot', 'card', 'order', 'delivery'],
    rule: 'Отзыв должен рассказывать о купленном товаре',
  },
  {
    id: 'wb-12',
    code: 12,
    label: t('complaintReason.wb12'),
    signs: ['competitors', 'author-at-once', 'near-duplicate', 'burst'],
    needs: ['screenshot', 'others', 'order'],
    rule: 'Отзывы не могут быть способом конкурентной борьбы',
  },
  {
    id: 'wb-13',
    code: 13,
    label: t('complaintReason.wb13'),
    signs: ['advertising', 'contacts'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены реклама, контакты и ссылки',
  },
  {
    id: 'wb-14',
    code: 14,
    label: t('complaintReason.wb14'),
    media: true,
    signs: ['media'],
    needs: ['screenshot'],
    rule: 'На фото и видео в отзыве не должно быть рекламы',
  },
  {
    id: 'wb-15',
    code: 15,
    label: t('complaintReason.wb15'),
    media: true,
    signs: ['media'],
    needs: ['screenshot'],
    rule: 'Непристойные фото и видео в отзывах запрещены',
  },
  {
    id: 'wb-16',
    code: 16,
    label: t('complaintReason.wb16'),
    signs: ['profanity'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены нецензурные слова',
  },
  {
    id: 'wb-17',
    code: 17,
    label: t('complaintReason.wb17'),
    media: true,
    signs: ['media'],
    needs: ['screenshot', 'card'],
    rule: 'Фото и видео в отзыве должны показывать купленный товар',
  },
  {
    id: 'wb-18',
    code: 18,
    label: t('complaintReason.wb18'),
    signs: ['politics'],
    needs: ['screenshot'],
    rule: 'Отзывы с политическим содержанием не допускаются',
  },
  {
    id: 'wb-20',
    code: 20,
    label: t('complaintReason.wb20'),
    signs: ['threats'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены угрозы и оскорбления',
  },
  {
    id: 'wb-19',
    code: 19,
    label: t('complaintReason.wb19'),
    signs: [
      'documents',
      'no-order',
      'near-duplicate',
      'burst',
      'before-delivery',
      'contradictory-facts',
    ],
    needs: ['screenshot', 'order', 'chat', 'documents'],
    rule: 'Отзыв должен быть достоверным',
  },
]

/** Unofficial: gathered from sellers, the form may word it otherwise. */
const common: readonly Reason[] = [
  {
    id: 'rude',
    label: t('complaintReason.rude'),
    signs: ['profanity', 'threats'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены нецензурные слова, угрозы и оскорбления',
  },
  {
    id: 'other-product',
    label: t('complaintReason.otherProduct'),
    signs: ['other-product', 'contradictory-facts'],
    needs: ['screenshot', 'card', 'order'],
    rule: 'Отзыв должен рассказывать о купленном товаре',
  },
  {
    id: 'untrue',
    label: t('complaintReason.untrue'),
    signs: [
      'documents',
      'no-order',
      'before-delivery',
      'near-duplicate',
      'author-at-once',
      'burst',
    ],
    needs: ['screenshot', 'order', 'delivery', 'chat', 'documents'],
    rule: 'Отзыв должен быть достоверным',
  },
  {
    id: 'rules',
    label: t('complaintReason.rules'),
    signs: ['advertising', 'contacts', 'politics', 'competitors', 'media'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены реклама, контакты, ссылки и всё, что не относится к товару',
  },
]

export const reasonsOf = (marketplace: MarketplaceId): readonly Reason[] =>
  marketplace === 'wildberries' ? wildberries : common

/** Whether the list is the marketplace's own, word for word. */
export const knownWordForWord = (marketplace: MarketplaceId): boolean =>
  marketplace === 'wildberries'

/** Longest explanation that a form takes; unknown elsewhere, so the same is kept to. */
export const longestComplaint = 1000
