import type { ReplyItem } from '../../analysis'
import { blames } from '../../complaints/blame'
import { findThings } from '../../things/lexicon'
import { mannerOf } from '../troubles/fault-troubles'
import { withYo } from '../words/common-words'
import { wordsOf } from '../words/plain'
import { wellSpelt } from './quote'

/** Verdicts, thanks and what the reply answers in other ways: no quotation for them. */
const said =
  /\d|менее|любител|специфич|своеобраз|комплект|(?<![а-яё])в\s(?:коробке|наборе)|прилага|лежат|прост(?:ой|ая|ое|ые)(?![а-яё])|обычн|инструкци|выглядел|делал[аи]?(?![а-яё])|фото|номер|спасибо|благодар|рекоменд|советую|доволь|довол|понрав|нрав|(?<![A-Za-zЀ-ӿ])(?:отличн|хорош|супер|класс|прекрасн|замечательн|шикарн|норм|топ|огонь)|закаж|куп(?:лю|ил)|покупа|зависл|возьму|взял|(?<![A-Za-zЀ-ӿ])б(?:ра[лт]|ер[уе])|буду\s+(?:брать|заказ)|качеств|упаков|достав|приш[её]?л|привез|размер|соответств|описани|цена|цен[уеой]|отзыв|заказ|подар|(?<![A-Za-zЀ-ӿ])(?:но|однако|хотя|если|бы|правда|зато|только|жаль|вроде|пока|надеюсь|посмотрим|не\s+знаю|плохо|был[аои]?|стал[аио]?|сразу)(?![A-Za-zЀ-ӿ])/iu
/** «Мне не идёт фасон»: what is denied is praise only where the thing is spared an evil. */
const denied =
  /(?<![A-Za-zЀ-ӿ])(?:ещ[её]|мне|течение)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])не\s+(?!линя|жм|кол|теч|пах|мн[её]|скольз|скрип|шум|туск|выцв|рв|ломает|давит|натира|промока|продува|протека|сушит|стягива|липн|жирн|портит|надоеда|подводи|темне|ржав|мешает|занима)/iu
/** «Подрезаю по высоте»: what had to be altered is no praise. */
const altered =
  /(?<![а-яё])(?:под|об|от|у|рас|пере|до)(?:рез|гиба|гну|ши[влт]|кле[ия]|пили|тачива|дел[аы]|кручива)|приходится|пришлось/iu
const dangling =
  /(?<![A-Za-zЀ-ӿ])(?:в|на|с|со|при|без|для|от|из|до|по|под|за|к|у|о|об|и|а|не|как|что|чтобы|очень|который)$/iu
const telling = new Set(['part', 'trait', 'matter', 'service'])

const pleasant =
  'мягко|комфортно|свободно|тепло|удобно|уютно|красиво|ярко|красочно|стильно|аккуратно|легко|практично|компактно|нежно|ароматно|тихо|надёжно|надежно|прочно|сочно|празднично|атмосферно|эффектно|волшебно|оригинально|лаконично|солидно'
/** «Мягко, комфортно, свободно», «тянутся хорошо»: praise without a thing. */
const adverbs = new RegExp(
  `^(?:очень\\s)?(?:${pleasant})(?:(?:,|\\sи|,\\sочень)?\\s(?:${pleasant})){0,3}$`,
  'iu',
)
const doing =
  /^(?:[A-Za-zЀ-ӿ]{3,14}(?:[иеуюя]тся|[иеуюя]т)\s(?:очень\s)?(?:хорошо|отлично|прекрасно|замечательно|легко)|(?:очень\s)?(?:хорошо|отлично|прекрасно|замечательно|легко)\s[A-Za-zЀ-ӿ]{3,14}(?:[иеуюя]тся|[иеуюя]т))$/iu
function withoutThing(text: string): string | undefined {
  const [clause = ''] = text.split(/[.!?;()\n]+/u)
  const said = clause.trim()
  return (said.includes(' ') && adverbs.test(said)) ||
    (doing.test(said) && !/работа|подход/iu.test(said))
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : undefined
}

/** «Мягко, тепло и удобно» as it follows «рады, что»: «и мягко, и тепло, и удобно»; nothing for one word or a sentence. */
export function rowOfManner(said: string): string | undefined {
  const words = adverbs.test(said)
    ? wordsOf(said).filter((word) => !/^(?:и|очень)$/u.test(word))
    : []
  const row = [...new Set(words)].map((word) => `и ${withYo(word)}`)
  return row.length > 1 ? row.join(', ') : undefined
}

/** The whole of a text that names no thing: «Тепло, мягко», in which «тепло» is not one. */
export function onlyManner({ text = '', pros = '', rating = 5 }: ReplyItem): string | undefined {
  const said = `${pros} ${text}`.trim().replace(/(?<![.!)\s])[.!)\s]+$/u, '')
  // «Красиво» alone is too little to quote.
  return rating === 5 && said.includes(' ') && adverbs.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : undefined
}

/** The buyer's own words for «…», where a happy text tells something that we cannot say in ours. */
export function praiseQuote({ text = '', pros = '', rating = 5 }: ReplyItem): string | undefined {
  // Under four stars a sentence that we could not say in our words may as well be a remark.
  if (rating < 5 && pros === '') return undefined
  for (const raw of `${pros.slice(0, 600)}\n${text.slice(0, 600)}`.split(/[.!?;()\n]+/u)) {
    const clause = raw
      .trim()
      .replace(/^(?:и|а|да|ну|вот)\s+/iu, '')
      .replace(/(?<!\s)\s+(?=,)/gu, '')
      // What stood after the comma was taken out.
      .replace(/,$/u, '')
    const words = wordsOf(clause)
    if (clause.length > 60 || words.length < 3 || words.length > 9) continue
    if (/[^\p{Script=Cyrillic}\s\d,%-]|[A-Za-zЀ-ӿ]\p{Lu}|,\S/u.test(clause)) continue
    // «Алиса, поставь музыку»: said to the thing.
    if (/^(?:алиса|маруся|сири)(?![а-яё])/iu.test(clause)) continue
    if (words.some((word) => mannerOf(word) !== undefined)) continue
    // «Я уже выходила в ней»: in the first person it would be ours.
    if (words.some((word) => /^(?:я|мы|мо[йяеи]|наш[аеи]?)$/u.test(word))) continue
    if (
      blames(clause) ||
      said.test(clause) ||
      denied.test(clause) ||
      altered.test(clause) ||
      dangling.test(clause) ||
      !wellSpelt(words)
    )
      continue
    if (!findThings(words).some(({ thing }) => telling.has(thing.group))) continue
    return clause.charAt(0).toLowerCase() + clause.slice(1)
  }
  return withoutThing(pros) ?? withoutThing(text)
}
