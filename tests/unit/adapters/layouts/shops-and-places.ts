/** Pages of reviews in the manner of shops, maps, app stores and sites of opinions, in several languages. */
import type { Expected, Layout } from './with-items'

type Person = readonly [who: string, stars: number, words: string]

const english: Person[] = [
  ['Emily Carter', 4, 'Light and roomy, though the zipper feels a bit flimsy after a month.'],
  ['tomh82', 1, 'Arrived torn and nobody answered my three letters, avoid this shop.'],
  ['Priya S.', 5, 'My daughter wears it every day and it still looks as good as new.'],
]
const russian: Person[] = [
  ['Марина Ковалёва', 4, 'Лёгкий и вместительный, но молния через месяц стала заедать.'],
  ['tomas82', 1, 'Пришёл порванным, на три письма так никто и не ответил.'],
  ['Зульфия Р.', 5, 'Дочка носит каждый день, и выглядит он до сих пор как новый.'],
]
const german: Person[] = [
  ['Jürgen Weiß', 4, 'Leicht und geräumig, nur der Reißverschluss wirkt etwas schwach.'],
  ['Anke L.', 2, 'Kam mit einem Loch an, der Händler hat auf keine Mail geantwortet.'],
  ['Mehmet', 5, 'Meine Tochter trägt ihn jeden Tag und er sieht immer noch wie neu aus.'],
]
const polish: Person[] = [
  ['Agnieszka', 4, 'Lekki i pojemny, tylko zamek po miesiącu zaczął się zacinać.'],
  ['k...7', 2, 'Przyszedł z dziurą, sprzedawca nie odpowiedział na żadną wiadomość.'],
  ['Marek Nowak', 5, 'Córka nosi go codziennie i nadal wygląda jak nowy.'],
]
const french: Person[] = [
  ['Camille D.', 4, 'Léger et spacieux, mais la fermeture accroche un peu au bout d’un mois.'],
  ['Jean-Luc', 1, 'Reçu déchiré et personne ne répond aux messages, à éviter.'],
  ['Sophie Martin', 5, 'Ma fille le porte tous les jours et il est toujours comme neuf.'],
]
const spanish: Person[] = [
  ['Lucía Gómez', 4, 'Ligera y amplia, aunque la cremallera parece algo débil al cabo de un mes.'],
  ['Paco', 2, 'Llegó rota y nadie contestó a mis tres mensajes, no la recomiendo.'],
  ['Inés R.', 5, 'Mi hija la lleva todos los días y sigue como nueva.'],
]

const titles = ['Nice bag', 'Never again', 'Happy Mum']
const items = (people: readonly Person[]): Expected[] =>
  people.map(([who, stars, words]) => [who, stars, words])
const each = (
  people: readonly Person[],
  card: (who: string, stars: number, words: string, at: number) => string,
): string => people.map(([who, stars, words], at) => card(who, stars, words, at)).join('')
const times = (count: number, what: string) => what.repeat(count)
const iso = ['2026-01-25', '2026-01-18', '2025-12-30']
const inEnglish = ['January 25, 2026', 'January 18, 2026', 'December 30, 2025']
const inRussian = ['25 января 2026', '18 января 2026', '30 декабря 2025']
const dotted = ['25.01.2026', '18.01.2026', '30.12.2025']
const slashed = ['25/01/2026', '18/01/2026', '30/12/2025']
const layout = (
  name: string,
  people: readonly Person[],
  html: string,
  dates: (string | undefined)[] = iso,
): Layout => ({ name, html, items: items(people), dates })

export const shopsAndPlaces: Layout[] = [
  layout(
    'a site of opinions on companies: the title is no name',
    english,
    `<header><h1>North Store Reviews</h1><span>2.9</span><p>1,204 total</p></header><section>${each(english, (who, stars, words, at) => `<article class="paper_x1 card_y2"><div class="wrap_a"><aside aria-label="Info for ${who}"><a href="/users/${at}"><span class="type_h" data-consumer-name-typography="true">${who}</span><div><span>${at + 1} reviews</span><div><svg></svg><span>GB</span></div></div></a></aside><hr><section><div class="header_b" data-service-review-rating="${stars}"><div><img alt="Rated ${stars} out of 5 stars" src="s.svg"></div><div><time datetime="${iso[at]}T08:44:01.000Z">${at + 2} days ago</time></div></div><div><a href="/reviews/${at}"><h2 class="type_h">${titles[at]}</h2></a><p class="type_b">${words}</p><p class="type_b"><b>Date of experience:</b> <span>December 20, 2025</span></p></div></section><div><button><span>Useful</span></button><button>Share</button><button aria-label="Flag this review"></button></div>${at === 1 ? '<div class="reply_c"><div><p>Reply from North Store</p><time datetime="2026-01-26T10:00:00Z">Jan 26, 2026</time></div><p>Hi Tom, we are sorry about this and have sent you a new one.</p></div>' : ''}</div></article>`)}</section>`,
  ),
  layout(
    'a widget of a shop builder with titles and badges',
    english,
    `<div class="product"><h1>Backpack</h1><span>$49.00</span></div><div class="jdgm-widget"><h2>Customer Reviews</h2><div>Based on 3 reviews</div>${each(english, (who, stars, words, at) => `<div class="jdgm-rev jdgm-divider-top"><div class="jdgm-rev__header"><div class="jdgm-rev__icon">${who[0]}</div><span class="jdgm-rev__rating" data-score="${stars}" tabindex="0" aria-label="${stars} star review" role="img">${times(stars, '<span class="jdgm-star jdgm--on"></span>')}${times(5 - stars, '<span class="jdgm-star jdgm--off"></span>')}</span><span class="jdgm-rev__timestamp jdgm-spinner" data-content="${iso[at]} 12:00:00 UTC">${['01/25/2026', '01/18/2026', '12/30/2025'][at]}</span><div class="jdgm-rev__br"></div><span class="jdgm-rev__buyer-badge-wrapper"><span class="jdgm-rev__buyer-badge">Verified</span></span><span class="jdgm-rev__author-wrapper"><span class="jdgm-rev__author">${who}</span></span></div><div class="jdgm-rev__content"><b class="jdgm-rev__title">${titles[at]}</b><div class="jdgm-rev__body"><p>${words}</p></div></div></div>`)}</div>`,
  ),
  layout(
    'a shop on a blog engine: Rated 4 out of 5',
    english,
    `<div id="reviews"><h2 class="woocommerce-Reviews-title">3 reviews for Backpack</h2><ol class="commentlist">${each(english, (who, stars, words, at) => `<li class="review byuser comment even depth-1" id="li-comment-${at}"><div class="comment_container"><img class="avatar" alt=""><div class="comment-text"><div class="star-rating" role="img" aria-label="Rated ${stars} out of 5"><span style="width:${stars * 20}%">Rated <strong class="rating">${stars}</strong> out of 5</span></div><p class="meta"><strong class="woocommerce-review__author">${who}</strong> <em class="woocommerce-review__verified verified">(verified owner)</em> <span class="woocommerce-review__dash">–</span> <time class="woocommerce-review__published-date" datetime="${iso[at]}T09:00:00+00:00">${inEnglish[at]}</time></p><div class="description"><p>${words}</p></div></div></div></li>`)}</ol></div><div id="review_form"><form><p>Your rating</p><select><option>Rate…</option></select><textarea></textarea><button>Submit</button></form></div>`,
  ),
  layout(
    'reviews shared by many shops, relative dates',
    english,
    `<section id="ratings-reviews"><h2>Reviews</h2><div>3.3 out of 5 stars, average rating value</div><ol>${each(english, (who, stars, words, at) => `<li class="bv-content-item"><div class="bv-author"><button aria-label="See ${who}'s profile."><span>${who}</span></button><div>Review<span>1</span></div><div>Votes<span>0</span></div></div><div><span class="bv-rating" title="${stars} out of 5 stars." role="img" aria-label="${stars} out of 5 stars."><span aria-hidden="true">★★★★★</span></span><span>·</span><span class="bv-content-datetime-stamp">${at + 2} months ago</span></div><h3 class="bv-content-title">${titles[at]}</h3><div class="bv-content-summary-body-text"><p>${words}</p></div><dl><dt>Recommends this product</dt><dd>✔ Yes</dd></dl><div>Helpful?<button>Yes · ${at}</button><button>No · 0</button><button>Report</button></div></li>`)}</ol></section>`,
    [],
  ),
  layout(
    'an app store: the title over the words, the answer of the maker',
    english,
    `<main><h1>Ratings and Reviews</h1><span>3.3</span><span>out of 5</span><div>${each(english, (who, stars, words, at) => `<div class="we-customer-review lockup"><figure class="we-star-rating we-customer-review__rating" aria-label="${stars} out of 5"><span class="we-star-rating-stars-outlines"><span class="we-star-rating-stars we-star-rating-stars-${stars}"></span></span></figure><div class="we-customer-review__header"><span class="we-truncate we-customer-review__user">${who}</span><span>, </span><time class="we-customer-review__date" datetime="${iso[at]}T10:00:00.000Z">${slashed[at]}</time></div><h3 class="we-truncate we-customer-review__title">${titles[at]}</h3><blockquote class="we-customer-review__body"><div><p>${words}</p></div></blockquote>${at === 1 ? '<div class="we-customer-review__response"><h3>Developer Response</h3><time>27/01/2026</time><p>Hello, please write to our support and we will help at once.</p></div>' : ''}</div>`)}</div></main>`,
  ),
  layout(
    'a site for travellers: bubbles told in the drawing, date after the words',
    english,
    `<h1>Hotel North</h1><div data-test-target="reviews-tab"><h2>Reviews</h2>${each(english, (who, stars, words, at) => `<div data-automation="reviewCard"><div><a href="/Profile/${at}"><img alt=""></a><div><span><a href="/Profile/${at}">${who}</a></span><div><span>London, UK</span><span>${at + 2} contributions</span></div></div><button aria-label="Like">${at}</button></div><svg viewBox="0 0 128 24"><title>${stars}.0 of 5 bubbles</title><path></path></svg><div><a href="/ShowUserReviews-${at}"><span>${titles[at]}</span></a></div><div>Jan 2026 • Couples</div><div><span>${words}</span></div><button>Read more</button><div><div>Written ${inEnglish[at]}</div><div>This review is the subjective opinion of a member and not of the company.</div></div></div>`)}</div>`,
  ),
  layout(
    'a map: local guides, relative dates',
    english,
    `<div role="main" aria-label="North Store"><h2>Reviews</h2>${each(english, (who, stars, words, at) => `<div class="jftiEf" data-review-id="r${at}" aria-label="${who}"><button aria-label="Photo of ${who}"><img alt=""></button><button><div class="d4r55">${who}</div><div class="RfnDt">Local Guide · ${at + 3} reviews · 12 photos</div></button><div><span class="kvMYJc" role="img" aria-label="${stars} stars"><span></span><span></span></span><span class="rsqaWe">${at + 2} months ago</span></div><div><span class="wiI7pd">${words}</span></div><div><button aria-label="Like"><span>Like</span></button><button>Share</button></div>${at === 0 ? '<div><span>Response from the owner</span><span>a month ago</span><div>Thank you Emily, we will pass it on to the workshop.</div></div>' : ''}</div>`)}</div>`,
    [],
  ),
  layout(
    'books: followers, likes, comments',
    english,
    `<h1>The North Way</h1><div class="ReviewsList"><h2>Community Reviews</h2>${each(english, (who, stars, words, at) => `<article class="ReviewCard" aria-label="Review by ${who}"><div class="ReviewerProfile"><a href="/user/${at}"><img alt="Profile image"></a><div class="ReviewerProfile__name"><a href="/user/${at}">${who}</a></div><div class="ReviewerProfile__meta"><span>${at + 12} reviews</span><span>22 followers</span></div><button>Follow</button></div><section class="ReviewCard__content"><section class="ReviewCard__row"><div class="ShelfStatus"><span class="RatingStars" aria-label="Rating ${stars} out of 5" role="img">${times(5, '<span><svg></svg></span>')}</span></div><span class="Text"><a href="/review/${at}">${inEnglish[at]}</a></span></section><section class="ReviewText"><div class="TruncatedContent"><span class="Formatted">${words}</span></div></section><footer><div>${at + 4} likes</div><div>${at + 1} comments</div><button>Like</button><button>Comment</button></footer></section></article>`)}</div>`,
  ),
  layout(
    'a catalogue of companies in a map: microdata and drawn stars',
    russian,
    `<h1>Магазин «Север»</h1><div class="business-reviews-card-view"><h2>3 отзыва</h2>${each(russian, (who, stars, words, at) => `<div class="business-reviews-card-view__review"><div class="business-review-view" itemprop="review" itemscope itemtype="http://schema.org/Review"><div class="business-review-view__author-container" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/maps/user/${at}"><span itemprop="name" dir="auto">${who}</span></a><div class="business-review-view__author-caption">Знаток города ${at + 3} уровня</div><button>Подписаться</button></div><div class="business-review-view__header"><div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="bestRating" content="5"><meta itemprop="worstRating" content="1"><meta itemprop="ratingValue" content="${stars}.0"></div><div class="business-rating-badge-view__stars">${times(stars, '<span class="inline-image business-rating-badge-view__star _full"><svg></svg></span>')}${times(5 - stars, '<span class="inline-image business-rating-badge-view__star _empty"><svg></svg></span>')}</div><span class="business-review-view__date"><span>${inRussian[at]}</span><meta itemprop="datePublished" content="${iso[at]}T10:00:00.000Z"></span></div><div class="business-review-view__body" itemprop="reviewBody"><span class="spoiler-view__text"><span>${words}</span></span></div><div class="business-reactions-view"><div>${at}</div></div><div class="business-review-view__comment-expand" role="button">Посмотреть ответ организации</div></div></div>`)}</div>`,
  ),
  layout(
    'a city guide: hashed classes, colours of the stars',
    russian,
    `<div><div><h1>Север</h1></div><div>${each(russian, (who, stars, words, at) => `<div class="_1k5soqfl"><div class="_1wvj0x0"><div class="_r0ckgx"><div class="_16s5yj36" title="${who}"><span>${who}</span></div><div class="_1b7k2d">${at + 2} отзыва</div></div><div class="_1fkin5c">${times(stars, '<span><svg width="10" height="10" fill="#ffb81c"><path d="M1"/></svg></span>')}${times(5 - stars, '<span><svg width="10" height="10" fill="#e3e3e3"><path d="M1"/></svg></span>')}</div></div><div class="_4mwq3d">${inRussian[at]}</div><div class="_49x36f"><a href="/review/${at}" class="_1oir7fah">${words}</a></div><div class="_sgs1pz"><button>Полезно?</button><button>Поделиться</button></div>${at === 1 ? '<div class="_sgs1pz"><div class="_1rbr7y">Север, официальный ответ</div><div>19 января 2026</div><div>Томас, напишите нам заказ, и мы заменим рюкзак сегодня же.</div></div>' : ''}</div>`)}</div></div>`,
  ),
  layout(
    'a site of opinions: reputation, plus, minus, teaser',
    russian,
    `<h1>Отзывы о рюкзаке «Север»</h1><div class="review-list-2">${each(russian, (who, stars, words, at) => `<div class="item status4 mshow0" itemprop="review" itemscope itemtype="http://schema.org/Review"><div class="item-left"><a class="user-login fit-with-ava" href="/profile/${at}" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${who}</span></a><div class="karma-line">Репутация <div class="karma karma2">${at * 30}</div></div><div>Россия, Тула</div></div><div class="item-right"><div class="product-rating tooltip-right" title="Общий рейтинг: ${stars}" itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${stars}">${times(stars, '<i class="icons icon-star-1"></i>')}${times(5 - stars, '<i class="icons icon-star-0"></i>')}</div><div class="review-postdate dtreviewed" itemprop="datePublished" content="${iso[at]}"><span class="tooltip-top" title="Дата публикации">${dotted[at]}</span></div><h3><a class="review-title" href="/review_${at}.html" itemprop="name">Полгода с рюкзаком</a></h3><div class="review-plus"><b>Достоинства:</b> удобные лямки</div><div class="review-minus"><b>Недостатки:</b> слабая молния</div><div class="review-body-wrap"><div class="review-teaser" itemprop="description">${words}</div><a class="review-btn review-read-link" href="/review_${at}.html">Читать весь отзыв</a></div><span class="review-btn review-comments">${at + 3}</span></div></div>`)}</div>`,
  ),
  layout(
    'a site of experiences: stars on and off, relative time, teaser',
    russian,
    `<h1>Рюкзак «Север» – отзывы</h1><ul class="list-comments">${each(russian, (who, stars, words, at) => `<li class="item"><div class="smTeaser plate"><div class="head-line"><div class="userpic"><img></div><div class="authorName"><a href="/users/${at}">${who}</a></div><div class="created">${at + 2} дня назад</div></div><div class="ratingContainer"><div class="starsRating">${times(stars, '<div class="star"><div class="on"></div></div>')}${times(5 - stars, '<div class="star"><div class="off"></div></div>')}</div></div><div class="reviewTitle"><a href="/content/${at}">Хорошая вещь за эти деньги</a></div><div class="reviewTeaser"><span class="reviewTeaserText">${words}</span><a class="more" href="/content/${at}">Читать отзыв</a></div><div class="nodeMeta"><span>${at + 7}</span></div></div></li>`)}</ul>`,
    [],
  ),
  layout(
    'a shop of electronics: state of stars in data, experience of use',
    russian,
    `<h1>Отзывы: Рюкзак «Север»</h1><div class="opinions-widget"><div class="ow-counts">Всего 3</div>${each(russian, (who, stars, words, at) => `<div class="ow-opinion ow-opinions__item"><div class="ow-opinion__user profile-info"><div class="profile-info__avatar"></div><div class="profile-info__name">${who}</div></div><div class="ow-opinion__body"><div class="ow-opinion__info"><div class="star-rating ow-opinion__rating">${times(stars, '<span class="star-rating__star" data-state="selected"></span>')}${times(5 - stars, '<span class="star-rating__star" data-state="none"></span>')}</div><span class="ow-opinion__date">${inRussian[at]}</span></div><div class="ow-opinion__text"><div class="ow-opinion__text-title">Срок использования</div><div class="ow-opinion__text-desc">несколько месяцев</div></div><div class="ow-opinion__text"><div class="ow-opinion__text-title">Комментарий</div><div class="ow-opinion__text-desc"><p>${words}</p></div></div></div><div class="ow-opinion__actions"><button>Комментировать</button><span>Отзыв полезен?</span><button>${at}</button></div></div>`)}</div>`,
  ),
  layout(
    'a shop of clothes: size, height, colour beside the words',
    russian,
    `<h2>Отзывы покупателей</h2><div class="reviews">${each(russian, (who, stars, words, at) => `<div class="_review_1x"><div class="_head_2c"><span class="_name_3d">${who}</span><span class="_date_4e">${dotted[at]}</span></div><div class="_stars_5f">${times(stars, '<svg class="_on_a"><use href="#star"/></svg>')}${times(5 - stars, '<svg class="_off_b"><use href="#star"/></svg>')}</div><div class="_sizes_6g"><span>Размер: 48 RUS</span><span>Рост: 176 см</span><span>Соответствует размеру</span></div><div class="_text_7h">${words}</div><div>Отзыв помог?<button>Да 2</button><button>Нет</button></div></div>`)}</div>`,
  ),
  layout(
    'doctors: a patient, a word for the mark',
    russian.map(([, stars, words], at) => [
      ['Пациент Марина', 'Пётр', 'Зульфия Р.'][at] as string,
      stars,
      words,
    ]),
    `<h1>Клиника «Север»</h1><div id="rates"><h2>Отзывы пациентов</h2>${each(russian, (_, stars, words, at) => `<div class="b-review-card" data-review-id="${at}"><div class="b-review-card__head"><div class="b-review-card__author-name">${['Пациент Марина', 'Пётр', 'Зульфия Р.'][at]}</div><div itemprop="datePublished" content="${iso[at]}">${inRussian[at]} в 11:03</div></div><div class="b-stars-rate" aria-label="Оценка ${stars} из 5"><div class="b-stars-rate__progress" style="width: ${stars * 20}%"></div></div><div class="b-review-card__comment">${words}</div><div>Проверен по договору</div></div>`)}</div>`,
  ),
  layout(
    'a German shop with microdata and dates in words',
    german,
    `<h1>Rucksack Nord</h1><section><h2>Kundenbewertungen</h2><p>3,7 von 5 Sternen</p>${each(german, (who, stars, words, at) => `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><div><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${who}</span></span> aus Köln, <time itemprop="datePublished" datetime="${iso[at]}">${['25. Januar 2026', '18. Januar 2026', '30. Dezember 2025'][at]}</time></div><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${stars}"><span>${times(stars, '★')}${times(5 - stars, '☆')}</span></div><div itemprop="reviewBody">${words}</div><p>War diese Bewertung hilfreich? <button>Ja (${at})</button> <button>Nein</button></p></div>`)}</section>`,
  ),
  layout(
    'a German shop without microdata: by whom and when in one line',
    german,
    `<h1>Rucksack Nord</h1><section class="ratings"><h2>Bewertungen</h2>${each(german, (who, stars, words, at) => `<div class="rating-entry"><div class="stars"><span class="sr">${stars} von 5 Sternen</span></div><p class="txt">${words}</p><p class="by">von <b>${who}</b> am ${dotted[at]}</p><button>Hilfreich</button><button>Melden</button></div>`)}</section>`,
  ),
  layout(
    'a Polish comparison of prices: pros and cons in lists',
    polish,
    `<h1>Plecak Północ</h1><div class="reviews"><h2>Opinie o produkcie</h2>${each(polish, (who, stars, words, at) => `<div class="user-post user-post__card js_product-review" data-entry-id="1${at}"><div class="user-post__body"><div class="user-post__content"><span class="user-post__author-name">${who}</span><span class="user-post__author-recomendation"><em class="recommended">Polecam</em></span><span class="user-post__score"><span class="score-container"><span class="score-marker" style="width: ${stars * 20}%"></span></span><span class="user-post__score-count">${stars}/5</span></span><span class="user-post__published">Opinia dodana <time datetime="${iso[at]} 10:00:00">miesiąc temu</time></span></div><div class="user-post__text">${words}</div><div class="review-feature"><div class="review-feature__title">Zalety</div><div class="review-feature__item">wygodny</div><div class="review-feature__title">Wady</div><div class="review-feature__item">zamek</div></div><div><span>Czy ta opinia była pomocna?</span><button>${at}</button><button>0</button></div></div></div>`)}</div>`,
  ),
  layout(
    'certified opinions in French: two dates in one line',
    french,
    `<h1>Sac Nord</h1><div id="avis"><h2>Avis clients</h2><div>3,3/5 – calculé à partir de 3 avis</div>${each(french, (who, stars, words, at) => `<div class="netreviews_review_part"><div class="netreviews_rate_list"><div class="netreviews_stars">${times(stars, '<span class="nr-icon nr-star gold"></span>')}${times(5 - stars, '<span class="nr-icon nr-star grey"></span>')}</div><p class="netreviews_reviews_rate">${stars}/5</p></div><p class="netreviews_customer_review">${words}</p><div class="netreviews_customer_name">${who}<span> publié le ${slashed[at]}</span><span> suite à une commande du 05/01/2025</span></div><p>Cet avis vous a-t-il été utile ? <a>Oui 0</a> <a>Non 0</a></p></div>`)}</div>`,
  ),
  layout(
    'a Spanish shop: masonry of cards with photographs',
    spanish,
    `<h2>Opiniones de clientes</h2><div class="grid">${each(spanish, (who, stars, words, at) => `<div class="grid-item-wrap"><div class="grid-item clearfix"><img class="item-img" alt="Imagen de la opinión"><div class="block title">${who}</div><div class="block time">${['25 de enero de 2026', '18 de enero de 2026', '30 de diciembre de 2025'][at]}</div><div class="block stars" aria-label="${stars} de 5 estrellas">${times(5, '<i class="loox-icon"></i>')}</div><div class="pre-wrap main-text">${words}</div></div></div>`)}</div>`,
  ),
  layout(
    'buyers from many countries: masked names, the bought variant',
    [
      ['M***a', 4, russian[0]?.[2] as string],
      ['t***s', 1, russian[1]?.[2] as string],
      ['Аноним', 5, russian[2]?.[2] as string],
    ],
    `<h1>Отзывы (3)</h1><div class="feedback-list-wrap">${each(russian, (_, stars, words, at) => `<div class="feedback-item"><div class="fb-user-info"><span class="user-name">${['M***a', 't***s', 'Аноним'][at]}</span><div class="user-country"><b>RU</b></div></div><div class="fb-main"><div class="f-rate-info"><span class="star-view"><span style="width:${stars * 20}%"></span></span></div><div class="user-order-info"><span><strong>Цвет:</strong> синий</span><span><strong>Доставка из:</strong> Россия</span></div><div class="buyer-feedback"><span>${words}</span><span class="r-time-new">${['25 янв. 2026 г. 08:11', '18 янв. 2026 г. 10:15', '30 дек. 2025 г. 22:30'][at]}</span></div><div class="thf-digg-info">Полезный? <span>Да (0)</span> <span>Нет (0)</span></div></div></div>`)}</div>`,
  ),
  layout(
    'a guestbook of old: a table for each, labels with the values',
    russian.map(([who, , words]) => [who, 0, words]),
    `<h1>Гостевая книга и отзывы</h1>${each(russian, (who, _, words, at) => `<table width="100%"><tr><td><b>Имя:</b> ${who}</td><td align="right">${dotted[at]} 14:2${at}</td></tr><tr><td colspan="2">${words}</td></tr></table><hr>`)}<form><input name="name"><textarea></textarea><button>Отправить</button></form>`,
  ),
].map((one) => ({
  ...one,
  items: one.items.map(
    ([who, stars, words]): Expected => [
      who === 'Аноним' ? undefined : who,
      stars || undefined,
      words,
    ],
  ),
}))
