import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { check } from '@/lib/reply/check'
import { suggest } from '@/lib/reply/suggest'
import { expressions } from '../contract/expressions'
import type { Figure } from './figure'

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
const hostile = [
  'а',
  '(',
  '! ',
  'вы вас ',
  '😊',
  ' ',
  '8 912 ',
  'a.',
  '@a',
  '{',
  '«"',
  'очень ',
  '\t',
  '-',
  'спасибо за ',
  'не ',
  '<0',
  '[',
  'http://',
  '1. ',
]
const recent = Array.from(
  { length: 200 },
  (_, index) =>
    `Здравствуйте! Ответ номер ${index}: рады, что всё подошло, и ждём вас снова за новой вещью ${index * 7}.`,
)

const now = () => performance.now()

function times(run: () => void, turns: number): number[] {
  return Array.from({ length: turns }, () => {
    const start = now()
    run()
    return now() - start
  }).sort((a, b) => a - b)
}
const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function figure(name: string, value: number, unit: string, budget: number): Figure {
  return { name, value, unit, budget, ok: value <= budget }
}

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

/** Issue 3, "Speed": drafting with checks, checking as typed, and texts made to be slow. */
export async function figures(): Promise<Figure[]> {
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
  times(() => draft(0), 100)
  let index = 0
  const drafting = times(() => draft(index++), 600)
  // A key pressed: the text changes each time, as it does under the seller's hands.
  let typed = 0
  times(() => checked(reply), 100)
  const checking = times(() => checked(`${reply.slice(0, 990)}${typed++}`), 500)

  let worst = 0
  for (const piece of hostile) {
    const run = (length: number) =>
      at(
        times(() => checked(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)), 5),
        0,
      )
    run(2000)
    worst = Math.max(worst, run(20_000) / run(2000))
  }

  let slowest = 0
  for (const expression of (await expressions()).keys()) {
    const end = expression.lastIndexOf('/')
    const pattern = new RegExp(expression.slice(1, end), expression.slice(end + 1))
    for (const piece of hostile) {
      const text = `${piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000)}\u0000`
      slowest = Math.max(
        slowest,
        at(
          times(() => text.search(pattern), 1),
          0,
        ),
      )
    }
  }

  return [
    figure('черновик с проверкой, медиана', at(drafting, 0.5), 'ms', 3),
    figure('черновик с проверкой, p99', at(drafting, 0.99), 'ms', 12),
    figure('проверка 1 000 знаков при наборе, p99', at(checking, 0.99), 'ms', 4),
    figure('проверка враждебного текста, 20 000 к 2 000 знаков', worst, '×', 12),
    figure('самое медленное регулярное выражение, 20 000 знаков', slowest, 'ms', 400),
  ]
}
