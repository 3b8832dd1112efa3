import * as z from 'zod/mini'

const id = z.string().check(z.maxLength(60))
const instant = z.int()

/** What the seller says where the page does not tell. */
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** What became of a complaint. */
export const complaintStatuses = ['filed', 'approved', 'rejected', 'revised'] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]

/**
 * The seller's work on one doubtful review: kept with the item, erased with it, part of the backup. Nothing of it is
 * shown to anybody.
 */
export const complaintCaseSchema = z.strictObject({
  /** When it was last changed: of two copies the newer counts. */
  at: instant,
  /** Answers to questions of the check, by sign. */
  answers: z.record(id, z.enum(answers)),
  /** Evidence that is at hand, and the seller's notes on it. */
  evidence: z.record(
    id,
    z.strictObject({ ready: z.boolean(), note: z.string().check(z.maxLength(1000)) }),
  ),
  /** The reason chosen, by its id in `lib/complaint/reasons`. */
  reason: z.optional(id),
  /** The text as the seller edited it; absent: as proposed. */
  text: z.optional(z.string().check(z.maxLength(20_000))),
  letter: z.optional(z.string().check(z.maxLength(20_000))),
  /** What the seller noted; a marketplace's own mark on the page outranks it. */
  status: z.optional(z.enum(complaintStatuses)),
  filedAt: z.optional(instant),
  /** When to look what became of it. */
  lookAt: z.optional(instant),
})
export type ComplaintCase = z.infer<typeof complaintCaseSchema>

export const noCase: ComplaintCase = { at: 0, answers: {}, evidence: {} }

/** Wildberries' own marks, as they stand on the review. */
const marks: readonly (readonly [RegExp, ComplaintStatus])[] = [
  [/проверяем жалобу|жалоба на рассмотрении/iu, 'filed'],
  [/жалоба одобрена/iu, 'approved'],
  [/жалоба отклонена/iu, 'rejected'],
  [/жалоба пересмотрена/iu, 'revised'],
]

/** What the page's marks tell of a complaint; `undefined`: nothing. The newest decision stands. */
export const markedStatus = (tags: readonly string[] | undefined): ComplaintStatus | undefined =>
  marks.findLast(([mark]) => tags?.some((tag) => mark.test(tag)))?.[1]

/** What became of the complaint: the page's word, else the seller's. */
export const statusOf = (
  tags: readonly string[] | undefined,
  kept: ComplaintCase | undefined,
): ComplaintStatus | undefined => markedStatus(tags) ?? kept?.status

export const decided = (status: ComplaintStatus | undefined): boolean =>
  status !== undefined && status !== 'filed'
