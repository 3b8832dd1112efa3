import { askedTogether } from '@/lib/text/asked-together'
import { isFiniteVerb, nominativeOf } from '@/lib/text/grammar'
import { type Gender, past } from '@/lib/text/inflect'
import { genderOf, inCase, type NounPhrase } from '../../product/noun-phrase'
import { purchase, thing } from '../../things/lexicon'
import type { FoundThing, ProductKind } from '../../things/thing'
import { participleGender, subjectGender, unknownAfter, unknownSubject } from '../words/subject'
import { toldTime } from '../words/told-time'
import { breakages } from './breakages'
import { ofLiving } from './living'
import { shortcomings } from './shortcomings'
import { agreed, type Clause, denied, phraseOf, type Trouble } from './trouble'
import { ofWholes, withoutSubject } from './unnamed-events'

/** The thing where its form can be a nominative: «клавиши» is one key's genitive and many keys' nominative. */
const nominative = (found: FoundThing, word: string): FoundThing[] => {
  const bare = (form: string | undefined) => form?.replaceAll('ё', 'е')
  if (bare(found.thing.singular?.nom) === word) return [{ ...found, plural: false }]
  return bare(found.thing.plural?.nom) === word ? [{ ...found, plural: true }] : []
}

const contents: NounPhrase = {
  adjectives: [],
  noun: thing('часть'),
  plural: false,
  tail: 'содержимого',
}

/** Traits of which one says that they stop, fail or vanish; of the others nothing breaks. */
const moving = new Set(
  'свет звук сигнал связь изображение заряд функция функции режим режимы управление настройка подключение запах аромат эффект принт рисунок сборка отделка работа память'.split(
    ' ',
  ),
)
/** What goods have and people too. */
const ofBody = new Set(['кожа', 'язычок', 'спинка', 'косточки'])
const onBody: readonly ProductKind[] = ['cosmetics', 'food', 'supplement', 'household', 'pets']

/** What stands between a verb and the noun that it surely goes with. */
const near =
  /(?:ый|ий|ая|яя|ое|ее|ые|ие|ть|ться|но|[тклр]о)$|^(?:не|уже|вс[ея]|весь|сразу|сам[аи]?)$/u

function subjectFor(
  { words, things, product }: Clause,
  verb: string,
  { spills, breaks }: { spills: boolean; breaks: boolean },
): NounPhrase | undefined {
  const genders = subjectGender(verb)
  const exact = participleGender(verb) ?? genders
  const kind = product.kind
  const fits = (phrase: NounPhrase) => !exact || exact.includes(genderOf(phrase))
  const at = words.indexOf(verb)
  // «вид коробки повреждён»: the box is.
  const seen = things.find(
    ({ at, thing: { group } }) => group === 'pack' && words[at - 1] === 'вид',
  )
  if (seen) return phraseOf({ ...seen, plural: false })
  const [nearest] = things
    .filter(
      ({ thing: { group, lemma } }) =>
        group !== 'flaw' &&
        group !== 'service' &&
        lemma !== 'вид' &&
        lemma !== 'вода' &&
        lemma !== 'бельё',
    )
    .flatMap((found) => nominative(found, words[found.at] ?? ''))
    // «для нашей кофеварки оказались велики»: of what stands after a preposition nothing is said.
    .filter(
      ({ at: place }) =>
        (words[place - 1] === 'этого' ||
          !words.slice(Math.max(0, place - 2), place).some(governs)) &&
        // «стекло на телефон не клеится»
        !/^(?:на|в|во|за|про|через|по)$/u.test(words[place - 1] ?? ''),
    )
    .filter(
      ({ at: place }) =>
        place < at ||
        !words.slice(at + 1, place).some((word) => word === 'и' || isFiniteVerb(word)),
    )
    // «блеск есть, но скалывается»: that it is there was all that was said of it.
    .filter(
      ({ at: place, thing: { group } }) =>
        group !== 'matter' ||
        words.slice(Math.min(at, place) + 1, Math.max(at, place)).every((word) => near.test(word)),
    )
    .filter(({ at: place }) => place > at || !/^(?:есть|нет|нету)$/u.test(words[place + 1] ?? ''))
    // What stands far from the verb, or long after it, is the subject of another one.
    .filter((found) => found.at - at <= 3 && at - found.at <= 6)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    .filter((found) => !exact || exact.includes(genderOf(phraseOf(found))))
  if (nearest) {
    const { lemma, group } = nearest.thing
    // «начались отваливаться клавиши»: not the whole of it.
    if (group === 'matter') return spills ? contents : undefined
    // A height does not stretch, and skin that peels is the buyer's own: nothing is better than the wrong thing.
    const able = group !== 'trait' || moving.has(lemma) || !breaks
    return able && !(ofBody.has(lemma) && kind !== undefined && onBody.includes(kind))
      ? phraseOf(nearest)
      : undefined
  }
  // «развалилась» under a lamp: the box, most likely, and surely no lamp; «поломаны» under a kettle are several of them.
  // «игры – и те не работают» are none.
  if (product.noun && !fits(product.noun))
    return exact?.includes('pl') && (participleGender(verb) || /^(?:про|под)?тек/u.test(verb))
      ? goods
      : undefined
  // «С этой мукой хлеб … Он рассыпается»: another thing.
  const meant = words.slice(Math.max(0, at - 2), at).flatMap((word) => pronouns[word] ?? [])
  if (product.noun && meant.some((gender) => product.noun && gender !== genderOf(product.noun)))
    return undefined
  if (product.noun) return product.noun
  return spills ? contents : { adjectives: [], noun: purchase, plural: false }
}

const ofNose = /(?<![A-Za-zЀ-ӿ])(?:сопл|слез[ыау](?![A-Za-zЀ-ӿ])|слюн|нос(?:а|у)?(?![A-Za-zЀ-ӿ]))/u
/** «всё вытекло», «вся жидкость вытекла»: not a part of it. */
const wholly =
  /(?<![A-Za-zЀ-ӿ])(почти\s)?(?:вс[её]|весь|вся|полностью|целиком)\s(?:(?:уже|просто|было|и|((?:жидкост|сыворотк|эссенц|вод|масл|крем|гел|сироп|содержим|порош|мук|круп|соус|тоник|шампун|пропитк)[а-я]{0,3}))\s)?(?:вы|про|раз|рас|по)(?:(тек)|лил|лит|сыпа)/u
const all: Record<Gender, string> = { m: 'весь', f: 'вся', n: 'всё', pl: 'все' }
function spilt(template: string, [, almost = '', matter = '', ran]: RegExpExecArray): string {
  const [gender = 'n'] = nominativeOf(matter)
  const what = nominativeOf(matter).length > 0 ? `${all[gender]} ${matter}` : 'всё'
  return `${almost}${what} ${ran ? past('вытек', gender) : agreed(template, gender)}`
}
const pronouns: Record<string, Gender> = { он: 'm', она: 'f', оно: 'n', они: 'pl' }
/** What only a device does: of a shirt or a jam the same words mean something else. */
const ofDevice =
  /на команды|<подключается|с перебоями|во время работы|<перегревается|<нагревается|непредсказуемо/u
const worn: readonly (ProductKind | undefined)[] = ['clothes', 'underwear', 'shoes', 'jewelry']
const lifeless: readonly (ProductKind | undefined)[] = [
  'clothes',
  'underwear',
  'shoes',
  'food',
  'supplement',
  'cosmetics',
  'jewelry',
  'books',
  'plants',
  'furniture',
]

const unsized = ({ kind }: Clause['product']) =>
  kind !== undefined && ['electronics', 'appliance', 'home', 'toys', 'furniture'].includes(kind)
const without =
  /(?<![A-Za-zЀ-ӿ])без\s(интернета|сети|подписки|приложения|телефона|розетки|колонки|хаба)(?![A-Za-zЀ-ӿ])/u
const governs = (word: string) =>
  /^(?:для|от|из|из-за|у|до|без|с|со|при|под|над|после|ради|кроме)$/u.test(word)
const goods: NounPhrase = { adjectives: [], noun: purchase, plural: false }
/** What buyers do with what is too small. */
const byBuyer = /^(?:застегнул|натянул|втиснул|влез|налез|надел)(?:а|и)?$/u

const partial = /^(?:половин[аы]|част[ьи]|треть|трети|большинство|некотор[а-я]{2,3}|несколько)$/u

/** «Отёки не убирают»: a cream is not bought against dirt. */
const ofCare = ({ product, text }: Clause) =>
  product.kind === 'cosmetics' && !/гряз|пятн|жир|налет|макияж|тушь|пыл/u.test(text)

const breaking = askedTogether(breakages)
const falling = askedTogether(shortcomings)

const ofSkin = /(?<![а-я])(?:кож[аиуе]|лицо|губы|руки|глаза|волосы|ногти)(?![а-я])/u
/** «с моими пересушенными на море волосами»: how they were before. */
const driedBefore =
  /(?<![а-я])мо(?:и|их|ими|ей|ю|я)\s(?:[а-я]+\s)?(?:пере)?суш|(?:пере)?сушен[а-я]+\s(?:от|после)\s(?:краск|окраш|осветл|солнц|мор|лет|зим)/u

/** What happened to which thing: «молния разошлась на второй день». */
export function eventsIn(clause: Clause): Trouble[] {
  const broken = breaking(clause.text)
  const asked = [...broken, ...falling(clause.text)]
  if (asked.length === 0) return []
  const when = toldTime(clause.text)
  return asked.flatMap(([pattern, wording, topic], at) => {
    const found = pattern.exec(clause.text)
    if (!found || denied(clause.text, found.index)) return []
    const meant = ofCare(clause) ? wording.replace('с загрязнениями', 'со своей задачей') : wording
    const template = ofLiving(meant.replace('$1', found[1] ?? ''), found[0], clause)
    if (template === undefined) return []
    // What runs is the buyer's own nose.
    if (template.includes('протекает') && ofNose.test(clause.text)) return []
    // «вода капает на пол» is told by itself: what leaks is not named.
    if (template.includes('протекает') && clause.words.includes('вода')) return []
    if (template.startsWith('<сушит') && driedBefore.test(clause.text)) return []
    // «Лицо пересохло»: nothing of it came dry.
    if (template.includes('засохшим') && ofSkin.test(clause.text)) return []
    // An old date is told of what is eaten or drunk.
    if (template.includes('свежим') && clause.product.kind !== 'food') return []
    // The whole word at the end of the match: a pattern may stop at the stem.
    const rest = clause.text.slice(found.index)
    const matched = rest
      .slice(
        0,
        found[0].length + (/^[A-Za-zЀ-ӿ]*/u.exec(rest.slice(found[0].length))?.[0].length ?? 0),
      )
      .trim()
      .split(' ')
    // «села на размер», «перестали крутиться»: the verb that agrees comes first there.
    const verb =
      matched.find((word) => /^(?:сел|перестал)[аио]?$/u.test(word)) ?? matched.at(-1) ?? ''
    const spills = /пролился|рассыпался/u.test(template)
    const place = clause.words.indexOf(verb)
    // «половина лампочек не горит»: of the whole it is not true.
    if (
      !spills &&
      clause.words.slice(Math.max(0, place - 5), place).some((word) => partial.test(word))
    )
      return []
    const after = unknownAfter(
      clause,
      verb.startsWith('перестал') ? clause.words.indexOf(matched.at(-1) ?? '') : place,
    )
    // «Не подошёл фасончик»: only what breaks is a part that may be named by a word that we do not know.
    // «высушил губы»: they are the buyer's, and the thing is the goods.
    const dries = template.startsWith('<сушит')
    const other =
      unknownSubject(clause, place) ??
      (dries ? undefined : after && (at < broken.length ? after : {}))
    if (other && !(spills && !other.word))
      return other.word
        ? [
            {
              clause: `${other.word} ${agreed(template, other.gender).replace('~', when ? ` ${when}` : '')}`,
              ...(topic && { topic }),
            },
          ]
        : []
    const how = { spills, breaks: at < broken.length }
    const agreeing = subjectFor(clause, verb, how)
    // «колёсико перестала крутиться»: the verb agrees with nothing, yet its thing is named.
    const slipped = agreeing?.noun === purchase && subjectFor(clause, matched.at(-1) ?? '', how)
    const named = slipped || agreeing
    // «щётки, которая перестала крутиться»: of the noun before, and not of the whole.
    if (named?.noun === purchase && /^котор/u.test(clause.words[place - 1] ?? '')) return []
    // «Еле застегнула» is what the buyer did: the thing that he bought is too small.
    const tried = byBuyer.test(verb) ? (clause.product.noun ?? goods) : undefined
    // «увлажнения не увлажняют», «не держит заряд»: said of the whole.
    const repeated = named && template.includes(named.noun.lemma.slice(0, 6))
    const dried = dries && (named?.noun.group !== 'product' || named.noun === purchase)
    const subject = repeated || dried ? (clause.product.noun ?? goods) : (named ?? tried)
    if (!subject || template.includes(subject.noun.lemma.slice(0, 6))) return []
    // Of a lamp nobody says that it is too small for him.
    const sizeOf = /<(?:мал|велик)\//u.test(template) && unsized(clause.product)
    if (sizeOf)
      return [
        {
          clause: `размер оказался ${template.includes('<мал/') ? 'меньше' : 'больше'}, чем хотелось`,
          subject,
          topic: 'size_fit',
        },
      ]
    // «Без интернета не работает»: that much is true, and no more.
    const lacking = template.startsWith('не <работает') && without.exec(clause.text)?.[1]
    if (lacking)
      return [{ clause: `без ${lacking} работает не всё`, subject, topic: 'performance' }]
    if (ofDevice.test(template) && lifeless.includes(subject.noun.kind)) return []
    // «в плечах болтается»: it is wide.
    if (/шатается/u.test(template) && worn.includes(subject.noun.kind)) return []
    // «а потом отлетел»: of a bag a part does.
    if (
      /отлетел|отвалился|оторвался/u.test(template) &&
      subject === clause.product.noun &&
      subject.noun.kind === 'clothes'
    )
      return []
    const whole = subject.tail === 'содержимого' && spills ? wholly.exec(clause.text) : null
    if (whole) return [{ clause: spilt(template, whole), ...(topic && { topic }) }]
    const weak = subject.noun === purchase
    // «размер маломерит»: a size is not too small, it is smaller.
    const sized =
      (subject.noun.group === 'trait' || subject.noun.lemma === 'сетка') &&
      withoutSubject.find(([part]) => /мерит/u.test(part) && template.includes(part))?.[1]
    if (sized) return [{ clause: sized, subject, ...(topic && { topic }) }]
    if (weak) {
      const said = withoutSubject.find(([part]) => template.includes(part))?.[1]
      if (said) return [{ clause: said, subject, weak, ...(topic && { topic }) }]
      if (!ofWholes.test(template)) return []
    }
    // «Кофе приехал»: as an editor would print it.
    const gender = subject.noun.lemma === 'кофе' ? 'm' : genderOf(subject)
    const predicate = agreed(template, gender).replace('~', when ? ` ${when}` : '')
    return [
      { clause: `${inCase(subject, 'nom')} ${predicate}`, subject, weak, ...(topic && { topic }) },
    ]
  })
}
