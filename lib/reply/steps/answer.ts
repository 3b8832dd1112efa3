import { t } from '@/lib/i18n/t'
import { isForeign } from '@/lib/text/foreign'
import type { Words } from '../analysis'
import { halvesOf } from '../answer/halves'
import { headingOf } from '../answer/heading'
import { repeated } from '../answer/repeated'
import { reproachOf } from '../answer/reproachful'
import { subjectOf } from '../answer/subject'
import type { StepContext } from '../context'
import type { IntentId } from '../intent'
import { intentsOf } from '../intents'
import { defineStep } from '../step'
import { askAgain, keptWaiting, keptWaitingOnly, silence, thanked } from '../wording/courtesies'
import { hasHappened } from '../wording/happened'
import { missing } from '../wording/orders'
import { anyBlank, blankFor, reproached } from '../wording/questions'
import { isOfParcel, requestOf } from '../wording/requests'
import { truthFor } from '../wording/truths'

/** What a complaint's own steps answer already: no second answer in a review. */
const answeredByComplaint: ReadonlySet<IntentId> = new Set([
  'return',
  'defect',
  'wrong_item',
  'delivery',
])

/** The ways to answer each open question: the marketplace's route where that is the answer, else a blank. */
function open(context: StepContext): (readonly string[])[] {
  const { answers, situation, complaints, filling, analysis, item, product } = context
  const said = new Set<string | undefined>()
  const ofOrder = analysis.asks.some(({ intents: [one] }) => one && answeredByComplaint.has(one))
  const ways = answers.flatMap(({ ask, answer, unsaid }) => {
    const [intent] = ask.intents
    if (answer) return []
    if (situation === 'Q') {
      if (!intent && ofOrder && isStory.test(ask.words.text)) return []
      const requested = isOfParcel(ask.words.text) && requestOf(ask.words.text)
      if (requested) return [requested]
      if (isOfSilence(ask.words.text)) return []
      const reproach = reproachOf(ask.words.text, item.rating)
      if (reproach) return [reproach === 'absent' ? missing : reproached]
      const blank = {
        measured: Boolean(filling.slots.measures),
        quotable: !analysis.abusive && !isForeign(item.text ?? ''),
        subject: subjectOf(product.noun, item.product?.name),
        told: happened(item.text),
        around: (item.text ?? '').slice(0, 2000),
      }
      // «Гарантия и возврат» asks of both.
      const halves = halvesOf(ask.words.text)
      if (halves)
        return halves.map((half) => {
          const [of] = intentsOf(half)
          const truths = truthFor(of, half)
          return truths.length > 0 ? truths : blankFor(of, half, { ...blank, around: half })
        })
      const truths = truthFor(intent, ask.words.text, item.text)
      const ways = onlyThanks.test(ask.words.text)
        ? thanked
        : truths.length > 0
          ? truths
          : unsaid
            ? askAgain
            : blankFor(intent, ask.words.text, blank)
      // Beside few stars a question that was not understood is a trouble rather than a matter of facts.
      const sure = ways === anyBlank && (item.rating ?? 5) <= 3 ? reproached : ways
      if (said.has(sure[0])) return []
      said.add(sure[0])
      return [sure]
    }
    if (said.has(intent)) return []
    said.add(intent)
    if (intent && answeredByComplaint.has(intent)) return []
    // The way to us is told by the complaint's own steps.
    if (complaints.length > 0) {
      const whole = repeated(asWritten(ask.words, item))
      return whole && !helpless.test(whole)
        ? [[`На вопрос «${whole}» тоже ответим.`, `Ответим и на вопрос «${whole}».`]]
        : []
    }
    const heading =
      !isForeign(ask.words.text) && headingOf(ask.words.text)?.replace(/^Есть ли /u, '')
    if (!intent && !heading) return []
    // A single word, «Гречишный?», is no question by itself.
    const named = heading && /\s/u.test(heading) && !heading.includes('[')
    return [
      named
        ? [
            `О вопросе «${heading}?»: [напишите|напиши] нам {place} – подскажем.`,
            `А с вопросом «${heading}?» [напишите|напиши] нам {place} – ответим.`,
          ]
        : [
            'А с вопросом [напишите|напиши] нам {place} – подскажем.',
            'На вопрос ответим: [напишите|напиши] нам {place}.',
          ],
    ]
  })
  // Beside what names a question a blank that names none tells the seller nothing.
  const named = ways.filter((one) => one !== anyBlank)
  const open = named.length > 0 ? named : ways
  if (situation !== 'Q' || !silence.test(item.text ?? '')) return open
  const known = answers.some(({ answer }) => answer)
  return open.length > 0 || known ? [keptWaiting, ...open] : [keptWaitingOnly]
}

/** «…, а он в сортировке» tells of the order that is asked for. */
const isStory =
  /^(?:а\s|и\s|но\s)?(?:он|она|оно|они|товар|заказ|посылка)\s(?![^?]*(?<![а-яё])(?:ли|или|можно|есть|как|когда|где|сколько)(?![а-яё]))/iu

/** «Почему не отвечаете?» asks nothing else. */
const isOfSilence = (question: string) =>
  silence.test(question) && !/спрашива/iu.test(question) && question.length < 80

/** With the sign at its end. */
const asWritten = ({ field, start, end, text }: Words, item: StepContext['item']) =>
  text.endsWith('?') ? text : (item[field]?.slice(start, end + 1) ?? text)

/** «Вчера доставили. Спасибо»: nothing is asked. */
const onlyThanks =
  /^(?!.*(?:заранее|пожалуйста|подскаж|(?<![а-яё])а\s|есть|как(?:ой|ая|ое|ие)?\s|можно|сколько))[^?]*(?<![а-яё])(?:спасибо|благодарю)[^?]*$/isu

const regrets = ['Жаль, что так вышло. ', 'Очень жаль, что покупка огорчила. '] as const
const regretting = /жаль|простите|понимаем|обидно/iu

/** Asked before buying, or of an order under way: the stars are no verdict on the thing. */
const beforeUse: ReadonlySet<IntentId> = new Set([
  'choice',
  'availability',
  'delivery',
  'payment',
  'order_cancel',
  'return',
  'price',
])
const isUnhappy = ({ kind, rating }: StepContext['item'], { asks }: StepContext['analysis']) =>
  kind === 'review' &&
  (rating ?? 5) <= 2 &&
  !asks.some(({ intents: [intent] }) => intent !== undefined && beforeUse.has(intent))

/** Before buying a trait is asked for or told in the present: nothing has gone wrong yet. */
const broken = /(?<![а-яё])(?:брак[а-яё]*|не (?:работа|включа|заряжа|гре)[а-яё]+)(?![а-яё])/iu
const happened = (text = '') => hasHappened(text) || broken.test(text.slice(0, 2000))

/** A trouble told beside the question is felt with first, unless what is said does so itself. */
function feltWith({ situation, analysis, item }: StepContext, said = '', way = 0): string {
  const troubled = analysis.mentions.some(
    ({ polarity }) => polarity === 'complaint' && (item.kind === 'review' || happened(item.text)),
  )
  if (situation === 'Q' && !troubled && isUnhappy(item, analysis) && !regretting.test(said))
    return 'Жаль, что покупка пока не порадовала. '
  if (situation !== 'Q' || !troubled || regretting.test(said)) return ''
  return regrets[way % regrets.length] ?? ''
}

/** «Что теперь делать?» beside a trouble: what is asked of him is the answer. */
const helpless =
  /(?<![а-яё])(?:что\s(?:[а-яё]{2,7}\s){0,2}делать|как\s(?:[а-яё]{2,7}\s){0,2}(?:быть|поступить))(?![а-яё])/iu

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
      ? t('because.answer.blank')
      : t('because.answer.facts'),
  own: (context) => {
    const rest = open(context)
    if (context.situation !== 'Q' && rest.length === 0)
      return ['Отвечаем на [ваш|твой] вопрос. {fact}', 'Теперь о вопросе. {fact}']
    if (rest.length === 0)
      return feltWith(context)
        ? [`${feltWith(context)}{fact}`, `${feltWith(context, '', 1)}{fact}`]
        : []
    const ways = Math.max(...rest.map((phrases) => phrases.length))
    const known = context.answers.some(({ answer }) => answer) ? '{fact} ' : ''
    return Array.from({ length: ways }, (_, way) => {
      const said = rest.map((phrases) => phrases[way % phrases.length]).join(' ')
      // Regret comes first, whatever is known besides.
      return regretting.test(said) && known
        ? `${said} {fact}`
        : feltWith(context, said, way) + known + said
    })
  },
  phrases: {
    any: ['{fact}'],
  },
})
