import { isFiniteVerb, isInfinitive, isNoun } from '@/lib/text/grammar'
import { genderOf, inCase, type NounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { isIronic } from '../quotes/irony'
import { withYo } from '../words/common-words'
import { opened } from '../words/opening'
import { wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { isGoverned } from './subjects'

const failed = new Map([
  ['могу', 'получается'],
  ['можем', 'получается'],
  ['смог', 'получилось'],
  ['смогла', 'получилось'],
  ['смогли', 'получилось'],
  ['удалось', 'получилось'],
  ['удается', 'получается'],
  ['получилось', 'получилось'],
  ['получается', 'получается'],
])
const burdens = new Set(['пришлось', 'приходится', 'придется'])
/** The buyer himself: in the third person nobody is named, in the second «вам» stands once. */
const self =
  /^(?:я|мы|мне|нам|лично|просто|реально|вообще|естественно|конечно|теперь|поэтому|либо|сам|сама|сами|самой|самому|самим)$/u
/** What only ties the clause to the one before it. */
const joints = new Set([
  'и',
  'но',
  'а',
  'да',
  'однако',
  'правда',
  'только',
  'зато',
  'ну',
  'ещё',
  'еще',
])
/** The thing, told of before. */
const objects = new Map([
  ['его', 'm'],
  ['ее', 'f'],
  ['их', 'pl'],
])
const other =
  /^(?:он|она|оно|они|ему|ей|им|него|нее|них|эт(?:о|от|а|и|ой|ого|ому|у|их|им)|муж|мужу|жена|курьер[а-я]*|ты|вы|вам|бы|не|ни|что|чем|как|если|когда|второй|вторую|другой|другую|друг[а-я]+)$/u
/** No trouble with the thing: judging, waiting, paying, praising without end, or what the form would not take. */
const idle =
  /^(?:оцен|суди|сказа|поня|поним|найт|пове|повер|представ|совет|посовет|рекоменд|порекоменд|хвал|похвал|расхвал|жд|дожд|провер|попроб|пробов|есть|съесть|пить|нара|налюб|нахвал|нади|надыш|наест|остан|оторв|удерж|жить|заказ|дозаказ|куп|покуп|брать|взять|приобр|приход|прийти|возвращ|еха|идти|пойти|писа|напис|став|постав|добав|прилож|прикрепить|загруз|удив|угад|объясн|согла|терп|молч|запис|назв|сдела|получ|забр|отказ|смотр|посмотр|верн|сдать|допи|доед|съеда)/u
/** Left without a word of what it is done to, these want one. */
const ofSomething =
  /^(?:выброс|выкин|отда|подши|уши|переши|отстир|подкле|переделы|передела)[а-я]+$/u
/** The same, where the thing is known by name. */
const ofNamed =
  /^(?:подгибать|подогнуть|загибать|загнуть|подрезать|обрезать|подвор[а-я]+|чистить|подкручивать|доклеивать|отмывать|проветривать|дорабатывать|доработать|перезагружать)$/u
const adverbs =
  /^(?:так|и|никак|пока|даже|постоянно|часто|потом|в|итоге|сразу|до|сих|пор|нормально|толком|самостоятельно|самому|самой|самим)$/u
const longest = 7

/** What the buyer says that he could not do or had to do: the words around the modal verb, and how it ends in the reply. */
type Cost = {
  before: readonly string[]
  after: readonly string[]
  burden?: string
  failed?: string
}

function costIn(words: readonly string[]): Cost | undefined {
  const at = words.findIndex((word) => burdens.has(word) || failed.has(word))
  const modal = words[at] ?? ''
  const denied = words[at - 1] === 'не'
  const after = words.slice(at + 1)
  if (burdens.has(modal))
    return denied ? undefined : { before: words.slice(0, at), after, burden: withYo(modal) }
  const end = failed.get(modal)
  return denied && end ? { before: words.slice(0, at - 1), after, failed: `не ${end}` } : undefined
}

/** «его выкинуть», «обрезать немного» in an even order: how much before the infinitive, the thing after it. */
function evenly(words: readonly string[], verb: string): readonly string[] {
  const at = words.indexOf(verb)
  const [much, thing] = [words[at + 1] ?? '', words[at - 1] ?? '']
  if (at + 2 === words.length && degree.test(much)) return [...words.slice(0, at), much, verb]
  return at + 1 === words.length && objects.has(thing)
    ? [...words.slice(0, at - 1), verb, thing]
    : words
}
const degree = /^(?:немного|немножко|слегка|чуть|часто|постоянно|сильно|долго)$/u

/** Whether the pronoun may mean the product. */
function means(pronoun: string, noun: NounPhrase | undefined): boolean {
  const gender = noun && genderOf(noun)
  return !gender || (objects.get(pronoun) ?? gender) === (gender === 'n' ? 'm' : gender)
}

/**
 * «Я не смогла открыть крышку» as «открыть крышку не получилось», «приходится проветривать» as «вам приходится
 * проветривать»: what the thing cost the buyer, for use after «жаль, что …». Nothing where the trouble is not with the thing.
 */
export function toldOfBuyer(written: string, { noun }: ProductName): string | undefined {
  const said = opened(written)
    .split(/,\s?|\s(?:но|а|хотя)\s|(?<!так)\sи\s(?=при(?:ход|ш|дет)|не\s)/u)
    .find((part) => wordsOf(part).some((word) => failed.has(word) || burdens.has(word)))
  if (!said || said.length > 80 || /[^\p{Script=Cyrillic}\s-]/u.test(said) || isIronic(said))
    return undefined
  const all = wordsOf(said).filter((word) => !self.test(word))
  const words = all.slice(all.findIndex((word) => !joints.has(word)))
  const cost = costIn(words)
  if (!cost) return undefined
  const { before, after } = cost
  const rest = [...before, ...after]
  if (rest.length > longest || !isWellKnown(rest)) return undefined
  if (rest.some((word) => other.test(word) || isFiniteVerb(word) || !means(word, noun)))
    return undefined
  const doing = rest.filter(isInfinitive)
  const [last] = doing.slice(-1)
  if (!last || doing.length > 2 || doing.some((word) => idle.test(word))) return undefined
  if (cost.burden) {
    const it = noun ? inCase(noun, 'acc') : 'покупку'
    const spelt = (word: string) => (objects.has(word) ? it : withYo(word))
    const isNamed = rest.some(
      (word, at) =>
        word === 'все' ||
        objects.has(word) ||
        (isNoun(word) && word !== last && !isGoverned(rest, at)),
    )
    // «ручку пришлось подкручивать»: in an even voice what it is done to stands last.
    const objectAt = before.findIndex((word) => isNoun(word) || objects.has(word))
    const isInverted = objectAt >= 0 && after.at(-1) === last
    const led = isInverted ? before.slice(0, objectAt) : before
    return [
      '[вам|тебе]',
      ...led.map(spelt),
      cost.burden,
      ...evenly(after, last).map(spelt),
      ...(isInverted ? before.slice(objectAt).map(spelt) : []),
      ...((ofSomething.test(last) || (noun && ofNamed.test(last))) && !isNamed ? [it] : []),
    ].join(' ')
  }
  const isFirst = before.some(isInfinitive)
  if (!isFirst && !before.every((word) => adverbs.test(word))) return undefined
  return [...(isFirst ? rest : [...after, ...before]), cost.failed]
    .flatMap((word) => (word && !objects.has(word) ? [withYo(word)] : []))
    .join(' ')
}
