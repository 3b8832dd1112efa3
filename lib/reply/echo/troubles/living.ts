import type { Clause } from './trouble'

const growing =
  /(?<![а-я])(?:растени|рассад|рост(?:ок|к)|саженц|сажен(?:ец|цы)|семен|семян|семечк|луковиц|черен(?:ок|к)|куст|всход|взош|пророс|проклюн|прижил|фиалк|роз[аы](?![а-я])|кактус|орхиде)/u
/** Whether a text speaks of what grows. */
export const grows = (text: string): boolean =>
  growing.test(text.toLowerCase().replaceAll('ё', 'е'))
const cameSo = /(?<![а-я])(?:приш|приех|получ|присл|привез|достав|доехал|дошл|изначально|сразу)/u

const ofPlants = /^<(?:погиб|завял|сгнил)>/u

/** What a plant does where a thing breaks: it dies, and it dries up with the buyer unless it came so. Nothing where only a plant could do that. */
export function ofLiving(
  template: string,
  verb: string,
  { text, product }: Clause,
): string | undefined {
  const grows =
    product.kind === 'plants' || growing.test(product.noun?.noun.lemma ?? '') || growing.test(text)
  if (!grows && ofPlants.test(template)) return undefined
  if (!grows || /искусственн/u.test(text)) return template
  if (/^(?:и?сдох|издох|умер|помер)/u.test(verb)) return template.replace('<сломался>', '<погиб>')
  return cameSo.test(text) ? template : template.replace(/^<пришёл> <засохшим[^>]*>/u, '<засох>~')
}
