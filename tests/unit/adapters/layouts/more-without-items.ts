/** More pages without a review or a question on them: what else repeats, with dates, names and marks. */
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const names = [
  'Emily Carter',
  'Tom Hughes',
  'Priya Shah',
  'Jan Kowalski',
  'Lucía Gómez',
  'Anna Weiß',
]
const things = [
  'How to pack a rucksack for a week',
  'Ten walks near the northern lakes',
  'A lamp that needs no battery',
  'What to do with last year’s apples',
  'Why our winter jackets got warmer',
  'A short history of the zipper',
]

export const moreEmpty: Record<string, string> = {
  'found pages, in English': `<h1>Search results</h1>${many(6, (at) => `<div class="g"><a href="https://example.org/${at}"><h3>${things[at]}</h3></a><cite>example.org</cite><div><span>Jan ${at + 3}, 2026</span> — A long excerpt of the page, with the words that were looked for and some others.</div></div>`)}`,
  jobs: `<h1>Jobs</h1><ul>${many(6, (at) => `<li class="job"><h3><a href="/j/${at}">Warehouse lead</a></h3><div>North Store · London</div><div class="rating" aria-label="4 out of 5 stars"></div><p>You will lead a team of twelve and look after the evening shift.</p><span>Posted ${at + 2} days ago</span><button>Apply</button></li>`)}</ul>`,
  'vacancies, in Russian': `<h1>Вакансии</h1>${many(6, (at) => `<div class="vacancy"><h2><a href="/v/${at}">Кладовщик</a></h2><div>ООО «Север»</div><div>от 60 000 ₽</div><p>Приёмка и отгрузка, график два через два, обучение на месте за наш счёт.</p><span>${at + 3} февраля</span><button>Откликнуться</button></div>`)}`,
  letters: `<h1>Inbox</h1><table>${many(8, (at) => `<tr><td><input type="checkbox"></td><td>${names[at % 6]}</td><td><span>${things[at % 6]}</span> – <span>Hello, please have a look at the file and tell me what you think of it.</span></td><td>Jan ${at + 3}</td></tr>`)}</table>`,
  invoices: `<h1>Invoices</h1><table><tr><th>Number</th><th>Date</th><th>Customer</th><th>Total</th></tr>${many(8, (at) => `<tr><td>INV-${at}</td><td>2026-01-0${at + 1}</td><td>${names[at % 6]}</td><td>$${at * 20 + 45}.00</td></tr>`)}</table>`,
  videos: `<h1>Videos</h1>${many(6, (at) => `<div class="video"><a href="/w/${at}"><img alt=""><h3>${things[at]}</h3></a><a class="channel-name" href="/c/${at}">${names[at]}</a><span>${at + 2}K views</span><span>${at + 2} months ago</span></div>`)}`,
  'courses with marks and teachers': `<h1>Courses</h1>${many(6, (at) => `<div class="course-card"><a href="/course/${at}"><h3>${things[at]}</h3></a><div class="instructor">${names[at]}</div><div class="rating"><span>4.${at + 2}</span><span class="stars" aria-label="4.${at + 2} out of 5">★★★★★</span><span>(1,20${at})</span></div><p>Learn it step by step in twelve short lessons, with tasks for every day.</p><b>$19.99</b></div>`)}`,
  'recipes with stars and cooks': `<h1>Recipes</h1>${many(6, (at) => `<article class="recipe"><a href="/r/${at}"><img alt=""><h3>${things[at]}</h3></a><div class="stars" title="4.${at} out of 5">★★★★☆</div><span>${at * 12 + 3} ratings</span><span>By ${names[at]}</span><span>45 min</span></article>`)}`,
  'hotels with a word for their mark': `<h1>Hotels in Tula</h1>${many(6, (at) => `<div data-testid="property-card"><a href="/h/${at}"><div data-testid="title">Hotel ${names[at]}</div></a><div data-testid="review-score"><div aria-label="Scored 8.${at}">8.${at}</div><div>Very good</div><div>1,20${at} reviews</div></div><div>Two nights, two adults</div><span>€ ${at * 10 + 80}</span></div>`)}`,
  'doctors with marks': `<h1>Врачи</h1>${many(6, (at) => `<div class="doctor"><a href="/d/${at}">Иванов Пётр Ильич</a><div>Терапевт, стаж ${at + 9} лет</div><div class="stars" title="Рейтинг 4,${at}">4,${at}</div><a href="/d/${at}#r">${at * 7 + 3} отзыва</a><span>Ближайшая запись: завтра, 12 марта</span><b>2 300 ₽</b></div>`)}`,
  'an article with related ones': `<article><h1>${things[0]}</h1><div class="byline">By <a class="author" href="/a">${names[0]}</a> <time datetime="2026-01-12">January 12, 2026</time></div><p>${'Put the heavy things near your back and the light ones outside. '.repeat(14)}</p></article><aside><h2>Related</h2>${many(4, (at) => `<div class="card"><a href="/x/${at}"><h3>${things[at + 1]}</h3></a><span>${names[at]}</span><time>January ${at + 3}, 2026</time><p>A short excerpt which tells in a sentence what the article is about.</p></div>`)}</aside>`,
  'an index of a blog with authors and excerpts': `<h1>Blog</h1>${many(5, (at) => `<article class="post"><header><h2 class="entry-title"><a href="/b/${at}">${things[at]}</a></h2><div class="entry-meta"><span class="author vcard">${names[at]}</span> <time>January ${at + 3}, 2026</time> <a href="/b/${at}#comments">${at + 1} comments</a></div></header><div class="entry-content"><p>We asked our workshop and wrote down what they told us over a cup of tea.</p><a href="/b/${at}">Read more</a></div></article>`)}`,
  'notes of releases': `<h1>Changelog</h1>${many(6, (at) => `<section><h2>Version 2.${at}</h2><time>January ${at + 3}, 2026</time><ul><li>The list of orders loads faster on slow connections.</li><li>Fixed a mistake in the sum of the invoice.</li></ul></section>`)}`,
  'changes of a program': `<h1>Commits</h1><ol>${many(6, (at) => `<li><p><a href="/c/${at}">Make the list of orders load faster on slow lines</a></p><div><a class="commit-author" href="/u">${names[at]}</a> committed <relative-time datetime="2026-01-0${at + 1}T10:00:00Z">Jan ${at + 1}, 2026</relative-time></div><code>a1b2c${at}</code></li>`)}</ol>`,
  'people of a company': `<h1>Our team</h1>${many(6, (at) => `<div class="member"><img alt=""><h3 class="name">${names[at]}</h3><p>Looks after the warehouse and knows where every box stands.</p><span>With us since March 2019</span></div>`)}`,
  'parts of a podcast': `<h1>Episodes</h1>${many(6, (at) => `<div class="episode"><time>Jan ${at + 3}, 2026</time><h3><a href="/e/${at}">${things[at]}</a></h3><p>In this part we talk with ${names[at]} about work in the workshop at night.</p><button>Play</button><span>42 min</span></div>`)}`,
  'flats to let': `<h1>Flats</h1>${many(6, (at) => `<div class="offer"><a href="/f/${at}">Two rooms, 54 m²</a><b>€ ${at * 50 + 700}</b><p>Bright rooms with a view of the park, ten minutes from the station on foot.</p><span>Updated ${at + 1} days ago</span><span>${names[at]}, agent</span></div>`)}`,
  'requests to support': `<h1>My tickets</h1><table><tr><th>Ticket</th><th>Subject</th><th>Status</th><th>Updated</th></tr>${many(6, (at) => `<tr><td>#${at + 4100}</td><td><a href="/t/${at}">The parcel came back to the warehouse again</a></td><td>Open</td><td>Jan ${at + 3}, 2026 10:00</td></tr>`)}</table>`,
  'a log of payments': `<h1>Операции</h1>${many(8, (at) => `<div class="op"><span>1${at}.01.2026</span><span>Оплата доставки по заказу 55${at}</span><span>−${at * 30 + 90} ₽</span></div>`)}`,
  'a page of help with a vote below': `<nav>${many(8, (at) => `<a href="/h/${at}">${things[at % 6]}</a>`)}</nav><main><h1>How to return a parcel</h1><p>${'Open the order and press the button. '.repeat(8)}</p><p>Last updated on January 12, 2026</p><p>Was this page helpful? <button>Yes</button> <button>No</button></p></main>`,
  'frequent questions on an accordion with answers': `<h1>FAQ</h1><div class="accordion">${many(6, (at) => `<div class="accordion-item"><button class="accordion-button">How do I return parcel number ${at}?</button><div class="accordion-body"><p>Open the order in your account, press «Return» and choose the place where you will bring it.</p></div></div>`)}</div>`,
  'forecast of the weather': `<h1>Weather</h1>${many(7, (at) => `<div class="day"><b>${at + 3} марта</b><span>+${at}°</span><p>Переменная облачность, без осадков, ветер слабый, временами до умеренного.</p></div>`)}`,
  'shops of a map with marks and an excerpt': `<h1>Кафе рядом</h1>${many(6, (at) => `<div class="snippet"><a href="/org/${at}">Кафе «Север ${at}»</a><div class="rating"><span>4,${at + 2}</span><span>${at * 40 + 12} оценок</span></div><div>Ленина, ${at + 3} · Открыто до 22:00</div></div>`)}`,
  'subjects of a forum': `<h1>Форум</h1><table><tr><th>Тема</th><th>Ответов</th><th>Последнее сообщение</th></tr>${many(8, (at) => `<tr class="topic"><td><a href="/t/${at}">Кто уже шил рюкзак на заказ в этом городе, расскажите?</a><br>Автор: marina${at}</td><td>${at * 3}</td><td>1${at}.01.2026 10:0${at}<br>от tomas${at}</td></tr>`)}</table>`,
  'a page of sums and quotes of the press': `<h1>About us</h1>${many(3, (at) => `<section><h2>${2019 + at}</h2><p>We opened a new workshop and hired twenty people, most of them from our own town.</p></section>`)}<blockquote><p>The best rucksacks of the north, and at a fair price too.</p><cite>Northern Times</cite></blockquote>`,
}
