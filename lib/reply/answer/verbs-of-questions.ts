import { isVerb } from './ask-words'

/** «закрылся», and no noun. */
const past = /(?:лся|лась|лось|лись)$/u

/** Short adjectives that a question turns on. */
const short =
  /^(?:[а-яё]{0,5}(?:шит|крыт|точен|клеен|полнен|готовлен|делан|варен|жарен|упакован|собран|пропитан|работан|крашен|сушен)|совместим|возможн|невозможн|пригоден|пригодн|безопас(?:ен|н)|доступ(?:ен|н)|вид(?:ен|н)|слыш(?:ен|н)|обязательн?|умест(?:ен|н)|растворим|съедоб(?:ен|н))[аоы]?$/u

export const isPredicate = (word: string) => isVerb(word) || past.test(word) || short.test(word)
