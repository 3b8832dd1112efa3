/** Words that tire when a reply says them twice, by stem; stems with one key are one thought in several words. */
const stems: readonly (readonly [key: string, stems: string])[] = [
  ['thanks', 'спасибо|благодар'],
  ['regret', 'жаль|сожале'],
  ['sorry', 'прости|прощени|извин'],
  ['glad', 'рад|счаст'],
  ['want', 'хочется|хотим|хотели|хотел'],
  ['help', 'помочь|поможем|помож|помощ'],
  ['write', 'напиш|написа'],
  ['choice', 'выбор|выбира|выбра'],
  ['able', 'сможем|можем|можно|возможност'],
  ['solve', 'решить|решени|решим'],
  ['hope', 'надеемся|надежд'],
  ['day', 'день|дня'],
  ['expect', 'ожидан|ждёшь|ждать'],
  ['read', 'прочита|прочли|читать|читаем'],
  ...(
    'понрав приятн замечан понима досад обид огорч расстр разочар снова здорово отзыв покупк впечатлени пусть вернуть истори ' +
    'оценк хорошо хорошего хорош вышло исправ очень честн довер больш случ серьёзн вместе важн удач настроен долго ' +
    'времени время ответ разбер произошло сразу другим снова загля душе слова вкус запах цвет размер упаковк материал описани инструкц заряд'
  )
    .split(' ')
    .map((stem) => [stem, stem] as const),
]
const keys = new Map(
  stems.flatMap(([key, ofKey]) => ofKey.split('|').map((stem) => [stem, key] as const)),
)
const tiring = new RegExp(
  `(?<![A-Za-zЀ-ӿ])(?:не|по|об|у|от)?(${stems.map(([, ofKey]) => ofKey).join('|')})`,
  'gu',
)
/** The buyer's own words and names are not ours to vary. */
const quoted = /«[^»]{0,300}»/gu

/** The candidates of a draft share most of their sentences, and drafts those of our banks; texts would never end. */
const mostKnown = 2000
const known = new Map<string, readonly string[]>()

/** The tiring thoughts of a text, each as often as it is said. */
export function tiringIn(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const found: string[] = []
  const said = text.toLowerCase().replace(quoted, '')
  // `matchAll` would make the expression anew for every text.
  tiring.lastIndex = 0
  for (let match = tiring.exec(said); match; match = tiring.exec(said))
    found.push(keys.get(match[1] ?? '') ?? '')
  if (known.size >= mostKnown) known.clear()
  known.set(text, found)
  return found
}

const neverSaid = () => false

/** How many thoughts of a text were said before, there or in the text itself. */
export function repeats(
  text: readonly string[],
  wasSaid: (thought: string) => boolean = neverSaid,
): number {
  let count = 0
  for (const [at, thought] of text.entries())
    if (wasSaid(thought) || text.indexOf(thought) < at) count++
  return count
}
