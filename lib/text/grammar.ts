import type { Gender } from './inflect'
import { classesOf, type WordClass } from './known-word'
import { remembered } from './remembered'

/**
 * What the form of a single word allows it to be. Words come as `plain` gives them (lower case, «е» for «ё»); a word that
 * the dictionary does not know is nothing. The stem tells the class, the ending the form, so that homonyms («стали»,
 * «мыла») are several things at once: the sentence decides.
 */
const isOf = (word: string, ...classes: readonly WordClass[]) =>
  classesOf(word).some((one) => classes.includes(one))

/** Adverbs and pronouns that share a stem with a verb or an adjective. */
const neverInflected = new Set(
  'сразу снизу сверху почему общем нем нету тут там для после даже почти хотя прям никак мало около тяжело тепло'.split(
    ' ',
  ),
)
const pronoun =
  /^(?:сам|ник?ак|как|так|эт|т|все|перв|втор|мног|остальн)(?:а|о|и|ой|ая|ое|ие|ого|ому|им|ом|ых|их|ими|ыми|ем|е|ех)?$/u
/** Forms of nouns that a verb has too: the noun is meant where goods are spoken of. */
const ratherNouns = new Set(
  'масло масла мыло мыла мел стекло стекла тело тела пол пола дат бит соли пыли рубли минут лет возврат ответ налет скол скола помол помола свет пух смысл вкус покрывало покрывала сверло сверла пастила пастил переплет обхват замок подтек бутыли петли'.split(
    ' ',
  ),
)

/** Past tenses that go by another stem than their verb, or have lost their «л». */
const irregular = new Map<string, Gender>([
  ['сел', 'm'],
  ['съел', 'm'],
  ['был', 'm'],
  ['была', 'f'],
  ['было', 'n'],
  ['были', 'pl'],
])
const walked = /(?:шел|шла|шло|шли)(?:ся|сь)?$/u
const lostL =
  /^(?:за|по|про|вы|от|об|с|со|раз|рас|под|пере|до|у|на|об)?(?:полз|тек|мок|сох|лез|лип|гас|пух|вис|грыз|жег|пек|рос)(?:ся)?$|(?:протух|потух|стух|ослаб|погиб|заглох|оглох|замерз|заполз|исчез|возник|привык|отвык|прокис|скис|прогорк|завис|повис|треснул|помог|смог|прибег|сберег|остыл|отстал|загорелся|утих|стих|опух|набух|вспух|распух|погас)$/u
const irregularPresent =
  /^(?:есть|дает|дают|сдает|отдает|отдают|издает|издают|придает|бьет|бьют|льет|льют|шьет|жжет|жгут|идет|идут|течет|текут|протекает|печет|ждет|поет|рвет|рвут|врет|врут|жмет|жмут|мнет|трет|трут|гнет|гнут|прет|стоит|стоят|хочет|бежит|бегут)(?:ся)?$/u

const pastEndings: readonly (readonly [RegExp, Gender])[] = [
  [/л(?:ся)?$/u, 'm'],
  [/л(?:а|ась)$/u, 'f'],
  [/л(?:о|ось)$/u, 'n'],
  [/л(?:и|ись)$/u, 'pl'],
]

/** What the subject of a verb in the past tense must be. */
export const pastOf = remembered((word: string): Gender | undefined => {
  if (ratherNouns.has(word) || neverInflected.has(word)) return undefined
  const known = irregular.get(word)
  if (known) return known
  if (lostL.test(word)) return 'm'
  if (
    !isOf(word, 'verb') &&
    !walked.test(word) &&
    !lostL.test(word.replace(/л[аои](?:с[ья])?$/u, ''))
  )
    return undefined
  return pastEndings.find(([ending]) => ending.test(word))?.[1]
})

/** Whether a verb stands in the third person of the present or future, and in which number. */
export const presentOf = remembered((word: string): 'singular' | 'plural' | undefined => {
  if (ratherNouns.has(word) || neverInflected.has(word)) return undefined
  if (!isOf(word, 'verb') && !irregularPresent.test(word)) return undefined
  if (/(?:[еи]т|[еи]тся)$/u.test(word) || word === 'есть') return 'singular'
  return /(?:[уюая]т|[уюая]тся)$/u.test(word) ? 'plural' : undefined
})

/** Whether a finite verb can be said of a subject of this gender. */
export function isSaidOf(word: string, gender: Gender): boolean {
  const past = pastOf(word)
  if (past) return past === gender
  const present = presentOf(word)
  return present !== undefined && (present === 'plural') === (gender === 'pl')
}

export const isFiniteVerb = (word: string): boolean =>
  pastOf(word) !== undefined || presentOf(word) !== undefined

/** «купила» may be anyone's, «беру», «думаете», «смотрите» are the buyer's or meant for other buyers. */
export const isOfPerson = remembered(
  (word: string): boolean =>
    isOf(word, 'verb') &&
    !neverInflected.has(word) &&
    !pronoun.test(word) &&
    (surelyOfPerson.test(word) || (maybeOfPerson.test(word) && !isNoun(word))),
)
const surelyOfPerson = /(?:[аяе]ю(?:сь)?|[еи]шь(?:ся)?|[ий]те(?:сь)?)$/u
const maybeOfPerson = /(?:[ою]ю|[аеи]ете|[бвгджзклмнпрстфхцчшщ][ую](?:сь)?|[еи]м(?:ся)?|ьте)$/u

export const isInfinitive = remembered(
  (word: string): boolean =>
    /(?:[аяеиыуо]ть|[зс]ти|чь|[зс]ть)(?:ся)?$/u.test(word) && isOf(word, 'verb'),
)

const isFullAdjective = (word: string) =>
  /(?:[^ж]ый|[кгхжчшщн]ий|ой|ая|яя|ое|ее|ые|[^нтв]ие)$/u.test(word) && isOf(word, 'adjective')

/** «фильтрами», «отзывам», «в зубах», and verbs that share a noun's stem: «чувствуется». */
const oblique =
  /^(?!(?:запах|страх|размах|шрам|хлам|бальзам|грамм|храм)$).+(?:[ая]м|[ая]х|[ая]ми)$|(?:ть?ся|[юу]сь)$/u
/** The genders, or the plural, in which the word may be a noun in the nominative; none for another form or word. */
export const nominativeOf = remembered((word: string): readonly Gender[] => {
  // «погнуты», «свёрнута»: short participles that look like nouns.
  if (/.(?:гну|рну|яну|мкну|ткну)т[аоы]?$/u.test(word)) return []
  if (irregular.has(word) || isFullAdjective(word) || isParticiple(word) || isInfinitive(word))
    return []
  if (neverInflected.has(word) || pronoun.test(word) || pastOf(word) || oblique.test(word))
    return []
  // «голубым»
  if (/(?<!ж)[ыи]м$/u.test(word) && isOf(word, 'adjective')) return []
  const classes = classesOf(word)
  const found: Gender[] = []
  const has = (one: WordClass, ending: RegExp) => classes.includes(one) && ending.test(word)
  if (has('masculine', /[бвгджзйклмнпрстфхцчшщь]$/u) && !/[ое]в$|..[ое]м$/u.test(word))
    found.push('m')
  if (has('feminine', /[аяь]$/u)) found.push('f')
  if (has('neuter', /(?:[ое]|мя)$/u) && !(/о$/u.test(word) && classes.includes('adjective')))
    found.push('n')
  if (
    has('masculine', /[ыи]$/u) ||
    has('feminine', /[ыи]$/u) ||
    has('neuter', /[ая]$/u) ||
    has('plural', /[ыиая]$/u)
  )
    found.push('pl')
  return found
})

/** A noun whose form may be a genitive that depends on the word before it: «край крышки», «слой воска». */
export const isGenitive = (word: string): boolean =>
  (/[ая]$/u.test(word) && isOf(word, 'masculine', 'neuter')) ||
  (/[ыи]$/u.test(word) && isOf(word, 'feminine')) ||
  (/(?:ов|ев|ей|ий)$/u.test(word) && isNoun(word)) ||
  // «букв», «пуговиц»
  (/[бвгджзклмнпрстфхцчшщ]$/u.test(word) &&
    isOf(word, 'feminine') &&
    !isOf(word, 'masculine', 'adjective', 'verb', 'other'))

export const isNoun = remembered((word: string): boolean =>
  isOf(word, 'masculine', 'feminine', 'neuter', 'plural'),
)

const adjectiveEndings: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ый|ий|ой)(?:ся)?$/u, 'm'],
  [/(?:ая|яя)(?:ся)?$/u, 'f'],
  [/(?:ое|ее)(?:ся)?$/u, 'n'],
  [/(?:ые|ие)(?:ся)?$/u, 'pl'],
]
/** What an adjective or participle in the nominative goes with. */
export const adjectiveOf = remembered((word: string): Gender | undefined =>
  isOf(word, 'adjective') && !(/[нтв]ие$/u.test(word) && isOf(word, 'neuter'))
    ? adjectiveEndings.find(([ending]) => ending.test(word))?.[1]
    : undefined,
)

/** An adjective or a participle in any of its full forms. */
export const isAdjective = remembered(
  (word: string): boolean =>
    isOf(word, 'adjective') &&
    /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/u.test(
      word,
    ),
)

/** «вскрыта», «порван»: nouns of the same stem («вскрытие») are not meant by this form. */
const isParticiple = remembered(
  (word: string): boolean =>
    /.{2}(?:[ая]н|[иыя]т)[аоы]?$|^(?!зелен|солен|студен).{3,}[^н]ено$|.{3}[лжшщдрв]ен[аы]$/u.test(
      word,
    ) &&
    isOf(word, 'adjective') &&
    (isOf(word, 'verb') || !isNoun(word) || surelyParticiple.test(word)),
)
// «открыта»: its stem is that of a card as well.
const surelyParticiple =
  /^(?:от|за|вс|при|по|на|раз|рас|про|с|из|вы|об)(?:крыт|шит|бит|лит|мыт|мят)[аоы]$/u

/** «заметен», «труден»: the short form of «заметный», though the stem is a noun’s as well. */
const hasFleeting = (word: string) =>
  /[бвгджзклмпрстфхцчшщ]ен$/u.test(word) && isOf(`${word.slice(0, -2)}ный`, 'adjective')

const shortEndings: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[бвгджзкмнпрстфхцчшщ]|[ое]к|ен|ок)$/u, 'm'],
  [/а$/u, 'f'],
  [/[нт]о$/u, 'n'],
  [/[ыи]$/u, 'pl'],
]
/** The same of a short one: «сломан», «тонка»; a word that is a noun as well is none. */
export const shortOf = remembered((word: string): Gender | undefined =>
  isOf(word, 'adjective') &&
  !pronoun.test(word) &&
  !neverInflected.has(word) &&
  // «вложив» is no «красив».
  !(/(?:[аяеуы]в|ив)$/u.test(word) && isOf(word, 'verb')) &&
  // «мятым», «в тонком», «больших»: full adjectives in other cases.
  !/(?:[ыи]ми|[ыо]м|[ыи]х|[кгхжшчщн]им|ем|ски)$/u.test(word) &&
  (isParticiple(word) || !isNoun(word) || hasFleeting(word)) &&
  !isFiniteVerb(word) &&
  word.length > 3 &&
  // «точно», «плохо»: adverbs
  (!/о$/u.test(word) || isParticiple(word))
    ? shortEndings.find(([ending]) => ending.test(word))?.[1]
    : undefined,
)
