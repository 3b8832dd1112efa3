import type { Span } from '../draft'

/**
 * Links, addresses, phone numbers and nicks, also spelled apart («в а т с а п», «lampa точка ру»), which marketplaces
 * bar from replies (X7). Every pattern is bounded, so the time is linear.
 */

const domains =
  'ru|ру|ком|рф|com|net|org|su|shop|store|online|site|info|biz|pro|me|io|app|club|by|kz|ua|uz|am|ge|tv|link|cc|ly|gl|рус|москва|онлайн|сайт|магазин'

const link = /(?:https?:\/\/|www\.)[^\s<>«»"]{2,200}/giu
const mail =
  /[A-Za-zЀ-ӿ\p{N}._%+-]{1,64}\s?(?:@|\(собака\)|\[at\])\s?[A-Za-zЀ-ӿ\p{N}-]{1,63}(?:\.[A-Za-zЀ-ӿ\p{N}-]{1,63}){1,3}/giu
const domain = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\p{N}._-])[a-z0-9а-яё][a-z0-9а-яё-]{1,62}(?:\\.[a-z0-9-]{2,62})?\\s?(?:\\.|\\(точка\\)|\\sточка(?=\\s)|,(?=ru|com))\\s?(?:${domains})(?![A-Za-zЀ-ӿ\\p{N}_-])(?:/[^\\s<>«»"]{0,200})?`,
  'giu',
)
const nick = /(?<![A-Za-zЀ-ӿ\p{N}._%+-])@[a-z][a-z0-9_.]{2,40}(?![A-Za-zЀ-ӿ\p{N}])/giu
/** Russian and neighbouring phone numbers: +7/8/+375/+380/+998 and ten digits, with the usual separators. */
const phone =
  /(?<![A-Za-zЀ-ӿ\p{N}])(?:\+\s?\d{1,3}|[78])[\s\u00A0(-]{0,3}\d{3}[\s\u00A0)-]{0,3}\d{3}[\s\u00A0-]{0,2}\d{2}[\s\u00A0-]{0,2}\d{2}(?![A-Za-zЀ-ӿ\p{N}])/gu
const bareMobile =
  /(?<![A-Za-zЀ-ӿ\p{N}])9\d{2}[\s\u00A0-]\d{3}[\s\u00A0-]\d{2}[\s\u00A0-]\d{2}(?![A-Za-zЀ-ӿ\p{N}])/gu
/** Single letters in a row with spaces, dots or dashes between: the word is looked up afterwards. */
const spaced =
  /(?<![A-Za-zЀ-ӿ\p{N}])[A-Za-zЀ-ӿ](?:[\s.*_-]{1,2}[A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ\p{N}])){3,20}/gu

const messengers =
  /^(?:в|на)?(?:ватсап|вотсап|вацап|whatsapp|телега|телеграм|телеграмм|telegram|вайбер|viber|инстаграм|instagram|вконтакте|скайп|почта|сайт)/u

/** Domain-like words whose dot only lacks a space after it: «отзыв.Рады». */
const onlyGlued = (text: string) =>
  /^[а-яё-]{1,63}\s?[.]\s?(?:[А-ЯЁ]|магазин|сайт|москва|онлайн)/u.test(text)

/** What a pattern cannot do without; most texts hold none of it, and looking for it is quick. */
const triggers = new Map([
  // «(собака)», «[at]» and «@» all have one of these.
  [mail, /[@)\]]/u],
  [
    domain,
    new RegExp(`(?:\\.|точка\\)?|,(?=ru|com))\\s?(?:${domains})(?![A-Za-zЀ-ӿ\\p{N}_-])`, 'iu'),
  ],
  [nick, /@/u],
  [phone, /\d{2}/u],
  [bareMobile, /\d{2}/u],
])

export function contactSpans(text: string): Span[] {
  const found: Span[] = []
  /** The signs that stand in one already: to ask every other would take the square of their number. */
  let taken: Uint8Array | undefined
  const add = (start: number, length: number) => {
    const end = start + length
    taken ??= new Uint8Array(text.length)
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    found.push({ start, end })
  }
  for (const pattern of [link, mail, domain, nick, phone, bareMobile]) {
    if (triggers.get(pattern)?.test(text) === false) continue
    for (const match of text.matchAll(pattern)) {
      if (pattern === domain && onlyGlued(match[0])) continue
      const tail = /[.,!?;:)]{1,9}$/u.exec(match[0])
      add(match.index, match[0].length - (tail?.[0].length ?? 0))
    }
  }
  for (const match of text.matchAll(spaced)) {
    const letters = match[0].toLowerCase().replace(/[^A-Za-zЀ-ӿ]/gu, '')
    if (messengers.test(letters)) add(match.index, match[0].length)
  }
  return found.sort((a, b) => a.start - b.start)
}
