/** Pages that hold no review or question, however much of them looks like one. */
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const goods = [
  'Рюкзак городской чёрный',
  'Термос стальной на литр',
  'Лампа настольная белая',
  'Плед вязаный серый',
  'Кружка с крышкой 400 мл',
  'Ковш эмалированный',
  'Зонт складной синий',
  'Фонарь налобный',
]
const stars = (full: number) =>
  [1, 2, 3, 4, 5].map((at) => `<i class="${at <= full ? 'star full' : 'star'}"></i>`).join('')

export const empty: Record<string, string> = {
  'a grid of goods with stars and prices': `<h1>Каталог</h1><div class="grid">${many(8, (at) => `<div class="product-card"><a href="/p/${at}"><img alt=""><span>${goods[at]}</span></a><div class="rating">${stars((at % 3) + 3)}</div><span>${at * 13 + 4} отзывов</span><b>${at * 210 + 990} ₽</b><button>В корзину</button></div>`)}</div>`,
  'goods with a mark, no price and a delivery date': `<h1>Избранное</h1><ul>${many(6, (at) => `<li><a href="/p/${at}">${goods[at]}</a><span>4,${at}</span><span>Доставим ${at + 2} февраля</span><button>Убрать</button></li>`)}</ul>`,
  'a list of news': `<h1>Новости компании</h1>${many(6, (at) => `<article><time datetime="2026-01-0${at + 1}">${at + 1} января 2026</time><h2><a href="/n/${at}">Открыт новый склад в городе номер ${at}</a></h2><p>Теперь посылки в этот город идут на два дня быстрее, чем раньше, а возврат принимают рядом с домом.</p><a href="/n/${at}">Читать далее</a></article>`)}`,
  'a blog with authors and counts of comments': `<h1>Блог</h1>${many(5, (at) => `<article class="post"><h2><a href="/b/${at}">Как ухаживать за вещами зимой, часть ${at + 1}</a></h2><div><span class="author">Мария Белова</span> <time>${at + 3} января 2026</time> <a href="/b/${at}#comments">${at + 2} комментария</a></div><p>Рассказываем, чем чистить замшу, как сушить пуховик и почему нельзя ставить обувь к батарее.</p></article>`)}`,
  'a table of orders': `<h1>Заказы</h1><table><thead><tr><th>Номер</th><th>Дата</th><th>Покупатель</th><th>Сумма</th><th>Статус</th></tr></thead><tbody>${many(8, (at) => `<tr><td>5501-${at}</td><td>1${at}.01.2026</td><td>Анна Котова</td><td>${at * 300 + 900} ₽</td><td>Передан в доставку</td></tr>`)}</tbody></table>`,
  'a table of orders without sums, with remarks': `<h1>Сборочные задания</h1><table><thead><tr><th>Номер</th><th>Создан</th><th>Товар</th><th>Примечание</th></tr></thead><tbody>${many(8, (at) => `<tr><td>5501-${at}</td><td>1${at}.01.2026 10:0${at}</td><td>${goods[at]}</td><td>Собрать до вечера и передать курьеру у ворот склада</td></tr>`)}</tbody></table>`,
  'a list of chats': `<h1>Сообщения</h1><ul>${many(6, (at) => `<li><a href="/chat/${at}"><b>Анна Котова</b><span>вчера</span><p>Здравствуйте, подскажите, когда отправите мой заказ?</p></a></li>`)}</ul>`,
  'an open chat': `<h1>Чат с покупателем</h1><div>${many(6, (at) => `<div class="msg"><span>Анна</span><p>Здравствуйте, ещё раз пишу по заказу номер ${at}, жду ответа.</p><time>10:0${at}</time></div>`)}</div><textarea placeholder="Сообщение"></textarea>`,
  'frequent questions': `<h1>Частые вопросы</h1>${many(6, (at) => `<details><summary>Как вернуть товар, если прошло ${at + 3} дня?</summary><p>Откройте заказ в личном кабинете, нажмите «Вернуть» и выберите пункт, куда отнесёте посылку.</p></details>`)}`,
  'a menu and a footer': `<nav>${many(12, (at) => `<a href="/m/${at}">Раздел ${at}</a>`)}</nav><main><h1>О компании</h1><p>Мы шьём рюкзаки с 2009 года и отвечаем за каждую строчку.</p></main><footer>© 2026. Отзывы. Вопросы и ответы</footer>`,
  'found pages with marks': `<h1>Результаты поиска</h1>${many(6, (at) => `<div class="result"><a href="https://example.org/${at}"><h3>${goods[at]} – купить недорого</h3></a><cite>example.org</cite><div>Рейтинг: 4,${at} · 1${at} отзывов</div><p>12 янв. 2026 г. — Большой выбор, доставка по всей стране, возврат в течение двух недель.</p></div>`)}`,
  'a checkout': `<h1>Оформление заказа</h1><form><label>Имя<input></label><label>Адрес<input></label><label>Комментарий к заказу<textarea></textarea></label><p>Доставка 14 февраля 2026, с 10 до 18</p><b>3 490 ₽</b><button>Оплатить</button></form>`,
  'a page of goods with a summary and a form, no reviews': `<h1>${goods[0]}</h1><div class="rating">${stars(5)}</div><span>4,8 из 5</span><b>3 490 ₽</b><p>Рюкзак из плотной ткани, с отделением для ноутбука и карманом для бутылки.</p><h2>Отзывы</h2><p>Отзывов пока нет. Станьте первым!</p><form><textarea placeholder="Ваш отзыв"></textarea><button>Оставить отзыв</button></form>`,
  'a list of notices': `<h1>Уведомления</h1>${many(6, (at) => `<div class="notice"><b>Изменение тарифов</b><time>${at + 1} февраля 2026</time><p>С понедельника меняется стоимость хранения на складах, подробности в личном кабинете.</p></div>`)}`,
  'sellers with marks': `<h1>Продавцы</h1>${many(6, (at) => `<div class="shop"><a href="/s/${at}">Магазин ${goods[at]}</a><div class="stars" aria-label="Рейтинг 4,${at} из 5">${stars(4)}</div><span>На площадке с 12 марта 2019</span><span>${at * 40 + 12} оценок</span></div>`)}`,
  'events with dates': `<h1>Афиша</h1>${many(6, (at) => `<a class="event" href="/e/${at}"><time>1${at} марта 2026, 19:00</time><b>Концерт номер ${at}</b><span>Большой зал, вход с паспортом или билетом</span></a>`)}`,
  'reports of a seller': `<h1>Отчёты</h1><table><tr><th>Период</th><th>Создан</th><th>Файл</th></tr>${many(7, (at) => `<tr><td>0${at + 1}.01.2026 – 0${at + 2}.01.2026</td><td>1${at}.01.2026</td><td><a href="/f/${at}">Отчёт о продажах и возвратах за неделю</a></td></tr>`)}</table>`,
  'a list of reviews that is still loading': `<h1>Отзывы</h1><div>${many(6, () => '<div class="skeleton"><div></div><div></div><span></span></div>')}</div>`,
  'a list of reviews that is empty':
    '<h1>Отзывы</h1><div><img alt=""><h3>Пока нет отзывов</h3><p>Когда покупатели напишут первые отзывы, они появятся здесь.</p></div>',
}
