import { asInstrumental, genderOfAdjective } from '@/lib/text/adjective'
import { agreed } from '../troubles/trouble'

const taste =
  /^((?:сам[аои]?\s)?[а-яё]{3,16})\s(?:очень\s|совсем\s|совершенно\s|просто\s)?((?:невкусн|безвкусн|некрасив|уродлив|страшненьк)(?:ый|ий|ая|ое|ые|ие))$/u
const price =
  /^(?:неоправданно\s|сильно\s|явно\s|слишком\s)?(?:завышена\sцена|цена\s(?:неоправданно\s|сильно\s|явно\s|слишком\s)?завышена)$/u

/** «кнопки крайне плохие» */
const poor =
  /^((?:[а-яё]{3,16}\s(?:и\s)?){1,4}?)(?:(?:очень|крайне|совсем|просто|такие|довольно)\s)?((?:плох|никудышн|бестолков|отстойн|дрянн|мусорн|сомнительн|неудачн|убог|поганеньк)(?:ый|ий|ой|ая|ое|ые|ие))$/u

/** «кофе невкусный», «цена завышена»: a shop that repeats it would say it itself, so it is told as an impression. */
export function asImpression(clause: string): string {
  if (price.test(clause)) return 'цена показалась завышенной'
  const [, name = '', verdict = ''] = poor.exec(clause) ?? []
  const said = genderOfAdjective(verdict)
  if (said) return `${name}[вас|тебя] ${agreed('<разочаровал>', said)}`
  const [, what = '', how = ''] = taste.exec(clause) ?? []
  const gender = genderOfAdjective(how)
  return gender ? `${what} ${agreed('<показался>', gender)} ${asInstrumental(how)}` : clause
}
