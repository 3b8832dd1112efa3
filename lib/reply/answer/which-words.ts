import { form, isVerb } from './ask-words'

export const blank = '▢'

export type Words = readonly string[]

const participle = /[аяе]н[аоы]?$|т[аоы]?$/u

/** What may be the verb of a question: «весит», «сделан», «нужно», «должно». */
export const isSaying = (word: string) =>
  isVerb(word) ||
  /^похож[аеи]?$/u.test(word) ||
  // «Во сколько открываемся», turned from what was asked of us
  /(?:[аяу]ем|[аяу]емся|имся)$/u.test(word) ||
  /^долж(?:ен|на|но|ны)$/u.test(word) ||
  isShort(word)

/** «сделан», «рассчитана»: a short participle, and none of the nouns with its ending. */
export const isShort = (word: string) =>
  /^(?:с|из|рас|у|при|про|за|пред|вы|пере|на|о)[A-Za-zЀ-ӿ]{3,}(?:[аея]н|т)[аоы]?$/u.test(word) &&
  participle.test(word) &&
  /(?:дел|готовл|счита|назнач|шит|крыт|полн|вязан|печата|верх|жар|пак|бран)/u.test(word)

/** Verbs by which a buyer asks for advice: «какой размер взять». */
export const choosing = /^(?:выбрать|выбирать|взять|брать|заказать|заказывать|купить|покупать)$/u

export const manner = /^(?:правильно|лучше|лучше всего|вообще)$/u

export const join = (...parts: readonly (string | Words)[]) =>
  parts.flat().filter(Boolean).join(' ')

export const find = (words: Words, test: (word: string) => boolean) =>
  words.findIndex((word) => test(form(word)))
