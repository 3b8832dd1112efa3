import * as z from 'zod/mini'
import { t } from '@/lib/i18n/t'

/** Parts of the queue in the order of work. */
export const sectionIds = ['overdue', 'today', 'later', 'waiting', 'snoozed', 'gone'] as const
export type SectionId = (typeof sectionIds)[number]

export const sectionTitles: Record<SectionId, string> = {
  overdue: t('queue.section.overdue'),
  today: t('queue.section.today'),
  later: t('queue.section.later'),
  waiting: t('queue.section.waiting'),
  snoozed: t('queue.section.snoozed'),
  gone: t('queue.section.gone'),
}

export const sectionSchema = z.strictObject({
  id: z.enum(sectionIds),
  keys: z.array(z.string()),
})
export type Section = z.infer<typeof sectionSchema>
