import { plain } from '@/lib/text/words'

type Range = { from: number; to: number }

/** What is told besides: a term in years or months is no age, the heat of an iron no weather. */
const ofTime = /гаранти|срок|хран|служ|годн|ресурс|работ|доставк|выпуск|размер/iu
const ofHeat = /стир|глаж|утюг|духов|нагрев|вод[аыеу](?![а-яё])|хран|пищ|приготовл|запека/iu

const unit = '(мес[а-я]*|год[а-я]*|лет)(?![а-я])'
const inMonths = (digits: string, word: string) =>
  Number(digits.replace(',', '.')) * (word.startsWith('мес') ? 1 : 12)
const number = '(\\d{1,3}(?:[.,]\\d)?)'
const between = new RegExp(
  `${number}\\s?(?:${unit})?\\s?(?:[-–—]|до)\\s?${number}(?:-?[а-я]{1,2})?\\s?${unit}`,
  'u',
)
const since = new RegExp(
  `(?<![а-я])(?:от|с|со|старше)\\s${number}(?:-?[а-я]{1,2})?\\s?${unit}`,
  'u',
)
const sincePlus = new RegExp(`(?<!\\d)${number}\\s?\\+(?!\\d)`, 'u')
const until = new RegExp(`(?<![а-я])(?:до|младше)\\s${number}(?:-?[а-я]{1,2})?\\s?${unit}`, 'u')

/** For which ages a thing is meant, in months. */
function agesOf(fact: string): Range | undefined {
  if (ofTime.test(fact) || !/мес|лет|год|возраст/u.test(fact)) return undefined
  if (/(?<![а-я])(?:не|нельзя|запрещ[а-я]+|противопоказ[а-я]+|кроме)(?![а-я])/u.test(fact)) {
    const [, least = '', word = ''] = until.exec(fact) ?? []
    return least ? { from: inMonths(least, word), to: Number.POSITIVE_INFINITY } : undefined
  }
  const [, from = '', fromUnit, to = '', toUnit = ''] = between.exec(fact) ?? []
  if (from) return { from: inMonths(from, fromUnit ?? toUnit), to: inMonths(to, toUnit) }
  const [, least = '', leastUnit = ''] = since.exec(fact) ?? []
  if (least) return { from: inMonths(least, leastUnit), to: Number.POSITIVE_INFINITY }
  const plus = /возраст/u.test(fact) && sincePlus.exec(fact)?.[1]
  if (plus) return { from: inMonths(plus, 'лет'), to: Number.POSITIVE_INFINITY }
  const [, most = '', mostUnit = ''] = until.exec(fact) ?? []
  return most ? { from: 0, to: inMonths(most, mostUnit) } : undefined
}

const ageTold = new RegExp(`(?<![\\d.,])${number}(?:-?[а-я]{1,2})?\\s?${unit}`, 'gu')
const ageSpoken: readonly (readonly [RegExp, number])[] = [
  [/(?<![а-я])полтора года(?![а-я])/u, 18],
  [/(?<![а-я])полгод(?:а|ика)(?![а-я])/u, 6],
  [/(?<![а-я])новорожденн/u, 0],
  [/(?<![а-я])(?:годик|(?:в|нам|ребенку|дочке|сыну|малышу) год)(?![а-я])/u, 12],
]
/** The one age that a buyer tells, in months. */
function ageIn(question: string): number | undefined {
  const told = [...question.matchAll(ageTold)]
  if (told.length > 1) return undefined
  const [[, digits = '', word = ''] = []] = told
  if (digits) return inMonths(digits, word)
  return ageSpoken.find(([pattern]) => pattern.test(question))?.[1]
}

const signed = '(минус\\s|плюс\\s|[+−–-]\\s?)?(\\d{1,2})'
const degrees = new RegExp(`(?<![\\d.,а-я])${signed}(?!\\d)`, 'u')
const degreesBetween = new RegExp(
  `${signed}\\s?(?:°\\s?[cс]?|градус[а-я]*)?\\s?(?:до|[-–—…]|\\.\\.\\.)\\s?${signed}`,
  'u',
)
const isMinus = (sign = '') => /минус|[−–-]/u.test(sign)
const degree = (sign: string | undefined, digits = '') => Number(digits) * (isMinus(sign) ? -1 : 1)
/** In what weather a thing may be used, in degrees. */
function weatherOf(fact: string): Range | undefined {
  if (ofHeat.test(fact) || !/°|градус|температур|мороз|зимостойк/u.test(fact)) return undefined
  const [, oneSign, one, otherSign, other] = degreesBetween.exec(fact) ?? []
  if (one && other) {
    const [from = 0, to = 0] = [degree(oneSign, one), degree(otherSign, other)].sort(
      (a, b) => a - b,
    )
    return { from, to }
  }
  const [, sign, digits] = /(?<![а-я])до\s/u.test(fact) ? (degrees.exec(fact) ?? []) : []
  return digits && isMinus(sign)
    ? { from: degree(sign, digits), to: Number.POSITIVE_INFINITY }
    : undefined
}
/** «При минус 15», «в −20»; a bare number is no weather. */
function coldIn(question: string): number | undefined {
  const [, sign, digits] = degrees.exec(question) ?? []
  return sign && digits ? degree(sign, digits) : undefined
}

const asksFit =
  /(?<![а-я])(?:под(?:ойд|ход)[а-я]+|можно|нельзя|пойдет|годит|рекоменд|рассчитан|хватит|носить|разреш|давать|использовать|ходить|гулять)/u
/** What else may be asked of an age or of cold: a size, a reason, an amount. */
const asksOther =
  /(?<![а-я])(?:размер|как(?:ой|ая|ие|ую|ое)?|сколько|почему|рост|не\s[а-я]+[еиую]т|не\s[а-я]+[еи]м)(?![а-я])/u

const early = /(?<![а-я])(?:рано|рановато|малы?)(?![а-я])/u
const wantsAge =
  /(?<![а-я])(?:с|от|для|до) (?:как(?:ого|их) (?:возраст|лет|месяц)|скольки (?:лет|мес|год))/u
const inCold = /м[её]рз|холод|мороз|зимо/u
/** «Внучке 2 года, не рано?», «с какого возраста?», «вымерзнет при −30?»: what is known is told; «да» would not be understood. */
export function asksWithin(asked: string, known: string): boolean {
  const [question, fact] = [plain(asked.slice(0, 300)), plain(known.slice(0, 300))]
  if (inCold.test(question) && coldIn(question) !== undefined && weatherOf(fact)) return true
  if (!early.test(question) && !wantsAge.test(question)) return false
  if (wantsAge.test(question) ? /\d/u.test(question) : ageIn(question) === undefined) return false
  return agesOf(fact) !== undefined || /с рождения|(?:для|с) новорожденн/u.test(fact)
}

/**
 * Whether the age or the cold that a buyer tells lies within what a fact allows: «Ребёнку 5 месяцев можно?» of «с 6 мес»
 * is `false`. `undefined` where the fact or the question is of something else.
 */
export function withinStated(asked: string, known: string): boolean | undefined {
  const question = plain(asked.slice(0, 300))
  if (!/\d|год/u.test(question) || !asksFit.test(question) || asksOther.test(question))
    return undefined
  const fact = plain(known.slice(0, 300))
  const [ages, age] = [agesOf(fact), ageIn(question)]
  if (ages && age !== undefined) return age >= ages.from && age <= ages.to
  const [weather, cold] = [weatherOf(fact), coldIn(question)]
  // What stands a frost is not said to be for the heat.
  if (!weather || cold === undefined || (cold > 0 && weather.to > 100)) return undefined
  return cold >= weather.from && cold <= weather.to
}
