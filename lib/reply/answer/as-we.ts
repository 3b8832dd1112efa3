/** «Поднимаете» asked of us is «поднимаем» in the answer. */
const stressed = /(?:шл|да|вез|бер|возьм|нес|вед|шь|бь|зна|буд)ете$/u
export const asWe = (verb: string) =>
  verb
    .replace(stressed, (end) => (/(?:зна|буд)ете$/u.test(end) ? end : end.replace('ете', 'ёте')))
    .replace(/те(сь)?$/u, (_, self) => (self ? 'мся' : 'м'))

/** What the buyer says of our thing: «вашим котлом» → «таким котлом». */
export const ofOurs = (text: string) =>
  text
    .replace(/(?<=\s)ваш(ими?)(?=\s[а-яё]+(?:[оеё]м|[аяы]ми|им|ым)(?:\s|$))/giu, 'так$1')
    .replace(/(?<=\s)вашей(?=\s[а-яё]+[оеё]й(?:\s|$))/giu, 'такой')
