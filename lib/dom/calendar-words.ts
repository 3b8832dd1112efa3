/**
 * The beginnings of the months' names, January first: Russian, English, and the neighbours whose sites our sellers and
 * their shops use (Ukrainian, Kazakh, German, French, Spanish, Italian, Polish, Portuguese, Danish, Turkish, Czech).
 */
const months = [
  'янв jan січ қаң ene gen sty oca led',
  'фев feb лют ақп fév lut fev şub úno',
  'мар mar берез нау mär mrz maa bře',
  'апр apr квіт сәу avr abr kwi nis dub',
  'мая май may трав мам mai mag maj mei kvě',
  'июн jun черв мау juin giu cze haz čvn',
  'июл jul лип шіл juil lug lip tem črv',
  'авг aug серп там aoû ago sie ağu srp',
  'сен sep верес қыр set wrz eyl zář',
  'окт oct жовт қаз okt ott paź out eki říj',
  'ноя nov листоп қар lis kas',
  'дек dec груд жел dez dic déc gru ara pro',
].map((names) => names.split(' '))

/** The month (1–12) that a word names, in whatever case or abbreviation. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  let best = 0
  let month: number | undefined
  months.forEach((beginnings, index) => {
    for (const beginning of beginnings) {
      if (beginning.length > best && name.startsWith(beginning)) {
        best = beginning.length
        month = index + 1
      }
    }
  })
  return month
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const units: [pattern: RegExp, milliseconds: number][] = [
  [/^(?:сек|sec|sek|seg|с$)/u, 1000],
  [/^(?:мин|min|хв|м$)/u, minute],
  [/^(?:час|hour|hr|heure|stunde|hora|ora$|ore$|ore|godz|год$|годин|time[rn]?$|сағ|ч$|h$)/u, hour],
  [/^(?:дн|ден|день|сут|day|jour|tag|día|dia|giorn|dni|dzie|dag|gün|күн|д$|d$)/u, day],
  [/^(?:нед|week|semain|woch|seman|settiman|tyg|uge|тиж|hafta|апта|w$)/u, 7 * day],
  [/^(?:мес|mon|mois|mes|miesi|måned|міс|ay$|ай$)/u, 30 * day],
  [
    /^(?:год|года|лет|year|yr|an$|ans$|jahr|año|anno|anni|ano|rok|lat|år|рік|рок|yıl|жыл|y$)/u,
    365 * day,
  ],
]

/** Milliseconds in one of what a word names («часа», `weeks`); months and years are rounded. */
export function unitOf(word: string): number | undefined {
  const name = word.toLowerCase()
  if (name === 'год' || name === 'года') return 365 * day
  return units.find(([pattern]) => pattern.test(name))?.[1]
}
