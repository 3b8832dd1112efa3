import type { Gender } from '@/lib/text/inflect'
import { withYo } from '../words/common-words'
import { agreed, type Clause, type Trouble } from './trouble'

const added =
  'соли|сахара|перца|специй|пряностей|сладости|кислинки|кислоты|остроты|пикантности|молока|меда|сливок|ванили|сиропа|начинки|шоколада|орехов|изюма|чеснока|лимона|крепости'
/** «Не хватает соли»: what gives a taste is no part of a set. */
const wanting = new RegExp(
  `не хвата(?:ет|ло) (?:[а-я]{3,8}о |чуть |еще )?(${added})(?![а-я])|(?<![а-я])(${added}) (?:[а-я]{4,8} |чуть )?не хвата(?:ет|ло)(?![а-я])`,
  'u',
)
const ofSet = /комплект|набор|короб|посылк|упаков/u
export const isWantingInTaste = (text: string): boolean => wanting.test(text) && !ofSet.test(text)

const spoilt =
  /(?:пачк|упаковк|банк|баноч|бутыл|пакет|короб|стакан|порци)[а-я]{0,4} ([а-я]{3,12}) (?:[а-я]{3,8} )?(прокис|скис|протух|заплесневе|забродил?|испорти)[а-я]{0,5}(?![а-я])/u
/** What goes off, after its genitive. */
const inPack = new Map<string, readonly [name: string, gender: Gender]>([
  ['молока', ['молоко', 'n']],
  ['сметаны', ['сметана', 'f']],
  ['творога', ['творог', 'm']],
  ['сливок', ['сливки', 'pl']],
  ['йогурта', ['йогурт', 'm']],
  ['йогуртов', ['йогурты', 'pl']],
  ['кефира', ['кефир', 'm']],
  ['сыра', ['сыр', 'm']],
  ['сока', ['сок', 'm']],
  ['пюре', ['пюре', 'n']],
  ['соуса', ['соус', 'm']],
  ['колбасы', ['колбаса', 'f']],
  ['мяса', ['мясо', 'n']],
  ['рыбы', ['рыба', 'f']],
])
const became: Record<string, string> = {
  прокис: '<прокис/прокисла/прокисло/прокисли>',
  скис: '<скис/скисла/скисло/скисли>',
  протух: '<протух/протухла/протухло/протухли>',
  заплесневе: '<заплесневел>',
  забродил: '<забродил>',
  заброди: '<забродил>',
  испорти: '<испортился>',
}

/** «Соли не хватает», and «пачка творога прокисла», where it is the curds that did and not the pack. */
export function wantingIn({ text }: Clause): Trouble[] {
  const [, after, before] = (!ofSet.test(text) && wanting.exec(text)) || []
  const what = after ?? before
  if (what) return [{ clause: `${withYo(what)} показалось маловато`, topic: 'taste' }]
  const [, inside = '', verb = ''] = spoilt.exec(text) ?? []
  const [name, gender] = inPack.get(inside) ?? []
  return name && gender
    ? [{ clause: `${name} ${agreed(became[verb] ?? '<испортился>', gender)}`, topic: 'expiry' }]
    : []
}
