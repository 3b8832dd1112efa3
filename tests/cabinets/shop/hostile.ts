import type { Entry } from './shop'

/** Texts that break naive readers. Added to the shop by the switch `hostile`. */
const texts: Record<string, string> = {
  script: 'Отличный чайник <script>window.hacked = 1</script><img src=x onerror="window.hacked=1">',
  'zero-width': 'Тер\u200bмос хо\u200dро\ufeffший, \u00adно крышка про\u200bтекает',
  'right-to-left': 'Цвет \u202eйыворезебирп\u202c не тот, а שלום напечатано криво',
  emoji: '😀👨‍👩‍👧‍👦🔥🔥🔥 всё супер!!! 👍🏽👍🏽👍🏽 но чашка треснула 😭',
  'very-long':
    `Начало длинного отзыва. ${'Очень подробно рассказываю, как мы выбирали. '.repeat(420)}`.slice(
      0,
      20_000,
    ),
  spaces: `Пришло${' '.repeat(5000)}не то`,
  braces: `В карточке {name} и \${product}, {{slot}} — это что? %s \\u0041 &lt;b&gt;`,
}

/** One entry per hostile text, on the product of `like`, newest first. */
export function hostileEntries(like: Entry): Entry[] {
  const { marks: _, tags: __, answer: ___, pros: ____, cons: _____, ...plain } = like
  return Object.entries(texts).map(([id, text], at) => ({
    ...plain,
    id: `hostile-${like.kind}-${id}`,
    text,
    author: id === 'script' ? '<b onclick=alert(1)>Анна</b>' : plain.author,
    at: like.at + (at + 1) * 60_000,
  }))
}
