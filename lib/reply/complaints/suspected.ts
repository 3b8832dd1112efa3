import type { ReplyItem } from '../analysis'
import { imaginedIn } from '../echo/troubles/imagined'
import { agreed } from '../echo/troubles/trouble'
import { genderOf, inCase } from '../product/noun-phrase'
import type { ProductName } from '../product/product-name'
import type { TopicId } from '../topic'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

const opened = /вскры|(?<!не\s)откр[оы]|распеч|распаков/u
const used =
  /(?<![а-я])(?:ис)?польз[уо]|(?<![а-я])(?:за|по|из)?нос(?:ил|ят|ок)|мерил|надева|одева|б\s?\/\s?у|(?<![а-я])бу(?![а-я])|секонд|(?<![а-я])(?:мыли|стирали|юзали|жевали)|употреблен|до\s(?:меня|нас)(?![а-я])|после\sкого-то/u
const stale = /просроч|несвеж|испор(?:ти|чен)|прокис|протух|стар(?:ый|ая|ое|ые)(?![а-я])/u
const eaten = /срок|свеж|вкус|(?<![а-я])(?:ем|ест|есть|пить|пью)(?![а-я])|запах|пахн/u

/**
 * What the buyer only suspects («такое ощущение, что её носили»), told as his doubt: he may be right, and it is not ours
 * to own.
 */
export function suspectedIn(item: ReplyItem, product: ProductName): Complaint[] {
  const { text = '', cons = '' } = item
  const said = [cons, text].flatMap((part) => imaginedIn(part.slice(0, 1000)))
  const of = (topic: TopicId, clause: string): Complaint[] => [
    {
      topic,
      troubles: [clause],
      about: wordings[topic].about,
      vague: false,
      told: true,
      sure: true,
      strength: 2,
    },
  ]
  if (said.some((one) => opened.test(one))) return of('opened_used', 'упаковка показалась вскрытой')
  if (said.some((one) => used.test(one))) return of('opened_used', notNew(item, product))
  const edible = product.kind === 'food' || eaten.test(text)
  return edible && said.some((one) => stale.test(one))
    ? of('expiry', 'возникли сомнения в свежести')
    : []
}

/** Of several things in a text any may be meant, unless the goods are known by their name. */
function notNew(item: ReplyItem, { noun }: ProductName): string {
  const known = item.product ? noun : undefined
  const name = known ? inCase(known, 'nom') : 'покупка'
  const seemed = '<показался/показалась/показалось/показались> не <новым/новой/новым/новыми>'
  return `${name} ${agreed(seemed, known ? genderOf(known) : 'f')}`
}
