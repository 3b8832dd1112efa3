import { isEvil } from '../analyse/spared-evil'
import { marred } from '../echo/quotes/regrettable'
import { plainText, wordsOf } from '../echo/words/plain'
import { findThings } from '../things/lexicon'

/** Verbs of what goods are for, by their beginnings: where they do not, something is amiss. */
const duties =
  'работа|включ|выключ|откры|закрыва[ею]тся|закрыл|запира|заряж|держ|гре[ею]т(?!ся)|нагре|крут|вращ|переключ|отст[её]г|заст[её]г|подош|подход|влез(?!а)|вмеща|вмест|помеща|помест|хват|соответств|совпа|сход|сош|отмы|отстир|чист|ловит|показыва|реагир|свет|гор[ия]т|звуч|слы[шщ]|снима[ею]тся|крепит|прилега|клеит|липн|впиты|пен[ия]т|мыл[ия]т|раствор|размеш|нрав|понрав|помог|действ|справ|соблю|присл|полож|приш|прих|дош|довез|достав|да[её]т|дают|печата|реж|пиш|завод|завел|запуск|устан|подключ|распозна|синхрон|сид[ия]т|сел|фиксиру|регулиру|складыва|раскладыва|собира|собрал|встал|встают|вставл|вход|войд|вош|доста[её]|дотяг|увлаж|охлажд|взош|всход|прораст|пророс|прижил|раст[еу]т|получ|удал|уда[её]тся|смог|мог|оправд|стоит|стоят|выдерж|прослуж|проработ|ест(?![а-я])|едят|игра|набира|натя[гн]|переда|соедин|звонит|отвеча|вызыва|кача|пода[её]|всасыва|распыл|дозир|выдвига|поворач|сгиба|мороз|холод|взбива|мелет|перемалыва|отпар|гладит|сверл|клю[её]т|тест[ие]ру|запомина|чувств|ощущ|увелич|предохран|защищ|смыва|закрепл|[а-я]*паков|запечат|прокле|прошит|виден|видн(?:а|ы)(?![а-я])'
/** Qualities whose want is a flaw. */
const merits =
  'удоб|мягк|плотн|прочн|ярк|красив|вкусн|качеств|свеж|чист|ровн|аккуратн|т[её]пл|л[её]гк|крепк|надежн|нов|полн|цел|сладк|насыщ|стойк|точн|быстр|хорош|приятн|оригинал|натурал|больш|хвата|т(?:от|а|о|е)(?![а-я])|так(?:ой|ая|ое|ие)(?![а-я])|всег|все(?![а-я])|сразу|очень|особо|лучш'
const wanting = new RegExp(`(?<![а-я])не\\s(?:[а-я]+\\s){0,3}(?:${duties}|${merits})`, 'u')
const short =
  /(?<![а-я])(?:вместо|(?:эффекта|результата|разницы)\s(?:[а-я]+\s)?не\s(?:видно|замет[а-я]+)|слишком|чересчур|маловато|мало|плохо|хуже|еле|едва|так\sсебе|недоста[а-я]+|отсутств[а-я]+)(?![а-я])/u
const denied = /(?<![а-я])не\s(?:(?:очень|сильно|совсем|вообще|сам|сама|так)\s)?[а-я]+/gu
/** Nouns among the signs of a flaw that anything may be said of: «волосы не путаются», «вода без хлорки». */
const mere = /(?<![а-я])(?:волос|ворс|вод[аыуе]|клея|точк|косточ|нитк|кост|пятн|гряз|пыл)[а-я]*/gu
/** What the list of flaws does not hold, since under few stars other rules read it. */
const besides =
  /(?<![а-я])(?:поврежд|погрешн|рассло|прокруч|своеобразн|навязчив|пропада|отлича|щип[ал]|вскрыт|открыт[аоы]?(?![а-я])|криво|мутн|падает|падают|картонн|(?:цена|цены)\s(?:[а-я]+\s)?(?:вырос|подня|повы)|подорожа)/u
/** How it is, for which one of many stars may well love it. */
const likely =
  /(?<![а-я])(?:мягк|тих|густ|плотн|тяж[её]л|тв[её]рд|больш|т[её]мн|тонк|толст|мелк|маленьк|узк|коротк|жидк|сух)[а-я]{1,4}(?![а-я])/gu
/** «длинноватыми» */
const rather = /[а-я]{3}[ое]ват(?:[аоы]|ый|ая|ое|ые|ым|ыми|ой)?(?![а-я])/u
const absent = /(?<![а-я])(?:нет|нету|без|не\s(?:был[аои]?|оказал[а-я]+|полож[а-я]+))(?![а-я])/u
const papers = /инструкц|чек(?![а-я])|документ|гарант|описани|пломб|перевод/u

/**
 * Whether a clause in plain words tells of something amiss, though it comes from a buyer of many stars: under five a flaw
 * must show, under four it is no flaw only where it denies what is no duty of the goods («дочь не снимает»).
 */
export function isSurelyAmiss(plain: string, rating: number): boolean {
  if (short.test(plain) || wanting.test(plain)) return true
  if (
    rating < 5 &&
    (/^(?:и\s|а\s|но\s)?нету?\s/u.test(plain) ||
      !/(?<![а-я])(?:не|нет|нету|без)(?![а-я])/u.test(plain))
  )
    return !isJust(plain)
  if (absent.test(plain)) {
    const things = findThings(wordsOf(plain))
    if (papers.test(plain) || things.some(({ thing }) => /part|pack|product/u.test(thing.group)))
      return true
  }
  const left = plain.replace(denied, ' ').replace(mere, ' ')
  const told = rating > 4 ? left.replace(likely, ' ') : left
  return besides.test(told) || marred.test(told) || rather.test(told) || isEvil(told)
}

/** «руки сухие», «дно ровное»: as it should be. */
const just =
  /(?<![а-я])(?:руки|ноги|внутри|вещи)(?:\s[а-я]+)?\s(?:сух|чист|тепл)[а-я]{1,4}(?![а-я])|(?<![а-я])(?:ровн|прочн|удобн|красив|хорош|отличн|крепк|надежн|качественн|четк|аккуратн|чист|вкусн|приятн)[а-я]{1,4}(?![а-я])/u
const isJust = (plain: string) => just.test(plain) && !marred.test(plain) && !isEvil(plain)

const turn =
  /(?<![а-я])(?:но|однако|только|лишь|жаль|жалко|минус[а-я]*|недостат[а-я]*|нюанс|единственн[а-я]+|хотя|правда|увы|сожалению|смущает|смутил[ао]?|огорч[а-я]+|расстро[а-я]+|разочаров[а-я]+|напрягает|бы|вот)(?![а-я])/u

const ofUs = /^(?:оказал|показал|слишком|всего)/u
const telling = (clause: string) =>
  wordsOf(plainText(clause)).filter((word) => word.length > 3 && !ofUs.test(word))

/** Whether a clause is told in the buyer's own words, whatever forms they have. */
export function isInOwnWords(text: string, clause: string): boolean {
  const plain = plainText(text)
  return telling(clause).every((word) =>
    plain.includes(word.slice(0, Math.max(4, word.length - 3))),
  )
}

/** Whether what is told stands in a sentence after a «но», «только», «жаль». */
export function isTurnedTo(text: string, clause: string): boolean {
  const plain = plainText(text)
  const [first = clause] = telling(clause)
  const at = plain.indexOf(first.slice(0, Math.max(4, first.length - 3)))
  if (at < 0) return false
  const start = Math.max(...['.', '!', '?', '\n', ';'].map((end) => plain.lastIndexOf(end, at))) + 1
  return turn.test(plain.slice(start, at + clause.length + 12))
}
