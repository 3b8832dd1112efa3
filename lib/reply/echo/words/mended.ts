const doubled =
  /(?<![а-яё])((?:испорч|повре[жд]{1,2}|раздавл|слом|полом|порв|разорв|прорв|сорв|оторв|заклее|подклее|потр[её]п|замот|поцарап|упаков|запечат)[аеё]н)н([оаы])(?![а-яё])/giu
/** «сьезжает», «обьём»: after a prefix stands the hard sign. */
const softened = /(?<![а-яё])(с|об|под|раз|из|от|в)ь(?=[еёюя][а-яё]{2})/giu

/** What is misspelt so that only one word is meant, as it is spelt: «молоко испорченно» has one «н» too many, «5 й день» a blank. */
export const mended = (said: string): string =>
  said
    .replace(doubled, (_, stem: string, end: string) => stem.replace(/ён$/u, 'ен') + end)
    .replace(softened, '$1ъ')
    .replace(/(?<![а-яё])из\s(?=(?:под|за)\s[а-яё]{3})/giu, 'из-')
    .replace(/(?<![а-яё])немого(?=\s[а-яё]{3,}л[аио]?(?![а-яё]))/giu, 'немного')
    .replace(/(?<=(?<![\d.,])\d{1,2})\s(?=(?:й|ый|я|ая|е|ой|ю)\s[а-яё]{3})/giu, '-')
