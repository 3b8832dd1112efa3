import { lowered } from '../analyse/use-over'
import { isCosmetics, isFood, isSupplement } from '../asks/goods'
import type { ReplyCase } from '../context'
import { wordsOf } from '../echo/words/plain'
import { inCase, type NounPhrase } from '../product/noun-phrase'
import { findThings } from '../things/lexicon'
import type { ProductKind } from '../things/thing'

/** What is put on the skin, or fed to an animal: of these a text speaks by their own names. */
const harming: readonly (ProductKind | undefined)[] = ['cosmetics', 'pets']

/** The thing that did harm, where the card or the text names it and no other. */
function harmful({ item, product }: Pick<ReplyCase, 'item' | 'product'>): NounPhrase | undefined {
  const named = findThings(wordsOf(`${item.text ?? ''} ${item.cons ?? ''}`)).filter(
    ({ thing }) => thing.group === 'product' && harming.includes(thing.kind),
  )
  const first = product.noun?.noun ?? named[0]?.thing
  if (!first || named.some(({ thing }) => thing.lemma !== first.lemma)) return undefined
  const plural = first.gender === 'pl' || (named[0]?.plural ?? product.noun?.plural ?? false)
  return { adjectives: [], noun: first, plural }
}

const these = { m: 'этот', f: 'эту', n: 'это', pl: 'эти' } as const
const drunk = /^(?:молоко|сок|напиток|чай|кофе|вода|сироп|кефир|какао|кисель|квас|компот|протеин)$/u
const onSkin =
  /(?<![а-я])(?:кож|лиц[аоеу]|губ|век[иа]|глаз|волос|ресниц|бров|нанес|нанос|намаз|ногт)/u

/** The end of «больше не …»: «пользуйтесь кремом», «пейте это молоко». */
export function stopUsing(given: Pick<ReplyCase, 'item' | 'product' | 'voice'>): string {
  const { item, product, voice } = given
  const act = (stem: string) => stem + (voice.address === 'ты' ? '' : 'те')
  const noun = harmful(given)
  const text = lowered(`${item.text ?? ''} ${item.cons ?? ''}`)
  const kind = product.kind ?? noun?.noun.kind
  const asked = { kind, text }
  const isOnSkin = kind === undefined && onSkin.test(text)
  if (kind === 'pets' || (!isOnSkin && isFood(asked))) {
    const it = noun && `${these[noun.plural ? 'pl' : noun.noun.gender]} ${inCase(noun, 'acc')}`
    if (kind === 'pets') return `${act('давай')} питомцу ${it ?? 'этот корм'}`
    if (isSupplement(asked)) return `${act('принимай')} ${it ?? 'этот продукт'}`
    return it && drunk.test(noun.noun.lemma)
      ? `${act('пей')} ${it}`
      : `${act('употребляй')} ${it ?? 'этот продукт'}`
  }
  const ins = noun && inCase(noun, 'ins')
  const unnamed = isOnSkin || isCosmetics(asked) ? 'этим средством' : 'товаром'
  return `${voice.address === 'ты' ? 'пользуйся' : 'пользуйтесь'} ${ins ?? unnamed}`
}
