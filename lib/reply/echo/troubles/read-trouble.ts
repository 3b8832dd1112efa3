import { askedTogether } from '@/lib/text/asked-together'
import { fromTranslit } from '@/lib/text/normalise'
import { isBlameless } from '../../analyse/blameless'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import type { TopicId } from '../../topic'
import { toldOfBuyer } from '../retell/second-person'
import { unmarked } from '../words/main-mark'
import { mended } from '../words/mended'
import { withOwnYo } from '../words/own-yo'
import { plainText, wordsOf } from '../words/plain'
import { respelt } from '../words/respelt'
import { bothBlamed } from './blamed-thing'
import { brokePlainly } from './broke-plainly'
import { datedIn } from './dated'
import { degreesIn } from './degrees'
import { disappointmentsIn } from './disappointments'
import { eventsIn } from './event-troubles'
import { faultsIn } from './fault-troubles'
import { fearedIn, isFeared } from './feared'
import { flawsIn } from './flaws'
import { formerlyIn } from './formerly'
import { happenings } from './happenings'
import { gravestHarm, inHarmWords } from './harm-words'
import { isSupposedHarm } from './harms'
import { besideOwn, inOwnWords, isBest } from './in-own-words'
import { lackingIn } from './lacking-troubles'
import { missingIn } from './missing-troubles'
import { withName } from './not-that-one'
import { plentyIn } from './plenty'
import { seemedIn } from './seemed'
import { type Clause, denied, type Trouble } from './trouble'
import { unnoticedIn } from './unnoticed'
import { untreated } from './untreated'
import { verdictsIn } from './verdicts'
import { wantingIn } from './wanting'

/** «раздражения не вызвал»: after the word that names it. */
const neverCame =
  /^[A-Za-zЀ-ӿ]*(?:\s+[A-Za-zЀ-ӿ]+){0,3}\s+не\s+(?:вызва|было|появ|обнаруж|замечен|отмеча|возник|попада|наход|встреча)/u
/** «при болях в желудке», «нет аллергической реакции»: an evil that is treated or that there is not. */
const meantFor =
  /(?<![A-Za-zЀ-ӿ])если\s+(?:[A-Za-zЀ-ӿ]+\s+){0,4}$|(?<![A-Za-zЀ-ӿ])(?:нет|нету|никак[A-Za-zЀ-ӿ]+|против|при|от(?=\s(?:[A-Za-zЀ-ӿ]+(?:ой|ей|ых|их|ого|его)\s)?$)|для|без|снима[A-Za-zЀ-ӿ]+|убира[A-Za-zЀ-ӿ]+|убрал[A-Za-zЀ-ӿ]*|прошл[A-Za-zЀ-ӿ]+|помога[A-Za-zЀ-ӿ]+|помог[A-Za-zЀ-ӿ]*|спаса[A-Za-zЀ-ӿ]+|лечит|боял[A-Za-zЀ-ӿ]*|опасал[A-Za-zЀ-ӿ]*|склон[A-Za-zЀ-ӿ]+\s+к|не\s+(?:вызыва|вызва|был|появ|дает|дал)[A-Za-zЀ-ӿ]*)\s+(?:(?!котор)[A-Za-zЀ-ӿ]+\s+)?$/u
/** «пришёл без вопросов» is nothing to regret. */
const kind =
  /(?<!(?<![A-Za-zЀ-ӿ])не\s{1,2}|(?<![A-Za-zЀ-ӿ])не\s{1,2}[A-Za-zЀ-ӿ]{1,9}\s{1,2}|[A-Za-zЀ-ӿ])(?:приятн|хорош|отличн|прекрасн|замечательн|нормальн|чудесн|шикарн|идеальн|классн|супер|крепк|прочн|удобн|красив|вкусн|качественн|надежн|аккуратн|нежн|сочн)|выигр|без\s+(?:труда|вопросов|проблем|нарекан|замечан|претенз|повреждени)/u

/** «slomalos cherez nedelyu» in Russian letters; a text that has any of its own stays as it is. */
const inRussian = (text: string) =>
  /\p{Script=Cyrillic}/u.test(text) || !/[a-z]{4}/iu.test(text)
    ? text
    : text
        .slice(0, 400)
        .toLowerCase()
        .replace(/[a-z']{2,}/gu, fromTranslit)

/** «Сразу будет во вмятинах» has not happened. */
const foreseen =
  /(?<!не\s|[A-Za-zЀ-ӿ])(?:будет|будут)\s(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:в|во|с|скат|катыш|отвис|линя|порван|помят|слома|разби|треснут|поцарап)/u

/** Whether a clause in plain text only says what will be, and not as a fear that can be told. */
export const isForeseen = (plain: string): boolean => foreseen.test(plain) && !isFeared(plain)

const read = (clause: string, product: ProductName): Clause => {
  // «оторвана-отказ»: a dash without its spaces.
  const text = respelt(mended(plainText(clause).replace(/-(?=отказ|возврат)/gu, ' ')))
  const words = wordsOf(text)
  return { text, words, things: findThings(words), product }
}

const happening = askedTogether(happenings)

/** What a clause tells in our words, the most specific first; `missing`: what it says is not there. */
function recognised(
  clause: Clause,
  topics: readonly TopicId[],
  missing: readonly Trouble[],
): Trouble[] {
  const left = untreated(clause.text) ?? bothBlamed(clause.words) ?? seemedIn(clause)[0]
  if (left) return [left]
  const told = happening(clause.text).flatMap(([pattern, said, topic]): Trouble[] => {
    const hit = pattern.exec(clause.text)
    return hit &&
      !denied(clause.text, hit.index) &&
      !(
        topic === 'health' &&
        (meantFor.test(clause.text.slice(0, hit.index)) || isSupposedHarm(clause.text))
      ) &&
      !neverCame.test(clause.text.slice(hit.index + hit[0].length))
      ? [
          {
            clause: topic === 'health' ? inHarmWords(said, clause.text, clause.product) : said,
            ...(topic && { topic }),
          },
        ]
      : []
  })
  const happened = eventsIn(clause)
  const found = [
    ...missing,
    ...formerlyIn(clause),
    ...unopenedIn(clause, topics),
    ...plentyIn(clause),
    ...flawsIn(clause),
    ...happened.filter(({ weak }) => !weak),
    ...gravestHarm(told),
    ...datedIn(clause),
    ...disappointmentsIn(clause),
    ...unnoticedIn(clause),
    ...lackingIn(clause),
    ...happened.filter(({ weak }) => weak),
    ...faultsIn(clause),
    ...verdictsIn(clause),
    ...costIn(clause),
  ]
  // «тяжёлый и сладкий» may be said of a smell.
  const fit = found.filter(
    ({ clause: said }) =>
      !said.startsWith('вкус показался') ||
      topics.length === 0 ||
      topics.includes('taste') ||
      topics.includes('smell'),
  )
  // «каким-то кислым», said of a smell.
  return topics.includes('smell') && !topics.includes('taste')
    ? fit.map((one) =>
        one.clause.startsWith('вкус показался')
          ? { clause: one.clause.replace('вкус', 'запах'), topic: 'smell' }
          : one,
      )
    : fit
}

/** «не раскрывается», said of a scent. */
const unopenedIn = ({ text }: Clause, topics: readonly TopicId[]): Trouble[] =>
  topics.includes('smell') && /(?<![а-я])не\sраскры(?:ва[ею]тся|лся|лись)(?![а-я])/u.test(text)
    ? [{ clause: 'аромат не раскрывается', topic: 'smell' }]
    : []

/** What the thing cost the buyer: it could not be opened, or had to be thrown away. */
function costIn({ text, product }: Clause): Trouble[] {
  const clause = toldOfBuyer(text, product)
  return clause ? [{ clause }] : []
}

function missingOf(clause: Clause, topics: readonly TopicId[]): Trouble[] {
  const ofSet = topics.includes('missing_parts') || topics.includes('completeness')
  return ofSet || topics.includes('usability')
    ? missingIn(clause).filter(({ topic }) => ofSet || topic === 'usability')
    : []
}

/** The same, never in the buyer's own words. */
export function inOurWords(
  clause: string,
  product: ProductName,
  topics: readonly TopicId[],
): Trouble[] {
  const given = read(clause, product)
  return foreseen.test(given.text) || isFeared(given.text)
    ? []
    : recognised(given, topics, missingOf(given, topics))
}

/** What a complaining clause tells, the most specific first. */
export function readTroubles(
  written: string,
  product: ProductName,
  topics: readonly TopicId[],
): Trouble[] {
  return readClause(written, product, topics).map((trouble) => ({
    ...trouble,
    clause: withOwnYo(trouble.clause, written),
  }))
}

/** «губка шелушится», «из носа течёт»: the buyer's own, and no goods. */
const ofBody =
  /(?<![а-яё])губк[аи]\s(?:[а-яё]+\s){0,2}(?:треска|потреска|трес|сох|сушат|шелуш|обветр|пересых|облез|облаз|болят|горят|щипл)|(?<![а-яё])из\sноса(?![а-яё])/u

function readClause(written: string, product: ProductName, topics: readonly TopicId[]): Trouble[] {
  const clause = brokePlainly(unmarked(inRussian(written)))
  const given = read(clause, product)
  if (ofBody.test(given.text) || isBlameless(given.text)) return []
  const [wanting] = wantingIn(given)
  if (wanting) return [wanting]
  if (isFeared(given.text)) {
    // «Ткань тонкая и будет скатываться»: the one is so, the other is feared.
    const parts = clause.split(/\s(?:и|но|а)\s|,/u)
    const fear = parts.findIndex((part) => isFeared(plainText(part)))
    const seen = parts.slice(0, Math.max(0, fear)).filter((part) => part.trim())
    return [...seen.flatMap((part) => readClause(part, product, topics)), ...fearedIn(given)]
  }
  if (foreseen.test(given.text)) return []
  const missing = missingOf(given, topics)
  const isPlain = missing.length === 0 && !kind.test(given.text) && !untreated(given.text)
  const told = inOwnWords(clause, product)
  const fit = recognised(given, topics, missing).map((one) => withName(one, given))
  if (told && isPlain && isBest(told, topics)) {
    // Of the one topic that was heard: else our phrase for it would stand before his words.
    const [only, ...more] = topics
    const said = told.topic || !only || more.length > 0 ? told : { ...told, topic: only }
    return [said, ...besideOwn(said, fit, topics)]
  }
  // «Полосит и не выходит исправить»: what it does, before what it cost the buyer.
  const costs = new Set(costIn(given).map(({ clause }) => clause))
  if (told && isPlain && fit.length > 0 && fit.every(({ clause }) => costs.has(clause)))
    return costs.has(told.clause) ? fit : [told, ...fit]
  if (fit.length > 0) return fit
  const spoken = degreesIn(given)
  if (spoken.length > 0) return spoken.map((trouble) => ({ ...trouble, own: true }))
  if (kind.test(given.text)) return []
  return told ? [told] : []
}
