/** «Какая вишня?» under one star asks for no kind: there was none. */
const doubting =
  /^(?:(?:ну|и|а|это)\s)?как(?:ой|ая|ое|ие)\s(?:ещ[её]\s|там\s|тут\s)?[а-яё]+(?:\sи\s[а-яё]+)?[?!\s]{0,5}$/iu
/** Beside stars these want no answer but an ear: «неужели сложно завернуть?», «что случилось с качеством?» */
const rhetorical =
  /(?:^|[,:)]\s)(?:(?:но|а|и|ну|так|вот|это)\s)?(?:зачем|неужели|разве|эй|как\s(?:вообще\s)?(?:можно|так)|вы\s(?:вообще|что|куда|бы|сами|хоть)|что\s(?:там\s)?(?:случилось|происходит|творится)|что\s(?:с|со)\s[а-яё]+$|какой смысл|смысл|чья вина|кто\s(?:формир|упаков|собир|комплект|провер))(?![а-яё]*ся)/iu
/** «Где ещё один?», «где шнур?»: it was promised and is not there. */
const absent =
  /^(?:(?:но|а|и|ну|так)\s)?где\s(?:же\s|мо[йяеи]\s|ещ[её]\s|обещанн[а-яё]{2,3}\s)?(?:[а-яё\d]+\s?){1,3}$/iu
const place =
  /находи|купить|взять|производ|сделан|изготов|посмотр|магазин|склад|заказ|посылк|товар|деньг/iu

/** What stands in a rated text as a question and means a reproach, or that a part is missing. */
export function reproachOf(
  question: string,
  rating: number | undefined,
): 'reproach' | 'absent' | undefined {
  if (rating === undefined) return undefined
  const said = question
    .trim()
    .replace(/(?<![?!.\s])[?!.\s]+$/u, '')
    .slice(0, 300)
  if (rating <= 3 && absent.test(said) && !place.test(said)) return 'absent'
  return rhetorical.test(said) || (rating <= 2 && doubting.test(said)) ? 'reproach' : undefined
}
