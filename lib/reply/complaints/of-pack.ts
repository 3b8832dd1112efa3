import { adjectiveOf } from '@/lib/text/grammar'
import { isWhole } from '../asks/parcels'
import { wordsOf } from '../echo/words/plain'
import { wordings } from '../wording'
import type { Complaint } from './complaint'
import { agreeing, isGoods, isUnnamed } from './of-goods'

/** Of these adjectives a pack is spoken of as often as goods. */
const crumpled =
  /^([а-яё]+) (приш(?:ёл|ла|ло|ли) (?=[а-яё]*(?:порван|рван|мят|трёпан|вскрыт|распечатан|открыт|грязн)).+)$/u
const pack = /упаков|короб|пакет/iu
const ofTheSentence =
  /(?<!(?:в|во|на)\s|[а-яё])(?:упаковк[аи]|короб(?:к[аи]|ок|очк[аи])|пакет(?:ик)?|пачка)(?![а-яё])/iu
const contents = /(?<![а-яё])(?:сам[аио]?|товар|внутри|содержим[а-яё]*|продукт)(?![а-яё])/iu
/** «Коробка порвана, вся грязная»: the same sentence has named the pack, and not what was in it. */
function isAfterPack(text: string, said: string): boolean {
  const at = said ? text.indexOf(said) : -1
  const sentences = at < 0 ? [] : text.slice(0, at).split(/[.!?\n]/u)
  const own = sentences.at(-1) ?? ''
  // «Упаковка – ужас. Мятая»: a sentence of adjectives alone goes on about what the one before it named.
  const goesOn = wordsOf(`${own} ${said}`).every((word) => adjectiveOf(word) !== undefined)
  const before = goesOn ? `${sentences.at(-2) ?? ''} ${own}` : own
  return ofTheSentence.test(before) && !contents.test(before + said)
}
/** «Увидел упаковку, она разорвана, внутри всё цело»: of the pack, and not of the goods. */
export function ofPack(complaint: Complaint, text: string): Complaint {
  const [, goods = '', came = ''] =
    (complaint.told && crumpled.exec(complaint.troubles[0] ?? '')) || []
  const said = isGoods(goods) ? (/^пришла/u.test(came) ? came : agreeing(came, 'f')) : undefined
  return said &&
    pack.test(text) &&
    ((isUnnamed(goods) && isWhole(text)) || isAfterPack(text, complaint.said ?? ''))
    ? {
        ...complaint,
        topic: 'packaging',
        about: wordings.packaging.about,
        troubles: [`упаковка ${said}`],
      }
    : complaint
}
