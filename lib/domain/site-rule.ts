import * as z from 'zod/mini'
import { kinds } from './item'

/** Names of tags and attributes as they may stand in a selector. The pattern is ours, never from data. */
const name = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9:_-]*$/u))

/** An attribute that lasts from build to build; without a value it only has to be there. */
const markSchema = z.strictObject({ name, value: z.optional(z.string().check(z.maxLength(100))) })

const elementSchema = z.strictObject({
  tag: name,
  marks: z.array(markSchema).check(z.maxLength(10)),
})

/**
 * What the seller showed with «Покажите мне»: how to find the items of one site. Plain data – names, values and sets
 * of words, no selectors, no patterns, no code – so that a rule from somebody's file can do no harm.
 */
export const siteRuleSchema = z.strictObject({
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  /** The parts of the page's path; `*` stands for a part that holds an id. */
  path: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
  kind: z.enum(kinds),
  item: z.strictObject({
    self: elementSchema,
    /** The elements around it, nearest first. */
    above: z.array(elementSchema).check(z.maxLength(3)),
    /** What an item holds, as unordered words: tags, and tags inside tags. */
    shape: z.array(z.string().check(z.maxLength(130))).check(z.maxLength(200)),
  }),
  /** The field to reply in, inside the item or anywhere on the page. */
  field: z.optional(z.strictObject({ self: elementSchema, inItem: z.boolean() })),
  /** Milliseconds since 1970. */
  taughtAt: z.int(),
})
export type SiteRule = z.infer<typeof siteRuleSchema>
export type ElementRule = z.infer<typeof elementSchema>
