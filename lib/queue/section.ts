import * as z from 'zod/mini'

/** Parts of the queue in the order of work. */
export const sectionIds = ['overdue', 'today', 'later', 'waiting', 'snoozed', 'gone'] as const
export type SectionId = (typeof sectionIds)[number]

export const sectionTitles: Record<SectionId, string> = {
  overdue: 'Просрочено',
  today: 'Сегодня',
  later: 'Позже',
  waiting: 'Обещали вернуться',
  snoozed: 'Отложено',
  gone: 'Пропали из списка',
}

export const sectionSchema = z.strictObject({
  id: z.enum(sectionIds),
  keys: z.array(z.string()),
})
export type Section = z.infer<typeof sectionSchema>
