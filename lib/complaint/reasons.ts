import type { MarketplaceId } from '@/lib/domain/marketplaces'
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
    label: 'Отзыв не относится к товару',
    signs: ['other-product', 'before-delivery', 'no-order', 'contradictory-facts'],
    needs: ['screenshot', 'card', 'order', 'delivery'],
    rule: 'Отзыв должен рассказывать о купленном товаре',
  },
  {
    id: 'wb-12',
    code: 12,
    label: 'Отзыв оставили конкуренты',
    signs: ['competitors', 'author-at-once', 'near-duplicate', 'burst'],
    needs: ['screenshot', 'others', 'order'],
    rule: 'Отзывы не могут быть способом конкурентной борьбы',
  },
  {
    id: 'wb-13',
    code: 13,
    label: 'Спам-реклама в тексте',
    signs: ['advertising', 'contacts'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены реклама, контакты и ссылки',
  },
  {
    id: 'wb-14',
    code: 14,
    label: 'Спам-реклама на фото или видео',
    media: true,
    signs: ['media'],
    needs: ['screenshot'],
    rule: 'На фото и видео в отзыве не должно быть рекламы',
  },
  {
    id: 'wb-15',
    code: 15,
    label: 'Нецензурное содержимое в фото или видео',
    media: true,
    signs: ['media'],
    needs: ['screenshot'],
    rule: 'Непристойные фото и видео в отзывах запрещены',
  },
  {
    id: 'wb-16',
    code: 16,
    label: 'Нецензурная лексика',
    signs: ['profanity'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены нецензурные слова',
  },
  {
    id: 'wb-17',
    code: 17,
    label: 'Фото или видео не имеет отношения к товару',
    media: true,
    signs: ['media'],
    needs: ['screenshot', 'card'],
    rule: 'Фото и видео в отзыве должны показывать купленный товар',
  },
  {
    id: 'wb-18',
    code: 18,
    label: 'Отзыв с политическим контекстом',
    signs: ['politics'],
    needs: ['screenshot'],
    rule: 'Отзывы с политическим содержанием не допускаются',
  },
  {
    id: 'wb-20',
    code: 20,
    label: 'Угрозы, оскорбления',
    signs: ['threats'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены угрозы и оскорбления',
  },
  {
    id: 'wb-19',
    code: 19,
    label: 'Другое',
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
    label: 'Нецензурная лексика или оскорбления',
    signs: ['profanity', 'threats'],
    needs: ['screenshot'],
    rule: 'В отзывах запрещены нецензурные слова, угрозы и оскорбления',
  },
  {
    id: 'other-product',
    label: 'Отзыв о другом товаре',
    signs: ['other-product', 'contradictory-facts'],
    needs: ['screenshot', 'card', 'order'],
    rule: 'Отзыв должен рассказывать о купленном товаре',
  },
  {
    id: 'untrue',
    label: 'Недостоверные сведения',
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
    label: 'Нарушение правил площадки: реклама, контакты, политика',
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
