const nothing = /^(?:ничего|ничем|никаких|плюсов|достоинств|хорошего)$/u
const ofThing = 2

/**
 * The hits without what stands after «кроме» in «кроме цвета ничего не понравилось»: the one thing that was well.
 */
export function notExcepted<H extends { from: number; to: number }>(
  words: readonly string[],
  hits: H[],
): H[] {
  const at = words.indexOf('кроме')
  if (at < 0 || !words.some((word) => nothing.test(word))) return hits
  return hits.filter(({ from, to }) => to <= at || from > at + ofThing)
}
