/** Short names that buyers write small or shout. */
const abbreviations = new Set(
  'мдф лдсп дсп двп пвх эва ндс ваз уаз абс акпп мкпп акб свч гост гбо двс рф еас'.split(' '),
)
/** «тяжелая» → «тяжёлая»: what questions turn on, as a good editor prints it. */
const withDots: readonly (readonly [RegExp, string])[] = (
  [
    ['съемн', 'съёмн'],
    ['объем', 'объём'],
    ['емкост', 'ёмкост'],
    ['надежн', 'надёжн'],
    ['ребен(?=о?к)', 'ребён'],
    ['тверд(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'твёрд'],
    ['тяжел(?=ы[йе]|ая|ое|ой|ую)', 'тяжёл'],
    ['черн(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'чёрн'],
    ['желт(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'жёлт'],
    ['зелен(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'зелён'],
    ['темн(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'тёмн'],
    ['тепл(?=ы|ая|ое|ой|ую|ом(?![а-яё]))', 'тёпл'],
    ['легк(?=и|ая|ое|ой|ую)', 'лёгк'],
    ['жестк(?=и|ая|ое|ой|ую)', 'жёстк'],
    ['начес(?![а-яё])', 'начёс'],
    ['крепеж', 'крепёж'],
    ['подъем', 'подъём'],
    ['вишнев', 'вишнёв'],
    ['крепеж', 'крепёж'],
    ['подъем', 'подъём'],
    ['вишнев', 'вишнёв'],
    ['еще(?![а-яё])', 'ещё'],
    ['дает(?=ся|(?![а-яё]))', 'даёт'],
  ] as const
).map(([from, to]) => [new RegExp(`(?<![а-яё])${from}`, 'giu'), to] as const)
// «подойдёт» has its dots inside the word.
const goes = /(?<=[йи])дет(?![А-Яа-яЁё])|(?<=теч)ет(?![А-Яа-яЁё])/gu

const sameCase = (found: string, to: string) =>
  /^[А-ЯЁ]/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to

const shouted = /^[^а-яё]*[А-ЯЁ]{4}[^а-яё]*$/u
const bare = (word: string) => word.toLowerCase().replace(/[^а-яё]/gu, '')

/** The words in quiet letters, abbreviations in capitals. */
export function spelt(text: string): string {
  const loud = shouted.test(text)
  const said = text
    .split(' ')
    .map((word) => {
      if (abbreviations.has(bare(word))) return word.toUpperCase()
      // «ЖК» and «ЛДСП» have no vowel: nobody shouts so.
      const cries = /^[^а-яёa-z]*[А-ЯЁ]{4}[^а-яёa-z]*$/u.test(word) && /[АЕЁИОУЫЭЮЯ]/u.test(word)
      return (loud || cries) && /[А-ЯЁ]/u.test(word) ? word.toLowerCase() : word
    })
    .join(' ')
  return withDots
    .reduce((all, [from, to]) => all.replace(from, (found) => sameCase(found, to)), said)
    .replace(goes, (end) => end.replace('е', 'ё'))
}
