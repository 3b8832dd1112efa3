import { readDate } from '@/lib/dom/read-date'
import { labels } from '@/lib/dom/read-labels'
import { ratingOf, readStars } from '@/lib/dom/read-rating'
import { some, textOf } from '@/lib/dom/read-text'
import type { Kind } from '@/lib/domain/item'
import type { Part, Seen } from '../adapter'
import { firstOf, type Way } from '../hook'
import { itemOf } from '../item-of'
import { addressOf, answerIn, authorOf, factsOf, uncut } from '../reading'

const fields: Record<Kind, readonly Way<ParentNode, HTMLElement>[]> = {
  review: [
    [
      'AnswerCommentForm',
      (page) => page.querySelector<HTMLElement>('textarea#AnswerCommentForm') ?? undefined,
    ],
    [
      'replicated-value',
      (page) => page.querySelector<HTMLElement>('[data-replicated-value] textarea') ?? undefined,
    ],
    ['placeholder', (page) => inDialog(page, /ответ|комментар/iu)],
  ],
  question: [
    [
      'baseInput',
      (page) => page.querySelector<HTMLElement>('textarea[id*="baseInput"]') ?? undefined,
    ],
    ['placeholder', (page) => inDialog(page, /ответ/iu)],
    [
      'drawer',
      (page) => page.querySelector<HTMLElement>('div[aria-label="Паранжа"] textarea') ?? undefined,
    ],
  ],
}

const inDialog = (page: ParentNode, words: RegExp): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('textarea[placeholder]')].find((field) =>
    words.test(field.getAttribute('placeholder') ?? ''),
  )

const headings: Record<Kind, RegExp> = { review: /отзыв на товар/iu, question: /вопрос о товаре/iu }

const frames: readonly Way<{ field: HTMLElement; kind: Kind }, HTMLElement>[] = [
  [
    'heading',
    ({ field, kind }) =>
      climb(
        field,
        (at) =>
          headings[kind].test(at.textContent ?? '') &&
          /покупатель|комментарий|вопрос/iu.test(at.textContent ?? ''),
      ),
  ],
  ['reviewuuid', ({ field }) => climb(field, (at) => at.querySelector('[reviewuuid]') !== null)],
  [
    'drawer',
    ({ field }) =>
      field.closest<HTMLElement>('[aria-label="Паранжа"],[role=dialog],[aria-modal]') ?? undefined,
  ],
]

/** The nearest ancestor that holds what we look for, the body excepted: a frame is never the whole page. */
function climb(from: HTMLElement, holds: (at: HTMLElement) => boolean): HTMLElement | undefined {
  let at = from.parentElement
  while (at && at.tagName !== 'BODY') {
    if (holds(at)) return at
    at = at.parentElement
  }
  return undefined
}

function starsBeside(label: Element | undefined): number | undefined {
  if (!label) return undefined
  const row = /^svg$/iu.test(label.tagName) ? label.parentElement : label
  // In the modal only full stars may be drawn, so one star alone is a rating here.
  return row ? (ratingOf(row) ?? readStars(row, 1)) : undefined
}

/** The modal of a review or the drawer of a question: one at a time, with its field. */
export function opened(page: Document, kind: Kind, url: URL, now: number): Seen | undefined {
  // One quick look in place of several searches through the whole page.
  if (page.getElementsByTagName('textarea').length === 0) return undefined
  const view = `ozon/${kind}-opened`
  const field = firstOf(view, 'field', page, fields[kind])
  if (!field) return undefined
  const frame = firstOf(view, 'frame', { field, kind }, frames)
  if (!frame) return undefined
  const value = labels(frame)
  const words = (...names: string[]) => {
    const found = value(...names)
    return some(found?.element ? (uncut(found.element) ?? '') : found?.text)
  }
  const text =
    kind === 'review'
      ? words('комментарий', 'отзыв', 'текст отзыва')
      : words('вопрос', 'текст вопроса')
  const rating = kind === 'review' ? starsBeside(value('оценка')?.element) : undefined
  const pros = words('достоинства', 'плюсы')
  const cons = words('недостатки', 'минусы')
  if (!text && !rating && !pros && !cons) return undefined
  const link = frame.querySelector('a[href*="/product/"]')
  const date = readDate(value('дата публикации', 'дата')?.text, now)
  const name = some(value('товар', 'название товара')?.text) ?? some(textOf(link).split('\n')[0])
  const answer = answerIn(frame, field)
  const uncertain: Part[] = []
  if (!date && kind === 'review') uncertain.push('date')
  if (!rating && kind === 'review') uncertain.push('rating')
  if (!name) uncertain.push('product')
  const item = itemOf({
    marketplace: 'ozon',
    kind,
    nativeId: frame.querySelector('[reviewuuid]')?.getAttribute('reviewuuid') ?? undefined,
    text: text && /^только с оценкой/iu.test(text) ? undefined : text,
    pros,
    cons,
    rating,
    author: authorOf(value('покупатель', 'автор')?.text),
    date,
    product: { ...factsOf(value), name, url: addressOf(link, url) },
    state: answer.state ?? 'unanswered',
    answer: answer.text,
    url: url.href,
  })
  return { item, element: frame, anchor: field.parentElement ?? frame, field, uncertain }
}
