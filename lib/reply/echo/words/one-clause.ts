import type { Gender } from '@/lib/text/inflect'
import { findThings } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'

/** Nouns of time, and those of the buyer's own life, are no thing that went wrong. */
const measures = new Set(
  'раз час день минута секунда неделя месяц год утро вечер ночь зима лето осень весна сезон штука пара половина рубль деньги отзыв скидка'.split(
    ' ',
  ),
)
/** A thing in the nominative; what is said of it agrees with `gender`. */
export type Subject = FoundThing & { gender: Gender }

/** Verbs that act on the noun after them: in «теряет связь» the connection loses nothing. */
const takes =
  /^(?:теря|держ|лов|вид|показыва|да|порт|царапа|рвет|рвут|ест|едят|жр|оставля|суш|впитыва|требу|име|занима|изда|крас|пута|включа(?!ется|ются)|выключа(?!ется|ются)|меня|игра|воспроизвод|натира|забива(?!ется|ются)|разъеда|пачка)[A-Za-zЀ-ӿ]*[еиуюая]т$|^(?:дает|дают|имеет|имеют|рвет|рвут|трет|жжет)$/u

const governs =
  /^(?:в|во|на|за|под|про|через|по|о|об|сквозь|без|из|от|для|у|до|к|при|кроме|вместо|около|с|со)$/u

/**
 * Things that stand in the nominative, by their form alone: «клавиши» is a plural or a genitive, and which, only its verb
 * tells.
 */
export const subjectsOf = (words: readonly string[]): Subject[] =>
  findThings(words).flatMap(({ thing, at }): Subject[] => {
    const before = words[at - 1] ?? ''
    // «на вид хлипкий»: an accusative that looks like a nominative.
    if (measures.has(thing.lemma) || takes.test(before) || governs.test(before)) return []
    const bare = (form: string | undefined) => form?.replaceAll('ё', 'е')
    if (bare(thing.singular?.nom) === words[at])
      return [{ thing, at, plural: false, gender: thing.gender }]
    return bare(thing.plural?.nom) === words[at] ? [{ thing, at, plural: true, gender: 'pl' }] : []
  })

/** «станция отличное»: a typo that we do not repeat. */
export function disagrees(word: string, gender: Gender): boolean {
  if (gender === 'pl' && /[^т][еи]т(?:ся)?$/u.test(word)) return true
  const shown = shownBy.find(([ending]) => ending.test(word))?.[1]
  return shown !== undefined && shown !== gender
}
const shownBy: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ая|яя|ла|лась)$/u, 'f'],
  [/(?:ое|ее|ло|лось)$/u, 'n'],
  [/(?:ые|ие|ли|лись|[уюая]тся|[ую]т)$/u, 'pl'],
  [/(?:ый|[кгхжшщн]ий|лся)$|^(?:был|стал|пришел)$/u, 'm'],
]

/** What a clause cannot end with: its other half is missing. */
export const cutShort =
  /(?<![A-Za-zЀ-ӿ])мал[оа]\s+и\s|(?<![A-Za-zЀ-ӿ])(?:то|тот|того|тому|том|тем|та|той|те|тех|такой|такая|такое|такие|так|столько|настолько)$/u

/** «нитки нигде не торчат»: what did not happen is no trouble. */
export const spared =
  /(?:так|как)\sи\s(?:должно|надо|положено)|(?<![A-Za-zЀ-ӿ])без\s(?:видимых\s|каких-либо\s|внешних\s)?(?:повреждени|дефект|скол|царапин|вмятин|изъян|трещин|нарекан|замечани)[A-Za-zЀ-ӿ]{1,3}(?!\sне\s)|(?<![A-Za-zЀ-ӿ])(?:ничего|нигде)\s+не\s+(?:пригора|слета|спада|течет|теч[еь]|жмет|натира|сползает|выпада)|(?<![A-Za-zЀ-ӿ])не\s+(?:влия|съезжа|меша(?:ет|ют)|критичн|портит|страшн|принципиальн|смертельн|торч|рв[еу]т|мн[еу]т|линя|скрип|шата|отвалива|облез|отклеива|треща|треска|лома|болта|болит|болят|протека|сыпл|колет)/u

/** «Не шумная»: an evil that there is not. */
export const neverWas =
  /(?<![A-Za-zЀ-ӿ])(?:из\s+)?плюсов|(?:оценить|судить)\s+(?:пока\s+)?не\s|никак[A-Za-zЀ-ӿ]{2}\s+(?:неприятн|плох|лишн|посторонн)|нет\s+(?:аллерг|раздраж|запах|нарекан|претензи|жалоб)|(?<![A-Za-zЀ-ӿ])много\s+(?!мусор|пыл|гряз|брак|кост|жир|сахар|хими|осадк|шум|ворс|волос|ошиб|дыр|нит|крош|воды)|(?<![A-Za-zЀ-ӿ])плюс|(?<![A-Za-zЀ-ӿ])(?:не|без)\s+(?:очень\s+|слишком\s+|сильно\s+)?(?:стягив|шум|притор|жидк|горьк|горч|скольз|тонк|мят|помят|пах|воня|жирн|липк|мелк|туск|резк|колюч|колет|жжет|щипл|мнет|линя|скрип|запах|плох)|(?:прыщ|запах|раздражени|пощипывани|жжени|зуд|покраснени|дискомфорт|аллерги|бол(?:и|ей)|катыш|нарекан|претензи|минус|брак|скол|царапин|повреждени|трещин)[A-Za-zЀ-ӿ]*\s+(?:[A-Za-zЀ-ӿ]+\s+)?(?:нет|не\s+(?:был|обнаруж|замет|появ))/u
