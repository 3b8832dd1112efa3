import { presentOf } from '@/lib/text/grammar'
import { isFeared } from '../echo/troubles/feared'
import { plainText } from '../echo/words/plain'

const letter = '[A-Za-zЀ-ӿ]'

/** «Надеюсь, не протечёт»: nothing is said of the thing. What people are to do is another matter. */
const hope = new RegExp(
  `(?<!${letter})(?:надеюсь|надеемся|авось)(?!${letter})(?!,?[^.!?;,\\n]{0,60}(?:верн|замен|учт|исправ|ответ|пришл|деньг|продав|магаз|поддерж|(?<!${letter})вы\\s))(?:,?\\s[^.!?;,()\\n]{3,90})`,
  'giu',
)

const soon = /^(?:буд(?:ет|ут)|стан(?:ет|ут))$/u
const prefixed =
  /^(?:по|со?|вы|ра[сз]|ото?|обо?|про|пере|у|и[зс]|за|на|при|до|в[зс]|под)[а-я]{3}|^(?:тресн|лопн|погасн|перегор|лома)/u
/** Verbs of the present for all their prefix: «отлипает», «подходит», «зависит». */
const lasting =
  /(?:(?:[^м]а|[яыи]ва|(?<!тер)я)[ею]тс?я?|у[ею]т(?:ся)?|(?:да|ста|зна)[ею]т(?:ся)?|(?:ход|вод|нос|воз|гляд|завис|сто|держ|вис|леж|пахн|помн|сыл|порт|прос)[а-я]{2,5})$/u
/** «Сотрётся», «слезет»: it has not happened. */
const isAhead = (word: string): boolean =>
  soon.test(word) ||
  (prefixed.test(word) &&
    (!lasting.test(word) || /^(?:слома|вылиня|полиня)[ею]т/u.test(word)) &&
    presentOf(word) !== undefined)

const wordsIn = (part: string) =>
  part
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[а-я]+/gu) ?? []
/** The commas stay: what stands between others is still a clause of its own. */
const blank = (text: string) => text.replace(/[^,]/gu, ' ')

const conditional = /(?<![А-Яа-яЁё])если(?![А-Яа-яЁё])/iu
/** Where another thing begins: «…, но пока цело». */
const turn = /(?=,?\s(?:но|зато|однако)\s)/u
/** A sentence with «если» without the parts that tell what will be; what is and what is feared stays. */
const asItIs = (sentence: string, fears: boolean): string => {
  if (!conditional.test(sentence)) return sentence
  return sentence
    .split(turn)
    .map((half) =>
      conditional.test(half)
        ? half
            .split(/(?<=,)/u)
            .map((part) =>
              wordsIn(part).some(isAhead) && !(fears && isFeared(plainText(part)))
                ? blank(part)
                : part,
            )
            .join('')
        : half,
    )
    .join('')
}

/** The text with blanks, place for place, for what would be if something came to pass;
 * `fears`: a buyer who fears it is heard. */
export const withoutAhead = (text: string, fears: boolean): string =>
  conditional.test(text)
    ? text.replace(/[^.!?;\n]{9,400}/gu, (sentence) => asItIs(sentence, fears))
    : text

/** The same for what the buyer hopes. */
export const withoutHopes = (text: string): string => text.replace(hope, blank)
