import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { check } from '../check'
import type { OwnSentence, ReplyCase } from '../context'
import type { CheckContext, Finding } from '../draft'
import { caseSlots, type Slots } from '../drafting/slots'

/** What a placeholder stands for, beside the words before it: «за {товар}» wants another case than «{товар} …». */
const places: Record<string, (slots: Slots, before: string) => string | undefined> = {
  имя: ({ name }) => name,
  товар: ({ itemNom, itemAcc }, before) =>
    /(?<![A-Za-zЀ-ӿ])(?:за|про|на|через|выбрали|купили) $/iu.test(before) ? itemAcc : itemNom,
  товара: ({ itemGen }) => itemGen,
  'о товаре': ({ itemAbout }) => itemAbout,
  магазин: ({ company }) => company,
  сотрудник: ({ agent }) => agent,
}

const placeholder = /\{([^{}]{0,40})\}/gu

/** The phrase with its placeholders filled; `undefined` when one is unknown or has no value here. */
export function fillOwn(text: string, slots: Slots): string | undefined {
  let whole = true
  const filled = text.replace(placeholder, (_, name: string, at: number) => {
    const value = places[name.trim().toLowerCase()]?.(slots, text.slice(Math.max(0, at - 12), at))
    if (!value) whole = false
    return value ?? ''
  })
  return whole ? filled.trim().replace(/^[«„(]*\p{Ll}/u, (first) => first.toUpperCase()) : undefined
}

const sample: Slots = {
  name: 'Мария',
  itemNom: 'чайник',
  itemAcc: 'чайник',
  itemGen: 'чайника',
  itemAbout: 'о чайнике',
  company: '«Дом»',
  agent: 'Анна',
}

/** What stands in the phrase against a rule that a reply may not break; what a single sentence lacks is no fault of it. */
export function faultsOf(
  text: string,
  where: Pick<CheckContext, 'marketplace' | 'kind' | 'voice'>,
): Finding[] {
  const reply = fillOwn(text, sample) ?? text
  const findings = check({ ...where, reply, recent: [], facts: [] })
  return findings.filter(({ severity, at }) => severity === 'error' && at)
}

/** Drafting asks for the same phrases again and again; a voice that changes is another object. */
const known = new WeakMap<Voice, Map<string, boolean>>()
function lawful(text: string, { item: { marketplace, kind }, voice }: ReplyCase): boolean {
  const answers = known.get(voice) ?? new Map<string, boolean>()
  known.set(voice, answers)
  const key = `${marketplace} ${kind} ${text}`
  const answer = answers.get(key) ?? faultsOf(text, { marketplace, kind, voice }).length === 0
  answers.set(key, answer)
  return answer
}

function moodOf({ situation, item }: ReplyCase): OwnPhrase['mood'] {
  if (situation === 'Q') return 'question'
  if (situation === 'P') return 'praise'
  if (situation === 'E') return (item.rating ?? 0) >= 4 ? 'praise' : 'complaint'
  return situation === 'R' ? 'any' : 'complaint'
}

/** Whether the words name this product: its article, or all of them in its name. */
function names(words: string, { item: { product } }: ReplyCase): boolean {
  const wanted = words.trim().toLowerCase()
  const name = product?.name?.toLowerCase() ?? ''
  return (
    product?.article === words.trim() || wanted.split(/\s+/u).every((one) => name.includes(one))
  )
}

const nearness = ({ topic, product }: OwnPhrase) => (product ? 2 : 0) + (topic ? 1 : 0)

/**
 * The seller's phrases that fit a case and break no rule, filled; of each step only the nearest (product before topic
 * before any). None in danger to health: there our calm wording stands.
 */
export function ownSentences(base: ReplyCase): OwnSentence[] {
  const { ownPhrases = [], recent } = base.input
  if (ownPhrases.length === 0 || base.analysis.danger) return []
  const mood = moodOf(base)
  const topics = [...base.praise, ...base.complaints].map(({ topic }) => topic as string)
  const fitting = ownPhrases.filter(
    (one) =>
      (one.mood === 'any' || one.mood === mood) &&
      (one.topic === '' || topics.includes(one.topic)) &&
      (one.product === '' || names(one.product, base)),
  )
  const slots = caseSlots(base)
  const said = fitting.flatMap((phrase) => {
    const text = fillOwn(phrase.text, slots)
    if (!text || !lawful(phrase.text, base)) return []
    return phrase.step === 'reply' && recent.includes(text) ? [] : [{ phrase, text }]
  })
  return said
    .filter(({ phrase }) =>
      said.every(
        (other) => other.phrase.step !== phrase.step || nearness(other.phrase) <= nearness(phrase),
      ),
    )
    .map(({ phrase: { step }, text }) => ({ step, text }))
}
