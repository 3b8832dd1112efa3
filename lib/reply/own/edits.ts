import { type EditedPhrase, mostEditedPhrases, mostRetired } from '@/lib/domain/edits'
import { mostOwnPhrases, ownPhraseSchema, ownPhraseSteps } from '@/lib/domain/own-phrase'
import type { Settings } from '@/lib/domain/settings'
import { plain, words } from '@/lib/text/words'
import type { Situation } from '../analysis'
import type { Draft } from '../draft'
import { sketch } from '../phrase'

/** What became of one phrase of ours in the reply that the seller used. `instead`: what stands in its place. */
export type Edit = Pick<EditedPhrase, 'phrase' | 'step' | 'mood'> & {
  kept: boolean
  instead?: string
}

/** So often a phrase is taken out before we ask about it, and so often it is replaced alike. */
const enough = 3
const alike = 2
const longestInstead = 600
const mostInstead = 3

const spoken = (text: string) =>
  ` ${words(plain(text))
    .map(({ text }) => text)
    .join(' ')} `

const moods: Partial<Record<Situation, EditedPhrase['mood']>> = {
  P: 'praise',
  Q: 'question',
  M: 'complaint',
  N: 'complaint',
  F: 'complaint',
}

/** Where a phrase of such a reply may stand again. */
export const moodOfSituation = (situation: Situation) => moods[situation] ?? 'any'

/** Whether the phrase's own words stand in the text, in their order; what the case put in may have been corrected. */
function stands(phrase: string, text: string): boolean {
  let from = 0
  for (const part of sketch(phrase).split('…')) {
    const wanted = spoken(part)
    const at = text.indexOf(wanted, from)
    if (wanted.trim() && at < 0) return false
    if (at >= 0) from = at + wanted.length - 1
  }
  return true
}

/** The words between the neighbours that stayed, when they replaced this sentence alone. */
function inPlaceOf(at: number, { sentences }: Draft, sent: string, kept: readonly boolean[]) {
  if (kept[at - 1] === false || kept[at + 1] === false) return undefined
  const [before, after] = [sentences[at - 1]?.text, sentences[at + 1]?.text]
  const start = before === undefined ? 0 : sent.indexOf(before)
  if (start < 0) return undefined
  const from = start + (before?.length ?? 0)
  const to = after === undefined ? sent.length : sent.indexOf(after, from)
  const text = to < from ? '' : sent.slice(from, to).trim()
  return text && text.length <= longestInstead ? text : undefined
}

/**
 * Compares our draft with the reply as it was used, sentence by sentence. Empty when the seller wrote a reply of their
 * own: that says nothing of single phrases. `template` puts {имя}, {товар} back into what was written instead.
 */
export function editsOf(draft: Draft, sent: string, template: (text: string) => string): Edit[] {
  const text = spoken(sent)
  const kept = draft.sentences.map(
    (one) =>
      text.includes(spoken(one.text)) || (one.phrase !== undefined && stands(one.phrase, text)),
  )
  const lost = kept.filter((one) => !one).length
  if (lost > 2 && lost * 2 > kept.length) return []
  return draft.sentences.flatMap(({ phrase, step }, at): Edit[] => {
    const own = ownPhraseSteps.find((one) => one === step)
    if (phrase === undefined || own === undefined) return []
    const mood = moodOfSituation(draft.situation)
    if (kept[at]) return [{ phrase, step: own, mood, kept: true }]
    const instead = inPlaceOf(at, draft, sent, kept)
    return [
      { phrase, step: own, mood, kept: false, ...(instead && { instead: template(instead) }) },
    ]
  })
}

function withInstead(known: EditedPhrase['instead'], text: string | undefined) {
  if (!text) return known
  const same = known.find((one) => spoken(one.text) === spoken(text))
  return [{ text, times: (same?.times ?? 0) + 1 }, ...known.filter((one) => one !== same)].slice(
    0,
    mostInstead,
  )
}

/** The counts after one more reply. A phrase that was never taken out is not counted. */
export function counted(edits: readonly EditedPhrase[], more: readonly Edit[]): EditedPhrase[] {
  let now = [...edits]
  for (const { phrase, step, mood, kept, instead } of more) {
    const known = now.find((one) => one.phrase === phrase)
    if (kept) {
      if (known) now = now.map((one) => (one === known ? { ...one, kept: one.kept + 1 } : one))
      continue
    }
    const before = known ?? { phrase, step, mood, dropped: 0, kept: 0, instead: [], keptAt: 0 }
    now = [
      {
        ...before,
        mood: before.mood === mood ? mood : 'any',
        dropped: before.dropped + 1,
        instead: withInstead(before.instead, instead),
      },
      ...now.filter((one) => one !== known),
    ]
  }
  return now.slice(0, mostEditedPhrases)
}

/** A phrase that the seller nearly always takes out, with what they always write instead, if it is always the same. */
export type Offer = { edited: EditedPhrase; instead?: string }

type Edited = Pick<Settings, 'edits' | 'retired'>

/** What to ask the seller about, the latest first. */
export function offersOf({ edits, retired }: Edited): Offer[] {
  return edits
    .filter(
      ({ phrase, dropped, kept, keptAt }) =>
        dropped - keptAt >= enough && dropped >= kept * 3 && !retired.includes(phrase),
    )
    .map((edited) => {
      const [best] = [...edited.instead].sort((a, b) => b.times - a.times)
      return best && best.times >= alike ? { edited, instead: best.text } : { edited }
    })
}

/** «Больше не предлагать»; with `instead` those words become a phrase of the seller's. */
export function retire(settings: Settings, { edited }: Offer, instead?: string): Settings {
  const { phrase, step, mood } = edited
  const retired = [phrase, ...settings.retired.filter((one) => one !== phrase)]
  const present = settings.phrases.some(({ text }) => text === instead)
  const room = instead !== undefined && !present && settings.phrases.length < mostOwnPhrases
  return {
    ...settings,
    retired: retired.slice(0, mostRetired),
    phrases: room
      ? [ownPhraseSchema.parse({ text: instead, step, mood }), ...settings.phrases]
      : settings.phrases,
  }
}

/** «Оставить»: asked again only when it is taken out as often once more. */
export const keep = (settings: Settings, { edited }: Offer): Settings => ({
  ...settings,
  edits: settings.edits.map((one) =>
    one.phrase === edited.phrase ? { ...one, keptAt: one.dropped } : one,
  ),
})

/** «Вернуть»: the phrase is offered again, and counted anew. */
export const restore = (settings: Settings, phrase: string): Settings => ({
  ...settings,
  retired: settings.retired.filter((one) => one !== phrase),
  edits: settings.edits.filter((one) => one.phrase !== phrase),
})
