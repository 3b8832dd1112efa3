import { shortOf } from '@/lib/text/grammar'
import { isVerb } from './ask-words'

/** «закрылся», and no noun. */
const past = /(?:лся|лась|лось|лись)$/u

/** Short adjectives that a question turns on. */
const short =
  /^(?:[а-яё]{0,5}(?:шит|крыт|точен|клеен|полнен|готовлен|делан|варен|жарен|упакован|собран|пропитан|работан|крашен|сушен)|совместим|возмож(?:ен|н)|невозможн|пригоден|пригодн|безопас(?:ен|н)|доступ(?:ен|н)|вид(?:ен|н)|слыш(?:ен|н)|обязательн?|умест(?:ен|н)|растворим|съедоб(?:ен|н))[аоы]?$/u

/** «установлен», «покрыта»: a short participle is told by its ending and the dictionary. */
const isParticiple = (word: string) =>
  /(?:[ае]н|[ыи]т)[аоы]?$/u.test(word) && shortOf(word) !== undefined

export const isPredicate = (word: string) =>
  isVerb(word) || past.test(word) || short.test(word) || isParticiple(word)
