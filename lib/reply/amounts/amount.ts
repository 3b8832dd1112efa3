import type { Gender } from '@/lib/text/inflect'
import type { TopicId } from '../topic'

/** A noun as it stands after numbers: «маска», «маски», «масок»; `acc`: «маску». */
export type Counted = { one: string; few: string; many: string; acc: string; gender: Gender }

/** What a number counts or measures; `bare`: nothing stands beside it. */
export type QuantityKind =
  | 'count'
  | 'weight'
  | 'volume'
  | 'length'
  | 'size'
  | 'money'
  | 'time'
  | 'times'
  | 'power'
  | 'charge'
  | 'bare'

/** A number of the buyer's own text with what it counts. */
export type Quantity = {
  value: number
  /** As it is printed in figures: «0,5», «150×200», «XL». */
  written: string
  kind: QuantityKind
  /** In what it is measured: «мл»; the value in the smallest unit of its kind is `value * factor`. */
  unit?: { name: string; factor: number }
  noun?: Counted
  /** «почти», «примерно»: kept, since a number without it would be another. */
  rough?: 'почти' | 'примерно'
  /** «больше двух недель», «меньше месяца»: told of times alone, and compared with nothing. */
  bound?: 'больше' | 'меньше'
}

/** What became of a part of the goods: a short participle or a verb in the masculine, or words that never change. */
export type Wrong = { word: string; is: 'short' | 'past' | 'fixed'; topic: TopicId }

/** What is told by numbers that a buyer compares or complains of. */
export type Amount = {
  /**
   * `less`: less came than was promised or ordered; `lacking`: so much is wanting (`got`); `size`: another size came;
   * `part`: so many of all (`promised`) came bad; `lasted`, `waited`: so long; `left`: so long until it expires;
   * `sufficed`: it was enough for so long or so often; `price`: it went from `promised` to `got`.
   */
  id: 'less' | 'lacking' | 'part' | 'size' | 'lasted' | 'sufficed' | 'waited' | 'left' | 'price'
  promised?: Quantity
  got: Quantity
  /** A second part of the time: «месяц и два дня». */
  more?: Quantity
  /** «только», «всего»: the buyer says himself that it is little. */
  only: boolean
  /** So much was ordered, and not merely written on the pack. */
  ordered: boolean
  /** Where or how it was counted: «в упаковке», «весы показали». */
  where?: string
  /** What was measured or waited for, in the nominative: «длина», «возврат»; what lasted, as the buyer wrote it. */
  of?: string
  /** It goes on: «хватает на два часа», «жду неделю». */
  present?: boolean
  /** The verb by which it lasted, in the masculine. */
  lasted?: 'проработал' | 'прослужил' | 'продержался' | 'держался'
  /** Of another thing than the one bought now: it takes back what its words seemed to say. */
  aside?: true
  /** What is wrong with so many of all: `part`. */
  wrong?: Wrong
  /** Where it stands in the text. */
  start: number
  end: number
}
