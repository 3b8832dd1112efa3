import type { Analysis, Mention, ReplyItem } from '../analysis'
import { ofItsThing } from '../echo/paraphrase/unlike'
import { quoteOf } from '../echo/quotes/any-quote'
import { printed } from '../echo/quotes/printed'
import { looselyQuotable, quotable } from '../echo/quotes/quote'
import { resolved } from '../echo/retell/antecedent'
import { asserted } from '../echo/troubles/asserted'
import { withThing } from '../echo/troubles/ellipsis'
import { unlikened } from '../echo/troubles/imagined'
import { insteadOf } from '../echo/troubles/instead-of'
import { joinedTroubles } from '../echo/troubles/joined-troubles'
import { otherColourIn } from '../echo/troubles/ordered-otherwise'
import { isForeseen, readTroubles } from '../echo/troubles/read-trouble'
import type { Trouble } from '../echo/troubles/trouble'
import { inPassing, speaksOf } from '../echo/words/evidence'
import { plainText, wordsOf } from '../echo/words/plain'
import { inCase, type NounPhrase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { ProductKind } from '../things/thing'
import type { TopicId } from '../topic'
import { wordings } from '../wording'
import { amountComplaint } from './amount-complaint'
import { byClause } from './by-clause'
import type { Complaint } from './complaint'
import { distinct } from './distinct'
import { looselyTold } from './loosely-told'
import { isMisheard, unjudged } from './misheard'
import { ofMilk } from './of-milk'
import { ofPack } from './of-pack'

/** A thing whose photograph can be asked for: a part, a pack, or the goods themselves, never what they are used with. */
function isShown({ noun }: NounPhrase, { noun: own, kind }: ProductName): boolean {
  if (noun.group === 'product')
    return own ? own.noun.lemma === noun.lemma : noun.kind !== 'food' || kind === 'food'
  return noun.group === 'part' || noun.group === 'pack'
}

/** Topics that give way to what the clause tells for sure. */
const hazy: readonly TopicId[] = ['quality', 'generic', 'other', 'performance']

/** «Хотелось бы белых звёзд»: no word about how the thing is. */
const wish = /хотелось\s+бы|хотел[аи]?\s+бы|было\s+бы|лучше\s+бы|могли\s+бы|не\s+помешал/u

/** What is regretted where nothing can be told. */
export const vagueTroubles: readonly string[] = [
  ...wordings.generic.trouble.map((trouble) => `{?!mild}${trouble}`),
  '{?mild}понравилось не всё',
  '{?mild}не всё оказалось так, как хотелось',
]

/** Told of a thing that we could not name. */
const isPale = ({ clause, own }: Trouble) =>
  !own && /^(?:материал порвался|покупка не держится|товар|изделия)(?![A-Za-zЀ-ӿ])/u.test(clause)

/** The complaints of one clause: its topics shared out among what the clause tells. */
function complaintsOf(
  group: readonly [Mention, ...Mention[]],
  product: ProductName,
  vague: boolean,
  meant: string,
  { before, after }: { before: string; after: string },
): Complaint[] {
  const said = unlikened(group[0].words.text)
  const named = [...new Set(group.map(({ topic }) => topic))]
  const halved = meant !== said
  // «Пахнет как просроченное лекарство»: no word about a term.
  const surely = named.filter(
    (topic) => speaksOf(topic, plainText(meant)) || !speaksOf(topic, plainText(said)),
  )
  const topics: TopicId[] = surely.length > 0 ? surely : ['generic']
  // What came in place of what is told by the whole clause, unmet wishes and all.
  const other = insteadOf(said) ?? otherColourIn(said)
  const of = resolved(meant, before, product)
  const read = other
    ? [other]
    : readTroubles(of.clause, of.product, topics)
        .filter(({ own }) => !(own && halved))
        .map((one) => ({ ...one, clause: ofItsThing(one.clause, of.clause, of.product) }))
  const speaks = topics.some((topic) => speaksOf(topic, plainText(meant)))
  // Half of a contrast, quoted alone, may say the contrary.
  const whole = halved && !meant.trim().startsWith(said.trim().slice(0, 9).trim()) ? '' : said
  const quote =
    printed(quotable(whole)) ??
    (speaks || group.every(({ guess }) => guess) ? undefined : printed(looselyQuotable(whole)))
  const looser = quote ?? quoteOf(whole)
  // «Рвутся при первом же заваривании» says more in his words than «материал порвался» in ours.
  // So does «Карточки тонковаты», but not «Слишком тонкие».
  const [head = '', ...rest] = wordsOf(looser ?? '')
  const tells = rest.length > 1 || (rest.length === 1 && !/(?:[ео]|ый|ая|ое|ые|ие)$/u.test(head))
  const pale = looser !== undefined && tells && read.every(isPale)
  // His own sentence names both as it is.
  const joined = halved || read[0]?.own ? undefined : joinedTroubles(meant, product, topics)
  const surest = joined ? [joined] : pale ? [] : read
  const troubles =
    surest.length > 0 || quote
      ? surest
      : looselyTold([of.clause, said], of.product, { before, after }, topics)
  const spare = quote || troubles.length > 0 ? undefined : looser
  const free = troubles.filter(({ topic }) => !topic || !topics.includes(topic))
  const told = topics.map((topic) => troubles.filter((trouble) => trouble.topic === topic))
  // What is of no sure topic goes to the first topic that has nothing of its own.
  const heir = told.findIndex((own) => own.length === 0)
  const plain = plainText(meant)
  const strength = Math.max(...group.map((one) => one.strength)) as Mention['strength']
  // «Дешёвый вонючий пластик»: what is told of a topic that was not heard is one more complaint.
  const unheard =
    heir < 0 && !joined
      ? troubles.flatMap(({ topic, clause }): Complaint[] =>
          topic && !topics.includes(topic)
            ? [
                {
                  topic,
                  said,
                  troubles: [clause],
                  about: wordings[topic].about,
                  vague: false,
                  told: true,
                  strength,
                  sure: true,
                },
              ]
            : [],
        )
      : []
  return [
    ...topics
      .map((topic, at): Complaint => {
        const own = [...(told[at] ?? []), ...(at === heir ? free : [])].slice(0, 2)
        const spoken =
          !vague && !wish.test(plain) && speaksOf(topic, plain) && !isIdle(topic, product)
        const about = wordings[spoken ? topic : 'generic'].about
        const trouble = spoken ? wordings[topic].trouble : vagueTroubles
        const subject = own[0]?.subject
        const surer =
          hazy.includes(topic) || !spoken ? own.find(({ topic }) => topic)?.topic : undefined
        const passing = own.length === 0 && spoken ? inPassing[topic] : undefined
        return {
          topic: surer ?? topic,
          said,
          troubles: own.length > 0 ? own.map(({ clause }) => clause) : trouble,
          about: subject && subject.noun.group !== 'product' ? inCase(subject, 'acc') : about,
          vague: own.length === 0 && (!spoken || topic === 'generic' || topic === 'other'),
          told: own.length > 0,
          strength,
          sure: surer !== undefined || spoken || own.some((trouble) => trouble.topic === topic),
          ...(passing && { passing }),
          ...(subject && isShown(subject, product) && { of: inCase(subject, 'gen') }),
          ...(own.length === 0 && quote && { quote }),
          ...(spare && { spare }),
        }
      })
      // What the clause tells was told: its other topics were guesses from the same words.
      .map(ofComposition)
      .map(ofLength)
      .filter(({ told }, _, all) => told || !all.some((one) => one.told)),
    ...unheard,
  ]
}

/** «Карабин слабый» of a bag: what does not work by itself does not work weakly. */
const isIdle = (topic: TopicId, { kind }: ProductName): boolean =>
  topic === 'performance' && (kind === 'clothes' || kind === 'shoes' || kind === 'jewelry')

/** «Состав не порадовал»: of a food or a cream, not of a cloth. */
const ofComposition = (complaint: Complaint): Complaint =>
  complaint.topic === 'material' && /^состав/u.test(complaint.troubles[0] ?? '')
    ? { ...complaint, topic: 'other', about: 'состав' }
    : complaint

/** «Ручки короткие»: no size that could be chosen another time. */
const ofLength = (complaint: Complaint): Complaint =>
  complaint.topic === 'size_fit' &&
  /^(?:ручк|шнур|провод|кабел|цепоч|ремеш|ремен|поводок|карабин|вер[её]вк|трос|шланг|ножк|крышк|клапан)/u.test(
    complaint.troubles[0] ?? '',
  )
    ? { ...complaint, topic: 'usability' }
    : complaint

/** Goods that work by themselves: no course of them is taken, and «не помогло» is said of what was tried with them. */
const devices: readonly (ProductKind | undefined)[] = ['electronics', 'appliance', 'tools', 'auto']

const partly = /не\s+работа[A-Za-zЀ-ӿ]+\s+(?:как|через|без|от|с|на)\s/iu
/** A complaint about a device is no complaint about the result of a remedy. */
const ofDevice = (complaint: Complaint): Complaint => {
  // «Не работает через блютус»: not broken, but less than hoped for.
  if (complaint.topic === 'defect' && complaint.told && partly.test(complaint.troubles[0] ?? ''))
    return { ...complaint, topic: 'performance' }
  return complaint.topic === 'efficacy' ||
    (complaint.topic === 'defect' &&
      !complaint.told &&
      partly.test(complaint.quote ?? complaint.spare ?? ''))
    ? { ...complaint, topic: 'performance', troubles: wordings.performance.trouble, told: false }
    : complaint
}

const scents = /аромат(?!н)|парфюм|духи|духов|туалетн/iu
const eaten = /вкус|съе|(?<![а-яё])(?:ем|ест|едят|есть|пить|пью|пьём|пьем)(?![а-яё])/iu
/** «Приторно сладкий» of a perfume is its smell. */
const ofScent = (complaint: Complaint, text: string): Complaint =>
  complaint.topic === 'taste' && scents.test(text) && !eaten.test(text)
    ? {
        ...complaint,
        topic: 'smell',
        about: wordings.smell.about,
        troubles: complaint.told
          ? complaint.troubles.map((trouble) => trouble.replace(/^вкус(?![а-яё])/u, 'запах'))
          : wordings.smell.trouble,
      }
    : complaint

const meantIn = (text: string | undefined) => text && asserted(text)
type Fields = { readonly [field in Mention['words']['field']]?: string | undefined }
/** The clause as far as it says what the thing is; a clause filed under another field stays as it is. */
function clauseOf(said: Fields, meant: Fields, { field, start, end, text }: Mention['words']) {
  const here = said[field]?.slice(start, end)
  // Of another thing, so that blanks stand there.
  if (here && here.trim() === '') return here
  return here === text ? (meant[field]?.slice(start, end) ?? text) : text
}

/** What went wrong, the weightiest first, what was told before what is only a topic; one entry a topic. */
export function readComplaints(
  analysis: Analysis,
  product: ProductName,
  item: Pick<ReplyItem, 'text' | 'pros' | 'cons'>,
): Complaint[] {
  const meant = { text: meantIn(item.text), pros: meantIn(item.pros), cons: meantIn(item.cons) }
  const heard = {
    ...analysis,
    mentions: analysis.mentions.filter((one) => !isMisheard(one)),
  }
  const groups = byClause(heard, 'complaint').filter(
    ([{ words }]) => !unjudged.test(words.text) && !isForeseen(plainText(words.text)),
  )
  const all = groups.flatMap((group) => {
    const [{ words, amount }] = group
    if (amount) return amountComplaint(group[0], product)
    const whole = withThing(group[0], analysis.mentions)
    const clause = unlikened(whole === words.text ? clauseOf(item, meant, words) : whole)
    const around = {
      before: (item[words.field] ?? '').slice(0, words.start),
      after: (item[words.field] ?? '').slice(words.end, words.end + 5),
    }
    return complaintsOf(group, product, analysis.vague, clause, around).map((one) =>
      ofScent(
        ofPack(
          ofMilk(devices.includes(product.kind) ? ofDevice(one) : one, product),
          item.text ?? '',
        ),
        item.text ?? '',
      ),
    )
  })
  return distinct(all)
}
