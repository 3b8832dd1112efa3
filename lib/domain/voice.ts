import * as z from 'zod/mini'
import { marketplaceIds } from './marketplaces'

const line = z._default(z.string().check(z.maxLength(300)), '')
const words = z._default(
  z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200)),
  [],
)

/** What the company is ready to do for a buyer (guideline N10). Nothing outside this list is ever promised. */
export const remedies = [
  'replacement',
  'refund',
  'repair',
  'spare_part',
  'discount',
  'extended_warranty',
] as const
export type Remedy = (typeof remedies)[number]

/**
 * The company's voice: everything a reply may take from the settings. Every field has a default that is safe to send,
 * so `voiceSchema.parse({})` is a complete voice.
 */
export const voiceSchema = z.strictObject({
  /** Name of the shop or brand, as it stands in a signature. */
  company: line,
  agent: line,
  /** The agent's own gender; `unset` keeps every verb neutral (X10). */
  agentGender: z._default(z.enum(['unset', 'female', 'male']), 'unset'),
  /** Form of address, kept throughout a reply (X17). */
  address: z._default(z.enum(['Вы', 'вы', 'ты']), 'вы'),
  warmth: z._default(z.enum(['restrained', 'warm', 'heartfelt']), 'warm'),
  length: z._default(z.enum(['short', 'normal', 'detailed']), 'normal'),
  /** The last line of a reply; empty: made from agent and company, or none when both are empty. */
  signature: line,
  introduce: z._default(z.boolean(), false),
  /** Whether fault may be admitted outright; otherwise we regret the experience and own the solution (N7). */
  admitGuilt: z._default(z.boolean(), false),
  remedies: z._default(z.array(z.enum(remedies)), []),
  /** Remedies for single topics, where they differ from the general list. */
  remediesByTopic: z._default(z.record(z.string(), z.array(z.enum(remedies))), {}),
  /** A term that the seller promises by default, in hours; 0: none (N11). */
  termHours: z._default(z.int().check(z.minimum(0), z.maximum(24 * 60)), 0),
  /** Where a buyer is to write, per marketplace, as the end of «напишите нам …»: «в чат с продавцом». */
  contact: z._default(z.partialRecord(z.enum(marketplaceIds), line), {}),
  /** Invitation to come again in replies to praise (P5). */
  invite: z._default(z.boolean(), true),
  /** What to invite to, as the end of «загляните за …»; empty: a general invitation. */
  inviteTo: line,
  /** What is already being done and what will change; used word for word, so it must be true (N9, N12). */
  inHand: line,
  prevention: line,
  alwaysUse: words,
  neverUse: words,
})
export type Voice = z.infer<typeof voiceSchema>
export const defaultVoice: Voice = voiceSchema.parse({})
