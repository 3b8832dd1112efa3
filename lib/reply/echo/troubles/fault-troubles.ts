import { adjectiveOf, isFiniteVerb, isNoun, nominativeOf } from '@/lib/text/grammar'
import { declineAdjective, type Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import { findThings, purchase, thing } from '../../things/lexicon'
import { isGoods } from '../praise/spoken-name'
import { isGoverned } from '../retell/subjects'
import { adjectiveFinder, closeThingOf, thingOf } from '../words/adjectives'
import { withYo } from '../words/common-words'
import { faults, traitOfFault, verdicts } from '../words/faults'
import { ofUnknown } from '../words/of-another'
import { topicOfThing } from '../words/topic-of-thing'
import { isWellKnown } from '../words/well-known'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const negations = new Set(['не', 'ни', 'без'])

/** Goods that are parts of other goods. */
const alsoParts = new Set(
  'резинка ремень пояс кабель провод щётка насос шланг краска аккумулятор стельки наполнитель'.split(
    ' ',
  ),
)

/** Nouns that say nothing without another one, and those that an adjective of a thing does not suit. */
const empty = new Set(
  'температура количество часть срок картинка фото цена стоимость работа результат действие эффект'.split(
    ' ',
  ),
)

/** Matters of goods themselves, which may be judged: «отжим ужасный». */
const judgedMatters = new Set(
  'отжим напор увеличение печать шрифт склейка проклейка обработка звучание крепёж пропитка покраска программа прошивка система конструкция поверхность раскладка интерфейс маркировка край угол бок верх низ'.split(
    ' ',
  ),
)

type Manner = keyof typeof faults
const faultFinder = adjectiveFinder<{ manner: Manner; say?: string }>(
  (Object.keys(faults) as Manner[]).flatMap((manner) =>
    faults[manner].split(/\s+/u).map((entry) => {
      const [adjective = '', say] = entry.split('=')
      return [adjective, { manner, ...(say && { say: say.replaceAll('-', ' ') }) }] as const
    }),
  ),
)

/** How a faulting adjective, in any form, is told. */
export const mannerOf = (word: string): Manner | undefined => faultFinder([word])[0]?.entry.manner

const manners: Record<Manner, string> = {
  seemed: '<показался> слишком',
  was: '<оказался>',
  came: '<пришёл>',
}

const adjectival = /(?:ый|ий|ая|яя|ое|ее|ые|ие)$/u

/** «началось резкое головокружение»: the noun after it is not the goods. */
const isOfNext = (words: readonly string[], at: number): boolean => {
  const gender = adjectiveOf(words[at] ?? '')
  const next = words[at + 1] ?? ''
  return (
    gender !== undefined && next.length > 5 && isNoun(next) && nominativeOf(next).includes(gender)
  )
}

/** Between a noun and the adjective that is said of it. */
const linking =
  /^(?:очень|слишком|вс[яе]|весь|какая-то|какой-то|какое-то|какие-то|был[аои]?|приш(?:ел|ла|ло|ли)|оказал(?:ся|ась|ось|ись))$/u

/** «узор кривой», «кривые лапки»: the noun next to a fault, in the nominative, that our lists do not hold. */
function unlisted(
  words: readonly string[],
  at: number,
): { name: string; gender: Gender } | undefined {
  const gender = adjectiveOf(words[at] ?? '')
  if (!gender) return undefined
  const isIt = (place: number) => {
    const word = words[place] ?? ''
    return (
      word.length > 3 &&
      isNoun(word) &&
      adjectiveOf(word) === undefined &&
      nominativeOf(word).includes(gender) &&
      !isGoverned(words, place) &&
      isWellKnown([word]) &&
      isGoods(word) &&
      findThings([word]).length === 0
    )
  }
  let before = at - 1
  while (before > 0 && linking.test(words[before] ?? '')) before--
  // «намешали сухие ягоды»: what was done with them.
  const named = words.every((word) => linking.test(word) || !isFiniteVerb(word))
  const place = [named ? at + 1 : before, before].find(isIt)
  return place === undefined ? undefined : { name: withYo(words[place] ?? ''), gender }
}

/** What seemed or was wrong with a thing: «запах показался слишком резким». */
export function faultsIn({ text, words, things, product }: Clause): Trouble[] {
  return faultFinder(words).flatMap((found): Trouble[] => {
    // «не ровные, острые края»: the «не» is another adjective's.
    const back = words.slice(Math.max(0, found.at - 3), found.at)
    if (back.some((word, at) => negations.has(word) && !adjectival.test(back[at + 1] ?? '')))
      return []
    const owner = closeThingOf(found, things, words)
    const other = owner || verdicts.has(found.adjective) ? undefined : unlisted(words, found.at)
    if (other) {
      const { manner, say = found.adjective } = found.entry
      const how = declineAdjective(say, other.gender, 'ins')
      return [
        { clause: `${other.name} ${agreed(manners[manner], other.gender)} ${how}`, own: true },
      ]
    }
    // Of something it is said, though not surely of what: nothing is better than the wrong thing.
    if (!owner && thingOf(found, things, words)) return []
    if (
      owner?.thing.group === 'service' ||
      (owner?.thing.group === 'matter' && !judgedMatters.has(owner.thing.lemma)) ||
      owner?.thing.group === 'flaw' ||
      (owner?.thing.group === 'product' &&
        !alsoParts.has(owner.thing.lemma) &&
        owner.thing.lemma !== product.noun?.noun.lemma) ||
      empty.has(owner?.thing.lemma ?? '') ||
      (owner?.thing.group === 'pack' && found.entry.manner !== 'came') ||
      (owner?.thing.group === 'trait' && found.entry.manner === 'came') ||
      (!owner && verdicts.has(found.adjective))
    )
      return []
    // «трудно убрать мокрый песок»: what is done with it, not how it came.
    if (found.entry.manner === 'came' && /(?:ть|ться|ти)$/u.test(words[found.at - 1] ?? ''))
      return []
    // «купила в маленьком объёме»: said in passing; «мелкий шрифт плохо видно» blames the glass.
    if (
      (/^(?:в|на)$/u.test(words[found.at - 1] ?? '') && owner?.thing.group === 'trait') ||
      // «на узкую ножку»: for whom it is.
      (/^(?:на|для|под|к)$/u.test(words[found.at - 1] ?? '') && owner?.at === found.at + 1) ||
      (owner?.at === found.at + 1 &&
        words
          .slice(owner.at + 1)
          .some((word) => /^(?:видно|трудно|сложно|невозможно|читать|разобрать)$/u.test(word)))
    )
      return []
    const tasted = traitOfFault[found.adjective]
    // «пахнет приторно»: what is said of a taste may be said of a smell.
    const trait = tasted === 'вкус' && /запах|пахн|аромат/u.test(text) ? 'запах' : tasted
    const byTrait = trait ? { adjectives: [], noun: thing(trait), plural: false } : undefined
    const came =
      found.entry.manner === 'came' &&
      /(?<![A-Za-zЀ-ӿ])приш(?:ел|л[аои])(?![A-Za-zЀ-ӿ])/u.test(text)
    const unnamed = came ? { adjectives: [], noun: purchase, plural: false } : undefined
    const subject = owner ? phraseOf(owner) : (product.noun ?? byTrait ?? unnamed)
    if (!subject) return []
    // «в пресном озере»: said of a thing that we do not know.
    if (!owner && /(?:ом|ого|ому|ую|ых|ыми|ими)$/u.test(found.word)) return []
    // «научена горьким опытом»
    if (!owner && /[ыи]м$/u.test(found.word) && isNoun(words[found.at + 1] ?? '')) return []
    const gender = genderOf(subject)
    if (!owner && (ofUnknown(words, found.at) || isOfNext(words, found.at))) return []
    // Without a thing of its own the adjective must be a predicate of the product.
    if (
      !owner &&
      product.noun &&
      declineAdjective(found.adjective, gender, 'nom').replaceAll('ё', 'е') !== found.word
    )
      return []
    const { manner, say } = found.entry
    const topic = topicOfThing[subject.noun.lemma]
    if (say === 'неудачный')
      return [
        {
          clause: `${inCase(subject, 'nom')} ${agreed('<разочаровал>', gender)}`,
          subject,
          ...(topic && { topic }),
        },
      ]
    const words_ = (say ?? found.adjective).split(' ')
    const adjective = [
      ...words_.slice(0, -1),
      declineAdjective(words_.at(-1) ?? '', gender, 'ins'),
    ].join(' ')
    return [
      {
        clause: `${inCase(subject, 'nom')} ${agreed(manners[manner], gender)} ${adjective}`,
        subject,
        ...(topic && { topic }),
      },
    ]
  })
}
