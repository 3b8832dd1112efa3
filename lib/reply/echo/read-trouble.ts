import { fromTranslit } from '@/lib/text/normalise'
import type { ProductName } from '../context'
import { findThings } from '../things/lexicon'
import type { TopicId } from '../topic'
import { degreesIn } from './degrees'
import { disappointmentsIn } from './disappointments'
import { eventsIn } from './event-troubles'
import { faultsIn } from './fault-troubles'
import { happenings } from './happenings'
import { lackingIn } from './lacking-troubles'
import { flawsIn, missingIn } from './missing-troubles'
import { ownClause } from './own-clause'
import { plainText, wordsOf } from './plain'
import { type Clause, denied, type Trouble } from './trouble'
import { verbatim } from './verbatim'
import { verdictsIn } from './verdicts'

/** «раздражения не вызвал»: after the word that names it. */
const neverCame =
  /^[A-Za-zЀ-ӿ]*(?:\s+[A-Za-zЀ-ӿ]+){0,3}\s+не\s+(?:вызва|было|появ|обнаруж|замечен|возник)/u
/** «при болях в желудке», «нет аллергической реакции»: an evil that is treated or that there is not. */
const meantFor =
  /(?<![A-Za-zЀ-ӿ])если\s+(?:[A-Za-zЀ-ӿ]+\s+){0,4}$|(?<![A-Za-zЀ-ӿ])(?:нет|нету|никак[A-Za-zЀ-ӿ]+|против|при|от|для|без|снима[A-Za-zЀ-ӿ]+|убира[A-Za-zЀ-ӿ]+|убрал[A-Za-zЀ-ӿ]*|прошл[A-Za-zЀ-ӿ]+|помога[A-Za-zЀ-ӿ]+|помог[A-Za-zЀ-ӿ]*|спаса[A-Za-zЀ-ӿ]+|лечит|боял[A-Za-zЀ-ӿ]*|опасал[A-Za-zЀ-ӿ]*|не\s+(?:вызыва|вызва|был|появ|дает|дал)[A-Za-zЀ-ӿ]*)\s+(?:(?!котор)[A-Za-zЀ-ӿ]+\s+)?$/u
/** «пришёл без вопросов» is nothing to regret. */
const kind =
  /(?<!(?<![A-Za-zЀ-ӿ])не\s{1,2}|(?<![A-Za-zЀ-ӿ])не\s{1,2}[A-Za-zЀ-ӿ]{1,9}\s{1,2}|[A-Za-zЀ-ӿ])(?:приятн|хорош|отличн|прекрасн|замечательн|нормальн|чудесн|шикарн|идеальн|классн|супер)|выигр|без\s+(?:труда|вопросов|проблем|нарекан|замечан|претенз|повреждени)/u

/** «slomalos cherez nedelyu» in Russian letters; a text that has any of its own stays as it is. */
const inRussian = (text: string) =>
  /\p{Script=Cyrillic}/u.test(text) || !/[a-z]{4}/iu.test(text)
    ? text
    : text
        .slice(0, 400)
        .toLowerCase()
        .replace(/[a-z']{2,}/gu, fromTranslit)

/** «Сразу будет во вмятинах» has not happened. */
export const foreseen =
  /(?<!не\s|[A-Za-zЀ-ӿ])(?:будет|будут)\s(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:в|во|с|порван|помят|слома|разби|треснут|поцарап)/u

/** «защелки» as «защёлки», where the buyer spelt it so. */
function withOwnYo(trouble: Trouble, spelt: ReadonlyMap<string, string>): Trouble {
  const clause = trouble.clause.replace(/[а-яё]+/gu, (word) => spelt.get(word) ?? word)
  return clause === trouble.clause ? trouble : { ...trouble, clause }
}

/** What a complaining clause tells, the most specific first. */
export function readTroubles(
  written: string,
  product: ProductName,
  topics: readonly TopicId[],
): Trouble[] {
  const found = readClause(written, product, topics)
  const spelt = new Map(
    (written.toLowerCase().match(/[а-яё]*ё[а-яё]*/gu) ?? []).map((word) => [plainText(word), word]),
  )
  return spelt.size > 0 ? found.map((trouble) => withOwnYo(trouble, spelt)) : found
}

function readClause(written: string, product: ProductName, topics: readonly TopicId[]): Trouble[] {
  const clause = inRussian(written)
  const words = wordsOf(clause)
  const read: Clause = { text: plainText(clause), words, things: findThings(words), product }
  if (foreseen.test(read.text)) return []
  const told = happenings.flatMap(([pattern, said, topic]): Trouble[] => {
    const hit = pattern.exec(read.text)
    return hit &&
      !denied(read.text, hit.index) &&
      !(topic === 'health' && meantFor.test(read.text.slice(0, hit.index))) &&
      !neverCame.test(read.text.slice(hit.index + hit[0].length))
      ? [{ clause: said, ...(topic && { topic }) }]
      : []
  })
  const ofSet = topics.includes('missing_parts') || topics.includes('completeness')
  const missing =
    ofSet || topics.includes('usability')
      ? missingIn(read).filter(({ topic }) => ofSet || topic === 'usability')
      : []
  // His own sentence says it all; picking it apart would only repeat it.
  const own = verbatim(clause)
  if (own && missing.length === 0 && !kind.test(read.text)) return [{ ...own, own: true }]
  const happened = eventsIn(read)
  const found = [
    ...missing,
    ...flawsIn(read),
    ...happened.filter(({ weak }) => !weak),
    ...told,
    ...disappointmentsIn(read),
    ...lackingIn(read),
    ...happened.filter(({ weak }) => weak),
    ...faultsIn(read),
    ...verdictsIn(read),
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
  if (topics.includes('smell') && !topics.includes('taste'))
    return fit.map((one) =>
      one.clause.startsWith('вкус показался')
        ? { clause: one.clause.replace('вкус', 'запах'), topic: 'smell' }
        : one,
    )
  if (fit.length > 0) return fit
  const spoken = degreesIn(read)
  if (spoken.length > 0) return spoken.map((trouble) => ({ ...trouble, own: true }))
  const whole = kind.test(read.text) ? undefined : ownClause(clause, read)
  return whole ? [{ ...whole, own: true }] : []
}
