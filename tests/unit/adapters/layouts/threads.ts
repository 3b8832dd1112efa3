/** Comments, threads, forums, questions: no stars, other people's words beside, replies inside. */
import type { Expected, Layout } from './with-items'

const english: [string, string][] = [
  ['Emily Carter', 'I used half the sugar and it was still sweet enough for the children.'],
  ['tomh82', 'Mine came out dry, maybe the oven was too hot for such a small tin?'],
  ['Priya S.', 'Made it twice this week already, the whole family asks for more.'],
]
const russian: [string, string][] = [
  ['Марина Ковалёва', 'Положила вдвое меньше сахара, детям всё равно было сладко.'],
  ['tomas82', 'У меня вышло суховато, может, духовка слишком горячая для такой формы?'],
  ['Зульфия Р.', 'Готовила уже дважды за неделю, вся семья просит добавки.'],
]
const items = (people: readonly [string, string][]): Expected[] =>
  people.map(([who, words]) => [who, undefined, words])
const each = (
  people: readonly [string, string][],
  card: (who: string, words: string, at: number) => string,
) => people.map(([who, words], at) => card(who, words, at)).join('')
const iso = ['2026-01-25', '2026-01-18', '2025-12-30']
const inEnglish = ['January 25, 2026', 'January 18, 2026', 'December 30, 2025']
const inRussian = ['25 января 2026', '18 января 2026', '30 декабря 2025']

export const threads: Layout[] = [
  {
    name: 'comments under a recipe, in English',
    items: items(english),
    dates: iso,
    html: `<article><h1>Lemon cake</h1><p>${'Beat the butter with the sugar until pale. '.repeat(9)}</p></article><section id="comments"><h3>3 Comments</h3><ul class="comment-list">${each(english, (who, words, at) => `<li class="comment"><div class="comment-author"><strong>${who}</strong> says</div><div class="comment-meta">${inEnglish[at]} at 10:0${at} am</div><div class="comment-content"><p>${words}</p></div><a class="comment-reply-link" href="#r">Reply</a></li>`)}</ul></section>`,
  },
  {
    name: 'a widget of comments: votes, Reply, Share',
    items: items(english),
    dates: [],
    html: `<div id="disqus_thread"><h2>Comments</h2><ul id="post-list">${each(english, (who, words, at) => `<li class="post" id="post-${at}"><div class="post-content"><div class="avatar"><img alt="Avatar"></div><div class="post-body"><header><span class="post-byline"><span class="author"><a href="/by/${at}">${who}</a></span></span><span class="post-meta"><span class="bullet">•</span><a class="time-ago" title="Sunday, January 25, 2026">${at + 2} months ago</a></span></header><div class="post-message"><p>${words}</p></div><footer><ul><li><a href="#u"><span>${at + 1}</span></a></li><li><a href="#d"></a></li><li><a href="#r">Reply</a></li><li><a href="#s">Share ›</a></li></ul></footer></div></div></li>`)}</ul></div>`,
  },
  {
    name: 'a discussion board: names, relative dates with the moment in the title',
    items: items(english),
    dates: iso,
    html: `<h1><a href="/t/1">Lemon cake, dry again</a></h1><div class="post-stream">${each(english, (who, words, at) => `<div class="topic-post"><article id="post_${at}" data-user-id="${at}"><div class="row"><div class="topic-avatar"><a data-user-card="u${at}"><img alt=""></a></div><div class="topic-body"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first username"><a data-user-card="u${at}">${who}</a></span></div><div class="post-infos"><div class="post-date"><a href="/t/1/${at}"><span class="relative-date" title="${inEnglish[at]} 10:00 am">${at + 4}d</span></a></div></div></div><div class="regular contents"><div class="cooked"><p>${words}</p></div><section class="post-menu-area"><button aria-label="like"></button><button aria-label="share"></button><button class="reply">Reply</button></section></div></div></div></article></div>`)}</div>`,
  },
  {
    name: 'an old forum: a profile with its own dates beside each post',
    items: items(english),
    dates: iso,
    html: `<h2><a href="/t">Lemon cake</a></h2>${each(english, (who, words, at) => `<div id="p${at}" class="post has-profile bg${at}"><div class="inner"><dl class="postprofile"><dt><a class="username" href="/m/${at}">${who}</a></dt><dd class="profile-rank">Member</dd><dd><strong>Posts:</strong> ${at * 7 + 3}</dd><dd><strong>Joined:</strong> Mon Mar 03, 2014 9:12 am</dd></dl><div class="postbody"><h3><a href="#p${at}">Re: Lemon cake</a></h3><p class="author"><span>by <strong><a class="username" href="/m/${at}">${who}</a></strong> » </span><time datetime="${iso[at]}T10:00:00+00:00">${inEnglish[at]} 10:00 am</time></p><div class="content">${words}</div></div><ul class="post-buttons"><li><a href="#q">Quote</a></li></ul></div></div>`)}`,
  },
  {
    name: 'comments under a film: handles, likes, replies folded',
    items: items([
      ['@emilycarter', english[0]?.[1] as string],
      ['@tomh82', english[1]?.[1] as string],
      ['@priya-s', english[2]?.[1] as string],
    ]),
    dates: [],
    html: `<div id="comments"><h2>3 Comments</h2>${each(
      [
        ['@emilycarter', english[0]?.[1] as string],
        ['@tomh82', english[1]?.[1] as string],
        ['@priya-s', english[2]?.[1] as string],
      ],
      (who, words, at) =>
        `<div class="ytd-thread"><div class="ytd-comment"><a href="/${who}"><img></a><div><div id="header-author"><h3><a href="/${who}"><span>${who}</span></a></h3><span class="published-time-text"><a href="/watch?lc=${at}">${at + 2} months ago</a></span></div><div class="content-text"><span>${words}</span></div><div><button aria-label="Like this comment"></button><span>${at + 12}</span><button>Reply</button></div></div></div></div>`,
    )}</div>`,
  },
  {
    name: 'comments of a social network',
    items: items(russian),
    dates: iso,
    html: `<h3>Комментарии</h3><div class="replies_list">${each(russian, (who, words, at) => `<div class="reply reply_dived"><div class="reply_wrap"><a class="reply_image" href="/id${at}"><img></a><div class="reply_content"><div class="reply_author"><a class="author" href="/id${at}">${who}</a></div><div class="reply_text"><div class="wall_reply_text">${words}</div></div><div class="reply_footer"><div class="reply_date"><a href="/wall-1?r=${at}"><span class="rel_date">${['25 янв 2026', '18 янв 2026', '30 дек 2025'][at]} в 10:4${at}</span></a></div><a class="reply_link">Ответить</a></div></div></div></div>`)}</div>`,
  },
  {
    name: 'a thread of one kind of element, three deep',
    items: items([...russian, ['Глеб', 'А масло брали какое, сливочное или растительное?']]),
    html: `<section class="comments"><h2>Комментарии</h2>${(() => {
      const node = (who: string, words: string, date: string, inner = '') =>
        `<div class="comment"><div class="comment__head"><a class="comment__user" href="/u">${who}</a><time>${date} в 12:15</time></div><div class="comment__text">${words}</div><button>Ответить</button><div class="comment__children">${inner}</div></div>`
      const [one, two, three] = russian as [[string, string], [string, string], [string, string]]
      return (
        node(
          ...one,
          inRussian[0] as string,
          node(...two, inRussian[0] as string, node(...three, inRussian[0] as string)),
        ) + node('Глеб', 'А масло брали какое, сливочное или растительное?', inRussian[1] as string)
      )
    })()}</section>`,
  },
  {
    name: 'questions and answers of a shop, in English',
    items: [
      ['Emily', undefined, 'Does it fit a laptop of seventeen inches?'],
      ['Tom H.', undefined, 'Can I wash it in the machine at thirty degrees?'],
      ['Priya', undefined, 'Is there a pocket for a bottle of water?'],
    ],
    dates: iso,
    html: `<h2>Questions and answers</h2><ul>${[
      ['Emily', 'Does it fit a laptop of seventeen inches?'],
      ['Tom H.', 'Can I wash it in the machine at thirty degrees?'],
      ['Priya', 'Is there a pocket for a bottle of water?'],
    ]
      .map(
        ([who, words], at) =>
          `<li class="qa-item"><div class="qa-question"><span class="qa-text">${words}</span><div class="qa-meta">Asked by <span class="qa-author">${who}</span> on ${inEnglish[at]}</div></div>${at ? '' : '<div class="qa-answer"><b>Seller answer</b><p>Yes, the sleeve is 42 cm wide.</p></div>'}<button>Answer</button></li>`,
      )
      .join('')}</ul>`,
  },
]
