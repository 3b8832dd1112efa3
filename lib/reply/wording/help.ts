import type { Phrases } from './wording'

/** Help is asked for, or we are reproached: nothing that a fact could answer. */
const help: Phrases = [
  '[Напишите|Напиши] нам {place}, что случилось, – подскажем, как быть.',
  'Подскажем, как быть: [напишите|напиши] нам {place}, что произошло.',
]
/** What happened is told beside the question. */
const helpTold: Phrases = [
  'Жаль, что так вышло. [Напишите|Напиши] нам {place} и [приложите|приложи] фото – подскажем, как быть.',
  'Очень жаль, что так получилось. [Напишите|Напиши] нам {place} и [добавьте|добавь] фото – поможем разобраться.',
]
export const helpless =
  /(?<![A-Za-zЀ-ӿ])(?:что (?:теперь |мне |нам |в таком случае )*делать|(?:и |и что |ну и )?что (?:же )?теперь(?=\s*[?!]|\s*$)|что (?:вы |теперь )*будете (?:с этим )?делать|как (?:вы )?будете (?:это )?решать|что (?:с этим |тут |здесь )?можно сделать|как (?:в такой ситуации )?реша[её]тся вопрос|как (?:теперь |мне |лучше )*(?:быть|поступить|это сделать))(?![A-Za-zЀ-ӿ])/iu

/** «Пришёл с царапиной, можно заменить?», «потёк, куда обратиться?» */
const swapped =
  /(?:царапин|вмятин|брак|трещин|дыр|пятн|скол|сломан|слома[лн]|пот[её]к|течёт|течет|треснул|лопнул|отвалил|порвал)[^?]*(?:можно\s(?:ли\s)?(?:[а-яё]+\s)?(?:заменить|поменять|обменять)|куда\s(?:мне\s|нам\s|теперь\s)?обра(?:титься|щаться))/iu

/** «Почему не печатает? Купила в мае» */
const fails = /почему\s(?:[а-яё]+\s){0,3}не\s[а-яё]{2,}(?:[еиуюя]т|[еиуюая]тся)(?![а-яё])/iu

/** Something is told besides «что делать?». */
const isTold = (around: string) =>
  around
    .replace(helpless, '')
    .replace(courtesyWords, '')
    .split(/\s+/u)
    .filter((word) => /[а-яё]{3}/iu.test(word)).length > 1
const courtesyWords =
  /здравствуйте|добр(?:ый|ого) (?:день|вечер|дня|вечера)|подскажите|пожалуйста|скажите/giu

/** What is said to one who asks what to do, and tells what has happened (`told`, or around the question). */
export function helpFor(question: string, around: string, told = false): Phrases | undefined {
  if (
    (told || /куда\s(?:[а-яё]+\s)?обра/iu.test(question)) &&
    swapped.test(question) &&
    !/(?<![а-яё])если(?![а-яё])/iu.test(around)
  )
    return helpTold
  if (!helpless.test(question) && !(told && fails.test(question))) return undefined
  return told || isTold(around) ? helpTold : help
}
