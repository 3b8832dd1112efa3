import { isAdjective, isFiniteVerb, isNoun, nominativeOf } from '@/lib/text/grammar'
import { rememberedLately } from '@/lib/text/remembered'
import { calmed } from '../quotes/calmed'
import { mended } from '../words/mended'
import { opened } from '../words/opening'
import { plainText } from '../words/plain'
import { tidied } from './tidied'

/** Words that only warm the voice. */
const fillers =
  /(?<![A-Za-zЀ-ӿ])(?:вообще|также|на\sданный\sмомент|при\sэтом|помимо\sэтого|в\sэтот\sраз|на\sэтот\sраз|(?:по)?чему[\s-]то|чего[\s-]то(?!\sне\sхвата)|как(?:ие|им|ую|их|ими|ого)-то|вот\sтак(?:ой|ая|ое|ие)|прям|прямо|реально|просто|конечно|кстати|блин|ну|же|уж|тупо|банально|действительно|(?:и\s)?вправду|и\sправда|взаправду|вс[её]\sравно|по\sитогу|(?:самым\s)?наглым\sобразом|честно\sговоря|на\sсамом\sделе|к\sсожалению|в\sобщем)(?![A-Za-zЀ-ӿ])\s?/giu
const opening =
  /^(?:знаете|понимаете|представляете|видите(?:\sли)?|извините|простите|в\sитоге|по\sфакту|то|даже|ведь|вот|опять же)\s/iu
/** «в целой коробке пришла мятая книга»: what is well is not regretted. */
const intact = /^в\sцел(?:ом|ой|ых)\s[а-яё]{3,12}\s/iu
const ending =
  /\s(?:до\sневозможности|до\sужаса|действительно|совсем|вообще|абсолютно|совершенно|от\sслова\sсовсем)$/iu

const strong =
  '(?:ужасно|жутко|дико|страшно|безумно|адски|безбожно|нереально|капец\\sкак|очень\\s-?очень)'
const word = '[а-яё]+'
const emphasis = new RegExp(`(?<![а-яё])${strong}\\s(${word})`, 'giu')
const emphasised = new RegExp(`(?<![а-яё])(${word})\\s${strong}$`, 'iu')
/** What is bad the more of it there is: «сильно скрипит»; of anything else «ужасно» says that it is done badly. */
const evil =
  /^(?:не$|скрип|гуд|шум|стуч|трещ|греми|вон|пах|лез|линя|сыпл|осып|крош|рв[еу]|порв|теч|протек|мн|жм|кол[ею]т|щип|жж|чеш|натир|дав|стяг|суш|горч|грее|нагрев|потеют|потеет|пот[ею]|кусается|скольз|липн|пачк|марк|красит|красятся|тян|растян|болт|шата|вибр|тормоз|глюч|полос|пуш|электр|раздраж|разочаров|расстро|дорог|вытяг|искаж|отлич)/u
const calmly = (said: string): string => {
  const plain = plainText(said)
  if (!isFiniteVerb(plain)) return `очень ${said}`
  if (evil.test(plain)) return `сильно ${said}`
  return `${nominativeOf(plain).length > 0 ? 'очень' : 'плохо'} ${said}`
}

/** «от него», «в них»: of the thing spoken of, which needs no word. */
const ofIt = /(?<![а-яё])(?:от|в|через|после)\s(?:него|неё|нее|них|нём|нем|ней|ним)(?![а-яё])\s?/giu
const too = /(?<=[а-яё])\s(?:тоже|также)(?=\s)/giu
/** «пены даже нет»: no more is said than that there is none. */
const even = /\sдаже(?=\s(?:нет|не)(?![а-яё]))/giu
/** «этот чехол не резиновый»: the only one spoken of. */
const this_ =
  /(?<![а-яё])(?<!(?:за|в|на|до|от|с|со|из|под|по|к|во|для|при|через)\s)(?:эт(?:от|а|у|и)|данн(?:ый|ая|ое|ые|ую))\s(?=([а-яё]+))/giu

/** «весь засахарившийся», «уже загустевшая»: a participle alone says what became of the thing. */
const became =
  /^((?:уже|немного|слегка|местами|частично|сильно|полностью|практически)\s)?(?:(весь|вся|вс[её])\s)?([а-яё]{3,20}[аеиуыя])вш(ий|ая|ее|ие)(ся)?$/iu
const pastEnds: Record<string, readonly [plain: string, reflexive: string]> = {
  ий: ['л', 'лся'],
  ая: ['ла', 'лась'],
  ее: ['ло', 'лось'],
  ие: ['ли', 'лись'],
}
const asVerb = (said: string): string =>
  said.replace(became, (_, how = '', whole, stem, end: string, reflexive) => {
    const [active = '', own = ''] = pastEnds[end] ?? []
    return `${how || (whole ? 'полностью ' : 'уже ')}${stem}${reflexive ? own : active}`
  })

/** A clause without what leads up to it, warms it or points from it, in a calm voice. */
export const plainly = rememberedLately((written: string): string => {
  // Blanks stand where something was taken out.
  const said = asVerb(mended(opened(written.replace(/\s+/gu, ' '))))
    .replace(fillers, '')
    .replace(ending, '')
    // «с каким-то следом»
    .replace(/(?<![а-яё])с\s(?=с[бвгджзклмнпрстфхцчш])/giu, 'со ')
    .replace(opening, '')
    .replace(intact, '')
    .replace(too, '')
    .replace(ofIt, '')
    .replace(even, '')
    .replace(/(?<![а-яё])штрих[\s-]код/giu, 'штрихкод')
    .replace(this_, (whole: string, noun: string) =>
      isNoun(plainText(noun)) && !isAdjective(plainText(noun)) ? '' : whole,
    )
    .replace(emphasis, (_, next: string) => calmly(next))
    .replace(emphasised, (_, before: string) => calmly(before))
    .trim()
  return calmed(tidied(said))
})
