import { askedTogether } from '@/lib/text/asked-together'
import { type Case, cases, declineAdjective, type Gender, past } from '@/lib/text/inflect'
import { rememberedLately } from '@/lib/text/remembered'
import { genderOf, inCase, isVerdict, type NounPhrase, nounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import type { FoundThing, ThingGroup } from '../../things/thing'
import { retell } from '../retell/retell'
import { adjectiveFinder, type FoundAdjective, thingOf } from '../words/adjectives'
import { kin } from '../words/kin'
import { ofAnother, ofNeighbour } from '../words/of-another'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { neverPraised, qualities } from '../words/qualities'
import { inNumber, negated } from './as-said'
import { delights } from './delights'
import { held } from './doings'
import { ofNameless } from './nameless'
import type { Praised } from './praised'
import { sparedIn } from './spared'

/** The noun for a product's quality, or the word to say instead of the buyer's. */
type Quality = { noun?: string; say?: string; plain: boolean }
const listed = qualities.split(/\s+/u).map((line): [string, Quality] => {
  const [, adjective = '', mark, other] = /^([^>=]+)([>=]?)(.*)$/u.exec(line) ?? []
  if (mark === '>') return [adjective, { noun: other ?? '', plain: false }]
  return [adjective, { plain: mark === '=', ...(other && { say: other }) }]
})
/** «аккуратненький» is «аккуратный». */
const fond = listed.flatMap(([adjective, quality]): [string, Quality][] =>
  /[вдлмнпрт]ый$/u.test(adjective)
    ? [[adjective.replace(/ый$/u, 'енький'), { say: adjective, ...quality }]]
    : [],
)
export const findQualities = adjectiveFinder<Quality>([...listed, ...fond])

/** «в пакете по размеру банки»: a noun after a preposition is the place, not the praise. */
const placed = (words: readonly string[], at: number) =>
  [1, 2].some((back) => prepositions.has(words[at - back] ?? ''))
const prepositions = new Set('по в на с для от из под без к у о об при'.split(' '))
const declined = (adjective: string, gender: Gender, name: Case) =>
  declineAdjective(adjective, gender, name).replaceAll('ё', 'е')

/** «возле кнопки бесшумного режима» praises no mode: only a subject or an object is praised, and a quality in «… качества». */
function isNamed({ thing, plural, at }: FoundThing, words: readonly string[]): boolean {
  const forms = plural ? thing.plural : thing.singular
  const word = words[at]
  // «из мягкой ткани»
  const isStuff = words[at - 2] === 'из' && forms?.gen.replaceAll('ё', 'е') === word
  return (
    thing.lemma === 'качество' ||
    isStuff ||
    [forms?.nom, forms?.acc, forms?.ins].some((form) => form?.replaceAll('ё', 'е') === word)
  )
}

function ofProduct(noun: string, { noun: product }: ProductName): NounPhrase {
  const phrase = nounPhrase(noun)
  // A name that only the buyer uses is sure in the nominative alone.
  return product?.noun.kind ? { ...phrase, tail: inCase(product, 'gen') } : phrase
}

function praisedThing(
  found: FoundThing,
  adjectives: readonly FoundAdjective<Quality>[],
  things: readonly FoundThing[],
  words: readonly string[],
): NounPhrase {
  const own = adjectives.filter((adjective) => thingOf(adjective, things, words) === found)
  // «хороший чистый звук»: the telling word is the second.
  const telling = [...own].sort((a, b) => Number(a.entry.plain) - Number(b.entry.plain))
  const said = [...new Set(telling.map(({ adjective, entry }) => entry.say ?? adjective))].slice(
    0,
    1,
  )
  const isLook = found.thing.lemma === 'вид' && said.length === 0
  const tail = genitiveAfter(found, things, words)
  const evaluative = own.length > 0 && own.every(({ entry }) => entry.plain)
  return {
    ...(evaluative && { evaluative }),
    ...(tail && { tail }),
    adjectives: isLook ? ['внешний'] : said,
    noun: found.thing,
    plural: found.plural || found.thing.gender === 'pl',
  }
}

/** «ткань мягкая»: a described thing is told as the buyer told it; «отличный звук» only says that it is liked. */
function asTold(phrase: NounPhrase): Praised {
  const [adjective] = phrase.adjectives
  const vague =
    phrase.noun.lemma === 'качество' ||
    adjective === 'внешний' ||
    // «лёгкий эффект отбеливания»
    (phrase.noun.lemma === 'эффект' && adjective === 'лёгкий')
  // «вкусная цена»
  if (phrase.noun.lemma === 'цена' && adjective === 'вкусный')
    return { phrase: { ...phrase, adjectives: [] } }
  if (adjective === 'целый') {
    const of = inCase({ ...phrase, adjectives: [] }, 'nom')
    const gender = genderOf(phrase)
    const is = `${past('доехал', gender)} ${declineAdjective('целый', gender, 'ins')}`
    return { clause: `${of} ${is}`, said: { of, is } }
  }
  if (!adjective || phrase.adjectives.length > 1 || isVerdict(adjective) || vague) return { phrase }
  return told({ ...phrase, adjectives: [] }, adjective)
}

function told(of: NounPhrase, adjective: string): Praised {
  const said = { of: inCase(of, 'nom'), is: declineAdjective(adjective, genderOf(of), 'nom') }
  return { clause: `${said.of} ${said.is}`, said }
}

/** What our own lists name: «adjective noun», with «+ …» after it as it stands, or «: clause». */
export function praisedAs(text: string): Praised {
  if (text.startsWith(': ')) return { clause: text.slice(2) }
  const [phrase = '', tail] = text.split(/ ?\+/u)
  return asTold({ ...nounPhrase(phrase.trim()), ...(tail && { tail }) })
}

/** «качество пошива»: the thing in the genitive that follows right after. */
function genitiveAfter(found: FoundThing, things: readonly FoundThing[], words: readonly string[]) {
  if (found.thing.lemma !== 'качество' && found.thing.lemma !== 'цвет') return undefined
  const next = things.find(({ at }) => at === found.at + 1)
  const genitive = (next?.plural ? next.thing.plural : next?.thing.singular)?.gen
  return genitive?.replaceAll('ё', 'е') === words[found.at + 1] ? genitive : undefined
}

/** «придаёт мягкий, ровный блеск»: of what is given, and not of what gives it. */
const givenBy =
  /^(?:прида[ею]т|да[ею]т|име[ею]т|созда[ею]т|оставля[ею]т|дела[ею]т|получа[ею]т|дарит|дарят|обеспечива[ею]т|держ[иа]т|показыва[ею]т|выда[ею]т|прида[лв]а?|дал[аио]?)$/u
const isGiven = (words: readonly string[], at: number): boolean =>
  givenBy.test(words[at - 1] ?? '') ||
  (/^(?:очень|такой|такую|такое|такие|более)$/u.test(words[at - 1] ?? '') &&
    givenBy.test(words[at - 2] ?? ''))

const genders: readonly Gender[] = ['m', 'f', 'n', 'pl']
/** A subject or an object: «кожа становится гладкой» praises no mask. */
const isDirect = ({ adjective, word }: Pick<FoundAdjective<Quality>, 'adjective' | 'word'>) =>
  genders.some((gender) =>
    (['nom', 'acc'] as const).some((name) => declined(adjective, gender, name) === word),
  )

/** «плотный плед» praises the plaid as a whole, «страницы плотные» only them. */
const isOfWhole = (owner: FoundThing | undefined, { noun }: ProductName) =>
  !owner ||
  wholes.has(owner.thing.lemma) ||
  (owner.thing.group === 'product' && (!noun || owner.thing.kind === noun.noun.kind))

const before =
  /^(?:(?:выглядел|казал|был)(?:[аои]|с[ья]|ась|ось|ись)?|менее|наверное?|видимо|вроде|похоже|кажется|прост(?:ой|ая|ое|ые)|обычн(?:ый|ая|ое|ые))$/u

const delighting = askedTogether(delights)

/** What patterns tell. */
export const delightsIn = rememberedLately((clause: string): readonly Praised[] => {
  const text = plainText(clause)
  return delighting(text)
    .filter(([pattern]) => pattern.test(text))
    .map(([, praised]) =>
      // By the buyer's own word.
      praisedAs(
        praised === 'приятный материал' && text.includes('ткан') ? 'приятный ткань' : praised,
      ),
    )
})

/** What a praising clause praises, the surest first: its things with their adjectives, then what patterns tell. */
export function readPraised(clause: string, product: ProductName): Praised[] {
  const words = wordsOf(clause)
  const adjectives = findQualities(words).filter(({ at }) => !negated(words, at))
  const all = findThings(words)
    .filter(({ thing, at }) => !(held.has(thing.lemma) && /^держ[иа]т$/u.test(words[at + 1] ?? '')))
    .map((found) => inNumber(found, adjectives, words))
  // «рассада крепкая» under seeds: other goods count where they stand first and something is said of them.
  const isSubjectHere = (group: ThingGroup, lemma: string, at: number) =>
    group !== 'product' ||
    (product.noun !== undefined &&
      lemma !== product.noun.noun.lemma &&
      subjectsOf(words).some((subject) => subject.at === at) &&
      adjectives.some(
        (own) =>
          own.entry.noun && !own.entry.plain && own.at > at && thingOf(own, all, words)?.at === at,
      ))
  const things = all.filter(
    ({ thing: { group, lemma }, at }) =>
      isSubjectHere(group, lemma, at) &&
      // «на вид густой цвет»: by its look.
      !(lemma === 'вид' && words[at - 1] === 'на') &&
      group !== 'flaw' &&
      group !== 'matter' &&
      !neverPraised.has(lemma) &&
      !negated(words, at),
  )
  const named = things
    .filter(
      (found) =>
        (!placed(words, found.at) ||
          adjectives.some((own) => thingOf(own, all, words) === found)) &&
        isNamed(found, words),
    )
    .map((found) => praisedThing(found, adjectives, all, words))
  const delighted = delightsIn(clause)
  const spared = sparedIn(clause, product)
  // An adjective of the whole product: «лёгкий, компактный» praises its lightness.
  const whole = adjectives
    .filter(
      ({ entry, ...rest }) =>
        entry.noun &&
        // «простой в управлении» is how it is used.
        !(entry.noun === 'простота' && words[rest.at + 1] === 'в') &&
        !ofAnother(words, rest.at, product) &&
        !isGiven(words, rest.at) &&
        isDirect(rest) &&
        (thingOf({ entry, ...rest }, all, words) !== undefined || !ofNeighbour(words, rest.at)) &&
        isOfWhole(thingOf({ entry, ...rest }, all, words), product),
    )
    .map(({ entry, adjective, word, at }): Praised => {
      const { noun } = product
      const owner = thingOf({ entry, adjective, word, at }, all, words)
      // «плотная бумага»: the goods by the name that he gives.
      if (
        owner?.thing.group === 'product' &&
        owner.thing.lemma !== noun?.noun.lemma &&
        !product.also?.includes(owner.thing.lemma)
      )
        return told(
          { adjectives: [], noun: owner.thing, plural: owner.plural },
          entry.say ?? adjective,
        )
      const fits = noun && cases.some((name) => declined(adjective, genderOf(noun), name) === word)
      // «плотные, но мягкие»: of what nobody names, the stuff is dense.
      if (!noun && adjective === 'плотный') return told(nounPhrase('материал'), adjective)
      return noun && fits
        ? told(noun, entry.say ?? adjective)
        : noun || !ofWhole.has(adjective)
          ? { phrase: ofProduct(entry.noun ?? '', product) }
          : ofNameless(entry.say ?? adjective, word)
    })
  const described = named.filter(
    ({ adjectives: [first], noun }) => first && !(modest.has(first) && noun.group !== 'service'),
  )
  // A part named in passing («в коробке») is no praise of it; a trait is.
  const bare = named.filter(
    ({ adjectives: own, noun, plural }) =>
      own.length === 0 &&
      // «подрезаю длину»
      (words.includes(((plural ? noun.plural : noun.singular)?.nom ?? '').replaceAll('ё', 'е')) ||
        contentWith((plural ? noun.plural : noun.singular)?.ins, words)) &&
      (noun.group === 'trait' || alwaysPraised.has(noun.lemma)) &&
      // «сервисы Гугл» are not ours.
      !(plural && noun.lemma === 'сервис') &&
      // «свет не пропускают» praises no light
      !things.some(
        ({ thing, at }) =>
          thing === noun &&
          (words[at + 1] === 'не' ||
            words.slice(Math.max(0, at - 3), at).some((word) => gone.test(word))),
      ),
  )
  const found = [...described.map(asTold), ...spared, ...delighted, ...whole, ...bare.map(asTold)]
  return found.length > 0 ? unique(found) : inWholeSentence(clause, words)
}

const noGoods: ProductName = {}
/** The buyer's own sentence, where nothing shorter names the thing. */
function inWholeSentence(clause: string, words: readonly string[]): Praised[] {
  // «кожа выглядела чистой»: as it was before.
  const own = words.some((word) => before.test(word)) ? undefined : retell(clause, noGoods)
  const [ofOwn] = findThings([own?.named ?? ''])
  return own &&
    ofOwn &&
    ['trait', 'part', 'pack', 'service'].includes(ofOwn.thing.group) &&
    !wholes.has(ofOwn.thing.lemma)
    ? [{ clause: own.clause }]
    : []
}

function unique(all: readonly Praised[]): Praised[] {
  const seen = new Set<string>()
  // «качество исполнения» has named the make already.
  const tails = all.map((praised) => ('phrase' in praised ? praised.phrase.tail : undefined))
  // «качество звучания» has named the sound by another word.
  const named = new Set(
    findThings(tails.flatMap((tail) => tail ?? [])).map(
      ({ thing }) => kin.get(thing.lemma) ?? thing.lemma,
    ),
  )
  return all.filter((praised) => {
    if ('phrase' in praised && tails.includes(praised.phrase.noun.singular?.gen)) return false
    if (
      'phrase' in praised &&
      !praised.phrase.tail &&
      named.has(kin.get(praised.phrase.noun.lemma) ?? praised.phrase.noun.lemma)
    )
      return false
    const word = 'phrase' in praised ? praised.phrase.noun.lemma : praised.clause
    const key = kin.get(word) ?? word
    return !seen.has(key) && seen.add(key)
  })
}

/** Said of a thing whose name we do not know: «вещь лёгкая и тёплая». */
const ofWhole = new Set(
  `лёгкий тёплый мягкий удобный красивый прочный крепкий надёжный стильный модный компактный вместительный устойчивый практичный
  универсальный симпатичный милый пушистый воздушный комфортный функциональный изящный эффектный элегантный качественный добротный уютный`.split(
    /\s+/u,
  ),
)

/** Parts that buyers name only to praise or to blame. */
const alwaysPraised = new Set(
  'ткань материал пульт подсветка экран пошив доставка сервис'.split(' '),
)

/** «довольны доставкой и качеством» */
const contentWith = (form: string | undefined, words: readonly string[]): boolean => {
  const at = words.findIndex((word) => /^довол(?:ен|ьна|ьны)$/u.test(word))
  return (
    at >= 0 && words[at - 1] !== 'не' && words.indexOf(form?.replaceAll('ё', 'е') ?? '', at) > at
  )
}

/** «пропал запах пластмассы»: what is gone is not praised. */
const gone = /^(?:пропа[лд]|исчез|уш[её]?л|убира|устран|избав|нейтрал|маскир|перебива)/u

/** Neither praise nor blame of a thing: «материал простой». */
const modest = new Set('простой тонкий толстый мелкий крупный долгий глубокий'.split(' '))

/** Words for the purchase as a whole: «товар хороший» names nothing. */
const wholes = new Set('товар вещь продукт заказ посылка отзыв'.split(' '))
