import { genderOfAdjective } from '@/lib/text/adjective'
import { cases, declineAdjective } from '@/lib/text/inflect'
import { genderOf, inCase, type NounPhrase, nounPhrase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'
import { adjectiveFinder, type FoundAdjective, thingOf } from '../words/adjectives'
import { withYo } from '../words/common-words'
import { isMisspelt } from '../words/misspelt'
import { subjectsOf } from '../words/one-clause'
import { wordsOf } from '../words/plain'
import { ofNameless } from './nameless'
import type { Praised } from './praised'

/** Evils, and the noun that is spared them where the buyer leaves it out; none for the goods themselves. */
const evils: readonly (readonly [noun: string, adjectives: string])[] = [
  ['вкус', 'приторный горький кислый солёный пресный пересоленный'],
  ['запах', 'резкий едкий навязчивый удушливый'],
  ['текстура', 'липкий жирный'],
  [
    '',
    'жёсткий колючий тяжёлый шумный хлипкий маркий громоздкий скользкий тугой просвечивающий ломкий грубый аляповатый',
  ],
]
/** «Не хлипкие» of goods without a name is told as what they are. */
const opposites = new Map([
  ['жёсткий', 'мягкий'],
  ['тяжёлый', 'лёгкий'],
  ['шумный', 'тихий'],
  ['хлипкий', 'прочный'],
  ['громоздкий', 'компактный'],
  ['ломкий', 'прочный'],
])
const findEvils = adjectiveFinder(
  evils.flatMap(([noun, adjectives]) =>
    adjectives.split(' ').map((adjective) => [adjective, noun] as const),
  ),
)
const degrees = new Set('очень слишком сильно такой такая такие особо совсем чересчур'.split(' '))

const agreesWith = ({ adjective, word }: FoundAdjective<unknown>, noun: NounPhrase) =>
  cases.some(
    (name) => declineAdjective(adjective, genderOf(noun), name).replaceAll('ё', 'е') === word,
  )

/** Flaws that a clause says there are none of, in the genitive as told. */
const flaws =
  'заломов|брака|изъянов|сколов|катышков|дефектов|заусенцев|комочков|комков|царапин|зацепок|люфтов|люфта|зазоров|щелей|дырок|примесей|горечи|косточек|сгустков|затяжек|разводов|пятен|сбоев|привкуса|послевкусия|осадка|накипи|нал[её]та|протечек|ворсинок|нареканий|претензий|замечаний|жалоб|аллергии|раздражения|покраснений|зуда|глюков|скрипов|скрипа|гула|перебоев|химозности'
const ofKind =
  '(?:посторонн|неприятн|противн|химическ|бумажн|резк|видим|лишн|остр|так)[а-яё]{1,4}\\s'
const without = new RegExp(
  `(?<![а-яё])(?:без\\s(?:всяких\\s|каких-либо\\s|единого\\s|малейших\\s)?|никак(?:их|ого|ой)\\s)(${ofKind})?(${flaws}|швов|углов)(?![а-яё])`,
  'u',
)
const absent = new RegExp(
  `(?<![а-яё])(${flaws})\\s(?:[а-яё]{1,12}\\s){0,3}?(?:нет(?:у)?|не\\s(?:было?|чувствуется|ощущается|осталось|оста[её]тся|имею|возникло|наблюдается))(?![а-яё])`,
  'u',
)
const noneLeft = new RegExp(
  `(?<![а-яё])(?:нет|не\\s(?:оставля[ею]т|да[её]т|да[юё]т|вызвал[аои]?|имеет))\\s(?:такой\\s|никак(?:их|ого|ой)\\s)?(${flaws})(?![а-яё])`,
  'u',
)
/** «ни один не порвался», «ни одна чашка не треснула». */
const noneOf =
  /(?<![а-яё])ни\s(?:один|одна|одно)(?:\s[а-яё]{4,14})?\sне\s(?:порвал|расклеил|сломал|лопнул|треснул|разбил|протек|отклеил|развалил|выпал|испортил|погиб|завял)[а-яё]{0,4}$/u

/** «сложно размешать без комков»: there are some. */
const hardly =
  /(?<![а-яё])(?:сложн|трудн|тяжел|тяжк|чтобы|хотелось|хочется|надеюсь|бы(?![а-яё])|не\s(?:получ|выход|удал|уда[её]))/u

/** «без заломов», «сколов нет». */
function readWithout(clause: string): Praised | undefined {
  const text = clause.trim().toLowerCase()
  if (hardly.test(text)) return undefined
  const whole = noneOf.exec(text.replace(/\s(?:еще|ещё|пока)(?=\s)/gu, ''))?.[0]
  if (whole && !wordsOf(whole).some(isMisspelt))
    return { clause: whole.replace(/[а-яё]+/gu, withYo) }
  const found = without.exec(text)
  const flaw = found
    ? `${found[1] ?? ''}${found[2]}`
    : (absent.exec(text)?.[1] ?? noneLeft.exec(text)?.[1])
  return flaw ? { clause: `нет ${flaw}`, said: { of: 'нет', is: flaw } } : undefined
}

/** «не приторный», «пластик не хлипкий»: an evil that there is not. */
function readSpared(
  words: readonly string[],
  things: readonly FoundThing[],
  { noun }: ProductName,
): Praised[] {
  return findEvils(words).flatMap((found): Praised[] => {
    const before = degrees.has(words[found.at - 1] ?? '') ? 2 : 1
    if (words[found.at - before] !== 'не') return []
    // «пульт оказался не хлипким»
    const turnedOut = words.some((word) => /^оказал/u.test(word))
      ? subjectsOf(words).findLast(({ at }) => at < found.at)
      : undefined
    const owner = thingOf(found, things, words) ?? turnedOut
    const own = owner && { adjectives: [], noun: owner.thing, plural: owner.plural }
    // «не жирный крем» is said of the cream itself.
    const isProduct = noun && agreesWith(found, noun)
    if (!own && !noun && found.entry === '') {
      const merit = opposites.get(found.adjective)
      return [
        merit
          ? ofNameless(merit, declineAdjective(merit, genderOfAdjective(found.word) ?? 'm', 'nom'))
          : ofNameless(found.adjective, found.word, 'не '),
      ]
    }
    const of = own ?? (noun && (isProduct || found.entry === '') ? noun : nounPhrase(found.entry))
    const is = `не ${declineAdjective(found.adjective, genderOf(of), 'nom')}`
    const name = inCase(of, 'nom')
    return [{ clause: `${name} ${is}`, said: { of: name, is } }]
  })
}

/** «в меру сладкая»: the taste is just so, and not sweet. */
const inMeasure = /(?<![а-яё])в меру (сладк|сол[её]н|остр|кисл)[а-яё]{1,2}(?![а-яё])/u
const tastes: Readonly<Record<string, string>> = {
  сладк: 'сладкий',
  солен: 'солёный',
  остр: 'острый',
  кисл: 'кислый',
}
function readInMeasure(clause: string): Praised[] {
  const taste = tastes[inMeasure.exec(clause.toLowerCase())?.[1]?.replace('ё', 'е') ?? '']
  if (!taste) return []
  return [{ clause: `вкус в меру ${taste}`, said: { of: 'вкус', is: `в меру ${taste}` } }]
}

/** The evils that a clause says there are none of. */
export function sparedIn(clause: string, product: ProductName): Praised[] {
  const words = wordsOf(clause)
  const found = readWithout(clause)
  return [
    ...readSpared(words, findThings(words), product),
    ...readInMeasure(clause),
    ...(found ? [found] : []),
  ]
}
