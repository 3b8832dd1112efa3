import type { StepContext } from '../context'
import type { IntentId } from '../intent'
import { defineStep } from '../step'
import { blankFor } from '../wording/questions'
import { truthFor } from '../wording/truths'

/** What a complaint's own steps answer already: no second answer in a review. */
const answeredByComplaint: ReadonlySet<IntentId> = new Set([
  'return',
  'defect',
  'wrong_item',
  'delivery',
])

/** The ways to answer each open question: the marketplace's route where that is the answer, else a blank. */
function open({ answers, situation, complaints, filling }: StepContext): (readonly string[])[] {
  const said = new Set<IntentId | undefined>()
  return answers.flatMap(({ ask, answer }) => {
    const [intent] = ask.intents
    if (answer || said.has(intent)) return []
    said.add(intent)
    if (situation === 'Q') {
      const truths = truthFor(intent, ask.words.text)
      return [truths.length > 0 ? truths : blankFor(intent, Boolean(filling.slots.measures))]
    }
    if (complaints.length > 0 || !intent || answeredByComplaint.has(intent)) return []
    return [
      [
        'А с вопросом [напишите|напиши] нам {place} – подскажем.',
        'На вопрос ответим {place}: [напишите|напиши] нам.',
      ],
    ]
  })
}

/** Every question answered: by a known fact, by the marketplace's own route, else by a blank for the seller. */
export const answer = defineStep({
  id: 'answer',
  source: 'Гайдлайн Q2–Q5',
  when: (context) =>
    context.situation === 'Q' ||
    context.answers.some(({ answer }) => answer) ||
    open(context).length > 0,
  because: (context) =>
    open(context).some(([first]) => first?.includes('▢'))
      ? 'факта нет: оставляем пропуск, его заполните вы'
      : 'отвечаем на вопрос по известным фактам',
  own: (context) => {
    const rest = open(context)
    if (context.situation !== 'Q' && rest.length === 0)
      return ['Отвечаем на [ваш|твой] вопрос. {fact}', 'Теперь о вопросе. {fact}']
    if (rest.length === 0) return []
    const ways = Math.max(...rest.map((phrases) => phrases.length))
    const known = context.answers.some(({ answer }) => answer) ? '{fact} ' : ''
    return Array.from(
      { length: ways },
      (_, way) => known + rest.map((phrases) => phrases[way % phrases.length]).join(' '),
    )
  },
  phrases: {
    any: ['{fact}'],
  },
})
