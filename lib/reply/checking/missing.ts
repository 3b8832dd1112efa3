import { marketplaces } from '@/lib/domain/marketplaces'
import type { Voice } from '@/lib/domain/voice'
import type { ReadText } from '@/lib/text/phrases'
import type { CheckContext, Fix, StepId } from '../draft'
import type { Problem } from '../rule'
import { saidSteps } from '../said'
import { addSentence } from './fix'

/** A required step that the text lacks, as one problem; none when it is said. */
export function missing(
  step: StepId,
  text: ReadText,
  context: CheckContext,
  fixes: (text: ReadText) => Fix[] = () => [],
): Problem[] {
  if (saidSteps[step].find(text, context).length) return []
  return [{ missing: step, fixes: fixes(text) }]
}

/** The form for «ты» or for «вы», with the pronouns that the settings want capital. */
export function inVoice({ address }: Voice, forVy: string, forTy: string): string {
  if (address === 'ты') return forTy
  if (address === 'вы') return forVy
  return forVy.replace(
    /(?<![A-Za-zЀ-ӿ])(?:вас|вам|вами|ваш[A-Za-zЀ-ӿ]{0,4}|вы)(?![A-Za-zЀ-ӿ])/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  )
}

/** After the last of the steps that is said, at the sentence's end; after the greeting otherwise, or at the start. */
export function addAfter(
  steps: readonly StepId[],
  sentence: string,
  label: string,
  text: ReadText,
  context: CheckContext,
): Fix[] {
  const places = steps.flatMap((step) => saidSteps[step].find(text, context))
  const last = Math.max(-1, ...places.map(({ end }) => end))
  const index = text.sentences.findIndex(({ end }) => end >= last)
  return addSentence(text, last < 0 ? -1 : index, sentence, label)
}

/** Before the signature, or at the very end. */
export function addBeforeSign(
  sentence: string,
  label: string,
  text: ReadText,
  context: CheckContext,
): Fix[] {
  const [sign] = saidSteps.sign.find(text, context)
  const index = sign
    ? text.sentences.findIndex(({ end }) => end > sign.start) - 1
    : text.sentences.length - 1
  return addSentence(text, index, sentence, label)
}

/** Where the buyer is asked to write, as the end of «напишите нам …». */
export const route = ({ voice, marketplace }: CheckContext) =>
  voice.contact[marketplace] ||
  (marketplaces[marketplace].matches.length ? 'в чат с продавцом' : 'в чат')
