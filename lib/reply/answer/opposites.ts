/** Adjectives and what one says where they are denied. */
const pairs =
  `тупой:острый|тяжелый:лёгкий|легкий:тяжёлый|мягкий:жёсткий|жесткий:мягкий|твердый:мягкий|громкий:тихий|шумный:тихий|тихий:шумный|
  густой:жидкий|жидкий:густой|темный:светлый|светлый:тёмный|токсичный:нетоксичный|вредный:безвредный|опасный:безопасный|
  скользкий:нескользкий|сладкий:несладкий|соленый:несолёный|прозрачный:непрозрачный|глубокий:неглубокий|высокий:невысокий|
  большой:небольшой|сложный:несложный|хороший:средний|дорогой:недорогой|маркий:немаркий|хрупкий:прочный|горький:негорький`
    .split(/[|\n\s]+/u)
    .filter(Boolean)
    .map((pair) => pair.split(':') as [string, string])

const hard = ['ая', 'ое', 'ые']
const afterVelar = ['ая', 'ое', 'ие']
const soft = ['яя', 'ее', 'ие']
/** «тонкий» → «тонкая», «тонкое», «тонкие». */
function formsOf(word: string): string[] {
  const stem = word.slice(0, -2)
  const endings = /[гкх]$/u.test(stem) ? afterVelar : /ний$/u.test(word) ? soft : hard
  const own = /[жшчщ]$/u.test(stem) ? ['ая', 'ее', 'ие'] : endings
  return [word, ...own.map((ending) => stem + ending)]
}

const opposites = new Map(
  pairs.flatMap(([one, other]) => {
    const others = formsOf(other)
    return formsOf(one).map((form, at) => [form, others[at] ?? other] as const)
  }),
)

/** «тупые» → «острые»; `undefined` where only «не» denies. */
export const oppositeOf = (word: string): string | undefined =>
  opposites.get(word.toLowerCase().replace(/ё/gu, 'е'))
