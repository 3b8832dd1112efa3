/** Compact pages in the manner of many kinds of sites, each written for this project, with the items they hold. */
export type Expected = [author: string | undefined, rating: number | undefined, words: string]
/** `dates`: the days of the items, `YYYY-MM-DD`, where they are told exactly. */
export type Layout = {
  name: string
  html: string
  items: Expected[]
  dates?: (string | undefined)[]
}

const people: [string, number, string, string][] = [
  [
    'Марина Ковалёва',
    5,
    'Брали сыну в школу, рюкзак лёгкий и вместительный, лямки не давят.',
    '12 января 2026',
  ],
  ['Антон', 2, 'Через неделю разошлась молния, в сервисе развели руками.', '8 января 2026'],
  [
    'Зульфия Р.',
    4,
    'Хорошая вещь за свои деньги, но цвет бледнее, чем на снимке.',
    '30 декабря 2025',
  ],
  ['Пётр Лунин', 3, 'Доставили на три дня позже, сам товар целый и работает.', '14 декабря 2025'],
]
const items: Expected[] = people.map(([author, rating, words]) => [author, rating, words])
const unrated: Expected[] = people.map(([author, , words]) => [author, undefined, words])
const each = (
  card: (who: string, stars: number, words: string, date: string, at: number) => string,
) => people.map(([who, stars, words, date], at) => card(who, stars, words, date, at)).join('')
const svgs = (stars: number) =>
  [1, 2, 3, 4, 5]
    .map(
      (at) =>
        `<svg width="16" height="16" class="${at <= stars ? 'a1' : 'a2'}"><path d="M1 1"/></svg>`,
    )
    .join('')
const numeric = ['12.01.2026', '08.01.2026', '30.12.2025', '14.12.2025']

export const layouts: Layout[] = [
  {
    name: 'comments of a blog engine, replies in lists inside',
    items: unrated,
    html: `<article class="post"><h1>Как выбрать рюкзак</h1><p>${'Рюкзак выбирают по росту и весу. '.repeat(12)}</p></article>
      <div id="comments"><h2>4 комментария</h2><ol class="comment-list">${each(
        (who, _, words, date, at) =>
          `<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt=""><b class="fn">${who}</b> <span class="says">пишет:</span></div><div class="comment-metadata"><a href="#c"><time datetime="2026-01-0${at + 1}T10:00:00+03:00">${date} в 10:00</time></a></div></footer><div class="comment-content"><p>${words}</p></div><div class="reply"><a class="comment-reply-link" href="#r">Ответить</a></div></article>${
            at === 1
              ? '<ol class="children"><li class="comment depth-2"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Редактор</b> <span class="says">пишет:</span></div><div class="comment-metadata"><a href="#c"><time datetime="2026-01-09T10:00:00+03:00">9 января 2026 в 10:00</time></a></div></footer><div class="comment-content"><p>Антон, попробуйте смазать молнию свечой.</p></div><div class="reply"><a href="#r">Ответить</a></div></article></li></ol>'
              : ''
          }</li>`,
      )}</ol><form id="respond"><h3>Добавить комментарий</h3><textarea></textarea><input name="email"><button>Отправить комментарий</button></form></div>`,
  },
  {
    name: 'review cards with a carousel of pictures and a reply of the company',
    items,
    html: `<header><h1>Магазин «Север»</h1><span>4,2</span><span>1 204 отзыва</span></header><section>${each(
      (who, stars, words, date, at) =>
        `<article class="x9"><aside><a href="/users/${at}"><span>${who}</span><span>${at + 2} отзыва</span></a></aside><section><div><img alt="Оценка: ${stars} из 5 звёзд"></div><a href="/r/${at}"><h2>${words.slice(0, 18)}</h2></a><p>${words}</p><p><b>Дата покупки:</b> ${date}</p></section><div><time datetime="2026-01-1${at}">${date}</time></div><div><button>Полезно</button><button>Поделиться</button></div>${
          at % 2
            ? '<div><p>Ответ компании «Север»</p><time>20 января 2026</time><p>Спасибо, что написали нам, мы уже разбираемся.</p></div>'
            : ''
        }</article>`,
    )}</section>`,
  },
  {
    name: 'reviews of an app with the answer of its maker',
    items,
    html: `<div><h2>Оценки и отзывы</h2><div>4,1</div><div>12 тыс. отзывов</div>${each(
      (who, stars, words, date, at) =>
        `<div class="EGFGHd"><header class="c1bOId"><div><img><div class="X5PpBb">${who}</div></div><div class="Jx4nYe"><div role="img" aria-label="Количество звезд: ${stars} из 5" class="iXRFPc"><span></span><span></span></div><span class="bp9Aid">${date} г.</span></div></header><div class="h3YV2d">${words}</div><div><div class="AJTPZc">Этот отзыв понравился ${at + 3} пользователям</div></div><div><span>Вам помог этот отзыв?</span><button>Да</button><button>Нет</button></div>${
          at === 0
            ? '<div class="ocpBU"><div><div class="I6j64d">ООО «Север»</div><div class="I9Jtec">13 января 2026 г.</div></div><div class="ras4vb">Марина, спасибо за тёплые слова о рюкзаке!</div></div>'
            : ''
        }</div>`,
    )}</div>`,
  },
  {
    name: 'guests of a hotel: liked and disliked',
    items: people.map(([who, stars, words]) => [who, stars, words]),
    html: `<h2>Отзывы гостей</h2><ul>${each(
      (who, stars, words, date) =>
        `<li><div><div>${who}</div><div>Россия</div><div>Двухместный номер · 2 ночи · январь 2026 г.</div></div><div><div aria-label="Оценка ${stars * 2} из 10">${stars * 2}</div><h3>Было хорошо</h3><span>Дата отзыва: ${date}</span><div><span>Понравилось</span><p>${words}</p></div><div><span>Не понравилось</span><p>Тесный душ и шумная улица под окнами.</p></div></div></li>`,
    )}</ul>`,
  },
  {
    name: 'posts of a forum in a table',
    items: unrated,
    html: `<h1>Тема: отзывы о рюкзаке</h1><table>${each(
      (who, _, words, date, at) =>
        `<tr class="post"><td class="author"><b>${who}</b><br>Сообщений: ${at * 40 + 7}<br>Регистрация: 2014</td><td><div class="date">${date}, 10:4${at}</div><div class="message">${words}</div><a href="#q">Цитировать</a> <a href="#r">Ответить</a></td></tr>`,
    )}</table>`,
  },
  {
    name: 'a widget of reviews in an online shop',
    items,
    html: `<div class="product"><h1>Рюкзак школьный</h1><span>3 490 ₽</span><button>Купить</button></div><div class="jdgm-rev-widg"><h2>Отзывы покупателей</h2><div>3,5 из 5 · 4 отзыва</div>${each(
      (who, stars, words, _, at) =>
        `<div class="jdgm-rev"><div class="jdgm-rev__header"><span class="jdgm-rev__rating" data-score="${stars}" aria-label="${stars} star review">${'<span class="jdgm-star jdgm--on"></span>'.repeat(stars)}${'<span class="jdgm-star jdgm--off"></span>'.repeat(5 - stars)}</span><span class="jdgm-rev__timestamp">${numeric[at]}</span><span class="jdgm-rev__author">${who}</span></div><div class="jdgm-rev__content"><div class="jdgm-rev__body"><p>${words}</p></div></div></div>`,
    )}</div>`,
  },
  {
    name: 'reviews of a shop on a Russian engine, stars by width',
    items,
    html: `<div class="bx-reviews"><h3>Отзывы о товаре</h3>${each(
      (who, stars, words, _, at) =>
        `<div class="reviews-item"><table><tr><td class="rev-user">${who}</td><td class="rev-date">${numeric[at]} 12:3${at}:05</td></tr></table><div class="rating-box"><div class="rating" style="width:${stars * 20}%"></div></div><div class="rev-text">${words}</div><a href="#" class="rev-reply">Ответить</a></div>`,
    )}<form><input placeholder="Ваше имя"><textarea placeholder="Ваш отзыв"></textarea><button>Оставить отзыв</button></form></div>`,
  },
  {
    name: 'a landing page with cards of clients',
    items: unrated,
    html: `<div id="rec1"><div class="t-title">Нам доверяют</div></div><div id="rec2"><h2>Отзывы клиентов</h2><div class="t923">${each(
      (who, _, words, date) =>
        `<div class="t923__col"><div class="t923__text">${words}</div><div class="t923__name">${who}</div><div class="t923__descr">${date}</div></div>`,
    )}</div></div>`,
  },
  {
    name: 'opinions on a site of ads',
    items,
    html: `<main><h1>Отзывы о пользователе</h1><div><b>3,5</b><span>на основании 4 оценок</span></div>${each(
      (who, stars, words, date) =>
        `<div data-marker="review(1)"><div><p>${who}</p><p>Покупатель · ${date}</p></div><div>${svgs(stars)}<span>Сделка состоялась</span></div><p>Рюкзак городской 20 л</p><p>${words}</p><button>Ответить</button></div>`,
    )}</main>`,
  },
  {
    name: 'experiences: a headline, an excerpt, pros and cons',
    items: people.map(([who, stars, words]) => [who, stars, words]),
    html: `<h1>Рюкзак «Север» – отзывы</h1><div class="list">${each(
      (who, stars, words, _, at) =>
        `<div class="item"><div class="who"><a href="/profile/${at}">${who}</a><span>Репутация +${at * 12}</span></div><div><span class="stars" title="${stars} из 5"></span><span>${numeric[at]}</span></div><h3><a href="/review_${at}.html">Полгода с рюкзаком</a></h3><div><b>Достоинства:</b> удобные лямки</div><div><b>Недостатки:</b> слабая молния</div><div class="txt">${words}</div><a href="/review_${at}.html">Читать весь отзыв</a><span>${at + 4} комментария</span></div>`,
    )}</div>`,
  },
  {
    name: 'an admin table of reviews with filters above',
    items,
    html: `<h1>Отзывы</h1><form><select><option>Все</option></select><input type="date"></form><table><thead><tr><th></th><th>Дата</th><th>Товар</th><th>Покупатель</th><th>Оценка</th><th>Отзыв</th><th>Действия</th></tr></thead><tbody>${each(
      (who, stars, words, _, at) =>
        `<tr><td><input type="checkbox"></td><td>${numeric[at]}</td><td><a href="/product/${at}">Рюкзак «Север», ${20 + at} л</a></td><td>${who}</td><td>${stars}</td><td>${words}</td><td><button>Ответить</button></td></tr>`,
    )}</tbody></table>`,
  },
  {
    name: 'questions with answers below each',
    items: [
      ['Ольга', undefined, 'Подойдёт ли этот рюкзак для ноутбука 17 дюймов?'],
      ['Гость', undefined, 'Можно ли стирать его в машине?'],
      ['Иван Т.', undefined, 'Есть ли отделение для бутылки с водой?'],
    ].map(([who, , words]) => [who === 'Гость' ? undefined : who, undefined, words]) as Expected[],
    html: `<h2>Вопросы о товаре</h2><div>${[
      ['Ольга', 'Подойдёт ли этот рюкзак для ноутбука 17 дюймов?', '11.01.2026'],
      ['Гость', 'Можно ли стирать его в машине?', '10.01.2026'],
      ['Иван Т.', 'Есть ли отделение для бутылки с водой?', '03.01.2026'],
    ]
      .map(
        ([who, words, date], at) =>
          `<div class="qa"><div><span>${who}</span><span>${date}</span></div><div>${words}</div>${at ? '<button>Ответить</button>' : '<div><b>Ответ продавца</b><span>12.01.2026</span><p>Да, отделение шириной 42 см.</p></div>'}</div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'a nested thread of one kind of element',
    items: [
      ['Марина Ковалёва', undefined, people[0]?.[2] as string],
      ['Антон', undefined, people[1]?.[2] as string],
      ['Пётр Лунин', undefined, people[3]?.[2] as string],
    ],
    html: `<section><h2>Обсуждение</h2><ul>
      <li class="post"><div class="hd"><span class="nm">Марина Ковалёва</span> • <a href="#1">12 января 2026</a></div><div class="bd"><p>${people[0]?.[2]}</p></div><div class="ft"><a>3</a><a>Ответить</a><a>Поделиться</a></div>
        <ul><li class="post"><div class="hd"><span class="nm">Глеб</span> • <a href="#2">13 января 2026</a></div><div class="bd"><p>А какого роста сын? Думаю взять такой же дочке.</p></div><div class="ft"><a>1</a><a>Ответить</a><a>Поделиться</a></div></li></ul></li>
      <li class="post"><div class="hd"><span class="nm">Антон</span> • <a href="#3">8 января 2026</a></div><div class="bd"><p>${people[1]?.[2]}</p></div><div class="ft"><a>0</a><a>Ответить</a><a>Поделиться</a></div></li>
      <li class="post"><div class="hd"><span class="nm">Пётр Лунин</span> • <a href="#4">14 декабря 2025</a></div><div class="bd"><p>${people[3]?.[2]}</p></div><div class="ft"><a>2</a><a>Ответить</a><a>Поделиться</a></div></li></ul></section>`,
  },
  {
    name: 'restaurant reviews with check-ins and photographs',
    items,
    html: `<main><h1>Кафе</h1><ul>${each(
      (who, stars, words, _, at) =>
        `<li><div><div><a href="/user?${at}">${who}</a><div>Тула, Россия</div></div><div><span>12 друзей</span><span>${at + 5} отзывов</span></div></div><div><div role="img" aria-label="${stars} star rating"><svg></svg></div><span>${numeric[at]}</span></div><a href="/p">${at + 1} фото</a><p><span>${words}</span></p><div><button>Полезно ${at}</button><button>Забавно</button><button>Круто</button></div></li>`,
    )}</ul></main>`,
  },
  {
    name: 'one review opened with a field',
    items: [items[1] as Expected],
    html: `<nav><a>Отзывы</a><a>Вопросы</a></nav><main><h1>Отзыв покупателя</h1><div class="card"><div><b>Антон</b><span>8 января 2026</span></div><div>${svgs(2)}</div><p>${people[1]?.[2]}</p><textarea placeholder="Ваш ответ"></textarea><button>Отправить</button></div></main>`,
  },
  {
    name: 'ratings without words beside reviews with words',
    items: [
      items[0] as Expected,
      ['Лев', 5, ''],
      items[1] as Expected,
      ['Инна', 1, ''],
      items[2] as Expected,
    ],
    html: `<h2>Отзывы</h2><div>${[
      people[0],
      ['Лев', 5, '', '11 января 2026'],
      people[1],
      ['Инна', 1, '', '6 января 2026'],
      people[2],
    ]
      .map((one) => one as [string, number, string, string])
      .map(
        ([who, stars, words, date]) =>
          `<div class="r"><div class="u">${who}</div><div class="s">${svgs(stars)}</div><div class="d">${date}</div>${words ? `<div class="t">${words}</div>` : ''}<button>Ответить</button></div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'one review in a tab, certificates in its neighbour',
    items: items.slice(0, 1),
    html: `<h1>Мастика битумная</h1><div class="tabs"><div class="tab-body active" data-tab-block="reviews"><div class="tab-title">Отзывы (1)</div><div class="reviews"><div class="reviews__item"><div class="reviews__name">${people[0]?.[0]}</div><div class="reviews__date">${people[0]?.[3]}</div><div class="rating">${svgs(5)}</div><p>${people[0]?.[2]}</p></div></div></div><div class="tab-body active" data-tab-block="documents"><div class="tab-title">Документы (21)</div>${[
      'Сертификат соответствия мастики, склады завода 09.12.2022',
      'Паспорт качества и указания по укладке мастики 11.12.2019',
      ...Array.from({ length: 19 }, (_, at) => `Указания по хранению ведра с мастикой, лист ${at}`),
      'Письмо завода о мастике 17.07.2013',
    ]
      .map(
        (title) =>
          `<div class="document"><p>${title}</p><a data-name="${title}" href="/d">Скачать</a></div>`,
      )
      .join(
        '',
      )}</div><div class="tab-body"><div class="tab-title">Описание</div><ul>${'<li>Наносят тонким слоем</li>'.repeat(30)}</ul></div></div>`,
  },
]
