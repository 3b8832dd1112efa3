import { find } from '@/lib/adapters/generic'
import { readPage } from '@/lib/adapters/read-page'

/** What `find.ts` measures, injected into a page of Chromium. Times in milliseconds. */
declare global {
  interface Window {
    otvetimBench: {
      fill(kind: Filled, rows: number, nodes: number): number
      scan(url: string): { bare: number; adapter: number; rows: number }
      search(): { all: number; longest: number; rows: number; nodes: number }
    }
  }
}

type Filled = 'ozon' | 'wildberries' | 'cards'

/** The fastest of some turns: what the work itself costs, without what else the machine was doing. */
function timed(run: () => void, turns: number): number {
  return Math.min(
    ...Array.from({ length: turns }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

function element(tag: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

const words = (at: number): string =>
  `Заказ номер ${at}: пришло вовремя, упаковано хорошо, но крышка закрывается туго и немного гремит.`

function ozonRow(at: number): HTMLElement {
  const row = element('tr')
  const cell = (...inner: Node[]) => {
    const made = element('td')
    made.append(...inner)
    row.append(made)
  }
  cell(element('a', `Банка для круп ${at}`, { href: `/product/banka-${100_000 + at}/` }))
  cell(element('div', `${words(at).slice(0, 40)}…`, { title: words(at) }))
  cell(element('div', String(at % 3)))
  cell(element('div', `${String(1 + (at % 28)).padStart(2, '0')}.02.2026`))
  return row
}

function wildberriesRow(at: number): HTMLElement {
  const row = element('tr', '', { 'data-testid': 'Base-table-row', role: 'button' })
  const cell = (...inner: Node[]) => {
    const made = element('td', '', { 'data-testid': 'Base-table-cell' })
    made.append(...inner)
    row.append(made)
  }
  const line = (text: string) => element('span', text, { 'data-name': 'Text' })
  const stars = element('div', '', { class: 'Rating__a' })
  for (let star = 0; star < 5; star++)
    stars.append(element('i', '', { class: star < 4 ? 'Rating--active__b' : 'Rating--not-active' }))
  const body = element('div', '', { 'data-testid': 'text-ellipse' })
  body.append(line(`Комментарий: ${words(at)}`))
  cell(
    element('a', 'Банка для круп', { href: `/catalog/${100_000 + at}/detail.aspx` }),
    element('button', `ART-${at}`),
    element('button', String(100_000 + at)),
  )
  cell(body)
  cell(stars)
  cell(
    line(`${String(1 + (at % 28)).padStart(2, '0')}.02.2026 в 12:${10 + (at % 50)}`),
    line('Анна'),
  )
  return row
}

function card(at: number): HTMLElement {
  const made = element('div', '', { class: 'k1' })
  made.append(
    element('b', `Анна Котова ${at}`),
    element('span', '★★★★☆'),
    element('span', `${1 + (at % 28)} февраля 2026`),
    element('p', words(at)),
    element('button', 'Ответить'),
  )
  return made
}

const makers = { ozon: ozonRow, wildberries: wildberriesRow, cards: card }

window.otvetimBench = {
  fill(kind, rows, nodes) {
    document.body.replaceChildren(element('h1', 'Отзывы'))
    const list = element(kind === 'cards' ? 'div' : 'tbody')
    for (let at = 0; at < rows; at++) list.append(makers[kind](at))
    if (kind !== 'cards') {
      const table = element('table')
      const head = element('tr')
      head.append(
        ...['Название товара', 'Отзыв', 'Ответы', 'Дата публикации'].map((name) =>
          element('th', name),
        ),
      )
      const thead = element('thead')
      thead.append(head)
      table.append(thead, list)
      document.body.append(table)
    } else document.body.append(list)
    const rest = element('section')
    document.body.append(rest)
    for (let count = document.querySelectorAll('*').length; count < nodes; count += 4) {
      const block = element('div')
      const inner = element('div')
      inner.append(element('i'), element('span', 'Раздел меню'))
      block.append(inner)
      rest.append(block)
    }
    return document.querySelectorAll('*').length
  },
  scan(url) {
    const bare = timed(() => void document.querySelectorAll('*').length, 15)
    let rows = 0
    const adapter = timed(() => {
      rows = readPage(document, url, Date.now()).rows.length
    }, 15)
    return { bare, adapter, rows }
  },
  search() {
    let rows = 0
    let longest = Number.POSITIVE_INFINITY
    const all = timed(() => {
      let worst = 0
      const steps = find(document.body, {
        url: new URL('https://example.org/'),
        now: Date.now(),
        marketplace: 'other',
      })
      for (;;) {
        const start = performance.now()
        const step = steps.next()
        worst = Math.max(worst, performance.now() - start)
        if (!step.done) continue
        rows = step.value.rows.length
        break
      }
      longest = Math.min(longest, worst)
    }, 5)
    return { all, longest, rows, nodes: document.querySelectorAll('*').length }
  },
}
