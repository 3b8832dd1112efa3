import * as z from 'zod/mini'

/**
 * Something of ours that failed: where and what kind, never with what words – an error's message may quote a review.
 * `where` are the innermost places in our own files, «background.js:1:2034 ← options-x1.js:3:9».
 */
export const faultSchema = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.int(),
  /** «фон: items/report», «панель». */
  place: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The class of the error. */
  name: z.string().check(z.regex(/^[A-Za-z]{1,60}$/u)),
  where: z.string().check(z.maxLength(300)),
})
export type Fault = z.infer<typeof faultSchema>

/** So many of the latest faults are kept. */
export const faultsKept = 50
