import { declineNoun, type Gender } from '@/lib/text/inflect'
import { isKnownWord } from '@/lib/text/known-word'
import { folded } from '@/lib/text/words'
import { findThings } from '../things/lexicon'
import type { Counted } from './amount'

/** Adjectives, adverbs and other words that look like a noun's form. */
const notNoun =
  /(?:[аяюь]я|[оеы]е|[ыои]й|ого|его|ых|их|ую|ыми|ому|ему)$|^(?:вчера|сегодня|завтра|тогда|сразу|дома|снова|сама|сами|какая|другая|такая|нормально|плохо|хорошо|только|потом|теперь|очень|опять|даже|тоже|больше|меньше|раньше|позже|назад|зря|хотя|когда|пока|либо|как|так|там|тут|уже|все|это|эта|эту|что|она|оно|они|мне|нам|вам|его|для|при|над|под|про|или|ведь|вот|моя|наша|ваша|сам|чем|хоть|раз|где|кто|мой|наш|без|сюда|туда|куда|откуда|почему|зачем)$/u

/** Verbs that look like one. */
const verb =
  /(?:(?:[аеияы]|ну)л[аои]?|с[яь]|ть|ти|чь|[ае]ет|[ия]т|[ую]т|[аяе]н[ао]|(?:би|кры|мя)т[ао]?)$/u

type Lemma = readonly [string, Exclude<Gender, 'pl'>]

/** Nominatives that a word after 2–4 may belong to: «маски», «пакета», «кусочка». */
function ofGenitive(word: string): Lemma[] {
  const stem = word.slice(0, -1)
  if (word.endsWith('ы')) return [[`${stem}а`, 'f']]
  if (word.endsWith('и'))
    return [
      [`${stem}а`, 'f'],
      [`${stem}я`, 'f'],
      [`${stem}ь`, 'f'],
    ]
  if (word.endsWith('а'))
    return [
      [stem, 'm'],
      [`${stem.slice(0, -1)}о${stem.slice(-1)}`, 'm'],
      [`${stem.slice(0, -1)}е${stem.slice(-1)}`, 'm'],
      [`${stem}о`, 'n'],
      [`${stem}е`, 'n'],
    ]
  if (word.endsWith('ия')) return [[`${stem}е`, 'n']]
  if (word.endsWith('я'))
    return [
      [`${stem}ь`, 'm'],
      [`${stem}й`, 'm'],
      [`${stem}е`, 'n'],
    ]
  return []
}

/** Nominatives that a word after 5 and more may belong to: «пакетов», «масок», «линз», «карандашей». */
function ofManyGenitive(word: string): Lemma[] {
  const [stem, last, before] = [word.slice(0, -2), word.slice(-2), word.slice(0, -1)]
  if (last === 'ов')
    return [
      [stem, 'm'],
      [`${stem.slice(0, -1)}о${stem.slice(-1)}`, 'm'],
      [`${stem.slice(0, -1)}е${stem.slice(-1)}`, 'm'],
    ]
  if (last === 'ев')
    return [
      [`${stem}й`, 'm'],
      [stem, 'm'],
    ]
  if (last === 'ей')
    return [
      [`${stem}ь`, 'm'],
      [`${stem}ь`, 'f'],
      [stem, 'm'],
    ]
  if (last === 'ий')
    return [
      [`${stem}ие`, 'n'],
      [`${stem}ия`, 'f'],
    ]
  const fleeting = `${stem}${word.slice(-1)}`
  return [
    ...(/[ое]/u.test(last.slice(0, 1)) ? ([[`${fleeting}а`, 'f']] as const) : []),
    ...(last.startsWith('е') ? ([[`${stem}ь${word.slice(-1)}а`, 'f']] as const) : []),
    ...(last === 'ец'
      ? ([
          [`${stem}це`, 'n'],
          [`${stem}ьцо`, 'n'],
        ] as const)
      : []),
    [`${word}а`, 'f'],
    ...(word.endsWith('ь') ? ([[`${before}я`, 'f']] as const) : []),
    [`${word}о`, 'n'],
  ]
}

/** Nominatives that a word after «один», «одну», «одно» may be. */
function ofOne(word: string): Lemma[] {
  const stem = word.slice(0, -1)
  if (/[ая]$/u.test(word)) return [[word, 'f']]
  if (word.endsWith('у')) return [[`${stem}а`, 'f']]
  if (word.endsWith('ю')) return [[`${stem}я`, 'f']]
  if (/[ое]$/u.test(word)) return [[word, 'n']]
  if (word.endsWith('ь'))
    return [
      [word, 'm'],
      [word, 'f'],
    ]
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(word) ? [[word, 'm']] : []
}

type Forms = { nom: string; gen: string; acc: string; many: string; gender: Gender }
function formsOf([lemma, gender]: Lemma): Forms | undefined {
  const { singular, plural } = declineNoun(lemma, gender)
  return singular && plural
    ? { nom: singular.nom, gen: singular.gen, acc: singular.acc, many: plural.gen, gender }
    : undefined
}

const knownForms = (word: string): Forms[] =>
  findThings([word]).flatMap(({ thing: { singular, plural, gender, group } }) =>
    singular && plural && group !== 'trait' && group !== 'flaw'
      ? [{ nom: singular.nom, gen: singular.gen, acc: singular.acc, many: plural.gen, gender }]
      : [],
  )

/** Nouns that the rules or the lists get wrong. */
const irregular =
  `лист листа листов m|яйцо яйца яиц n|семя семени семян n|свеча свечи свечей f|носок носка носков m
  патч патча патчей m|саше саше саше n|человек человека человек m`
    .split(/[|\n]/u)
    .map((row) => row.trim().split(' '))
    .map(([nom = '', gen = '', many = '', gender = 'm']): Forms => {
      const acc = gender === 'f' ? `${nom.slice(0, -1)}у` : nom
      return { nom, gen, acc, many, gender: gender as Gender }
    })

/** How a word may stand beside a number: after one, after 2–4, after more or in the genitive. */
export type NounPlace = 'one' | 'few' | 'many'

const guesses: Record<NounPlace, (word: string) => readonly Lemma[]> = {
  one: ofOne,
  few: ofGenitive,
  many: ofManyGenitive,
}
const fits: Record<NounPlace, (forms: Forms, word: string) => boolean> = {
  one: (forms, word) => folded(forms.nom) === word || folded(forms.acc) === word,
  few: (forms, word) => folded(forms.gen) === word,
  many: (forms, word) => folded(forms.many) === word,
}

/** «микрофильтров»: no list knows it, and its forms are plain all the same. */
const unknownMany = /^([а-я]{4,13}[бвдзлмнпрстф])ов$/u

/** The noun that a word in plain text is beside a number, in the forms that numbers want; nothing when it is none we know. */
export function countedNoun(word: string, places: readonly NounPlace[]): Counted | undefined {
  const isIrregular = irregular.some(({ nom, many }) => nom === word || many === word)
  const stem = places.includes('many') ? unknownMany.exec(word)?.[1] : undefined
  if (stem && !isIrregular && !isKnownWord(word))
    return { one: stem, few: `${stem}а`, many: word, acc: stem, gender: 'm' }
  if (!isIrregular && (!/^[а-я]{3,16}$/u.test(word) || notNoun.test(word) || !isKnownWord(word)))
    return undefined
  for (const place of places) {
    const found =
      irregular.find((forms) => fits[place](forms, word)) ??
      knownForms(word).find((forms) => fits[place](forms, word)) ??
      (verb.test(word)
        ? []
        : guesses[place](word)
            .filter(([lemma]) => isKnownWord(lemma))
            .flatMap((lemma) => formsOf(lemma) ?? [])
      ).find((forms) => fits[place](forms, word))
    if (found) {
      const { nom, gen, many, acc, gender } = found
      return { one: nom, few: gen, many, acc, gender }
    }
  }
  return undefined
}
