import { isFiniteVerb } from '@/lib/text/grammar'
import { folded } from '@/lib/text/words'
import { findThings } from '../things/lexicon'
import type { FoundThing, Thing } from '../things/thing'

/** Groups of nouns that belong to goods: «ручка лупы», «материал сумки», «в центре зеркала». */
const belonging = new Set(['part', 'trait', 'flaw'])
/** «вкус рыбы», «аромат розы»: what it is like. */
const likening = /^(?:вкус|запах|аромат|послевкус|привкус|оттен|цвет)/u
/** Nouns of what goods are made of or filled with, as much as of goods. */
const ingredients = new Set(
  'сахар соль вода масло молоко мука ваниль наполнитель блеск мята роза рыба мясо база шоколад орехи'.split(
    ' ',
  ),
)
const places = /^(?:центр|середин|кра[йяюе]|уг[ло]л|верх|низ|дн[оаеу]|диаметр|основани)/u
/** «две банки краски»: what goods came in says what they are. */
const isPack = ({ group }: Thing) => group === 'pack'

const stressing = /^(?:сам|сама|само|сами)$/u
/** «маска есть, мыло было»: that a thing is there says nothing of goods. */
const merelyThere = /^(?:и$|или$|есть|был[аои]?$|нет|будет|получа|выход)/u

const isForm = (word: string, form: string | undefined) =>
  form !== undefined && word === folded(form)

/** Whether a clause opens with the noun as its subject, or «сама лупа» stands anywhere. */
function isSubject({ thing, at }: FoundThing, words: readonly string[], starts: readonly number[]) {
  const word = words[at] ?? ''
  const [one, many] = [isForm(word, thing.singular?.nom), isForm(word, thing.plural?.nom)]
  if (!one && !many) return false
  if (stressing.test(words[at - 1] ?? '')) return true
  const end = starts.find((start) => start > at) ?? words.length
  const next = words[at + 1] ?? ''
  return starts.includes(at) && at + 1 < end && !isFiniteVerb(word) && !merelyThere.test(next)
}

/** «диаметр лупы», «качество футболок», «пачка чая» */
function isOwner({ thing, at }: FoundThing, words: readonly string[], starts: readonly number[]) {
  const word = words[at] ?? ''
  if (starts.includes(at)) return false
  if (!isForm(word, thing.singular?.gen) && !isForm(word, thing.plural?.gen)) return false
  const last = words[at - 1] ?? ''
  if (places.test(last)) return true
  const [before] = findThings([last]).map(({ thing: owned }) => owned)
  return (
    before !== undefined &&
    ((belonging.has(before.group) && !likening.test(before.lemma)) || isPack(before))
  )
}

/**
 * The one kind of goods that a whole text names, where it opens a clause as its subject («Лупа как будто …») or something
 * of it is spoken of («диаметр лупы»). Nothing where a text names two.
 */
export function onlyGoods(
  words: readonly string[],
  starts: readonly number[],
  isUnsure: (thing: Thing) => boolean,
): FoundThing | undefined {
  const plain = words.map((word) => folded(word))
  const goods = findThings(plain).filter(({ thing }) => thing.group === 'product')
  const [first] = goods
  if (
    !first ||
    ingredients.has(first.thing.lemma) ||
    isUnsure(first.thing) ||
    goods.some(({ thing }) => thing !== first.thing)
  )
    return undefined
  const subject = goods.find((one) => isSubject(one, plain, starts))
  const found = subject ?? goods.find((one) => isOwner(one, plain, starts))
  if (!found) return undefined
  const { singular } = found.thing
  // «зеркала»: some mirrors where they are the subject, else of one mirror.
  return {
    ...found,
    plural: !isForm(plain[found.at] ?? '', subject ? singular?.nom : singular?.gen),
  }
}
