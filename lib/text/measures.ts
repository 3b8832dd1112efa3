import { wordStart } from './words'

/** The measures a chart may have, with the words by which buyers and sellers name them. */
const measureWords = {
  height: ['рост', 'росте'],
  weight: ['вес', 'весе', 'вешу', 'весит'],
  chest: ['обхват груди', 'объём груди', 'объем груди', 'грудь', 'груди', 'ог'],
  waist: ['обхват талии', 'объём талии', 'объем талии', 'талия', 'талии', 'от'],
  hips: ['обхват бёдер', 'обхват бедер', 'бёдра', 'бедра', 'бёдер', 'бедер', 'об'],
  foot: ['длина стопы', 'стопа', 'стопы', 'стельки', 'стелька'],
  age: ['возраст'],
} as const
export type Measure = keyof typeof measureWords

/** What a buyer told of himself: centimetres, kilograms, years. */
export type Measures = Partial<Record<Measure, number>>

const titles: Record<Measure, string> = {
  height: 'рост',
  weight: 'вес',
  chest: 'обхват груди',
  waist: 'обхват талии',
  hips: 'обхват бёдер',
  foot: 'длина стопы',
  age: 'возраст',
}

/** What a person can measure, in cm, kg and years: a number outside is about something else. */
const humanly: Record<Measure, readonly [number, number]> = {
  height: [45, 220],
  weight: [2, 220],
  chest: [35, 180],
  waist: [30, 180],
  hips: [35, 190],
  foot: [7, 35],
  age: [0, 110],
}

const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)(?![\\d%])'
const between = '\\s{0,2}(?:[-–—:=]\\s{0,2})?(?:у меня\\s{0,2}|около\\s{0,2})?'
const toldBy = (Object.entries(measureWords) as [Measure, readonly string[]][]).map(
  ([measure, names]) =>
    [
      measure,
      names.map((name) => new RegExp(`${wordStart}${name}${between}${number}`, 'u')),
    ] as const,
)
/** A height in metres: «1,70», «1.7», «1 м 68». */
const metres = /^(?:1[.,](\d{1,2})|1\s?м\s?(\d{2})|2[.,]0?(\d))(?!\d)/u
const afterHeight = new RegExp(`${wordStart}росте?${between}(?=[12])`, 'u')

function heightInMetres(text: string): number | undefined {
  const named = afterHeight.exec(text)
  const told = named && metres.exec(text.slice(named.index + named[0].length))
  if (!told) return undefined
  const [, short, long, tall] = told
  if (tall) return 200 + Number(tall)
  return 100 + Number((short ?? long ?? '').padEnd(2, '0'))
}

/** «178 см и 80 кг», and «170/65» where a size is the matter: else it may be a tyre. */
const heightAndWeight =
  /(?<!\d)(\d{2,3})\s?см[,.;]?\s{0,2}(?:и\s|при\s)?\s?(?:вес\s|вешу\s)?(\d{1,3})\s?кг/u
const slashed = /(?<![\d/])(1[4-9]\d|20\d)\s?\/\s?(\d{2,3})(?![\d/])/u
const ofSizes = /размер|параметр|подойд|подход|сяд[еу]|брать|взять|какую заказ|какой заказ/u
/** «164 рост», «на ногу 26 см». */
const heightAfter = /(?<![\d.,])(1[3-9]\d)\s?(?:см\s)?рост(?![а-яё])/u
const footNamed = /(?<![а-яё])(?:ног[аиу]|стоп[аыу])\s(?:в длину\s)?(\d{2}(?:[.,]\d)?)\s?см/u
const waistNamed = new RegExp(`${wordStart}тали[яию]`, 'u')
/** «90-60-90»: chest, waist, hips. */
const girths = /(?<![\d\-–/])(\d{2,3})\s?[-–/]\s?(\d{2,3})\s?[-–/]\s?(\d{2,3})(?![\d\-–/])/u

/**
 * «рост 170, вес 65», «рост 1,70», «170/65», «параметры 90-60-90» → the measures of a person in cm, kg and years. Numbers
 * that no person has are left out.
 */
export function measuresIn(text: string): Measures {
  const found: Measures = {}
  const cut = text.slice(0, 2000).toLowerCase()
  if (!/\d/u.test(cut)) return found
  const keep = (measure: Measure, value: number) => {
    const [least, most] = humanly[measure]
    if (value >= least && value <= most) found[measure] ??= value
  }
  const metric = heightInMetres(cut)
  if (metric) keep('height', metric)
  for (const [measure, patterns] of toldBy) {
    for (const pattern of patterns) {
      const told = pattern.exec(cut)
      if (told?.[1]) {
        keep(measure, Number(told[1].replace(',', '.')))
        break
      }
    }
  }
  // «от 70» is a waist only beside the other girths: else it begins a price or an age.
  if (!found.chest && !found.hips && !waistNamed.test(cut)) delete found.waist
  const after = heightAfter.exec(cut)
  if (after?.[1]) keep('height', Number(after[1]))
  const onFoot = footNamed.exec(cut)
  if (onFoot?.[1]) keep('foot', Number(onFoot[1].replace(',', '.')))
  const pair = heightAndWeight.exec(cut) ?? (ofSizes.test(cut) ? slashed.exec(cut) : null)
  if (pair) {
    keep('height', Number(pair[1]))
    keep('weight', Number(pair[2]))
  }
  const three = cut.includes('параметр') && girths.exec(cut)
  if (three) {
    keep('chest', Number(three[1]))
    keep('waist', Number(three[2]))
    keep('hips', Number(three[3]))
  }
  return found
}

/** The measure that a column of a size chart is called after: «Обхват груди, см». */
export function measureNamed(name: string): Measure | undefined {
  const cut = name.trim().toLowerCase().slice(0, 100)
  return (Object.keys(measureWords) as Measure[]).find((measure) =>
    measureWords[measure].some(
      (word) => cut === word || new RegExp(`^${word}[^A-Za-zЀ-ӿ]`, 'u').test(cut),
    ),
  )
}

/** Titles as they stand after «на»; the others are the same in the accusative. */
const afterOn: Partial<Record<Measure, string>> = { foot: 'длину стопы' }

const girth = /^обхват\s/u

/** «рост 170 и вес 65», «обхват груди 92, талии 72 и бёдер 100», as the end of «На …»; empty when nothing was measured. */
export function sayMeasures(measures: Measures): string {
  const told = Object.keys(titles).flatMap((measure) => {
    const value = measures[measure as Measure]
    return value === undefined ? [] : [[measure, value] as const]
  })
  const said = told.map(([measure, value], at) => {
    const title = afterOn[measure as Measure] ?? titles[measure as Measure]
    // «Обхват груди 92, талии 72»: a girth is named once.
    const again =
      at > 0 && told.slice(0, at).some(([other]) => girth.test(titles[other as Measure]))
    return `${again ? title.replace(girth, '') : title} ${String(value).replace('.', ',')}`
  })
  const [last = '', ...before] = said.reverse()
  return before.length > 0 ? `${before.reverse().join(', ')} и ${last}` : last
}
