import { cabinetUrls } from '../cabinets/routes'
import { buttonIn, desk } from './harness/seller'
import { expect, test } from './harness/test'

for (const url of [cabinetUrls.wbReviews, cabinetUrls.ozonReviews]) {
  test(`hostile texts are read as texts on ${new URL(url).host}`, async ({
    page,
    extension,
    complaints,
  }) => {
    await page.goto(`${url}?hostile`)
    const rows = page.locator('tbody > tr')
    await expect(buttonIn(rows.first())).toHaveCount(1)
    for (let at = 0; at < 7; at++) {
      await buttonIn(rows.nth(at)).click()
      const { draft, frame } = desk(await extension.sidebar(page))
      await expect(draft).not.toHaveValue('')
      expect(await draft.inputValue()).not.toMatch(/[{}<>]|undefined|null|NaN/u)
      expect(await frame.evaluate(() => 'hacked' in window)).toBe(false)
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(complaints).toEqual([])
  })
}

test('a list that cannot be read says so, and a pasted text still gets its draft', async ({
  page,
  extension,
}) => {
  await page.route(`${cabinetUrls.ozonReviews}*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Отзывы</h1><p>Здесь больше нет таблицы.</p>',
    }),
  )
  await page.goto(cabinetUrls.ozonReviews)
  await page.locator('otvetim-floating').click()
  const sidebar = await extension.sidebar(page)
  await expect(sidebar.getByText('Страница не распознана')).toBeVisible()
  await sidebar.getByRole('button', { name: 'Вставить текст отзыва вручную' }).click()
  await sidebar.getByLabel('Текст отзыва').fill('Кружка пришла с отколотой ручкой, обидно')
  await sidebar.getByRole('button', { name: 'Предложить ответ' }).click()
  const { draft, copy, insert } = desk(sidebar)
  await expect(draft).not.toHaveValue('')
  await expect(copy).toBeVisible()
  await expect(insert).toBeHidden()
})

test('a page that is no list of ours is left alone', async ({ page, complaints }) => {
  await page.route('https://seller.ozon.ru/app/products', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Товары</h1><table><tr><td>Термос</td></tr></table>',
    }),
  )
  await page.goto('https://seller.ozon.ru/app/products')
  await page.evaluate(() => document.body.append('ещё'))
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('otvetim')
  expect(complaints).toEqual([])
})

test('Yandex Market is read by meaning', async ({ page, extension }) => {
  await page.goto(cabinetUrls.yandexReviews)
  const card = page.locator('article').filter({ hasText: 'Левый наушник умер' })
  await buttonIn(card).click()
  const { draft, frame, insertAnyway } = desk(await extension.sidebar(page))
  await expect(frame.getByRole('article')).toContainText('Левый наушник умер')
  await draft.fill('Антон, здравствуйте! Разберёмся.')
  await insertAnyway()
  await expect(card.locator('textarea')).toHaveValue('Антон, здравствуйте! Разберёмся.')
})

/** A list among 50,000 nodes and 5,000 levels, with impossible dates and marks and a text of a megabyte. */
const heavyPage = `<!doctype html><meta charset="utf-8"><title>Отзывы</title><h1>Отзывы о товарах</h1><main></main>
<script>
const made = (tag, text, ...inner) => { const one = document.createElement(tag); one.append(text, ...inner); return one }
const card = (author, stars, date, words) => made('article', '', made('b', author), made('span', stars), made('span', date),
  made('p', words), made('button', 'Ответить'))
const main = document.querySelector('main')
const cards = [
  card('Анна', '0 из 5', '19.11.2026', 'Пришло вовремя, всё целое, спасибо магазину.'),
  card('Олег', '11 из 5', '32.13.2026', 'Крышка закрывается туго и немного гремит.'),
  card('Вера', '★★☆☆☆', '19.11.2026', 'очень плохо, не берите, '.repeat(42000)),
  card('Игорь', '★★★★★', '18.11.2026', 'Лёгкий рюкзак, ноутбук входит, швы ровные.'),
]
main.append(...cards)
// Not drawn: of so many drawn levels Chromium itself dies.
let at = document.body.appendChild(document.createElement('div'))
at.style.display = 'none'
for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('div'))
at.append('Дно.')
for (let block = 0; block < 500; block++) {
  const div = document.createElement('div')
  for (let some = 0; some < 33; some++) div.append(made('p', 'слово', document.createElement('b'), document.createElement('i')))
  document.body.append(div)
}
// Rows change, leave and come back while they are read.
let left = 12
requestAnimationFrame(function change() {
  const card = cards[[0, 1, 3][left % 3]]
  card.remove()
  card.querySelector('span:last-of-type').textContent = left % 2 ? '32.13.2026' : '17.11.2026'
  main.append(card)
  if (--left > 0) requestAnimationFrame(change)
  else { document.title = 'Отзывы покупателей' }
})
</script>`

test('huge, deep and restless pages with impossible values are read, and nothing breaks or freezes', async ({
  page,
  extension,
  complaints,
}) => {
  await page.route(cabinetUrls.yandexReviews, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: heavyPage }),
  )
  await page.goto(cabinetUrls.yandexReviews)
  await expect(page).toHaveTitle('Отзывы покупателей')
  const card = page.locator('article')
  await expect(card.locator('otvetim-button')).toHaveCount(4)
  for (const [author, words, stars] of [
    ['Олег', 'Крышка закрывается туго', undefined],
    ['Вера', 'очень плохо', '2'],
  ] as const) {
    await buttonIn(card.filter({ hasText: author })).click()
    const { frame, draft } = desk(await extension.sidebar(page))
    await expect(frame.getByRole('article')).toContainText(words)
    const marks = frame.getByRole('article').getByLabel(/из 5/u)
    await expect(marks).toHaveCount(stars ? 1 : 0)
    if (stars) await expect(marks).toHaveAccessibleName(new RegExp(stars, 'u'))
    await expect(draft).not.toHaveValue('')
  }
  expect(complaints).toEqual([])
})
