import * as z from 'zod/mini'
import { longestText } from '@/lib/domain/item'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { defaultVoice, type Voice, voiceSchema } from '@/lib/domain/voice'
import type { ReplyItem } from '@/lib/reply/analysis'
import type { DraftInput } from '@/lib/reply/draft'

/** Names by which people call the marketplaces. */
const aliases: Record<string, MarketplaceId> = {
  wb: 'wildberries',
  вб: 'wildberries',
  вайлдберриз: 'wildberries',
  озон: 'ozon',
  ozon_ru: 'ozon',
  oz: 'ozon',
  yandex: 'yandex_market',
  yandexmarket: 'yandex_market',
  ym: 'yandex_market',
  market: 'yandex_market',
  яндекс: 'yandex_market',
  яндекс_маркет: 'yandex_market',
}

export function marketplaceOf(name: string | undefined): MarketplaceId {
  const id = (name ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/gu, '_')
  const known = marketplaceIds.find((candidate) => candidate === id)
  return known ?? aliases[id] ?? aliases[id.replaceAll('_', '')] ?? 'other'
}

const text = z.optional(z.nullable(z.string()))
const strings = z.optional(z.nullable(z.array(z.string())))
const lineSchema = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  marketplace: text,
  kind: text,
  rating: z.optional(z.nullable(z.number())),
  text,
  pros: text,
  cons: text,
  author: text,
  product: z.optional(z.nullable(z.union([z.string(), z.looseObject({ name: text })]))),
  facts: strings,
  voice: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  recent: strings,
  attempt: z.optional(z.nullable(z.int())),
  situation: z.optional(z.nullable(z.enum(['P', 'M', 'N', 'E', 'F', 'Q', 'R']))),
  termHours: z.optional(z.nullable(z.number())),
})

/** The settings of a line over the defaults; what is unknown or wrong is told and left at its default. */
export function voiceOf(
  given: Record<string, unknown>,
  complain: (message: string) => void,
): Voice {
  let voice = defaultVoice
  for (const [key, value] of Object.entries(given)) {
    if (!(key in defaultVoice)) {
      complain(`unknown voice key "${key}" is left out`)
      continue
    }
    const tried = z.safeParse(voiceSchema, { ...voice, [key]: value })
    if (tried.success) voice = tried.data
    else complain(`voice "${key}" is not valid and is left at its default`)
  }
  return voice
}

export type Line = { id: string | number; item: ReplyItem; input: Omit<DraftInput, 'analysis'> }

/** Reads one line of the tool's input; throws with a plain sentence when nothing can be drafted from it. */
export function readLine(json: string, number: number, complain: (message: string) => void): Line {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    throw new Error('not JSON')
  }
  const tried = z.safeParse(lineSchema, raw)
  if (!tried.success) {
    const [issue] = tried.error.issues
    throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}`)
  }
  const line = tried.data
  const cut = (value: string | null | undefined) => value?.trim().slice(0, longestText) || undefined
  const words = {
    text: cut(line.text),
    pros: cut(line.pros),
    cons: cut(line.cons),
    author: cut(line.author)?.slice(0, 500),
  }
  const kind = line.kind?.includes('question') ? 'question' : 'review'
  const rating = line.rating == null ? undefined : Math.min(5, Math.max(1, Math.round(line.rating)))
  const name = cut(typeof line.product === 'string' ? line.product : line.product?.name)?.slice(
    0,
    500,
  )
  const item: ReplyItem = {
    marketplace: marketplaceOf(line.marketplace ?? undefined),
    kind,
    ...(rating !== undefined && { rating }),
    ...(words.text && { text: words.text }),
    ...(words.pros && { pros: words.pros }),
    ...(words.cons && { cons: words.cons }),
    ...(words.author && { author: words.author }),
    ...(name && { product: { name } }),
  }
  const id = line.id ?? number
  return {
    id,
    item,
    input: {
      voice: voiceOf(line.voice ?? {}, complain),
      facts: (line.facts ?? []).map((fact) => ({ text: fact, source: 'base' as const })),
      recent: line.recent ?? [],
      attempt: Math.max(0, line.attempt ?? 0),
      seed: `${item.marketplace}:${id}`,
      ...(line.situation && { situation: line.situation }),
      ...(line.termHours != null && { termHours: line.termHours }),
    },
  }
}
