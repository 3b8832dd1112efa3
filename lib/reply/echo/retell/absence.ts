import { isAdjective, isFiniteVerb, isGenitive, isInfinitive, isNoun } from '@/lib/text/grammar'
import { findThings } from '../../things/lexicon'
import { wordsOf } from '../words/plain'
import { isGoverned, prepositions } from './subjects'

const denying =
  /^(?:было|оказалось|обнаружилось|нашлось|осталось|предусмотрено|чувствуется|ощущается|наблюдается|появилось|произошло|прилагалось|заметно|имеется)$/u
/** What may be missing of the buyer, of his life or of the talk, and no fault of the goods. */
const beside =
  /^(?:сил|слов|врем|желани|ден[ье]|сомнени|вопрос|проблем|нерв|настроени|довери|претензи|нарекани|жалоб|замечани|дома|фото|чек|ответ|смысл|выбор|выход|толк|разниц|шанс|прав|минус|раздражени|аллерги|прыщ|побоч|налет|осадк|накип|шум|пыл|гряз|опоздани|задержк|трудност|сложност|пят(?:ен|н)|комк|комоч|дыр|катыш|зацеп|царапин|скол|брак|дефект|трещин|повреждени|ошиб|гореч|хими|пощип|жжени|зуд|люфт|сбо[йея]|нит|заусен|вмятин|развод|крошк|вон[иь]|скрип|покалыв|покрасн|отек|высып|сыпи|липкост|след|блик|консервант|красител|парабен)/u
/** An adjective or pronoun in the genitive. */
const inGenitive = /(?:ого|его|ой|ей|ых|их)$/u
/** How much, where and still: it belongs to no noun. */
const aside =
  /^(?:не|ни|и|там|тут|внутри|внизу|сверху|снизу|сзади|спереди|вообще|совсем|практически|почти|абсолютно|совершенно|даже|уже|просто|одного|одной|самого|самой|никакого|никакой|никаких)$/u

/**
 * Where a clause says that there is none of a thing: the place of that thing's noun, or `well` where nobody misses it («пятен
 * нет»). Nothing for any other clause.
 */
export function absentIn(words: readonly string[]): number | 'well' | undefined {
  const none = words.findIndex(
    (word, at) => /^нету?$/u.test(word) || (denying.test(word) && words[at - 1] === 'не'),
  )
  if (none < 0) return undefined
  const free = words.flatMap((word, at) =>
    at === none || aside.test(word) || prepositions.has(word) || isGoverned(words, at) ? [] : [at],
  )
  const isHead = (at: number) => {
    const word = words[at] ?? ''
    const [{ thing } = {}] = findThings([word])
    if ([thing?.singular, thing?.plural].some((forms) => forms?.gen.replaceAll('ё', 'е') === word))
      return true
    return isNoun(word) && isGenitive(word) && !(isAdjective(word) && inGenitive.test(word))
  }
  const head = free.find(isHead)
  if (head === undefined) return undefined
  const [{ thing } = {}] = findThings([words[head] ?? ''])
  if (beside.test(words[head] ?? '') || thing?.group === 'flaw') return 'well'
  const fits = free.every((at) => {
    const word = words[at] ?? ''
    return (
      isHead(at) ||
      (isAdjective(word) && inGenitive.test(word)) ||
      (/о$/u.test(word) && !isNoun(word) && !isFiniteVerb(word) && !isInfinitive(word))
    )
  })
  return fits ? head : undefined
}

/** «кнопки не нашла» as «кнопки не нашлось»: said of the thing. */
export const unfound = (told: string): string =>
  told
    .replace(/^(?:я|мы)\s/iu, '')
    .replace(/(?<![A-Za-zЀ-ӿ])не\s(?:нашл[аи]|наш[её]л)(?![A-Za-zЀ-ӿ])/iu, 'не нашлось')
    .replace(/(?<![A-Za-zЀ-ӿ])не\sобнаружил[аи]?(?![A-Za-zЀ-ӿ])/iu, 'не обнаружилось')

/** «ни вкуса, ни запаха»: a row of things of which there is none, as «нет ни вкуса, ни запаха». */
export function noneOf(parts: readonly string[]): string | undefined {
  const row = parts.map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/\s(?:нету?|не\sбыло)$/u, ''),
  )
  return row.length > 1 &&
    row.every((part) => {
      const words = wordsOf(part)
      return (
        words.length < 5 &&
        words[0] === 'ни' &&
        typeof absentIn(['нет', ...words.slice(1)]) === 'number'
      )
    })
    ? `нет ${row.join(', ')}`
    : undefined
}
