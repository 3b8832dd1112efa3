import { cabinetUrls } from '../cabinets/routes'

/** A page, what happens on it, and how to know that we are done with it. Expressions run in the page. */
export type Scene = { body: string; act: string; done: string }

/** A row as Wildberries shows it. `at` makes it one of its kind. */
const row = `(at) => {
  const tr = document.createElement('tr')
  tr.dataset.testid = 'Base-table-row'
  tr.setAttribute('role', 'button')
  const cell = (...content) => {
    const td = document.createElement('td')
    td.dataset.testid = 'Base-table-cell'
    td.append(...content)
    return td
  }
  const make = (tag, text, attributes = {}) => {
    const element = document.createElement(tag)
    element.textContent = text
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    return element
  }
  const text = make('div', '', { 'data-testid': 'text-ellipse' })
  text.append(make('span', 'Комментарий: молния сломалась на второй день, номер ' + at, { 'data-name': 'Text' }))
  const stars = make('div', '', { class: 'Rating__a' })
  for (let star = 0; star < 5; star++)
    stars.append(make('i', '', { class: star < at % 5 + 1 ? 'Rating--active__b' : 'Rating--not-active__b' }))
  tr.append(
    cell(make('a', 'Куртка зимняя', { href: 'https://www.wildberries.ru/catalog/' + (100000 + at) + '/detail.aspx' }),
      make('button', 'ART-' + at), make('button', String(100000 + at))),
    cell(text), cell(stars),
    cell(make('span', '0' + (at % 9 + 1) + '.11.2026 в 12:' + (10 + at % 50), { 'data-name': 'Text' })))
  return tr
}`

const list = (script = '') => `<!doctype html><meta charset="utf-8"><title>Отзывы</title>
<table><tbody></tbody></table><div id="rest"></div>
<script>
const row = ${row}
const body = document.querySelector('tbody')
const fill = (from, to) => { const all = document.createDocumentFragment()
  for (let at = from; at < to; at++) all.append(row(at)); body.append(all) }
${script}
</script>`

const buttons = (count: number) =>
  `document.querySelectorAll('tbody otvetim-button').length >= ${count}`

/** 100,000 nodes that are none of our business. */
const ballast = `const rest = document.querySelector('#rest')
for (let block = 0; block < 1000; block++) { const div = document.createElement('div')
  for (let at = 0; at < 33; at++) { const p = document.createElement('p'); p.append(document.createElement('b'), 'слово'); div.append(p) }
  rest.append(div) }`

const frames = (count: number) => `new Promise((resolve) => { let left = ${count}
  requestAnimationFrame(function next() { left-- ? requestAnimationFrame(next) : resolve() }) })`

const thousandRows: Scene = { body: list(), act: 'fill(0, 1000)', done: buttons(1000) }

const thousandInsertions: Scene = {
  body: list(),
  act: `new Promise((resolve) => { let at = 0
    requestAnimationFrame(function next() {
      for (let some = 0; some < 20; some++) body.append(row(at++))
      at < 1000 ? requestAnimationFrame(next) : resolve() }) })`,
  done: buttons(1000),
}

const storm: Scene = {
  body: list('fill(0, 50)'),
  act: `new Promise((resolve) => { const rest = document.querySelector('#rest'); let at = 0
    requestAnimationFrame(function next() {
      for (let some = 0; some < 500; some++, at++) { const p = document.createElement('p'); p.textContent = at; rest.append(p) }
      at < 10000 ? requestAnimationFrame(next) : resolve() }) })`,
  done: buttons(50),
}

/** The rows come into a page that is big already: the first reading of them. */
const bigPage: Scene = { body: list(ballast), act: 'fill(0, 500)', done: buttons(500) }

const idle: Scene = {
  body: list('fill(0, 50)'),
  act: 'new Promise((resolve) => setTimeout(resolve, 60000))',
  done: buttons(50),
}

export const cabinet = {
  url: cabinetUrls.wbReviews,
  /** Some frames and an idle moment, so that the last look is in the trace. */
  quiet: `${frames(3)}.then(() => new Promise((resolve) => setTimeout(resolve, 1200)))`,
  thousandRows,
  thousandInsertions,
  storm,
  bigPage,
  idle,
}

/** What the same page needs for less than any reader does. All but `noopObserver` give milliseconds. */
export const floor = {
  query: `(() => { const start = performance.now(); for (let run = 0; run < 5; run++)
    document.querySelectorAll('*').length; return (performance.now() - start) / 5 })()`,
  /** An observer that does nothing, to be told by its name among the calls of a trace. */
  noopObserver: `new MutationObserver(function noop() {}).observe(document, { subtree: true, childList: true })
    ${storm.act}`,
  /** Today's usual way: everything is looked for again at every change. */
  queryPerCallback: `new Promise((resolve) => { let took = 0
    new MutationObserver((records) => { for (const _ of records) { const start = performance.now()
      for (const one of document.querySelectorAll('tr')) if (!one.done) one.done = one.textContent
      took += performance.now() - start } }).observe(document, { subtree: true, childList: true })
    ${thousandInsertions.act}.then(() => resolve(took)) })`,
}
