const scented =
  /^(?:духи|духов|парфюм|туалетн|свеч|саше|аромат|кофе|чай|чая|лаванд|роз[аы]|ванил|отдушк|ожидал)/u
const unwanted =
  /^(?:посторонн|сторонн|неприятн|лишн|хими|бумаг|пластик|пластмасс|резин|кле[яю]|краск|пыл|сырост|металл|резк|плох|затхл)/u
const denies = /^(?:нет|нету|без|не|никак[A-Za-zЀ-ӿ]*|ноль|отсутств[A-Za-zЀ-ӿ]*)$/u
/** «Свеча без запаха», «запаха лаванды нет»: where scent is wanted, its absence is no praise. */
export function lacksScent(words: readonly string[]): boolean {
  if (words.some((word) => unwanted.test(word))) return false
  return words.some((word) => scented.test(word)) && words.some((word) => denies.test(word))
}
