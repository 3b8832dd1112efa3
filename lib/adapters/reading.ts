import type { Labelled } from '@/lib/dom/read-labels'
import { clean, lineOf, some, textOf } from '@/lib/dom/read-text'
import type { Product } from '@/lib/domain/item'

/** A buyer's name, or `undefined` where the marketplace hides it. */
export function authorOf(text: string | undefined): string | undefined {
  const name = text?.replace(/(?<![\s,:•·])[\s,:•·]+$/u, '').trim()
  if (!name || name.length > 80) return undefined
  if (
    /скры(?:л|ть|т|вает)|не указан|^(?:аноним|покупатель|пользователь|гость|клиент)\S{0,8}$/iu.test(
      name,
    )
  ) {
    return undefined
  }
  return name
}

/** An address that stands as a browser would write it, as most links do: no need to have it taken apart. */
const settled =
  /^(?!.*--)(https:\/\/(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,20})?\/(?!\/)(?:[\w/=&-]|\.(?=\w)){0,300}(?:\?[\w/=&.-]{0,300})?$/

/** An absolute address, or `undefined` for what is none. */
export function addressOf(link: Element | null | undefined, base: URL): string | undefined {
  const href = link?.getAttribute('href')
  if (!href) return undefined
  const plain = settled.exec(href)
  if (plain) return plain[1] ? href : base.origin + href
  try {
    const url = new URL(href, base)
    return /^https?:$/u.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** The full text of a cut one: its own or an inner `title`, unless what is seen is longer. */
export function uncut(element: Element | null | undefined): string | undefined {
  if (!element) return undefined
  const titled = element.hasAttribute('title') ? element : element.querySelector('[title]')
  const title = clean(titled?.getAttribute('title') ?? '')
  const seen = textOf(element)
  if (!title && seen.length > 3) return seen
  return some(title.length >= seen.replace(/(?:…|\.\.\.)$/u, '').length ? title : seen)
}

const factNames = [
  'Цвет',
  'Размер',
  'Состав',
  'Материал',
  'Комплектация',
  'Объём',
  'Объем',
  'Вес',
  'Вкус',
  'Аромат',
  'Модель',
  'Количество',
  'Вариант',
  'Характеристики',
  'Рост',
  'Срок годности',
  'Страна',
  'Тип',
  'Категория',
].map((name) => ({ name, label: name.toLowerCase() }))

const factSigns = new RegExp(
  `[:：]|артикул|бренд|brand|sku|код товара|${factNames.map(({ label }) => label).join('|')}`,
  'iu',
)

/** Whether a product card may hold label/value pairs: most rows of a list show a name and articles only. */
export const mayTellFacts = (card: Element): boolean =>
  factSigns.test((card.textContent ?? '').slice(0, 5000))

/** What a product card tells: article, brand, colour, size … as label/value pairs. */
export function factsOf(value: (...names: string[]) => Labelled | undefined): Product {
  const facts = factNames.flatMap(({ name, label }) => {
    const text = value(label)?.text
    return text && text.length <= 200 ? [{ name, value: text }] : []
  })
  const article = value(
    'артикул продавца',
    'артикул поставщика',
    'артикул',
    'артикул wb',
    'sku',
    'код товара',
  )?.text
  const brand = value('бренд', 'brand')?.text
  return {
    ...(article && article.length <= 100 && { article }),
    ...(brand && { brand }),
    ...(facts.length > 0 && { facts }),
  }
}

const sellerMarks =
  /официальный представитель|ответ (?:продавца|магазина|компании|представителя|бренда)|ваш ответ|представитель (?:бренда|магазина|продавца)/iu

const replySigns = /ответ|представител|модерац|на проверке|ожида/iu

/** The seller's reply that stands inside a block, and what the page says of it. */
export function answerIn(
  block: Element,
  field?: Element,
  said = block.textContent ?? '',
): { text?: string; state?: 'answered' | 'moderated' | 'rejected' } {
  // Most rows say nothing of a reply: one look instead of three.
  if (!replySigns.test(said)) return {}
  const state = /на модерации|на проверке|ожида\S{2,4} (?:модерации|проверки)/iu.test(said)
    ? 'moderated'
    : /ответ[а-яё]? (?:отклон|не прош)|не прош[её]л модерацию/iu.test(said)
      ? 'rejected'
      : undefined
  if (!sellerMarks.test(said)) return state ? { state } : {}
  // The deepest: a short answer would else be taken for its own mark.
  const mark = [...block.querySelectorAll('*')].find(
    (element) =>
      element.childElementCount === 0 &&
      (element.textContent ?? '').length < 80 &&
      sellerMarks.test(element.textContent ?? '') &&
      !element.closest('button,label,h1,h2'),
  )
  if (!mark) return state ? { state } : {}
  const omit = (element: Element) =>
    element === mark ||
    element.tagName === 'BUTTON' ||
    element.tagName === 'TIME' ||
    /^(?:на модерации|на проверке|опубликован\S?|отклон\p{L}+|\d{1,2}[. ]\S+[. ]\d{4}.{0,12})$/iu.test(
      lineOf(element),
    )
  let at: Element | null = mark.parentElement
  while (at && at !== block && !(field && at.contains(field))) {
    const text = textOf(at, omit)
    if (text.length > 1) return { text, state: state ?? 'answered' }
    at = at.parentElement
  }
  return { state: state ?? 'answered' }
}
