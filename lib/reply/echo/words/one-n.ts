const doubled =
  /(?<![а-яё])((?:испорч|повре[жд]{1,2}|раздавл|слом|полом|порв|разорв|прорв|сорв|оторв|заклее|подклее|потр[её]п|замот|поцарап|упаков|запечат)[аеё]н)н([оаы])(?![а-яё])/giu

/** «Молоко испорченно»: a short participle has one «н», and is printed so. */
export const withOneN = (said: string): string =>
  said.replace(doubled, (_, stem: string, end: string) => stem.replace(/ён$/u, 'ен') + end)
