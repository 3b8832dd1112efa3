import { phrases, readText } from '@/lib/text/phrases'
import { folded } from '@/lib/text/words'
import { isWished } from '../../moments/wish'

/** Words that make a complaint a remark: said with reserve, or as a wish. */
const reserved = phrases(
  '(чуть|немного|немножко|слегка|капельку|чуточку|местами|слишком)',
  '(единственное|единственный|минус|минусы|минусик|недостаток|жаль|жалко|увы|смущает|смутило)',
  '(маловат|маловата|маловато|маловаты|великоват|великовата|великоваты|коротковат|коротковата|коротковаты|узковат|узковата|узковаты|тонковат|тонковата|жидковат|жидковата|жидковаты|резковат|скользковат|тяжеловат|тяжеловата|туговат|туговата|дороговато|дороговат|тесноват|тесновата)',
)
const wished = phrases(
  '(хотелось|хотел|хотела|хотели|лучше|неплохо|могли|можно) …1 бы',
  'бы (хотелось|хотел|хотела|побольше|поменьше|подлиннее|покороче)',
)
/** After these a clause turns against the praise before it. */
const turn = phrases(
  '(но|однако|жаль|только|единственное|минус|минусы|хотя|увы|снимаю|снял|сняла|сняли|снизил|снизила|снижаю|убрал|убрала)',
)

/** A wish, not a fault: «Хотелось бы провод подлиннее». */
export const isWish = (clause: string): boolean => wished.in(readText(clause)) || isWished(clause)

/** A remark in passing, by its words: «Чуть великоват», «Хотелось бы …», «Единственное …». */
export function isRemark(clause: string): boolean {
  const read = readText(clause)
  return reserved.in(read) || wished.in(read)
}

/** Whether the clause stands after a «но» in its sentence, so that it is meant as a flaw whatever it says. */
export function isTurned(text: string, clause: string): boolean {
  const at = folded(text).indexOf(folded(clause).slice(0, 20))
  if (at < 0) return false
  const before = text.slice(Math.max(0, at - 120), at)
  return turn.in(readText(before.slice(before.search(/(?<![^.!?])[^.!?]*$/u))))
}
