/** Words for «out of» between a mark and its scale. */
const outOf = 'из|з|/|out of|of|sur|von|de|su|z|av|af|van|ud af|üzerinden|бойынша'
const scaled = new RegExp(
  `(?<![\\d.,])(\\d{1,2}(?:[.,]\\d{1,2})?)\\s{0,2}(?:${outOf})\\s{0,2}(5|10)(?![\\d.,]\\d|\\d)`,
  'iu',
)
const starred =
  /(?<![\d.,])(\d(?:[.,]\d)?)[\s\u00a0-]?(?:зв[её]зд|star|étoile|stern|estrell|stell|gwiazd|stjern|ster|★|⭐|балл)/iu
const named =
  /(?:оценк\p{L}{0,2}|оцінка|рейтинг|rating|rated|note|bewertung|ocena|valoración|бағ\p{L}{0,2})[\s:\u00a0–-]{1,4}(\d(?:[.,]\d)?)(?![\d%])/iu

function scaledMark(digits: string | undefined, scale = 5): number | undefined {
  const value = (Number(digits?.replace(',', '.')) * 5) / scale
  return value >= 0.5 && value <= 5 ? value : undefined
}

function mark(digits: string | undefined, scale = 5): number | undefined {
  const value = scaledMark(digits, scale)
  return value === undefined || value < 1 ? undefined : Math.round(value)
}

/** A rating said in words or signs, with its fraction: «4,7 из 5» is an average, not what one buyer gave. */
export function rawMark(text: string): number | undefined {
  const head = text.slice(0, 200)
  const inScale = scaled.exec(head)
  if (inScale) return scaledMark(inScale[1], Number(inScale[2]))
  const full = head.match(/[★⭐🌟✭✮⭑]/gu)?.length ?? 0
  const empty = head.match(/[☆✩⚝]/gu)?.length ?? 0
  if (full + empty > 1 && full + empty <= 5) return full || undefined
  return scaledMark((starred.exec(head) ?? named.exec(head))?.[1])
}

/** A rating of 1–5 said in words or signs: «4 из 5», «Оценка: 4», `4 stars`, ★★★★☆. Marks off the scale are none. */
export function readRating(text: string | null | undefined): number | undefined {
  const value = text ? rawMark(text) : undefined
  return value === undefined || value < 1 ? undefined : Math.round(value)
}

/** Class names, colours and pictures of a star: what makes a full one differ from an empty one. */
function look(star: Element): string {
  let looks = star.textContent?.trim() ?? ''
  const parts = [star, ...star.querySelectorAll('*')].slice(0, 8)
  for (const part of parts) {
    for (const name of [
      'class',
      'fill',
      'stroke',
      'style',
      'src',
      'href',
      'xlink:href',
      'data-state',
    ]) {
      const value = part.getAttribute(name)
      if (value) looks += ` ${name}=${value.slice(0, 200).replace(/url\([^)]*\)/u, 'url')}`
    }
    // «data-on», «data-off»: a mark without a value. One with a value may be the star's number.
    for (const { name, value } of part.attributes) {
      if (value === '' && name.startsWith('data-')) looks += ` ${name}`
    }
  }
  return looks
}

const off =
  /(?:not|in|un|non|dis)[-_]?(?:active|fill|check|select|abled)|empty|outline|gr[ae]y|(?<![a-z])(?:off|blank|void|muted)(?![a-z])|[☆]/iu

export const starNames = /star|rating|rate(?![a-z])|score|grade|ocenk|otsenk|zvezd/iu
/** Dots of a carousel, pages, steps: rows of small things that are no stars. */
const besideStars =
  /bullet|dot(?![a-z])|pagin|slide|swiper|indicator|step|nav|thumb|menu|social|skelet/iu

/** The names that a row, its first star and the element around carry. */
const namesAround = (row: Element, star: Element): string =>
  [row.parentElement, row, star, star.firstElementChild]
    .flatMap((one) =>
      one
        ? one
            .getAttributeNames()
            .filter((name) => name === 'class' || name.startsWith('data-') || name === 'aria-label')
            .map((name) => `${name}=${one.getAttribute(name)?.slice(0, 100)}`)
        : [],
    )
    .join(' ')

const unlike = /^(?:style|title|desc|input)$/iu
const starLike = /^(?:svg|i|img|span|li|use|path|div|label|b|em)$/iu

/**
 * How many of a row of stars are full, by comparing the looks of each with the first. A row is two to five alike
 * siblings without words (`least` of them at the fewest); fewer than five mean that only full stars are drawn.
 */
export function readStars(row: Element, least = 2): number | undefined {
  const children = [...row.children]
  const drawings = children.filter((child) => /^(?:svg|img)$/iu.test(child.tagName))
  const stars =
    drawings.length > 1 ? drawings : children.filter((child) => !unlike.test(child.tagName))
  const first = stars[0]
  if (!first || stars.length > 5 || !starLike.test(first.tagName)) return undefined
  const drawn = stars.every(
    (star) => /^(?:svg|img|i|use|path)$/iu.test(star.tagName) || star.querySelector('svg,img,i'),
  )
  if (stars.length < (drawn ? least : 5)) return undefined
  for (const star of stars) {
    if (star.tagName !== first.tagName) return undefined
    if ((star.textContent ?? '').replace(/[★☆⭐\s]/gu, '').length > 0) return undefined
  }
  const looks = stars.map(look)
  const alike = looks.filter((one) => one === looks[0]).length
  if (alike === stars.length) {
    // Five empty boxes of one look may be anything, unless something calls them stars.
    if (off.test(looks[0] ?? '') || (!drawn && !starNames.test(namesAround(row, first))))
      return undefined
    return stars.length
  }
  // Fewer than five of different looks are icons.
  if (stars.length < 5 || new Set(looks).size > 3) return undefined
  if (besideStars.test(namesAround(row, first))) return undefined
  // Full stars come first, except in rows drawn from right to left.
  const startsFull = !off.test(looks[0] ?? '') || off.test(looks.at(-1) ?? '')
  const split = looks.findIndex((one) => one !== looks[0])
  if (looks.lastIndexOf(looks[0] ?? '') !== split - 1) return undefined
  if (!startsFull) return stars.length - split || undefined
  const kinds = new Set(looks.slice(split)).size
  // A third look between full and empty is a half star: counted up, as the marketplaces do.
  return kinds > 1 && split < 4 ? split + 1 : split
}

/** `rating--4`, `stars-4`, `star4`, `i-stars_40`: the mark in a class name. */
const classMark =
  /(?:^|[\s_-])(?:a-)?(?:star|stars|rating|rate|score|mark|valoration|value)s?(?:[-_](?:star|stars|rating|value|mini|small|medium|large|regular|is)){0,6}[-_]{0,2}([1-5])(?:[-_]?[05])?(?=$|[\s])/iu

/** The width that an element's own style gives it in per cent: its digits. */
const shareOf = (element: Element): string | undefined =>
  /(?:^|[;\s])width:\s?(\d{1,3}(?:\.\d+)?)%/u.exec(element.getAttribute('style') ?? '')?.[1]

/** A row of five stars cut to a width: 80 % is four. */
const widthMark = (element: Element): number | undefined => mark(shareOf(element), 100)

/** The mark of a strip of stars cut to its width, where the box around is a strip too: named so, or of a fixed size. */
export function stripMark(element: Element): number | undefined {
  const share = shareOf(element)
  if (!share || Number(share) % 10 !== 0) return undefined
  let box = element.parentElement
  if (box?.childElementCount === 1 && box.attributes.length === 0) box = box.parentElement
  const names = `${element.getAttribute('class')} ${box?.getAttribute('class')}`
  const sized = /(?:^|[;\s])width:\s?\d{2,3}px/u.test(box?.getAttribute('style') ?? '')
  if (!box || box.childElementCount > 2 || !(starNames.test(names) || sized)) return undefined
  return mark(share, 100)
}

/**
 * The rating that an element shows in whatever dress: words, `aria-label`, microdata, a row of stars, a class name, a
 * width. Whole stars 1–5; anything else is `undefined`. The element should hold one item's rating and little else.
 */
export function ratingOf(root: Element): number | undefined {
  const said = ownMark(root) ?? readStars(root)
  if (said) return said
  const parts = root.querySelectorAll(
    '[itemprop=ratingValue],[aria-label],[title],[alt],[aria-valuenow],[data-rating],[data-score],[data-value],input:checked',
  )
  for (const part of parts) {
    const value = ownMark(part)
    if (value) return value
  }
  const inWords = readRating((root.textContent ?? '').trim())
  if (inWords) return inWords
  for (const part of [...root.querySelectorAll('*')].slice(0, 60)) {
    const value = readStars(part) ?? shownMark(part)
    if (value) return value
  }
  for (const part of root.querySelectorAll('[style*=width]')) {
    const value = widthMark(part)
    if (value) return value
  }
  return widthMark(root)
}

/** What an element's own attributes say of a rating, or its class name shows. */
export const ownMark = (element: Element): number | undefined =>
  toldMark(element) ?? shownMark(element) ?? stripMark(element)

/** The mark in a class name or in a width, for those who draw stars as one picture. */
const shownMark = (element: Element): number | undefined =>
  mark(classMark.exec(element.getAttribute('class') ?? '')?.[1])

/** What an element's own attributes say of a rating in words or numbers. */
export function toldMark(element: Element): number | undefined {
  for (const name of ['aria-label', 'title', 'alt', 'aria-valuetext']) {
    const value = readRating(element.getAttribute(name))
    if (value) return value
  }
  if (element.localName === 'svg' && element.firstElementChild?.localName === 'title') {
    const value = readRating(element.firstElementChild.textContent)
    if (value) return value
  }
  if (element.getAttribute('itemprop') === 'ratingValue') {
    const value = element.getAttribute('content') ?? element.textContent
    return mark(value?.trim())
  }
  const bare =
    ['data-rating', 'data-score', 'aria-valuenow', 'data-value']
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null) ??
    (element.tagName === 'INPUT' ? element.getAttribute('value') : null)
  return bare && /^\d(?:[.,]\d)?$/u.test(bare) ? mark(bare) : undefined
}
