import { nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'

const of = (gender: Gender, words: string): readonly [string, Gender][] =>
  words.split(/\s+/u).map((word) => [word, gender])

/** People and animals of the buyer's own, in the nominative. */
const living: ReadonlyMap<string, Gender> = new Map([
  ...of(
    'm',
    `муж супруг сын сынок сыночек сынишка внук внучок брат братик папа дед дедушка ребенок малыш племянник крестник
    парень друг именинник первоклассник школьник подросток кот котик котенок пес песик щенок питомец попугай хомяк кролик йорк шпиц`,
  ),
  ...of(
    'f',
    `жена супруга дочь дочка доча дочурка доченька внучка внученька сестра сестренка мама мамочка бабушка свекровь теща племянница
    крестница подруга девушка малышка именинница семья кошка кошечка собака собачка такса`,
  ),
  ...of(
    'pl',
    'дети детки детишки внуки внучата ребята малыши родители друзья гости коллеги кошки коты котята собаки рыбки',
  ),
])

/** The buyer's own body, of which it is good news that it is better. */
const body: ReadonlyMap<string, Gender> = new Map([
  ...of('m', 'нос желудок живот'),
  ...of('f', 'кожа спина шея поясница голова грудь шерсть'),
  ...of('n', 'лицо горло колено'),
  ...of(
    'pl',
    'волосы руки ноги ногти губы пятки глаза колени суставы зубы десны кудри ресницы локти плечи',
  ),
])

export type Hero = { gender: Gender; kind: 'living' | 'body' | 'thing' }

/** Whom or what a word at the head of a clause may name. */
export function heroOf(word: string): Hero | undefined {
  const lives = living.get(word)
  if (lives) return { gender: lives, kind: 'living' }
  const own = body.get(word)
  if (own) return { gender: own, kind: 'body' }
  const [gender] = nominativeOf(word)
  return gender && { gender, kind: 'thing' }
}
