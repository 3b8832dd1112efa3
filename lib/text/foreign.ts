/** Letters of Cyrillic alphabets other than the Russian one. */
const others = /[әғқңөұүһіїєґўљњћђјџҷӣӯ]/iu

/** Whether a text is written in another language than Russian; a few foreign words or names do not make it so. */
export function isForeign(text: string): boolean {
  const shown = text.slice(0, 2000)
  if (others.test(shown)) return true
  const letters = shown.match(/[A-Za-zЀ-ӿ]/gu)?.length ?? 0
  const russian = shown.match(/[а-яё]/giu)?.length ?? 0
  return letters > 3 && russian * 3 < letters
}
