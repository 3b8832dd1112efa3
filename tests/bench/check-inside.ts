/** What `check.ts` measures, bundled as it ships: tsx names every function anew each time it is made, which doubles the time. */
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { check } from '@/lib/reply/check'
import { suggest } from '@/lib/reply/suggest'
import { slowPieces } from '../corpus/slow'
import { at, times } from './timing'

const review =
  'Заказала рюкзак сыну в школу. Ткань плотная, карманов много, но молния на большом отделении разошлась на третий день. Очень обидно, деньги отдала немалые. Доставили быстро.'
const items: ReplyItem[] = [
  { marketplace: 'wildberries', kind: 'review', rating: 2, text: review, author: 'Ольга' },
  {
    marketplace: 'ozon',
    kind: 'review',
    rating: 5,
    text: 'Отличная лампа, светит мягко, ребёнок засыпает быстро. Спасибо!',
  },
  {
    marketplace: 'yandex_market',
    kind: 'review',
    rating: 3,
    text: 'Размер маломерит, пришлось отдать сестре. Цвет красивый.',
  },
]
const reply =
  `Ольга, здравствуйте! Спасибо, что рассказали о рюкзаке. Нам очень жаль, что молния разошлась: понимаем, как это обидно. ${'Оформите возврат в заказе и напишите нам в чат с продавцом, мы поможем с выбором другой модели. '.repeat(12)}`.slice(
    0,
    1000,
  )
const recent = Array.from(
  { length: 200 },
  (_, index) =>
    `Здравствуйте! Ответ номер ${index}: рады, что всё подошло, и ждём вас снова за новой вещью ${index * 7}.`,
)

const complaint = analyse({ marketplace: 'wildberries', kind: 'review', rating: 2, text: review })

function checked(text: string) {
  check({
    reply: text,
    marketplace: 'wildberries',
    kind: 'review',
    voice: defaultVoice,
    analysis: complaint,
    recent,
    facts: [],
  })
}

/** Drafting with checks: the median and the 99th percentile, in ms. */
export function drafting(): readonly [median: number, p99: number] {
  const draft = (index: number) => {
    const item = items[index % items.length] as ReplyItem
    suggest(item, {
      analysis: analyse(item),
      voice: defaultVoice,
      facts: [],
      recent,
      attempt: 0,
      seed: `bench-${index}`,
    })
  }
  // Each text before it is timed: the first of a kind compiles its tables, as the browser does once.
  let warm = 0
  times(() => draft(warm++), 300)
  let index = 0
  const all = times(() => draft(index++), 600)
  return [at(all, 0.5), at(all, 0.99)]
}

/** A key pressed: the text changes each time, as it does under the seller's hands. The 99th percentile, in ms. */
export function typing(): number {
  let typed = 0
  times(() => checked(reply), 100)
  return at(
    times(() => checked(`${reply.slice(0, 990)}${typed++}`), 500),
    0.99,
  )
}

/**
 * The most by which ten times the text takes longer, of texts made to be slow. The short text is checked ten times for
 * each time of the long one and in turn with it, so that both meet the same machine and both pay for clearing away what
 * they leave; before that both are checked untimed, since what is compiled once is no part of the growth.
 */
export function growth(): number {
  let worst = 0
  for (const piece of slowPieces) {
    const textOf = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const [short, long] = [textOf(2000), textOf(20_000)]
    const tenTimes = () => {
      for (let turn = 0; turn < 10; turn++) checked(short)
    }
    const least = { tenShort: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY }
    times(tenTimes, 2)
    times(() => checked(long), 3)
    for (let turn = 0; turn < 9; turn++) {
      least.long = Math.min(
        least.long,
        at(
          times(() => checked(long), 1),
          0,
        ),
      )
      least.tenShort = Math.min(least.tenShort, at(times(tenTimes, 1), 0))
    }
    worst = Math.max(worst, (least.long * 10) / least.tenShort)
  }
  return worst
}
