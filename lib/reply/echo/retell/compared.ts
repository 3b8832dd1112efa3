import { isAdjective } from '@/lib/text/grammar'
import { classesOf } from '@/lib/text/known-word'
import { inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { decent } from '../quotes/quote'
import { withYo } from '../words/common-words'
import { opened } from '../words/opening'
import { personal } from '../words/personal'
import { plainText, wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { isGoverned, prepositions, type Subject, subjectsIn } from './subjects'

const irregular =
  /^(?:по)?(?:больше|меньше|выше|ниже|шире|уже|толще|тоньше|короче|длиннее|ярче|жестче|мягче|громче|тише|гуще|жиже|реже|чаще|мельче|крупнее|проще|легче|суше|слаще|крепче|слабее|глубже|туже|хуже)$/u
const degree =
  /^(?:намного|гораздо|значительно|заметно|существенно|сильно|чуть|немного|явно|куда|еще|даже)$/u
/** With what the buyer compares: the card, an earlier purchase, what one expects. */
const standard =
  /(?:,\s?|\s)чем\s((?:на|в|по)\s(?:рекламн[а-яё]+\s)?[а-яё]+|раньше|прежде|обычно|заявлено|указано|написано|обещано)$/u
const hoped = /(?:,\s?|\s)чем\s(?:я\s|мы\s)?(?:ожидал|думал|рассчитывал|представлял)[аи]?$/u

const aside = /^(?:по\sфакту|на\sделе|в\sреальности|в\sжизни|вживую|на\sсамом\sделе),?\s/u
const link = /^(?:оказал|получил|был)(?:ся|ась|ось|ись|а|о|и)?$/u

const isComparative = (word: string) =>
  irregular.test(word) || (/..[^аеиоу]ее$/u.test(word) && isStem(word.replace(/ее$/u, 'ый')))
const isStem = (word: string) => classesOf(word).includes('adjective')

/** «Цвет намного темнее, чем на фото»: how a thing differs from what it should be, to follow «жаль, что …». */
export function compared(
  written: string,
  { noun }: ProductName,
): { clause: string; subject?: Subject } | undefined {
  const told = opened(written).toLowerCase().replace(aside, '')
  const [tail, place] = standard.exec(told) ?? []
  const expected = hoped.exec(told)?.[0]
  const head = told.slice(0, told.length - (tail ?? expected ?? '').length)
  if (!/^[\p{Script=Cyrillic}\s-]{4,60}$/u.test(head) || personal.test(plainText(head)))
    return undefined
  const words = wordsOf(head).filter((word) => !link.test(word))
  const at = words.findIndex(isComparative)
  // Alone, the comparison has to say with what: «тоньше» is thinner than anything.
  if (at < 0 || at !== words.length - 1 || (!place && !expected)) return undefined
  if (!isWellKnown([...words, ...wordsOf(place ?? '')]) || !decent(plainText(told), words))
    return undefined
  const from = words.slice(0, at).findLastIndex((word) => !degree.test(word)) + 1
  const named = words.slice(0, from)
  const [subject] = subjectsIn(named)
  const isPhrase = named.every(
    (word, place) =>
      place === subject?.at ||
      isAdjective(word) ||
      // «расстояние между полками»
      (subject && place > subject.at && (prepositions.has(word) || isGoverned(named, place))),
  )
  if (from > 0 && (!subject || !isPhrase)) return undefined
  const own = noun ? inCase(noun, 'nom') : 'товар'
  const said = (given: readonly string[]) => given.map(withYo)
  return {
    clause: [...(from > 0 ? said(named) : [own]), ...said(words.slice(from))]
      .join(' ')
      .concat(`, чем ${place ?? 'ожидалось'}`),
    ...(subject && { subject }),
  }
}
