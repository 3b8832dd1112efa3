import { greetingName } from '@/lib/text/names'
import { withAmounts } from './analyse/amounts-said'
import { notAsShould } from './analyse/as-should'
import { asksOf } from './analyse/asks'
import { type LabelledClause, labelledClauses } from './analyse/fields'
import { asGoverned } from './analyse/governed'
import { harmsWeak, isFeared, isHarmed } from './analyse/harm'
import { meantOtherwise } from './analyse/meant-otherwise'
import { mentionsOf, ofNow } from './analyse/mentions'
import { ofThisOne } from './analyse/of-this-one'
import { onlyAsks } from './analyse/only-asks'
import { moodOf, sentimentOf, situationOf, toneOf, urgencyOf, weigh } from './analyse/overall'
import { withPrior } from './analyse/prior'
import type { SignalId } from './analyse/signals'
import { readClause, type Statement } from './analyse/statements'
import { askingForHelp, troublesAround } from './analyse/troubles-around'
import { withMissedScent } from './analyse/unscented'
import { isUseOver } from './analyse/use-over'
import type { Analysis, ReplyItem } from './analysis'

/** Reads a review or a question the way an attentive manager does. Pure: equal items give equal analyses. */
export function analyse(given: ReplyItem): Analysis {
  const item = ofThisOne(given)
  const clauses = labelledClauses(item)
  const readings = clauses.map(readClause)
  const signals = new Set<SignalId>(readings.flatMap(({ signals }) => [...signals]))
  const onlyAsked = onlyAsks(item)
  const isQuestion = item.kind === 'question' || onlyAsked
  const asked = asksOf(clauses, item, isQuestion)
  const statements = isQuestion
    ? troublesAround(asked, readings)
    : withPrior(
        byNose(
          notAsShould(
            meantOtherwise(
              asGoverned(
                noMerits(
                  withMissedScent(withAmounts(ofNow(readings), clauses, item), item.rating),
                  item,
                ),
                item,
              ),
              clauses,
            ),
            clauses,
          ),
          clauses,
        ),
        clauses,
        item.rating,
      )
  const mentions = mentionsOf(statements, item)
  const asks = isQuestion ? askingForHelp(asked, mentions) : asked

  const weight = weigh(statements)
  const sentiment = item.kind === 'question' ? 'neutral' : sentimentOf(weight, item.rating)
  const complaints = mentions.filter(({ polarity }) => polarity === 'complaint')
  const danger =
    // «Сначала чуть щиплет, потом проходит» among praise is a remark.
    complaints.some(
      ({ topic, strength }) =>
        topic === 'health' && !(strength === 1 && (item.rating ?? 1) >= 4 && weight.praise > 0),
    ) ||
    harmsWeak(clauses) ||
    (!isQuestion && (isFeared(item) || isHarmed(item)))
  const returned = signals.has('returned')
  const empty = clauses.length === 0
  const asksOnly =
    onlyAsked || (asks.length > 0 && mentions.length === 0 && sentiment !== 'negative')
  const fault = faultOf(signals)
  const name = greetingName(item.author)
  return {
    situation: situationOf(item, sentiment, {
      empty,
      asksOnly,
      doubtful: sentiment !== 'positive' && isDoubtful(item),
    }),
    sentiment,
    tone: empty || isQuestion ? 0 : toneOf(weight, denies(clauses)),
    mood: moodOf(sentiment, weight, signals, isLoud(item)),
    urgency: urgencyOf(mentions, signals, { danger, returned, sentiment }),
    mentions,
    asks,
    ...(name ? { name } : {}),
    returned,
    mentionsReturn: returned || signals.has('mentionsReturn'),
    repeatBuyer: signals.has('repeatBuyer'),
    gift: signals.has('gift'),
    ...(fault ? { fault } : {}),
    danger,
    ...(danger && (returned || isUseOver(item)) ? { useOver: true as const } : {}),
    abusive: signals.has('abusive'),
    vague: isVague(statements, clauses, sentiment),
  }
}

/** «сколов нет»: the whole clause says that there is no flaw. */
const spared =
  /^(?:никаких |вообще )?(?:сколов|брака|царапин|катышков|дефектов|заусенцев|люфта|люфтов|зазоров|трещин|вмятин|разводов|пятен|затяжек)(?: и [а-я]{4,12})? нету?$/u

/** «При отравлении спасает», among the merits under many stars: what the thing is good for. */
const noMerits = (
  statements: readonly Statement[],
  { rating, text = '' }: ReplyItem,
): Statement[] =>
  statements.filter(
    ({ topic, sign, clause }) =>
      !(sign < 0 && spared.test(clause.words.map(({ norm }) => norm).join(' '))) &&
      !(
        topic === 'health' &&
        sign < 0 &&
        (rating ?? 1) >= 4 &&
        (clause.field === 'pros' || healed.test(text) || (rating === 5 && !isMinded(clause, text)))
      ),
  )
/** «…, но после него появилась сыпь»: under five stars harm is meant after a turn alone; else it was before, or in jest. */
function isMinded({ field, start, words }: LabelledClause, text: string): boolean {
  if (field !== 'text') return true
  const before =
    text
      .slice(0, start)
      .split(/[.!?\n]/u)
      .at(-1) ?? ''
  return turn.test(`${before} ${words[0]?.norm ?? ''} `)
}
const turn = /(?:^|[\s,])(?:но|однако|только|жаль|минус|единственн[а-яё]+|после|через)[\s,:]/iu
/** «Обожгла руку, мазь сняла боль»: what the thing helped with is no harm of its own. */
const healed =
  /(?<!не\s)(?<![A-Za-zЀ-ӿ])(?:сня(?:л[аои]?|вш)|снимает|помог(?:л[аои])?(?![A-Za-zЀ-ӿ])|помогает(?!\sли(?![A-Za-zЀ-ӿ]))|спас(?:л[аои])?(?![A-Za-zЀ-ӿ])|спасает|зажи(?:л|в)[A-Za-zЀ-ӿ]{0,4}|вылечил[аи]?|успоко(?:ил|аива)[A-Za-zЀ-ӿ]{0,3})/iu

const flavour = /^(?:кисл|сладк|сладос|слащав|горьк|горч|солен|притор|терпк)/u
/** «Запах становится неприятным, каким-то кислым»: what the nose notices is no taste, though the word is one. */
function byNose(statements: readonly Statement[], clauses: readonly LabelledClause[]): Statement[] {
  const says = (sentence: number, pattern: RegExp) =>
    clauses.some(
      (clause) =>
        clause.sentence === sentence && clause.words.some(({ norm }) => pattern.test(norm)),
    )
  const perfumed = clauses.some(({ words }) =>
    words.some(({ norm }) =>
      /^(?:духи|духов|духам|парфюм|стойкост|душит|удушлив|шлейф)/u.test(norm),
    ),
  )
  const scented =
    perfumed ||
    clauses.some(({ words }) => words.some(({ norm }) => /^(?:аромат|запах)/u.test(norm)))
  return statements.map((statement) =>
    scented && isUnopened(statement)
      ? { ...statement, topic: 'smell', sign: -1 }
      : statement.topic === 'taste' &&
          statement.clause.words.some(({ norm }) => flavour.test(norm)) &&
          (says(statement.clause.sentence, /^(?:запах|аромат(?!н)|пахн|нюха)/u) || perfumed) &&
          !says(
            statement.clause.sentence,
            /вкус|^(?:ем|ел[аи]?|ест|едят|есть|пь[юе]|пил|пить|рот|рту|язык|зуб)/u,
          )
        ? { ...statement, topic: 'smell' }
        : statement,
  )
}

/** «Аромат не раскрывается»: of a lid it would be a merit. */
const isUnopened = ({ clause: { words }, from, to }: Statement): boolean =>
  words[from - 1]?.norm === 'не' && words.slice(from, to).some(({ norm }) => /^раскры/u.test(norm))

const denial = /^(?:не|нет|нету|ни|без|ничего|никак[A-Za-zЀ-ӿ]*|отсутств[A-Za-zЀ-ӿ]*)$/u
function denies(clauses: readonly LabelledClause[]): boolean {
  return clauses.some(
    ({ words, after }) => after.includes('((') || words.some(({ norm }) => denial.test(norm)),
  )
}

/** Links, accounts and telephone numbers in a bad review: marketplaces bar them, so it is worth a second look (C2). */
const contact =
  /https?:\/\/|www\.|t\.me\/|(?:^|\s)@[a-z]\w{4,}|(?:\+7|\b8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}/iu
function isDoubtful({ text, pros, cons }: ReplyItem): boolean {
  return [text, pros, cons].some((part) => part !== undefined && contact.test(part.slice(0, 5000)))
}

function faultOf(signals: ReadonlySet<SignalId>): Analysis['fault'] {
  if (signals.has('courierFault')) return 'courier'
  if (signals.has('marketplaceFault')) return 'marketplace'
  if (signals.has('sellerFault')) return 'seller'
  return signals.has('buyerFault') ? 'buyer' : undefined
}

/** Half of the letters are capitals, or the exclamation marks come in threes. */
function isLoud({ text }: ReplyItem): boolean {
  const shown = (text ?? '').slice(0, 2000)
  const capitals = shown.match(/\p{Lu}/gu)?.length ?? 0
  const letters = shown.match(/[A-Za-zЀ-ӿ]/gu)?.length ?? 0
  return (letters >= 12 && capitals * 2 > letters) || shown.includes('!!!')
}

/** Words that a text may have at most to be called vague. */
const fewWords = 7

/** Nothing to hold on to: unhappy in a few words, and no topic but the whole. */
function isVague(
  statements: readonly Statement[],
  clauses: readonly LabelledClause[],
  sentiment: Analysis['sentiment'],
): boolean {
  if (sentiment === 'positive' || sentiment === 'neutral') return false
  const length = clauses.reduce((sum, { words }) => sum + words.length, 0)
  // «Прислали другую, дешевле»: told, though not understood.
  if (statements.length === 0) return length <= 2
  return length <= fewWords && statements.every(({ sign, vague }) => sign > 0 || vague)
}
