import type { ReplyItem } from '../analysis'
import { withoutAhead, withoutHopes } from './not-yet'

const letter = '[A-Za-zЀ-ӿ]'
const start = `(?<!${letter})`
/** Words of the sentence, and words up to the next comma. */
const sentence = '[^.!?;\\n]'
const clause = '[^.!?;,\\n]'
const any = (pattern: string) => new RegExp(start + pattern, 'giu')

const says = `(?:пиш[еу]т|говор[ия]т|жалу[ею]тся|ругает(?:ся)?|написал[аи]?)`
const turns = `,?\\s(?:но|однако|зато)\\s|,\\s(?:а|и|так|мне|у|вс[её]|просто|ничего)\\s`
const end = `[.!?;\\n]|$`
const till = (more: string) => `(?=${more}|${end})`

const praised =
  '(?:больше|дольше|лучше|сильнее|активнее|интенсивнее|насыщенн?ее|слаще|вкуснее|приятнее|стойче)'

/** What others say, feared or read of, or what the buyer will not say: not so of the thing. */
const unsaid: readonly RegExp[] = [
  // «Те, кто пишут, что колется, видимо не стирали».
  any(
    `кто\\s(?:${letter}{2,10}\\s)?${says},?\\s(?:что|про|на|о|будто)\\s${sentence}{3,90}?(?:,\\s(?:видимо|просто|наверн${letter}{1,2}|похоже)\\s${clause}{3,80}|${till(`${turns}|\\s[–—-]\\s|:|,\\sони\\s`)})`,
  ),
  // «Видела комментарии о том, что течёт».
  any(
    `(?:видел|читал|прочитал|смотрел)[аи]?\\s(?:${letter}{1,12}\\s){0,3}(?:отзыв|комментари|жалоб)${letter}{0,3},?\\s(?:о\\sтом,?\\s)?(?:что|про|как)\\s${sentence}{3,90}?${till(turns)}`,
  ),
  any(
    `если,?\\s(?:как\\s)?(?:некоторые|многие|другие)\\s${sentence}{3,100}?${till(',\\s(?:а|но)\\s')}`,
  ),
  // «Говорили, что линяет – не линяет».
  any(
    `(?:говор(?:ят|или)|пишут|писали|уверяли),?\\sчто\\s${sentence}{3,60}?(?=\\s?[–—-]\\s|,\\s(?:но|а|нет|враки|ничего|неправда)(?!${letter}))`,
  ),
  // «Боялась, что завянут, но нет».
  any(
    `(?:боял|побаивал|опасал|переживал|волновал|настроил|приготовил)(?:ась|ся|ись|а|и)?,?\\s(?:что|будет|будут)\\s${sentence}{2,110}?${till(turns)}`,
  ),
  // «Да, чай не горький, хорошо. Но …».
  any(
    `(?<=(?:^|[.!?;\\n])\\s{0,3})да,\\s${sentence}{3,60},\\s(?:отлично|хорошо|прекрасно|супер|согласн[аы]?|не\\sспорю)(?=[.!])`,
  ),
  // «Другой вкус у них держится дольше»: praise of what was not bought here.
  any(
    `(?<!(?:приш|присл|полож|привез|получ)${letter}{1,4}\\s)друг(?:ой|ие|ая)\\s(?:аромат|запах|вкус|сорт|марк|фирм|версия)${letter}{0,2}\\s(?!слаб|хуж)${clause}{0,60}?(?<!${letter})${praised}(?!${letter})${sentence}{0,60}?${till(`,\\s(?:а|но)\\s(?:эт|тут|здесь|ваш|у\\sвас)`)}`,
  ),
  any(
    `(?<=(?:брал|покупал|пробовал|заказывал)[аи]?\\s${clause}{0,40}эт(?:ой|ого)\\s(?:же\\s)?(?:фирм|марк|бренд|производител|сери)${letter}{1,3}\\s${clause}{2,40},\\s)(?:он[аио]?|т(?:от|а|е))\\s${clause}{0,40}?(?<!${letter})${praised}(?!${letter})${clause}{0,40}`,
  ),
  // «Брала другой марки, всё прекрасно, а эта никак»: praise of what was not bought here.
  any(
    `(?:брал|покупал|купил|взял|заказывал|пользовал)(?:ась|ся|[аи])?\\s${clause}{0,30}друг(?:ой|ого|их)\\s(?:фирм|марк|бренд|производител)${letter}{0,3},?\\s${clause}{2,50}(?=,\\s?(?:а|но)\\s(?:вот\\s)?эт)`,
  ),
  // «ещё одну такую взяла, но другой цвет».
  any(
    `(?<=так(?:ую|ой|ое|ие)\\sже,?\\s(?:но|только)\\s)(?:(?:цвет|размер)\\sдругой|друг(?:ого|ой)\\s(?:цвета|размера)|в\\sдругом\\s(?:цвете|размере))`,
  ),
  // «Она утверждает, что сети нет».
  any(`утвержда(?:ет|ют|л[аи]?),?\\s(?:что|будто)\\s${sentence}{3,90}?${till(turns)}`),
  any(`что\\s${clause}{3,40},?\\s(?:я\\s)?не\\s(?:могу|можем|берусь)\\sсказать`),
]

const broke = `(?:слома|полома|порва|сгоре|перегоре|разби|умер|сдох|накры|износи|протер|потеря|вы(?:шла|шел|шло|шли)\\sиз\\sстроя|испорти|протек|потек|перестал)`
const buys = `(?:купи|взя|заказа|приобре)${letter}{1,5}`
const should = '(?:как|так)\\sи\\s(?:положено|должно|задумано|принято|надо)'
const reflexive = `${letter}{3,15}(?:лось|лся|лась|лись|ется|ится|ются)`

/** What under many stars is told of an earlier thing, of another seller's, of another price, or as it should be. */
const beside: readonly RegExp[] = [
  // «Сломался чайник, пришлось взять этот».
  any(
    `(?:${letter}{2,20}\\s){0,3}${broke}${sentence}{0,40}?(?=,?\\s(?:(?:и|поэтому|вот|решил[аи]?|пришлось)\\s){0,2}${buys}\\s(?:${letter}{2,12}\\s){0,2}(?:взамен|в\\sзамен|на\\sзамену|эт(?:от|у|о|и)|так(?:ой|ую|ое|ие)\\sже|нов(?:ый|ую|ое|ые))(?!${letter}))`,
  ),
  any(
    `до\\s(?:этого|него|нее|неё)\\s(?:был|служил)[аои]?\\s${sentence}{0,90}?прослужил[аои]?\\s${clause}{0,25}`,
  ),
  any(
    `(?:заказ|брал|взял|покупал|купил|пробовал|попробовал)${letter}{0,5}\\s${sentence}{0,60}?(?:у\\sдруг(?:ого|их)\\s(?:продавц|магазин|поставщик|производител)|друг(?:ой|ого)\\s(?:фирм|марк|бренд|производител))${letter}{0,3}${sentence}{0,160}?${till(',\\s?(?:а|но|зато)\\s(?:эт|здесь|тут|у\\sвас|ваш)')}`,
  ),
  // «жаль, не купила раньше», «жаль, что быстро съели»
  any(
    `(?:жаль|жалко),?\\s(?:только,?\\s)?(?:что\\s)?(?:я\\s)?(?:раньше\\sне\\s(?:купил|взял|заказал|знал)[аи]?|не\\s(?:купил|взял|заказал|знал)[аи]?\\s(?:${letter}{2,8}\\s)?(?:раньше|сразу|больше|две|два)|${clause}{0,30}быстро\\s(?:закончил|кончил|съел|раскупил)(?:ся|ась|ось|ись|и)?)(?!${letter})`,
  ),
  // «заряд падает, но незначительно»
  any(
    `(?:${letter}{1,20}\\s){1,6}?${letter}{1,20}\\s?,?\\sно\\s(?:это\\s)?(?:незначительно|не\\sзначительно|не\\sкритично|некритично|несущественно|терпимо)(?!${letter})`,
  ),
  // «хотя подруге показалось, что пахнет аптекой»
  any(
    `хотя\\s(?:подруг|подружк|муж|сестр|мам|дочк|коллег|знаком|сосед)${letter}{1,4}\\s${sentence}{3,80}`,
  ),
  any(
    `(?:стоил|стоял)[аи]?\\sбы\\s(?:${letter}{2,12}\\s){0,2}(?:\\d|тысяч|дорож|дешев|столько)${sentence}{0,160}`,
  ),
  // «Раньше был вкуснее, а сейчас обычный».
  any(
    `(?:раньше|прежде)\\s${clause}{0,40}был[аои]?\\s${clause}{2,40}?(?=,?\\sа\\s(?:теперь|сейчас))`,
  ),
  any(`${should},?\\s${reflexive}${clause}{0,50}`),
  any(`${reflexive},?\\s${should}`),
  // «Без коробки, но это не минус. В карточке было написано».
  any(
    `(?:${letter}{1,20}\\s){0,6}[,–-]?\\s?(?:но|хотя|это)\\s(?:это\\s)?не\\s(?:минус|недостат)${letter}{0,3}`,
  ),
  any(
    `в\\s(?:описании|карточке)\\s(?:товара\\s)?(?:это\\s|об\\sэтом\\s)?(?:было\\s)?(?:написано|указано|сказано|предупрежд${letter}{2,4})(?=\\s?(?:${end}))`,
  ),
]

const longest = 4000
/** With blanks for what the patterns tell of, unless nothing would be left; a break that was printed as «\\n» is one. */
function blanked(
  text: string | undefined,
  patterns: readonly RegExp[],
  { hopes, fears }: { hopes: boolean; fears: boolean },
): string | undefined {
  if (!text) return text
  const head = text.slice(0, longest).replaceAll('\\n', ' \n')
  const left = patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (told) => ' '.repeat(told.length)),
    withoutAhead(hopes ? withoutHopes(head) : head, fears),
  )
  return new RegExp(letter, 'u').test(left) ? left + text.slice(longest) : text
}

const arrives =
  '(?:мне\\s|нам\\s|а\\s|в\\sитоге\\s){0,2}(?:приш[её]л|пришл[аои]|прислали|привезли|положили)\\s'
/** «Вместо сиропа, пришёл чай», «Заказывала сироп. Прислали чай»: one statement, with a sign too many. */
const severed: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![а-яё])(вместо\\s[^.,!?;\\n]{3,30}),(?=\\s?${arrives})`, 'giu'), '$1 '],
  [
    new RegExp(
      `(?<![а-яё])(заказ(?:ал|ывал)[аи]?\\s[^.,!?;\\n]{3,30})[.!](?=\\s?${arrives})`,
      'giu',
    ),
    '$1,',
  ],
]

/** «, к сожалению,» stands within a statement, and parts nothing. */
const parenthetic =
  /,\s?(?:к\sсожалению|увы|на\sмой\sвзгляд|честно\sговоря|кстати|конечно|наверное|естественно|видимо),/giu

/**
 * The review with blanks, place for place, where it tells of something other than this thing as it is: of what others
 * write, of what was feared, hoped or would be, of the thing that it replaces.
 */
export function ofThisOne(item: ReplyItem): ReplyItem {
  const patterns = (item.rating ?? 1) >= 4 ? [...unsaid, ...beside] : unsaid
  if (item.kind === 'question') return item
  const ahead = { hopes: (item.rating ?? 1) >= 3, fears: (item.rating ?? 1) < 5 }
  const [text, pros, cons] = [item.text, item.pros, item.cons].map((part) =>
    blanked(
      severed.reduce(
        (rest, [sign, meant]) => rest?.replace(sign, meant),
        part?.replace(parenthetic, (aside) => ' '.repeat(aside.length)),
      ),
      patterns,
      ahead,
    ),
  )
  return {
    ...item,
    ...(text !== undefined && { text }),
    ...(pros !== undefined && { pros }),
    ...(cons !== undefined && { cons }),
  }
}
