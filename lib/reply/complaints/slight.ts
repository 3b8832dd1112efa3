import type { ReplyItem } from '../analysis'
import { plainText } from '../echo/words/plain'

const slightly =
  /(?<![а-я])(?:слегка|немного|немножко|чуть|чуток|легк(?:ое|ая|ий)|небольш(?:ое|ая|ой))\s(?:[а-я]+\s){0,3}(?:щип|пощип|покрасн|красн|жже|жгл|раздраж|зуд|чеса|покалыва|печ[её]т)|(?:щип|пощип|покрасн|красн|жже|жгл|раздраж|зуд|чеса)[а-я]*\s(?:[а-я]+\s){0,2}(?:слегка|немного|немножко|чуть)|(?:щип|пощип|покрасн|красн|жже|жгл|раздраж|зуд|чеса)[^.!?]{0,60}(?:прошл[аои]|прошел|сошл[аои]|исчез)/u
const grave =
  /ожог|волдыр|от[её]к|опух|аллерг|сильн|ужас|больниц|врач|скор[ауо]|реб[её]н|дет(?:и|ей|ям)|сын|доч|кров|не\sпроход|до\sсих|глаз[а-я]*\s(?:жж|щип|красн)/u

/** Under three stars and more: a slight harm of the skin, told calmly. */
export const isSlight = ({ text = '', cons = '', rating }: ReplyItem): boolean => {
  const said = plainText(`${cons}. ${text}`.slice(0, 2000))
  return (rating ?? 1) >= 3 && slightly.test(said) && !grave.test(said)
}
