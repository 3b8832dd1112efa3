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
    'понрав приятн понима досад обид огорч расстр разочар снова здорово отзыв покупк впечатлени пусть вернуть истори ' +
    'оценк хорошо хорошего хорош вышло исправ очень честн довер больш случ серьёзн вместе важн удач настроен долго ' +
    'времени время ответ разбер произошло сразу другим снова загля душе слова вкус запах цвет размер упаковк материал описани инструкц заряд'
  )
    .split(' ')
    .map((stem) => [stem, stem] as const),
]
const keys = stems.map(([key]) => key)
const tiring = new RegExp(
  `(?<![A-Za-zЀ-ӿ])(?:не|по|об|у|от)?(?:${stems.map(([, one]) => `(${one})`).join('|')})`,
  'gu',
)
/** The buyer's own words and names are not ours to vary. */
const quoted = /«[^»]{0,300}»/gu

/** The tiring thoughts of a text, each as often as it is said. */
export const tiringIn = (text: string): string[] =>
  [...text.toLowerCase().replace(quoted, '').matchAll(tiring)].map(
    (found) => keys[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? '',
  )

/** How many thoughts of a text were said before, there or in the text itself. */
export function repeats(text: readonly string[], before: readonly string[] = []): number {
  const said = new Set(before)
  return text.filter((key) => said.has(key) || !said.add(key)).length
}
