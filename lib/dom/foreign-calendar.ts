import { learnCalendar } from './calendar-words'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/*
 * Words of dates in the languages of the neighbours whose sites our sellers and their shops use (Ukrainian, Kazakh,
 * German, French, Spanish, Italian, Polish, Portuguese, Danish, Turkish, Czech). The finder brings them: the script in
 * every page of a cabinet has no room for them.
 */
learnCalendar(
  [
    'січ қаң ene gen sty oca led',
    'лют ақп fév lut fev şub úno',
    'берез нау mär mrz maa bře',
    'квіт сәу avr abr kwi nis dub',
    'трав мам mai mag maj mei kvě',
    'черв мау juin giu cze haz čvn',
    'лип шіл juil lug lip tem črv',
    'серп там aoû ago sie ağu srp',
    'верес қыр set wrz eyl zář',
    'жовт қаз okt ott paź out eki říj',
    'листоп қар lis kas',
    'груд жел dez dic déc gru ara pro',
  ],
  [
    [/^(?:sek|seg)/u, 1000],
    [/^хв/u, minute],
    [/^(?:heure|stunde|hora|ora$|ore$|ore|godz|год$|годин|time[rn]?$|сағ)/u, hour],
    [/^(?:jour|tag|día|dia|giorn|dni|dzie|dag|gün|күн)/u, day],
    [/^(?:semain|woch|seman|settiman|tyg|uge|тиж|hafta|апта)/u, 7 * day],
    [/^(?:mois|mes|miesi|måned|міс|ay$|ай$)/u, 30 * day],
    [/^(?:an$|ans$|jahr|año|anno|anni|ano|rok|lat|år|рік|рок|yıl|жыл)/u, 365 * day],
  ],
)
