import { t } from '@/lib/i18n/t'
import type { CheckContext, Finding, Severity, Span, StepId } from '@/lib/reply/draft'
import { saidSteps } from '@/lib/reply/said'
import { phrases, type ReadText, readText } from '@/lib/text/phrases'
import { nameHolder } from './buyer-name'
import type { Assignment } from './pen'
import { type Sources, sourcesOf } from './sources'

const numerals = new Set(
  'два две двух двум двумя три трех трем тремя четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти двадцать двадцати тридцать тридцати сорок пятьдесят пятидесяти шестьдесят сто ста двести триста пятьсот тысяча тысячи тысяч тысячу миллион половина половину полтора полторы вдвое втрое дюжина'.split(
    ' ',
  ),
)
const days = new Set(
  'сегодня завтра послезавтра понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта апреля июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
)

/** What a shop says it will do. Thanks, regrets, hopes and wishes are no promises. */
const promises = phrases(
  '(отправ{им,лю}|верн{ем,у}|вышл{ем,ю}|пришл{ем,ю}|замен{им,ю}|исправ{им,лю}|учтем|учту|передад{им}|передам|провер{им,ю}|перепровер{им}|разбер{емся,усь}|свяж{емся,усь}|сообщ{им,у}|дополн{им}|измен{им}|усил{им}|улучш{им}|добав{им}|сдела{ем,ю}|реш{им,у}|помож{ем}|помогу|подбер{ем,у}|компенсир{уем,ую}|возмест{им}|подар{им,ю}|дад{им}|позвон{им,ю}|накаж{ем}|увол{им}|обнов{им}|внес{ем}|обуч{им}|гарантир{уем,ую}|обеща{ем,ю}|обеспеч{им}|сниз{им}|привез{ем}|довез{ем}|достав{им}|оформ{им}|начисл{им}|предостав{им}|организ{уем}|приня{ли}|прим{ем}|откаж{емся}|прекрат{им}|снимем|запрет{им}|уточн{им,ю}|доложим|дошлем|оплат{им}|выплат{им}|переделаем|заберем|закро{ем}|удал{им})',
)

/** What only a buyer says of himself. */
const buyersVoice = phrases(
  '(я|мы) …1 (купи{л,ла,ли}|заказа{л,ла,ли}|приобре{л,ла,ли}|покупател{ь,и})',
)

type Mark = { at: Span; rule: string; severity: Severity; title: string; hint: string }

const marksOf = (read: ReadText, sources: Sources, echoing: (at: Span) => boolean): Mark[] =>
  read.words.flatMap(({ text, start, end }, index): Mark[] => {
    const form = read.plain[index] ?? ''
    const at = { start, end }
    const mark = (rule: string, title: string, hint: string): Mark[] =>
      sources.has(text, echoing(at)) ? [] : [{ at, rule, severity: 'error', title, hint }]
    if (/\p{N}/u.test(text) || numerals.has(form))
      return mark('number-sourced', t('penRules.number.title'), t('penRules.number.hint'))
    if (days.has(form))
      return mark('date-sourced', t('penRules.date.title'), t('penRules.date.hint'))
    if (/[a-z]{3}/iu.test(text))
      return mark('foreign-sourced', t('penRules.foreign.title'), t('penRules.foreign.hint'))
    return []
  })

/** Neighbours of one kind as one mark: a foreign sentence is one thing to look at. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  for (const mark of marks) {
    const last = all.at(-1)
    if (last?.rule === mark.rule && mark.at.start - last.at.end < 3) {
      all[all.length - 1] = { ...last, at: { start: last.at.start, end: mark.at.end } }
    } else all.push(mark)
  }
  return all
}

/** Steps that take up the buyer's own words: proof of nothing where those are orders to a program. */
const echoes = ['echo-praise', 'echo-problem', 'answer']

/** Where the text does what the plan asks. */
function planned(read: ReadText, work: Assignment, context: CheckContext, ordered: boolean) {
  const asked = new Set(work.plan.map(({ step }) => step.id))
  return Object.values(saidSteps)
    .filter(({ step }) =>
      ordered
        ? asked.has(step) && !echoes.includes(step)
        : // A complaint that is repeated without a word of regret is a claim.
          step !== 'echo-problem',
    )
    .flatMap(({ step, find }) => find(read, context).map((at) => ({ ...at, step })))
}

/** Steps that speak of what the buyer told. */
const speaksOfBuyer = (step: StepId) =>
  ['greet', 'thank', 'emotion', 'empathy', 'apologise', 'echo-praise', 'answer'].includes(step)

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/**
 * A sentence is at home when more than this share of its words that tell something is. One that neither thanks nor
 * regrets nor does another thing that replies do is a claim, and a claim has few words to spare.
 */
const enough = { step: 0.4, claim: 0.5, ordered: 0.5 }
/** A promise is made of the shop's own words, courtesy not counted. */
const enoughPromised = 0.8

type Steps = ReturnType<typeof planned>

function sentencesOf(
  read: ReadText,
  work: Assignment,
  steps: Steps,
  echoing: (at: Span) => boolean,
  sources: Sources,
): Mark[] {
  const promised = promises.find(read)
  const asBuyer = buyersVoice.find(read)
  return read.sentences.flatMap((sentence): Mark[] => {
    const said = steps.filter((step) => touches(step, sentence))
    const promise = promised.find((one) => touches(one, sentence))
    if (
      promise &&
      said.every(({ step }) => speaksOfBuyer(step)) &&
      sources.share(sentence.text, false, false) < enoughPromised
    ) {
      return [
        {
          at: { start: promise.start, end: promise.end },
          rule: 'promise-sourced',
          severity: sources.ordered ? 'error' : 'warning',
          title: t('penRules.promise.title'),
          hint: t('penRules.promise.hint'),
        },
      ]
    }
    // Courtesy is none where the buyer gave orders and the sentence does nothing that we asked for.
    const polite = !sources.ordered || said.length > 0
    const share = sources.share(sentence.text, echoing(sentence), polite)
    const named = nameSpans(read.text, work.base.analysis.name).some((at) => touches(at, sentence))
    const needed = said.length > 0 ? enough.step : enough.claim
    const strange = share <= (sources.ordered ? Math.max(needed, enough.ordered) : needed) && !named
    const obeys =
      sources.ordersIn(sentence.text) > 1 || asBuyer.some((one) => touches(one, sentence))
    if (!obeys && !strange) return []
    return [
      {
        at: { start: sentence.start, end: sentence.end },
        rule: 'sentence-sourced',
        severity: sources.ordered ? 'error' : 'warning',
        title: t('penRules.sentence.title'),
        hint: t('penRules.sentence.hint'),
      },
    ]
  })
}

function nameSpans(text: string, name: string | undefined): Span[] {
  return [name, nameHolder].flatMap((one) => {
    const at = one ? text.indexOf(one) : -1
    return one && at >= 0 ? [{ start: at, end: at + one.length }] : []
  })
}

/** Numbers, dates, foreign words, promises and sentences of a model's text that come from nowhere. Pure. */
export function unsourced(reply: string, work: Assignment, context: CheckContext): Finding[] {
  const read = readText(reply.slice(0, 20_000))
  const sources = sourcesOf(work)
  const steps = planned(read, work, context, sources.ordered)
  const frames = steps.filter(({ step }) => speaksOfBuyer(step))
  const homes = read.sentences.filter((sentence) => frames.some((at) => touches(at, sentence)))
  const echoing = (at: Span) => homes.some((home) => touches(home, at))
  return [
    ...joined(marksOf(read, sources, echoing)),
    ...sentencesOf(read, work, steps, echoing, sources),
  ].map(({ at, ...mark }) => ({
    ...mark,
    at,
    source: t('rules.source.guideline', { part: 'X8' }),
    fixes: [],
  }))
}
