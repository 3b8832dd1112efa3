import type { ComplaintCase } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import type { Line } from '@/lib/doubt/examine'
import { evidenceIds, evidenceWords } from './evidence'
import { longestComplaint, type Reason } from './reasons'

export type Matter = {
  item: Item
  reason: Reason
  /** What was found. */
  lines: readonly Line[]
  evidence: ComplaintCase['evidence']
}

/** What each finding says to a moderator: a fact, no guess about the author. */
const facts: Record<string, (line: Line, item: Item) => string | undefined> = {
  'other-product': (line, { product }) =>
    line.quotes.length > 0 && product?.name
      ? `В тексте говорится о другом товаре, а отзыв оставлен на «${product.name}».`
      : 'Текст описывает другой товар.',
  'before-delivery': ({ quotes }) =>
    quotes.length > 0
      ? 'Автор сам пишет, что товара ещё не видел.'
      : 'Отзыв опубликован раньше, чем заказ был получен.',
  'no-order': () => 'Заказа, о котором идёт речь, в наших данных нет.',
  documents: () => 'Сказанное в отзыве расходится с нашими документами.',
  'contradictory-facts': () => 'Сказанное не соответствует характеристикам товара.',
  'near-duplicate': () => 'Почти тот же текст опубликован и в других отзывах.',
  'author-at-once': () => 'Отзывы этого автора опубликованы за короткое время.',
  burst: () => 'За сутки на товар пришло необычно много похожих оценок.',
  competitors: () => 'Текст зовёт покупать в другом магазине.',
  media: () => 'Нарушение видно на фото или видео в отзыве.',
}

const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric' })

function subject({ product, date, rating }: Item): string {
  const about = product?.name ? ` на товар «${product.name}»` : ''
  const article = product?.article ? `, артикул ${product.article}` : ''
  const when = date ? ` от ${day.format(date.at)}` : ''
  const known = `${when}${about}${article}`
  const stars = rating ? `${known ? ', оценка' : ' с оценкой'} ${rating}` : ''
  return `Просим проверить отзыв${known}${stars}.`
}

/** The quote as it stands, cut between words when it is long. */
function excerpt(words: string, most: number): string {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

const plainQuotes = (text: string) => text.replaceAll('«', '„').replaceAll('»', '“')

/**
 * A calm complaint: which review, which rule, which words, which evidence. Never longer than `limit`: quotes are cut
 * first, then facts left out.
 */
export function compose(matter: Matter, limit = longestComplaint): string {
  for (const room of [300, 120, 60]) {
    for (const most of [5, 2, 1]) {
      const text = written(matter, room, most)
      if (text.length <= limit) return text
    }
  }
  return excerpt(written(matter, 40, 1), limit)
}

function written({ item, reason, lines, evidence }: Matter, room: number, most: number): string {
  const apt = lines.filter(({ sign }) => reason.signs.includes(sign))
  const quotes = apt
    .flatMap((line) => line.quotes.map((words) => sentenceWith(item, words)))
    .filter((text, at, all) => all.indexOf(text) === at)
    .slice(0, most)
    .map((text) => `«${plainQuotes(excerpt(text, room))}»`)
  const told = apt
    .map((line) => facts[line.sign]?.(line, item))
    .filter((fact) => fact !== undefined)
    .slice(0, most)
  const ready = evidenceIds.filter((id) => evidence[id]?.ready).map((id) => evidenceWords[id])
  const parts = [
    subject(shorter(item, room)),
    `${reason.rule}.`,
    quotes.length > 0 ? `Слова из отзыва: ${quotes.join(', ')}.` : undefined,
    ...told,
    ready.length > 0 ? `Прилагаем: ${ready.join(', ')}.` : undefined,
    'Если нарушение подтвердится, просим снять отзыв с публикации.',
  ]
  return parts.filter((part) => part !== undefined).join('\n')
}

const shorter = (item: Item, room: number): Item =>
  item.product?.name
    ? { ...item, product: { ...item.product, name: excerpt(item.product.name, room) } }
    : item

/** The words with what stands around them in their sentence, so that a moderator finds them. */
function sentenceWith(item: Item, { field, start, end }: Line['quotes'][number]): string {
  const text = item[field] ?? ''
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60).split(/[.!?\n]/u)[0] ?? ''
  // A word cut at the edge of the window is left out.
  const head = start > 60 && before.length === 60 ? before.replace(/^\S{0,60}\s?/u, '…') : before
  const tail = after.length === 60 ? after.replace(/\s?\S{0,60}$/u, '…') : after
  return `${head}${text.slice(start, end)}${tail}`.trim()
}
