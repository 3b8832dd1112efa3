import { isWhole } from '../asks/parcels'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

const crumpled = /^покупка пришла (?=[а-яё]*(?:порван|рван|мят|вскрыт|распечатан|открыт|грязн))/u
const pack = /упаков|короб|пакет/iu
const ofTheSentence =
  /(?<!(?:в|во|на)\s|[а-яё])(?:упаковк[аи]|короб(?:к[аи]|ок|очк[аи])|пакет(?:ик)?|пачка)(?![а-яё])/iu
const contents = /(?<![а-яё])(?:сам[аио]?|товар|внутри|содержим[а-яё]*|продукт)(?![а-яё])/iu
/** «Коробка порвана, вся грязная»: the same sentence has named the pack, and not what was in it. */
function isAfterPack(text: string, said: string): boolean {
  const at = said ? text.indexOf(said) : -1
  const before =
    at < 0
      ? ''
      : (text
          .slice(0, at)
          .split(/[.!?\n]/u)
          .at(-1) ?? '')
  return ofTheSentence.test(before) && !contents.test(before + said)
}
/** «Увидел упаковку, она разорвана, внутри всё цело»: of the pack, and not of the goods. */
export const ofPack = (complaint: Complaint, text: string): Complaint =>
  complaint.told &&
  crumpled.test(complaint.troubles[0] ?? '') &&
  pack.test(text) &&
  (isWhole(text) || isAfterPack(text, complaint.said ?? ''))
    ? {
        ...complaint,
        topic: 'packaging',
        about: wordings.packaging.about,
        troubles: complaint.troubles.map((trouble) =>
          trouble.replace(crumpled, 'упаковка пришла '),
        ),
      }
    : complaint
