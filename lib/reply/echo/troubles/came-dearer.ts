import { plainText } from '../words/plain'

const otherPrice =
  /по\s(?:одной\s)?цене,?\s(?:а|но)\s(?:[A-Za-zЀ-ӿ]+\s){0,3}по\s(?:другой|совсем\sдругой|иной)|цена\s(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:другая|изменилась|поменялась)\s(?:при|после|пока|когда)/u

/** «Заказывала по одной цене, а пришла по другой». */
export const cameDearer = (text: string): boolean => otherPrice.test(plainText(text))
