import { isFiniteVerb, isSaidOf } from '@/lib/text/grammar'
import { inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { withYo } from '../words/common-words'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { doubted, evils, goods, held, isMeantFor, joys, lulls } from './deeds'
import { type Hero, heroOf } from './heroes'
import { withGoods } from './it'

/** Where a clause ends. */
const edges =
  /[.!?;,()\n…]+|\p{Extended_Pictographic}|\s[-–—]\s|\s(?=и\sтеперь\s)|\sи\s(?=[а-яё]+\s(?:больше\sне|перестал|стал|начал)[а-яё]*\s)/u
/** Points to the buyer or warms the voice: it may stand before whom he tells of. */
const before =
  /^(?:и|а|да|вот|у|меня|нас|мой|моя|мое|мои|наш|наша|наше|наши|теперь|сейчас|даже|младший|младшая|старший|старшая|маленький|маленькая)$/u
/** When and how: it may stand between whom he tells of and what is done. */
const manner =
  /^(?:теперь|сейчас|наконец|наконец-то|уже|сразу|даже|кажд(?:ый|ую|ое)|день|дни|дня|вечер|вечера|вечерами|ночь|ночью|утро|утром|весь|всю|цел(?:ый|ую|ыми)|днями|два|две|три|второй|вторую|третий|третью|часа|часов|часами|недел[юи]|месяц|постоянно|всегда|вообще|больше|спокойно|сам|сама|сами|с|удовольствием|восторгом|аппетитом|так|быстро|легко|охотно|просто|прекрасно|отлично|хорошо|намного|гораздо)$/u
/** «спит только там» */
const onlyThere = /\sтолько\s(?=(?:там|тут|здесь|на|в|с|под|у|из)(?![а-яё]))/u
/** «спит как младенец» */
const asOne = /\sкак\s(?:младенец|убит(?:ый|ая)|ангел|сурок|сурки|дома)(?![а-яё])/u
const ofBuyer =
  /^(?:я|мы|мне|нам|меня|нас|мной|нами|мо[йяеи]|мо(?:его|ей|ем|им|их|ими)|наш[а-я]{0,3}|вы|вам|вас|ты)$/u
/** After «стал» and «перестал» the form alone tells it. */
const isInfinitive = (word: string) => /(?:[аяеиыуосз]ть|чь)(?:ся)?$/u.test(word)
const stopped = /^перестал[аио]?$/u
const began = /^(?:стал[аио]?|начал[аио]?)$/u
const longest = 9

/** «Дочка учится в пятом классе» tells who it is for; «читает с удовольствием» is good news. */
const habits =
  /^(?:смотр[ия]т|нос[ия]т|ход[ия]т|чита[ею]т|пь[ею]т|уч[иа]т(?:ся)?|занима[ею]тся|слуша[ею]т|рису[ею]т|гуля[ею]т|леж[иа]т|бега[ею]т|собира[ею]т|стро[ия]т|леп[ия]т|пользу[ею]тся|ката[ею]тся|купа[ею]тся|грыз[еу]т|мечтал[аи]?|разговарива[ею]т|обща[ею]тся|болта[ею]т|танцу[ею]т)$/u
const eagerly =
  /(?<![а-я])(?:теперь|удовольствием|восторгом|кажд(?:ый|ую|ое)|целы(?:ми|й)|днями|часами|вечерами|снимая|наконец|постоянно|всегда|всюду|везде|хорошо|отлично|спокойно|крепко|с\s?гордостью|гордостью|сам|сама|сами|весь|всю|взахлеб|уже|лучше|вторую|второй|не)(?![а-я])/u

/** Whether what is said of the hero is good news; `at`: where its verb stands. */
function isGladDeed(
  words: readonly string[],
  at: number,
  { kind }: Hero,
  { noun }: ProductName,
): boolean {
  const [verb = '', next = '', after = ''] = words.slice(at)
  const denied = words[at - 1] === 'не'
  if (denied)
    return (kind === 'living' && held.test(verb)) || (words.includes('больше') && evils.test(verb))
  if (words.some((word, place) => word === 'не' && words[place + 1] !== 'снимая')) return false
  if (stopped.test(verb)) return isInfinitive(next) && evils.test(next)
  if (kind !== 'living') return false
  if (began.test(verb)) return goods.test(next) || (manner.test(next) && goods.test(after))
  if (/^хо(?:чет|тят)$/u.test(verb)) return goods.test(next)
  if (/^говор/u.test(verb)) return next === 'спасибо'
  if (/^забрал/u.test(verb)) return words.includes('себе')
  return (
    joys.test(verb) &&
    words.length > 1 &&
    (!habits.test(verb) ||
      eagerly.test(words.join(' ')) ||
      (words.length - at > 1 && isMeantFor(noun?.noun.lemma, verb)))
  )
}

/** Only one thing is told: a second verb is joined by «и» and glad as well. */
const isOneDeed = (words: readonly string[], at: number): boolean =>
  words.every(
    (word, place) =>
      place <= at ||
      !isFiniteVerb(word) ||
      // «стал есть»: an infinitive as well.
      (place <= at + 2 && isInfinitive(word)) ||
      (words[place - 1] === 'и' && (joys.test(word) || /^(?:блест|сия|раст)/u.test(word))),
  )

/** «Внук засыпает»: with what, as it is told of goods that lull. */
function withWhat(words: readonly string[], { noun }: ProductName): readonly string[] {
  const isBare = words.length < 3 && /^(?:засыпа[ею]т|уснул[аи]?)$/u.test(words.at(-1) ?? '')
  return isBare && noun && lulls.has(noun.noun.lemma) ? [...words, 'с', inCase(noun, 'ins')] : words
}

/** What is said of the hero, in its own order; nothing where that is not surely one glad statement. */
function deedOf(
  told: readonly string[],
  hero: Hero,
  product: ProductName,
): readonly string[] | undefined {
  const rest = withWhat(
    /^(?:теперь|сейчас)$/u.test(told.at(-1) ?? '') ? told.slice(0, -1) : told,
    product,
  )
  const at = rest.findIndex(
    (word) =>
      isFiniteVerb(word) || joys.test(word) || held.test(word) || /^хо(?:чет|тят)$/u.test(word),
  )
  if (
    at < 0 ||
    rest.length > longest ||
    doubted.test(rest.join(' ').replace(asOne, ' ').replace(onlyThere, ' '))
  )
    return undefined
  if (rest.some((word) => ofBuyer.test(word))) return undefined
  const lead = rest.slice(0, rest[at - 1] === 'не' ? at - 1 : at)
  if (!lead.every((word) => manner.test(word))) return undefined
  if (!isSaidOf(rest[at] ?? '', hero.gender) || !isGladDeed(rest, at, hero, product))
    return undefined
  if (!isOneDeed(rest, at)) return undefined
  if (/^(?:с|со|на|в|во|и|от|из|к|за|под|не|для)$/u.test(rest.at(-1) ?? '')) return undefined
  return isWellKnown(rest.map((word) => word.replace(/-то$/u, '')))
    ? withGoods(rest, product)
    : undefined
}

/** Words that another spelling stands beside. */
const printed = new Map([
  ['пес', 'пёс'],
  ['свое', 'своё'],
])
const spelt = (words: readonly string[]) =>
  words.map((word) => printed.get(word) ?? withYo(word)).join(' ')

/** «Дочка перестала бояться темноты, теперь засыпает сама»: what became of those for whom it was bought. */
function readHero(sentence: readonly string[], product: ProductName): string | undefined {
  let told: { name: string; hero: Hero; said?: string } | undefined
  for (const clause of sentence) {
    // A name would lose its capital.
    if (/[А-ЯЁа-яё]\s+[А-ЯЁ]|\d|[A-Za-z]/u.test(clause)) continue
    const words = wordsOf(clause)
    const from = words.findIndex((word) => !before.test(word))
    const hero = heroOf(words[from] ?? '')
    const own = hero && deedOf(words.slice(from + 1), hero, product)
    const [name = ''] = words.slice(from)
    if (own && !told?.said) {
      told = { name, hero, said: spelt([name, ...own]) }
      continue
    }
    if (hero?.kind === 'living' && !told) told = { name, hero }
    else if (told) {
      const lead = words.findIndex((word) => !/^(?:и|а|да)$/u.test(word))
      const more = deedOf(words.slice(lead), told.hero, product)
      // Goods walk and play as well: what follows «сын доволен» is surely his only where he alone does it.
      if (
        more &&
        told.hero.kind === 'living' &&
        (told.said ||
          !/^(?:ход|собира|слуша|строит|нос|леж|пь|пользу)/u.test(
            more.find((word) => isFiniteVerb(word)) ?? '',
          ))
      )
        return told.said ? `${told.said} и ${spelt(more)}` : spelt([told.name, ...more])
    }
  }
  return told?.said
}

const better =
  /^(?:светлее|уютнее|теплее|чище|тише|свежее|просторнее|удобнее|легче|проще|приятнее|спокойнее|комфортнее|быстрее|веселее|красивее|лучше|безопаснее|светло|тепло|уютно|чисто|тихо|свежо|удобно|легко|комфортно|красиво)$/u
/** «Спать стало легче», «в комнате стало светлее»: what is better now. */
function readBetter(clause: string): string | undefined {
  const words = wordsOf(clause).filter((word) => !/^(?:и|а|да|мне|нам|теперь)$/u.test(word))
  const at = words.findIndex((word) => /^стал[аио]?$/u.test(word))
  const [first = ''] = words
  const place = /^(?:в|во|на|дома)$/u.test(first)
  const act = isInfinitive(first)
  if (at < 1 || at > 4 || !(place || act) || words.length > 8) return undefined
  if (place && words[at] !== 'стало') return undefined
  const after = words.slice(at + 1)
  const last = after.at(-1) ?? ''
  if (!better.test(last) || after.length > 2) return undefined
  if (after.length === 2 && !/^(?:намного|гораздо|заметно|сразу|очень|еще)$/u.test(after[0] ?? ''))
    return undefined
  if (words.some((word) => ofBuyer.test(word)) || doubted.test(words.join(' '))) return undefined
  if (words.includes('не') || !isWellKnown(words)) return undefined
  return spelt([...words.slice(0, at), 'стало', ...after])
}

/** What changed for the buyer, his family or his home, as a clause after «рады, что …». */
export function storyIn(said: string, product: ProductName): string | undefined {
  const sentences = said.slice(0, 1000).split(/[.!?\n]+/u)
  for (const sentence of sentences.slice(0, 20)) {
    const clauses = sentence.split(edges).map((clause) => clause.trim())
    const told = readHero(clauses, product)
    if (told) return told
    for (const clause of clauses) {
      const improved = /\d|[A-Za-z]/u.test(clause) ? undefined : readBetter(plainText(clause))
      if (improved) return improved
    }
  }
  return undefined
}
