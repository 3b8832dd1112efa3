import { past } from '@/lib/text/inflect'
import { genderOf, inCase, type NounPhrase } from '../../noun-phrase'
import type { ProductName } from '../../product-name'
import { findThings } from '../../things/lexicon'
import { phraseOf } from '../troubles/trouble'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import type { Praised } from './read-praise'

/** «Порошок норм», «сироп неплохой»: liked well enough. */
const fair =
  /^(?:норм|нормас|нормально|нормальн(?:ый|ая|ое|ые)|неплох(?:ой|ая|ое|ие)|неплохо|ничего)$/u
const lead =
  /^(?:в|целом|общем|сам|сама|само|сами|вроде|вполне|очень|так|принципе|этот|эта|это|эти)$/u
/** It does what it is for. */
const serves =
  /(?:^|\s)(?:с[ов]?\s)?(?:сво(?:ю|и|ей)\s)?(?:функци|задач)[а-я]{1,3}\s(?:вполне\s|отлично\s|хорошо\s)?(?:выполн|справля)[а-я]+|(?:выполн|справля)[а-я]+\s(?:с[ов]?\s)?(?:сво(?:ю|и|ей)\s)?(?:функци|задач)/u
/** Deeds of goods that are a merit by themselves. */
const does =
  /^(?:держит|держат|греет|греют|увлажняет|увлажняют|отстирывает|отмывает|очищает|моет|чистит|работает|работают|светит|светят|режет|режут|заряжает|клеит|клеят|питает|помогает|помогают|впитывает|впитывают|справляется|справляются)$/u
const well = /^(?:хорошо|отлично|нормально|неплохо|исправно|быстро|прилично|тепло|все|всё|вполне)$/u
const doubt =
  /(?<![а-я])(?:не|нет|ни|без|бы|если|раньше|пока|еще|только|мало|плохо|слабо|еле|иногда|первы[а-я]+|сначала|был[аио]?|прошл[а-я]+|друг[а-я]+)(?![а-я])/u

const clausesOf = (text: string) =>
  text
    .slice(0, 600)
    .split(/[.,!;:()\n]+|\s[-–—]\s|\s(?=(?:но|однако|зато|хотя|а)\s)/u)
    .map((clause) =>
      plainText(clause)
        .trim()
        .replace(/^(?:но|однако|зато|хотя|а|и)\s/u, ''),
    )
    .filter((clause) => clause !== '' && !doubt.test(clause))

/** What the clause is about: a thing that opens it, else the product. */
function ownerOf(words: readonly string[], product: ProductName): NounPhrase | undefined {
  const [subject] = subjectsOf(words)
  const found = findThings(words).find(({ at }) => at === subject?.at)
  if (
    found &&
    subject &&
    words.slice(0, subject.at).every((word) => lead.test(word) || fair.test(word))
  )
    return phraseOf(found)
  return found ? undefined : product.noun
}

function decentIn(clause: string, product: ProductName): Praised | undefined {
  const words = wordsOf(clause)
  if (words.length === 0 || words.length > 6) return undefined
  const owner = ownerOf(words, product)
  if (!owner) return undefined
  const of = inCase(owner, 'nom')
  const plural = genderOf(owner) === 'pl'
  const name = wordsOf(of)
  const rest = words.filter((word) => !lead.test(word) && !name.includes(word))
  if (serves.test(clause))
    return { clause: `${of} ${plural ? 'справляются' : 'справляется'} со своей задачей` }
  if (rest.length === 1 && fair.test(rest[0] ?? ''))
    return { clause: `${of} в целом ${past('устроил', genderOf(owner))}` }
  const [verb = ''] = rest.filter((word) => !well.test(word))
  const isVerb = does.test(verb) && rest.filter((word) => !well.test(word)).length === 1
  return isVerb && /[уюая]т(?:ся)?$/u.test(verb) === plural
    ? { clause: `${of} ${rest.join(' ')}` }
    : undefined
}

/** The merit that a buyer names in passing beside a trouble: «порошок норм», «клей держит», «своё дело делает». */
export function decent(text: string, product: ProductName): Praised | undefined {
  for (const clause of clausesOf(text)) {
    const found = decentIn(clause, product)
    if (found) return found
  }
  return undefined
}
