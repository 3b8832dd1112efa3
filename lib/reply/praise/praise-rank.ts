import type { Praise } from './praise'

/** How it came and what it cost. */
export const isOfOrder = (clause: string): boolean =>
  /^(?:заказ приехал|общение с нами|всё доехало|доставка|цена|качество соответствует цене|со сроком|срок|(?:упаковк|короб|пачк|банк|баноч|флакон|тюбик|бутыл)[а-яё]*\s|пакет\s|ничего не (?:проли|проте|разли|выте|разби|слома|помя|рассы|просы|порва|тресн|испор|постр|повре|раскл|потер)[а-яё]*ло(?:сь)?$)|\sдоехал[аио]?\s/u.test(
    clause,
  )
/** That nothing is amiss: true of any goods, and false beside a complaint. */
export const isOfNothingAmiss = (clause: string): boolean =>
  /^нет (?:изъянов|нареканий|претензий|замечаний|жалоб)$|сомнений нет$|приехал запечатанным$/u.test(
    clause,
  )
/** What any goods may be praised for: it says less than what these are. */
const anyGoods =
  /^(?:всё (?:работает|подошло|совпало|сделано)|со своей задачей|результат|покупка|ничего не )|со своей задачей$/u

/** The goods' own merits come first, those of any goods next, what lay beside them, how they came and what they cost last. */
export function rankOf(praise: Praise): number {
  if ('clause' in praise) {
    if (isOfOrder(praise.clause)) return 3
    if (isOfNothingAmiss(praise.clause)) return 2
    if (praise.clause.startsWith('в комплекте ')) return 1.5
    return anyGoods.test(praise.clause) ? 1 : 0
  }
  const { noun } = praise.phrase
  if (['service', 'pack'].includes(noun.group) || ['соотношение', 'цена'].includes(noun.lemma))
    return 3
  return noun.lemma === 'качество' ? 1 : 0
}

/** Beside the goods: of how they came and with what, what they cost and that nothing is amiss. */
export const isAside = (praise: Praise): boolean => rankOf(praise) > 1
