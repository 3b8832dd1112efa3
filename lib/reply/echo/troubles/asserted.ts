import { rememberedLately } from '@/lib/text/remembered'
import { plainText } from '../words/plain'
import { imaginedSpans } from './imagined'
import { withoutUnmet } from './unmet'

const letter = '[A-Za-zЀ-ӿ]'
const hedge =
  '(?<!не\\s)(?:либо|возможно|наверное?|видимо|по-видимому|вероятно|скорее\\sвсего|по\\s?ходу|предполагаю|подозреваю|полагаю|думаю|может(?:\\sбыть|(?=,?\\s(?:это|он[аио]?|был[аои]?|не|мне|нам|у|там|так|просто|из-за|потому|попал|я|кому|кто|конечно)(?!' +
  letter +
  '))))'
/** Most texts have no guess, and what stands before one is slow to find. */
const hedged = new RegExp(hedge, 'iu')
/** «Видимо, хранили неправильно», «масло, наверное, старое»: what the buyer only guesses, up to the next comma. */
const guess = new RegExp(
  `(?<!${letter})${hedge}(?!${letter})(?:,?\\s)(?!(?:но|а|и|однако|хотя)\\s)([^,.!?;()\\n]{3,90})`,
  'giu',
)
/** «Старая партия, наверное»: the guess stands last. */
const guessedBefore = new RegExp(
  `([^,.!?;()\\n]{3,90}?),?\\s${hedge}(?=\\s?(?:[,.!?;()\\n]|$))`,
  'giu',
)
/** «Любим густой мёд»: what the buyer likes is not yet what the thing is. */
const liking = new RegExp(
  `(?<!${letter}|не\\s)(?:люблю|любим|любит|любят|предпочита${letter}{1,3}|обожаю|обожаем|привык(?:ла|ли)?)(?!${letter})(\\s[^,.!?;()\\n]{3,60})`,
  'giu',
)
/** «Должен быть сладковатый вкус»: what it should be. */
const due = new RegExp(
  `(?<!${letter}|не\\s)(?:долж(?:ен|на|но|ны)\\s(?:был[аои]?|быть)|хотелось(?:\\sбы)?)(\\s[^,.!?;()\\n]{3,60})`,
  'giu',
)
/** «Купила жидкое мыло»: half of the name, and no word of how it is. */
const name = new RegExp(
  `(?<!${letter})(?:купил|заказал|заказывал|получил|взял|приобр[её]л|брал|выбрал|покупал)[аи]?\\s((?:сух|жидк|горьк|т[её]мн|сол[её]н|кисл|остр|мягк|тв[её]рд|плоск)${letter}{2}\\s)(?=${letter}{3})`,
  'giu',
)
/** Doubts that are the complaint itself are regretted as doubts; an estimate is no guess. */
const doubts = /поддел|оригинал|фейк|реплик|паль(?![а-я])|раза?(?![а-я])|\d/u

/** «Видимо, брак»: he holds it for one; «может, брак»: he does not know. */
const concludes = (all: string, told: string) =>
  /брак/iu.test(told) && !/возможно|может|либо|наверн/iu.test(all)

/** «Не удивлюсь, если рассыпалось»: it is not known. */
const supposed = /(?<![А-Яа-яЁё])не\s(?:удив|удеи|удиа)[а-яё]+,?\s?если([^.!?;\n]{3,120})/giu

/** «Это кость или скорлупа попалась?!»: neither of the two is said. «Или» at the head asks on. */
const eitherOr = /(?<=^|[.!?;\n])([^.!?;\n]{4,90}[\s,]или\s[^.!?;\n]{3,90})\?/giu

/** «Оно испорчено?»: asked, and not said. A question with a question word takes its matter for granted. */
const asked = /(?<=^|[.!?;\n])([^.!?;\n]{4,60})\?(?!!)/gu
const takenForGranted =
  /(?<![а-я])(?:как|почему|зачем|где|куда|кто|что|чем|за\sчто|сколько|какой|какая|какое|какие|неужели|разве|не|нет|нельзя|без|или|а|ожог[а-я]*|аллерг[а-я]+|раздражени[а-я]|сыпь|зуд)(?![а-я])/u

type Span = readonly [start: number, end: number]
const groupOf = (match: RegExpMatchArray, group: string | undefined): Span[] => {
  if (!group) return []
  const start = (match.index ?? 0) + match[0].lastIndexOf(group)
  return [[start, start + group.length]]
}

function unsureSpans(text: string): Span[] {
  const said = text.slice(0, 2000)
  const guesses = hedged.test(said) ? [guess, guessedBefore] : []
  return [
    ...guesses
      .flatMap((pattern) => [...said.matchAll(pattern)])
      .filter(([all, told = '']) => !doubts.test(plainText(told)) && !concludes(all, told))
      .flatMap((match) => groupOf(match, match[1])),
    ...[liking, due, supposed, name].flatMap((pattern) =>
      [...said.matchAll(pattern)].flatMap((match) => groupOf(match, match[1])),
    ),
    ...imaginedSpans(said),
    ...[...said.matchAll(eitherOr)]
      .filter(([, both = '']) => !doubts.test(plainText(both)))
      .flatMap((match) => groupOf(match, match[1])),
    ...[...said.matchAll(asked)].flatMap((match) =>
      takenForGranted.test(plainText(match[1] ?? '')) ? [] : groupOf(match, match[1]),
    ),
  ]
}

/**
 * The text with blanks, place for place, for what it does not say of the thing: what the thing is likened to, what was
 * awaited instead, what only seems so, what is guessed, asked or liked, what should be.
 */
export const asserted = rememberedLately((text: string): string =>
  unsureSpans(text).reduce(
    (left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    withoutUnmet(text),
  ),
)
