import { bundle, launch } from '../tools/inject'
import type { Figure } from './figure'

const figure = (name: string, value: number, unit: string, budget: number): Figure => ({
  name: `${name}, Chromium`,
  value,
  unit,
  budget,
  ok: value <= budget,
})

/** Reading by adapter and by meaning, beside a bare `querySelectorAll('*')` of the same page in the same run. */
export async function figures(): Promise<Figure[]> {
  const script = await bundle('tests/tools/find-in-page.ts')
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) =>
      route.request().url() === 'http://bench.test/'
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Отзывы</title>' })
        : route.abort(),
    )
    await page.goto('http://bench.test/')
    await page.addScriptTag({ content: script })
    const fill = (kind: 'ozon' | 'wildberries' | 'cards', rows: number, nodes: number) =>
      page.evaluate(([a, b, c]) => window.otvetimBench.fill(a, b, c), [kind, rows, nodes] as const)

    await fill('ozon', 500, 100_000)
    const scan = (url: string) => page.evaluate((at) => window.otvetimBench.scan(at), url)
    const ozon = await scan('https://seller.ozon.ru/app/reviews')
    await fill('wildberries', 500, 100_000)
    const wildberries = await scan('https://seller.wildberries.ru/feedbacks/feedbacks-tab/answered')
    for (const { rows } of [ozon, wildberries])
      if (rows !== 500) throw new Error(`the adapter read ${rows} rows of 500`)

    await fill('cards', 100, 0)
    const few = await page.evaluate(() => window.otvetimBench.search())
    await fill('cards', 1000, 0)
    const many = await page.evaluate(() => window.otvetimBench.search())
    await fill('cards', 200, 50_000)
    const large = await page.evaluate(() => window.otvetimBench.search())
    for (const [{ rows }, expected] of [
      [few, 100],
      [many, 1000],
      [large, 200],
    ] as const) {
      if (rows !== expected) throw new Error(`the finder found ${rows} items of ${expected}`)
    }
    return [
      figure('Чтение Ozon: 500 строк на 100 000 узлов', ozon.adapter, 'ms', 5),
      figure('Чтение Wildberries: 500 строк на 100 000 узлов', wildberries.adapter, 'ms', 5),
      figure('Голый querySelectorAll(*) той же страницы (пол)', ozon.bare, 'ms', 1000),
      figure('Поиск по смыслу на 10 000 узлов', (large.all * 10_000) / large.nodes, 'ms', 60),
      figure(
        'Поиск по смыслу: самый долгий шаг',
        Math.max(few.longest, many.longest, large.longest),
        'ms',
        16,
      ),
      figure('Поиск по смыслу: десятикратный список', many.all / few.all, '×', 12),
    ]
  } finally {
    await browser.close()
  }
}
