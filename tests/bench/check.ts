import { runInThisContext } from 'node:vm'
import { expressions } from '../contract/expressions'
import { slowPieces } from '../corpus/slow'
import { bundle } from '../e2e/harness/isolated'
import type * as Inside from './check-inside'
import type { Figure } from './figure'
import { at, times } from './timing'

function figure(name: string, value: number, unit: string, budget: number): Figure {
  return { name, value, unit, budget, ok: value <= budget }
}

/** Issue 3, "Speed": drafting with checks, checking as typed, and texts made to be slow. */
export async function figures(): Promise<Figure[]> {
  runInThisContext(await bundle('tests/bench/check-inside.ts'))
  const { ours } = globalThis as unknown as { ours: typeof Inside }
  const [median, p99] = ours.drafting()
  const typed = ours.typing()
  const growth = ours.growth()

  let slowest = 0
  for (const expression of (await expressions()).keys()) {
    const end = expression.lastIndexOf('/')
    const pattern = new RegExp(expression.slice(1, end), expression.slice(end + 1))
    for (const piece of slowPieces) {
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
    figure('черновик с проверкой, медиана', median, 'ms', 3),
    figure('черновик с проверкой, p99', p99, 'ms', 12),
    figure('проверка 1 000 знаков при наборе, p99', typed, 'ms', 4),
    figure('проверка враждебного текста, 20 000 к 2 000 знаков', growth, '×', 12),
    figure('самое медленное регулярное выражение, 20 000 знаков', slowest, 'ms', 400),
  ]
}
