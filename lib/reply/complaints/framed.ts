import type { Mention, ReplyItem } from '../analysis'
import type { Frame } from '../echo/frames/fit'
import { numberedIn } from '../echo/frames/numbered'
import { replacedIn, sidesIn } from '../echo/frames/sides'
import { deniedIn, lesserIn, swappedIn } from '../echo/frames/swapped'
import { readTroubles } from '../echo/troubles/read-trouble'
import { opened } from '../echo/words/opening'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import { wordings } from '../wording'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'

const readers: readonly ((said: string, product: ProductName) => Frame | undefined)[] = [
  swappedIn,
  lesserIn,
  replacedIn,
  deniedIn,
  sidesIn,
  numberedIn,
]
/** Most texts have no two sides, and every part costs. */
const likely =
  /заказ|брал|выб[ри]|покупал|хотел|вместо|не\s|раньше|прежде|прошл|прежн|предыдущ|перв|одн|один|до\sэтого|описани|карточк|фото|картинк|сайт|названи|заявлен|из\s|все\s|оба\s|обе\s|половина/iu

const partsOf = (text: string): string[] =>
  text
    .slice(0, 800)
    .split(/[!?;\n()…]+|\.(?!\d)/u)
    .slice(0, 12)
    .flatMap((sentence) => {
      const parts = sentence.split(/,\s?/u).slice(0, 8)
      return parts.flatMap((part, at) =>
        at + 1 < parts.length ? [part, `${part}, ${parts[at + 1]}`] : [part],
      )
    })
    .map((part) => opened(part))
    .filter((part) => part.length > 9 && part.length < 140 && likely.test(part))

function frameIn(
  text: string,
  mentions: readonly Mention[],
  product: ProductName,
): [Frame, string] | undefined {
  for (const part of partsOf(text))
    for (const reader of readers) {
      const frame = reader(part, product)
      if (!frame) continue
      const tail = plainText(frame.tail)
      const isPraised = mentions.some(
        ({ polarity, words }) =>
          polarity === 'praise' &&
          reader !== numberedIn &&
          tail.includes(plainText(words.text).trim()),
      )
      if (!isPraised) return [frame, plainText(part)]
    }
  return undefined
}

/**
 * The complaints with one that tells two sides against each other or so many of so many («раньше плотные, а теперь
 * тонкие», «из десяти горят четыре») as a whole, in place of what was read from its halves.
 */
export function framed(
  found: readonly Complaint[],
  { text = '', cons = '', rating = 3 }: ReplyItem,
  mentions: readonly Mention[],
  product: ProductName,
): readonly Complaint[] {
  const [frame, part] =
    [cons, text].map((field) => frameIn(field, mentions, product)).find(Boolean) ?? []
  // «Вместо 3 л внутри 2» says it in figures.
  if (!frame || !part || found.some(({ amount }) => amount)) return found
  const isOf = ({ said }: Complaint) => said !== undefined && part.includes(plainText(said).trim())
  const [own] = found.filter(isOf)
  // «Вместо чипсов прислали стружку» says as much.
  if (own?.told && own.troubles[0]?.startsWith('вместо ')) return found
  // Under many stars only what was heard as a complaint is one.
  if (rating > 3 && !own) return found
  const heard = mentions.find(
    ({ polarity, topic, words }) =>
      polarity === 'complaint' &&
      topic !== 'missing_parts' &&
      part.includes(plainText(words.text).trim()),
  )
  const topic =
    frame.topic ??
    heard?.topic ??
    own?.topic ??
    readTroubles(part, product, [])[0]?.topic ??
    'quality'
  const { quote: _, spare: __, ...base } = own ?? vagueComplaint
  const whole: Complaint = {
    ...base,
    topic,
    about: wordings[topic].about,
    troubles: [frame.clause],
    said: part,
    vague: false,
    told: true,
    sure: true,
  }
  return [whole, ...found.filter((one) => one !== own && !isOf(one) && one.topic !== topic)]
}

/** Without what only repeats the first in other words: «пришёл с мятой, а не с лимоном», «чай пришёл с мятой». */
export function withoutEcho(found: readonly Complaint[]): readonly Complaint[] {
  const [first, ...rest] = found
  const [clause = ''] = first?.troubles ?? []
  if (!first?.told || !clause.includes(', а ')) return found
  const told = new Set(wordsOf(clause))
  const isNew = ({ told: isTold, topic, troubles: [trouble = ''] }: Complaint) =>
    // That another thing came is told but once.
    !(topic === 'wrong_item' && first.topic === topic) &&
    (!isTold || wordsOf(trouble).filter((word) => !told.has(word)).length > 1)
  return [first, ...rest.filter(isNew)]
}
