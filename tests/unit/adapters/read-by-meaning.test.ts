// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readByMeaning } from '@/lib/adapters/read-by-meaning'

const now = new Date(2026, 1, 20, 12, 30).getTime()
const address = 'https://example.org/shop/reviews'

function show(html: string): void {
  document.body.innerHTML = html
}

const card = (author: string, stars: number, text: string, date: string, rest = '') =>
  `<div class="q1"><div><b>${author}</b><span>${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span><span>${date}</span></div><p>${text}</p>${rest}<button>Ответить</button></div>`

test('cards of an unknown site are read: author, rating, date, text, state, the way to reply', async () => {
  show(
    `<h1>Отзывы покупателей</h1><div>${[
      card('Мария', 5, 'Платье село идеально, ткань приятная и не мнётся.', '12.02.2026'),
      card('Игорь', 2, 'Пришло с затяжкой на рукаве, носить так нельзя.', 'вчера'),
      card(
        'Света К.',
        4,
        'Цвет чуть темнее, чем на фото, но мне нравится.',
        '3 дня назад',
        '<div><b>Ответ магазина</b><p>Светлана, спасибо за отзыв!</p></div>',
      ),
    ].join('')}</div>`,
  )
  const before = document.body.innerHTML
  const reading = await readByMeaning(document, address, now)
  expect(reading.status).toBe('by-meaning')
  expect(reading.kind).toBe('review')
  expect(
    reading.rows.map(({ item }) => [
      item.author,
      item.rating,
      item.text,
      item.state,
      item.date?.precision,
    ]),
  ).toEqual([
    ['Мария', 5, 'Платье село идеально, ткань приятная и не мнётся.', 'unanswered', 'day'],
    ['Игорь', 2, 'Пришло с затяжкой на рукаве, носить так нельзя.', 'unanswered', 'day'],
    ['Света К.', 4, 'Цвет чуть темнее, чем на фото, но мне нравится.', 'answered', 'relative'],
  ])
  expect(reading.rows[2]?.item.answer).toBe('Светлана, спасибо за отзыв!')
  expect(reading.rows[0]?.opener?.tagName).toBe('BUTTON')
  expect(document.body.innerHTML).toBe(before)
})

test('a catalogue is no list of reviews', async () => {
  const product = (name: string) =>
    `<a href="/p/1"><img alt=""><span>${name}</span><b>1 290 ₽</b><span>4,8</span><span>120 отзывов</span></a>`
  show(
    `<div>${['Чайник стеклянный с подсветкой', 'Тостер на два ломтика', 'Кофемолка ручная, сталь', 'Весы кухонные до 5 кг'].map(product).join('')}</div>`,
  )
  const reading = await readByMeaning(document, address, now)
  expect(reading).toMatchObject({ status: 'not-a-list', rows: [] })
})

test('a cabinet whose hooks are all gone is read by meaning', async () => {
  show(
    `<h2>Отзывы</h2><div>${[
      card('Анна', 1, 'Сломался замок в первый же день, вернуть не дают.', '19.02.2026 в 20:11'),
      card('Олег', 5, 'Рюкзак лёгкий, ноутбук входит, швы ровные.', '18.02.2026 в 10:02'),
    ].join('')}</div>`,
  )
  const reading = await readByMeaning(
    document,
    'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered',
    now,
  )
  expect(reading.status).toBe('by-meaning')
  expect(reading.rows.map(({ item }) => [item.marketplace, item.rating, item.author])).toEqual([
    ['wildberries', 1, 'Анна'],
    ['wildberries', 5, 'Олег'],
  ])
})

test('stops at once when told to', async () => {
  show(
    `<div>${card('Анна', 5, 'Хороший чайник, вскипает за минуту, не шумит.', 'вчера').repeat(400)}</div>`,
  )
  const stop = new AbortController()
  const reading = readByMeaning(document, address, now, { signal: stop.signal })
  stop.abort()
  expect((await reading).rows).toEqual([])
})

test('labels whose colon is a node of its own keep their words: pros, cons and text apart', async () => {
  const reviews = [
    ['Ольга', 2, '', 'после первой стирки село на размер', 'Жалко, платье нравилось'],
    ['Рустам', 5, 'лёгкие, подошва пружинит', '', 'Бегаю третью неделю, ноги не устают'],
    ['Гузель', 3, 'красивые', 'большемерят на размер', 'Ношу с толстым носком.'],
    ['Павел', 4, '', 'не хватило двух шестерёнок', ''],
  ] as const
  show(`<h1>Отзывы о товарах</h1><main>${reviews.map(() => '<article></article>').join('')}</main>`)
  document.querySelectorAll('article').forEach((article, at) => {
    const [author, stars, pros, cons, text] = reviews[at] ?? reviews[0]
    article.innerHTML = `<div><strong>${author}</strong> <span>12.02.2026</span></div>
      <div role="img" aria-label="Оценка ${stars} из 5"></div><a href="/p/1">Товар ${at}</a>`
    for (const [label, words] of [
      ['Достоинства', pros],
      ['Недостатки', cons],
      ['Комментарий', text],
    ]) {
      if (!words) continue
      const line = document.createElement('p')
      const name = document.createElement('b')
      name.append(label ?? '', ': ')
      line.append(name, words)
      article.append(line)
    }
    article.insertAdjacentHTML('beforeend', '<button>Ответить</button>')
  })
  const { rows } = await readByMeaning(document, address, now)
  expect(
    rows.map(({ item }) => [item.author, item.pros ?? '', item.cons ?? '', item.text ?? '']),
  ).toEqual(reviews.map(([author, , pros, cons, text]) => [author, pros, cons, text]))
})

test('five full signs of two looks are as many stars as look full; a name behind its date is the author', async () => {
  const row = (author: string, stars: number, text: string) => {
    const signs = [1, 2, 3, 4, 5].map((at) => `<i class="${at <= stars ? 'a' : 'b'}">★</i>`)
    return `<tr class="r"><td class="c"><a href="/catalog/${stars}/">Чайник ${stars}, 1,${stars} л</a></td>
      <td class="c"><div class="k">${signs.join('')}</div></td><td class="c"><p class="w">${text}</p></td>
      <td class="c"><span class="s">1${stars}.02.2026 в 10:1${stars}</span><br><span class="s">${author}</span></td></tr>`
  }
  const words = [
    'Течёт с первого дня, вернуть не дают.',
    '',
    'Греет быстро, но шумит сильнее старого.',
  ]
  show(
    `<h1>Отзывы</h1><table>${row('Галина', 1, words[0] ?? '')}${row('Пётр', 2, '')}${row('Анна', 4, words[2] ?? '')}</table>`,
  )
  const { rows } = await readByMeaning(document, address, now)
  expect(rows.map(({ item }) => [item.author, item.rating, item.text ?? ''])).toEqual([
    ['Галина', 1, words[0]],
    ['Пётр', 2, ''],
    ['Анна', 4, words[2]],
  ])
})

test('a modal that the adapter reads leaves the list behind it to the finder', async () => {
  const list = ['Анна', 'Олег', 'Ирина']
    .map((name) => card(name, 5, `${name}: ткань мягкая, швы ровные, не колется.`, '12.02.2026'))
    .join('')
  show(`<h2>Отзывы</h2><div>${list}</div><div><h2>Отзыв на товар</h2>
    <div><div>Покупатель</div><div>Олег</div></div><div><div>Дата публикации</div><div>12.02.2026</div></div>
    <div><div>Комментарий</div><div>Олег: ткань мягкая, швы ровные, не колется.</div></div>
    <textarea id="AnswerCommentForm"></textarea></div>`)
  const { rows, opened } = await readByMeaning(document, 'https://seller.ozon.ru/app/reviews', now)
  expect(rows.map(({ item }) => item.author)).toEqual(['Анна', 'Олег', 'Ирина'])
  expect(opened?.field?.id).toBe('AnswerCommentForm')
  expect(opened?.item.key).toBe(rows[1]?.item.key)
})

test('what only JSON-LD tells of a shown review is joined to it by its words; what is not shown is no item', async () => {
  const told = (reviewBody: string, author: string, ratingValue: string) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: author },
    datePublished: '2026-02-12',
    reviewRating: { '@type': 'Rating', ratingValue },
    reviewBody,
  })
  const shown = [
    'Ручка нагревается, держать можно только через полотенце.',
    'Крышка села плотно, не течёт даже в рюкзаке.',
  ]
  const reviews = [
    told(shown[0] ?? '', 'Галина', '2'),
    told(shown[1] ?? '', 'Пётр', '11'),
    told('Этого отзыва на странице не видно никому.', 'Никто', '5'),
  ]
  show(
    `<script type="application/ld+json">{ broken</script>
    <script type="application/ld+json">${JSON.stringify({ '@type': 'Product', review: reviews })}</script>
    <h1>Отзывы</h1><ul>${shown.map((text) => `<li class="review"><p>${text}</p><button>Ответить</button></li>`).join('')}</ul>`,
  )
  const { rows } = await readByMeaning(document, address, now)
  expect(
    rows.map(({ item }) => [item.text, item.author, item.rating, item.date?.precision]),
  ).toEqual([
    [shown[0], 'Галина', 2, 'day'],
    [shown[1], 'Пётр', undefined, 'day'],
  ])
})
