import { past } from '@/lib/text/inflect'
import type { ReplyItem } from '../analysis'
import { toldOfBuyer } from '../echo/retell/second-person'
import { inOwnWords } from '../echo/troubles/in-own-words'
import { withYo } from '../echo/words/common-words'
import { plainText, wordsOf } from '../echo/words/plain'
import { isWellKnown } from '../echo/words/well-known'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import { wordings } from '../wording'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { topicIn } from './topic-in'

const clauseEnd =
  /[.!?;,()\n…]+|\p{Extended_Pictographic}|\s[-–—]\s|\s(?=(?:но|хотя|поэтому|зато|чтобы)\s)/u
const lacks =
  /(?<![а-яё])не\sхват(?:ает|ило)(?:\s(?!так\s|как\s|чтоб|потому|котор|и\s|или\s)[а-яё]{1,14}){1,4}(?=$|\s(?:так|как|чтобы|потому|котор[а-яё]+|и|или)\s)/u
const without =
  /(?<![а-яё])приш(?:ел|л[аои])\s(?:[а-яё]{3,9}\s)?(без\s(?:[а-яё]{4,12}(?:ой|ого|их)\s)?(?:короб|упаков|крышк|инструкц|пульт|чехл|этикет|бирк|пакет|батаре|кабел|провод|зарядк|мешоч|пленк|защит|пломб|чек)[а-яё]{0,4})(?![а-яё])/u
const cannot = /(?<![а-яё])не\s(?:мо|смог|получ|уда)/u
const inability = /не\s[а-яё]{3,10}\s[а-яё]{3,14}(?:ть|чь)(?:ся)?(?![а-яё])/u
const missedSize = /(?:не\sугадал|промахнул|ошиб)[а-яё]{0,4}\s(?:только\s)?с\sразмер/u
const little = /(?:^|\s)очень\sмало$/u

/** A complaint in words that are ready to be said. */
const told = (trouble: string, said: string, product?: ProductName): Complaint => ({
  ...vagueComplaint,
  ...topicIn(said),
  said,
  vague: false,
  sure: product !== undefined,
  troubles: [trouble],
  told: true,
})

/** «подключить колонку не получается» */
function withGoods(cost: string | undefined, clause: string, { noun }: ProductName) {
  const [act = '', ...rest] = (cost ?? '').split(' ')
  if (
    !noun?.noun.kind ||
    !/^(?:подключить|настроить|включить|собрать|открыть|закрыть|зарядить)$/u.test(act)
  )
    return undefined
  return told([act, inCase(noun, 'acc'), ...rest].join(' '), clause)
}

function read(clause: string, product: ProductName): Complaint | undefined {
  const plain = plainText(clause).trim()
  if (missedSize.test(plain))
    return {
      ...told('с размером не получилось', clause),
      topic: 'size_fit',
      about: wordings.size_fit.about,
    }
  if (little.test(plain))
    return {
      ...told('количество показалось небольшим', clause),
      topic: 'underfill',
      about: 'объём',
    }
  const [absent] = lacks.exec(plain) ?? []
  if (absent && isWellKnown(wordsOf(absent)))
    return told(wordsOf(absent).map(withYo).join(' '), clause)
  const bare = without.exec(plain)?.[1]
  if (bare && isWellKnown(wordsOf(bare))) {
    const { noun } = product
    const name = noun ? inCase(noun, 'nom') : 'посылка'
    const came = past('пришёл', noun ? genderOf(noun) : 'f')
    return told(`${name} ${came} ${wordsOf(bare).map(withYo).join(' ')}`, clause)
  }
  if (!cannot.test(plain)) return undefined
  const cost =
    toldOfBuyer(clause, product) ??
    inOwnWords(clause, product)?.clause ??
    // «не могу настроить, показывает что-то своё»: a run of two.
    toldOfBuyer(inability.exec(plain)?.[0] ?? '', product)
  // «установить не получилось»: what, is not said.
  return cost && wordsOf(cost).length > 3 ? told(cost, clause) : withGoods(cost, clause, product)
}

/** What is surely amiss beside much praise: «не хватает петельки», «пришла без коробочки», «не могу подключить». */
export function lackingIn(
  { text = '', cons = '' }: Pick<ReplyItem, 'text' | 'cons'>,
  product: ProductName,
) {
  for (const part of [cons, text])
    for (const clause of part.slice(0, 1000).split(clauseEnd)) {
      const found = read(clause.trim(), product)
      if (found) return found
    }
  return undefined
}
