import { expect, test } from './harness/test'

const url = 'https://partner.market.yandex.ru/business/777001/reviews'

const item = (who: string, stars: number, words: string) => `<li class="review">
  <b class="author">${who}</b> <span aria-label="Оценка ${stars} из 5"></span><time>12.11.2026</time>
  <p>${words}</p><button>Ответить</button></li>`

const items = `<ul>${[
  item('Мария', 5, 'Чайник греет быстро и не шумит, брала для дачи, всем довольна.'),
  item('Игорь', 2, 'Крышка треснула через неделю, хотя пользовались аккуратно. Жаль денег.'),
  item('Светлана', 4, 'Хороший чайник, но провод короткий: до розетки еле достаёт.'),
].join('')}</ul>`
const late = item(
  'Пётр',
  1,
  'Пришёл не тот цвет: заказывали белый, а в коробке чёрный. Что делать?',
)

const inside = {
  'an open shadow root': `const root = document.querySelector('#app').attachShadow({ mode: 'open' })
    root.innerHTML = items
    window.more = () => { root.querySelector('ul').insertAdjacentHTML('beforeend', late) }`,
  'a frame of the same origin': `const frame = document.createElement('iframe')
    frame.style.cssText = 'width: 800px; height: 600px'
    document.querySelector('#app').append(frame)
    const inner = () => frame.contentDocument.body
    inner().innerHTML = items
    window.more = () => { inner().querySelector('ul').insertAdjacentHTML('beforeend', late) }`,
}

for (const [name, script] of Object.entries(inside)) {
  test(`an item that comes late, in ${name}, gets its button`, async ({ page, context }) => {
    await context.route(url, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><title>Отзывы</title><h1>Отзывы</h1><div id="app"></div>
<script>const items = ${JSON.stringify(items)}\nconst late = ${JSON.stringify(late)}\n${script}</script>`,
      }),
    )
    await page.goto(url)
    const list = name.includes('frame') ? page.frameLocator('iframe') : page
    await expect(list.locator('li otvetim-button')).toHaveCount(3)
    // Of this the document itself hears nothing.
    await page.evaluate('more()')
    await expect(list.locator('li otvetim-button')).toHaveCount(4)
  })
}
