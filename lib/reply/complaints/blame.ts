import { plainText, wordsOf } from '../echo/words/plain'
import type { Praise } from '../praise/praise'
import { findThings } from '../things/lexicon'
import type { TopicId } from '../topic'
import type { Complaint } from './complaint'

/** Words of a flaw: nothing that holds one is ever told or quoted as praise. */
const flaw =
  /(?<!без\s(?:[A-Za-zЀ-ӿ]{1,20}\s)?|не\s|ни\s|нет\s|никаких\s|никакого\s)(?<![A-Za-zЀ-ӿ])(?:минус|недостат|недоч[её]т|нарекан|претензи|брак(?!е)|дефект|изъян|хлипк|слишком|чересчур|плох|ужас|кошмар|отврат|увы|жаль|жалко|сожалени|разочаров|нигде|никто|не\s(?:хвата|очень|понрав|нрав|подош|подход|работ|помог|оправд|соответ|советую|рекоменд|дотяг|тян)|неудобн|некачеств|недовол|подвел|подкачал|облез|отвал|слома|порва|трес(?:н|к)|скол(?![а-я]ь)|царап|кривы|криво|воня|тонковат|[A-Za-zЀ-ӿ]{3,10}оват(?:[аоы]|ый|ая|ое|ые)?(?![A-Za-zЀ-ӿ]))/iu
/** «Минусов нет», «недостатков не нашла»: the flaw that there is not. */
const none =
  /(?:минус|недостат|нарекан|претензи|брак|дефект|изъян|царап|скол)[A-Za-zЀ-ӿ]*\s(?:[A-Za-zЀ-ӿ]+\s)?(?:нет|не\s|отсутств)/iu

export const blames = (said: string): boolean => flaw.test(said) && !none.test(said)

/** How much of it says nothing of what it is. */
const degree =
  /^(?:очень|слишком|чуть|немного|немножко|слегка|такой|такая|такое|такие|уж|прям|только)$/u
const stemsOf = (said: string): string[] =>
  (plainText(said).match(/[а-я]{3,}/gu) ?? []).flatMap((word) =>
    degree.test(word) ? [] : word.slice(0, 5),
  )

/** What broke or was badly made was of no good make, whatever irony says. */
const makes = new Set(['качество', 'исполнение', 'пошив', 'сборка', 'прочность', 'надёжность'])
const marred: readonly TopicId[] = ['quality', 'durability', 'defect', 'counterfeit']

const isTrait = (name: string) =>
  findThings(wordsOf(name)).some(({ thing }) => thing.group === 'trait')
/** A liked scent may well fade too soon. */
const ofLasting = /держ|стойк|выветр|улетуч|слаб/u

/** Whether a complaint is told by the very words of the praise, or of the very thing that is praised. */
export function isContradicted(
  praise: Praise,
  { topic, troubles, quote, told }: Complaint,
): boolean {
  const regretted = [...(told ? troubles : []), quote ?? ''].map(stemsOf)
  if ('phrase' in praise) {
    if (marred.includes(topic) && makes.has(praise.phrase.noun.lemma)) return true
    const [noun = ''] = stemsOf(praise.phrase.noun.lemma)
    return noun !== '' && regretted.some((stems) => stems.includes(noun))
  }
  // «Запах понравился» beside a smell that is unpleasant now.
  const quoted = stemsOf(quote ?? '')
  if (praise.said && isTrait(praise.said.of) && /(?<![а-яё])не(?![а-яё])/iu.test(quote ?? '')) {
    // «Аромат приятный» beside «Аромат не такой, как ожидала».
    if (quoted.includes(stemsOf(praise.said.of).at(-1) ?? '')) return true
  }
  if (praise.conceded && praise.said && isTrait(praise.said.of)) {
    const stem = stemsOf(praise.said.of).at(-1) ?? ''
    if (regretted.some((stems) => stems.includes(stem)) && !ofLasting.test(troubles.join(' ')))
      return true
  }
  const own = stemsOf(praise.clause)
  // «Очень мягкий» regretted is all said of what was praised as soft.
  return (
    own.length > 0 &&
    regretted.some((stems) => {
      const shared = own.filter((stem) => stems.includes(stem)).length
      return shared * 2 > own.length || (shared > 0 && stems.every((stem) => own.includes(stem)))
    })
  )
}
