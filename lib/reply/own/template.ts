import { type OwnPhrase, ownPhraseSchema, ownPhraseSteps } from '@/lib/domain/own-phrase'
import { wholeWord } from '@/lib/text/words'
import type { ReplyItem } from '../analysis'
import { readCase } from '../case/read-case'
import type { Draft, DraftInput } from '../draft'
import { caseSlots, type Slots } from '../drafting/slots'
import { moodOfSituation } from './edits'
import { fillOwn } from './phrases'

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Longer words first: «о чайнике» is met before «чайник». */
const placesOf = ({ itemAbout, itemGen, itemAcc, itemNom, company, agent, name }: Slots) =>
  [
    ['о товаре', itemAbout],
    ['товара', itemGen],
    ['товар', itemAcc],
    ['товар', itemNom],
    ['магазин', company],
    ['магазин', company?.replace(/^«|»$/gu, '')],
    ['сотрудник', agent],
    ['имя', name],
  ] as const

/**
 * A text of this case as a phrase for others: {имя}, {товар} … stand again where the case's own words stood. A word is
 * put back only when the phrase filled for this very case gives the text again, so that no case form is lost.
 */
export function asTemplate(text: string, slots: Slots): string {
  let template = text.trim()
  const whole = fillOwn(template, slots)
  if (whole === undefined) return template
  for (const [place, words] of placesOf(slots)) {
    if (!words) continue
    const next = template.replace(wholeWord(escaped(words)), (found, at: number) =>
      // «{товар}» says the word in small letters; at the start of the phrase it is raised again.
      found === words || at === 0 ? `{${place}}` : found,
    )
    if (next !== template && fillOwn(next, slots) === whole) template = next
  }
  return template
}

/** What a text for this item and draft may have taken from the case. */
export const slotsFor = (item: ReplyItem, input: DraftInput): Slots =>
  caseSlots(readCase(item, input))

/** Words of a reply as a phrase of the seller's: its step is that of the sentence of our draft that they stand in. */
export function ownPhraseFrom(
  words: string,
  reply: string,
  item: ReplyItem,
  input: DraftInput,
  { sentences, situation }: Draft,
): OwnPhrase {
  const said = sentences.find(({ text }) => text.includes(words) || words.includes(text))
  const step = words === reply.trim() ? 'reply' : ownPhraseSteps.find((one) => one === said?.step)
  return ownPhraseSchema.parse({
    text: asTemplate(words, slotsFor(item, input)).slice(0, 3000),
    step,
    mood: moodOfSituation(situation),
  })
}
