import * as z from 'zod/mini'
import { t } from '@/lib/i18n/t'
import { marketplaceIds } from './marketplaces'

/** What a «норма ответа» is set for. A complaint is a review with a complaint in it, whatever its stars. */
export const dueKinds = ['question', 'complaint', 'review'] as const
export type DueKind = (typeof dueKinds)[number]

const hours = z.int().check(z.minimum(1), z.maximum(30 * 24))
/** «ЧЧ:ММ» by the shop's clock; 24:00 is the end of the day. */
const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u))
const timeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u))
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u))

/** True for an IANA zone that this browser knows. */
export function knownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/**
 * The seller's own norms and reminders (guideline D). Every field has a default, so `queueSettingsSchema.parse({})` is
 * complete. No marketplace publishes an official term: these are norms, never a rule.
 */
export const queueSettingsSchema = z.strictObject({
  /** Hours within which an answer is due, unless the cabinet shows a deadline of its own. */
  hours: z.prefault(
    z.strictObject({
      question: z._default(hours, 24),
      complaint: z._default(hours, 24),
      review: z._default(hours, 72),
    }),
    {},
  ),
  /** Norms of single marketplaces, where they differ. */
  hoursBy: z._default(
    z.partialRecord(
      z.enum(marketplaceIds),
      z.strictObject({
        question: z.optional(hours),
        complaint: z.optional(hours),
        review: z.optional(hours),
      }),
    ),
    {},
  ),
  /** The shop's IANA time zone; empty: the browser's. */
  timeZone: z._default(
    z
      .string()
      .check(z.refine((zone) => zone === '' || knownZone(zone), t('options.problem.timeZone'))),
    '',
  ),
  /** Outside working hours the clock of a norm stands still. */
  workingHours: z.prefault(
    z
      .strictObject({
        on: z._default(z.boolean(), false),
        /** Working days: 1 is Monday, 7 is Sunday. */
        days: z._default(
          z
            .array(z.int().check(z.minimum(1), z.maximum(7)))
            .check(z.minLength(1, t('options.problem.noWorkingDay')), z.maxLength(7)),
          [1, 2, 3, 4, 5],
        ),
        from: z._default(timeOfDay, '09:00'),
        to: z._default(clock, '18:00'),
      })
      .check(z.refine(({ from, to }) => from < to, t('options.problem.endsBeforeStart'))),
    {},
  ),
  /** Days on which nobody works, «ГГГГ-ММ-ДД», by the shop's calendar. */
  holidays: z._default(z.array(day).check(z.maxLength(400)), []),
  /** Reviews with stars and no text do not enter the queue (guideline E). */
  skipRatingOnly: z._default(z.boolean(), true),
  notifications: z.prefault(
    z.strictObject({
      /** «3 вопроса просрочены, 5 – до 18:00» at `times`. */
      digest: z._default(z.boolean(), false),
      times: z._default(
        z.array(timeOfDay).check(z.minLength(1, t('options.problem.noTime')), z.maxLength(12)),
        ['10:00', '16:00'],
      ),
      /** One notification for a fresh complaint or question. */
      fresh: z._default(z.boolean(), false),
      /** No notification between these times; may run over midnight. */
      quiet: z.prefault(
        z.strictObject({
          on: z._default(z.boolean(), true),
          from: z._default(timeOfDay, '21:00'),
          to: z._default(timeOfDay, '09:00'),
        }),
        {},
      ),
    }),
    {},
  ),
  /** Answered items are erased after so many days; 0 keeps them. Unanswered ones are never erased. */
  retentionDays: z._default(z.int().check(z.minimum(0), z.maximum(3650)), 180),
})
export type QueueSettings = z.infer<typeof queueSettingsSchema>
export const defaultQueueSettings: QueueSettings = queueSettingsSchema.parse({})
