import { presentOf } from '@/lib/text/grammar'
import { folded } from '@/lib/text/words'
import type { ReplyItem } from '../analysis'
import { findThings } from '../things/lexicon'
import type { FoundThing, ProductKind, Thing } from '../things/thing'
import { bought, isDeniedByVerdict, isJudged } from './judged'
import { onlyGoods } from './only-goods'
import type { ProductName } from './product-name'

const wordsOf = (text: string) =>
  text
    .slice(0, 600)
    .replace(/к сожалению|по\s?-?моему|в общем|на самом деле/giu, '')
    .match(/[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/gu) ?? []
/** After these the noun is most often another thing than the product. */
const elsewhere = new Set(
  'как чем вместо кроме для без с со на под в во из от к по про о об у за до при через другие другой брали раньше подобные'.split(
    ' ',
  ),
)

/** «нужен чехол»: what is still to be had. */
const wanting = /^(?:нуж(?:ен|на|но|ны)|понадобится|потребуется|докупил[аи]?|докупить|отдельно)$/u

/** The product is named early or not at all. */
const surelyWithin = 12

/** Nouns of parts as much as of goods: a text that names one may well speak of a part. */
export const partLike = new Set(
  'краска стекло кабель зарядка пояс ремень ключ датчик аккумулятор батарейки адаптер фильтр резинка карты насос шланг камера клей картина картинка форма набор средство топ уровень горка душ соска часы лист вода ложка плёнка'.split(
    ' ',
  ),
)

const acts = (word: string) => presentOf(word) !== undefined && !/ся$/u.test(word)

/** «хорошая куртка», or «взяла куртку»: the accusative only after a word of buying. `from`: where the clause starts. */
function isSubject(
  { singular, plural: many }: Thing,
  plural: boolean,
  words: readonly string[],
  at: number,
  from: number,
): boolean {
  const forms = plural ? many : singular
  const bare = (word: string | undefined) => folded(word ?? '')
  if (bare(words[at]) === bare(forms?.nom) && forms?.nom !== forms?.acc) return true
  const afterBuying = words.slice(Math.max(0, at - 3), at).some((word) => bought.test(bare(word)))
  // «заменяет шоколад»: an object of what the goods do.
  if (forms?.nom === forms?.acc)
    return (
      bare(words[at]) === bare(forms?.nom) &&
      !words.slice(Math.max(from, at - 2), at).some((word) => acts(bare(word)))
    )
  return afterBuying && bare(words[at]) === bare(forms?.acc)
}

const pluralAdjective = /[ыи]е$/u
/** «Хорошие футболки»: the nominative plural that looks like a genitive. */
function pluralHere(found: FoundThing, words: readonly string[]): FoundThing {
  const { thing, plural, at } = found
  const isForm = words[at]?.toLowerCase() === thing.plural?.nom.toLowerCase()
  return !plural && isForm && (at === 0 || pluralAdjective.test(words[at - 1] ?? ''))
    ? { ...found, plural: true }
    : found
}

/** What the rest of the name tells of the kind: «масло для тела» is no food. */
const kindWords: readonly (readonly [RegExp, ProductKind])[] = [
  [
    /для\s+(?:тела|лица|волос|кожи|суставов|ног|рук|губ|ногтей|бровей|ресниц|массажа)|косметич/iu,
    'cosmetics',
  ],
  [/моторн|трансмисс|для\s+авто|автомобил/iu, 'auto'],
  [/для\s+(?:собак|кошек|щенков|котят|птиц|грызунов|животных)/iu, 'pets'],
  [/для\s+(?:стирки|посуды|уборки|унитаза|пола)/iu, 'household'],
]
/** Words for food that are also words for other goods. */
const manifold = new Set('масло соль сода вода смесь паста сироп молоко мука семена'.split(' '))

function kindOf({ lemma, kind }: Thing, name: string | undefined): ProductKind | undefined {
  if (!name) return manifold.has(lemma) ? undefined : kind
  return kindWords.find(([pattern]) => pattern.test(name))?.[1] ?? kind
}

/** «от этих патчей», «данный крем»: what the buyer points at is what he bought, in whatever case. */
const pointing = /^(?:эт(?:от|а|у|о|и|ого|ой|их|им|ими|ому|ом)|данн[A-Za-zЀ-ӿ]{2,3})$/u
function pointedAt(parts: readonly (string | undefined)[]): FoundThing | undefined {
  return parts
    .flatMap((part) => {
      const words = wordsOf(part ?? '').map((word) => folded(word))
      return findThings(words)
        .map((found) => ({ ...found, plural: isPlural(found, words) }))
        .filter(
          ({ thing, at }) =>
            thing.group === 'product' &&
            (!partLike.has(thing.lemma) || (thing.lemma === 'фильтр' && words[at] !== 'фильтр')) &&
            (pointing.test(words[at - 1] ?? '') ||
              (thing.lemma === 'фильтр' && /^фильтр(?:ы|ов|а)$/u.test(words[at] ?? ''))),
        )
    })
    .at(0)
}
/** «этих пластырей»: the pointing word tells how many. */
const isPlural = ({ thing, plural, at }: FoundThing, words: readonly string[]) =>
  thing.gender === 'pl' ||
  // «без этой муки»
  (!/^эт(?:ой|ого|от|а|у|ом|ому|о)$|^данн(?:ой|ого|ый|ая|ую|ом|ому)$/u.test(words[at - 1] ?? '') &&
    (plural ||
      // «хорошие фильтра»: as many say it.
      pluralAdjective.test(words[at - 1] ?? '') ||
      /^эт(?:и|их|им|ими)$|^данн(?:ые|ых|ым|ыми)$/u.test(words[at - 1] ?? '') ||
      Object.values(thing.plural ?? {}).some((form) => form.replaceAll('ё', 'е') === words[at])))

/** «Поводок-рулетка» is a «поводок»; a «робот-пылесос» is no toy. */
const nameWords = (name: string): string[] =>
  wordsOf(name.replace(/робот-(?=[а-яё])/giu, '')).flatMap((word) =>
    word.includes('-') && findThings([word.toLowerCase()]).length === 0 ? word.split('-') : [word],
  )

/** Where the clauses of a text start among its words: «всё в порядке, семена хорошие». */
function startsOf(text: string): number[] {
  let at = 0
  return text.split(/[.!?;,:()\n]/u).map((clause) => {
    const start = at
    at += wordsOf(clause).length
    return start
  })
}

const onlyOne = (parts: readonly (string | undefined)[]): FoundThing | undefined => {
  const whole = parts.filter(Boolean).join('. ')
  return onlyGoods(wordsOf(whole), startsOf(whole), ({ lemma }) => partLike.has(lemma))
}

/** The product's own noun and kind: from its name, else from what the buyer calls it; nothing when unsure. */
export function productName({ product, text, pros, cons, rating }: ReplyItem): ProductName {
  const title = nameWords(product?.name ?? '')
  const [first, ...others] = findThings(title)
    .map((found) => pluralHere(found, title))
    .filter(({ thing }) => thing.group === 'product')
  // «Ночник проектор», «Блузка, рубашка»: one thing by two names; «чехол для телефона» is none.
  const alike = others.filter(
    ({ thing, at }) =>
      thing.kind === first?.thing.kind &&
      !title.slice(Math.max(0, at - 3), at).some((word) => elsewhere.has(word.toLowerCase())),
  )
  const spoken = findThings(wordsOf(`${pros ?? ''} ${text ?? ''}`).map((word) => folded(word)))
  const isSpoken = (thing: Thing) => spoken.some((one) => one.thing === thing)
  const named =
    alike.find(({ thing }) => isSpoken(thing) && first && !isSpoken(first.thing)) ?? first
  const said = [text, pros, cons].flatMap((part) => {
    const words = wordsOf(part ?? '')
    const starts = startsOf(part ?? '')
    return findThings(words)
      .map((found) => pluralHere(found, words))
      .map((found) => ({ ...found, from: starts.findLast((start) => start <= found.at) ?? 0 }))
      .filter(
        ({ thing, plural, at, from }) =>
          thing.group === 'product' &&
          at < surelyWithin &&
          // «Не берёт ржавчину» names no hat.
          (words[at - 1]?.toLowerCase() !== 'не' || isDeniedByVerdict(words, at)) &&
          !partLike.has(thing.lemma) &&
          isSubject(thing, plural, words, at, from) &&
          (isDeniedByVerdict(words, at) ||
            isJudged(words, at, from, {
              gender: plural ? 'pl' : thing.gender,
              blamed: (rating ?? 5) <= 3,
            })) &&
          !words
            .slice(Math.max(from, at - 3), at)
            .some((word) => elsewhere.has(word.toLowerCase())) &&
          !wanting.test((words[at - 1] ?? '').toLowerCase()),
      )
  })[0]
  const found =
    named ??
    (product?.name
      ? undefined
      : (said ?? pointedAt([text, pros, cons]) ?? onlyOne([text, pros, cons])))
  if (!found) return {}
  const { thing, plural } = found
  const kind = kindOf(thing, product?.name)
  return {
    noun: { adjectives: [], noun: thing, plural: thing.gender === 'pl' || plural },
    ...(kind && { kind }),
    ...(named && { also: [first, ...alike].flatMap((one) => one?.thing.lemma ?? []) }),
  }
}
