import type { MarketplaceId } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'

/** How a complaint is filed (Гайдлайн C4), step by step; `sure` where the steps were seen in the cabinet. */
export type Path = { sure: boolean; steps: readonly string[] }

const elsewhere: Path = {
  sure: false,
  steps: [
    t('complaintPath.elsewhere.find'),
    t('complaintPath.elsewhere.choose'),
    t('complaintPath.letter'),
    t('complaintPath.elsewhere.note'),
  ],
}

const paths: Partial<Record<MarketplaceId, Path>> = {
  wildberries: {
    sure: true,
    steps: [
      t('complaintPath.wildberries.find'),
      t('complaintPath.wildberries.send'),
      t('complaintPath.wildberries.wait'),
    ],
  },
  ozon: {
    sure: false,
    steps: [
      t('complaintPath.ozon.find'),
      t('complaintPath.ozon.choose'),
      t('complaintPath.ozon.wait'),
      t('complaintPath.letter'),
    ],
  },
}

export const pathOf = (marketplace: MarketplaceId): Path => paths[marketplace] ?? elsewhere

/** The order beyond the marketplace (Гайдлайн C6): information, no advice, and never a part of a public reply (X16). */
export const legalOrder: readonly string[] = [
  t('complaintPath.legal.first'),
  t('complaintPath.legal.court'),
  t('complaintPath.legal.evidence'),
  t('complaintPath.legal.lawyer'),
  t('complaintPath.legal.never'),
]
