import { isCosmetics, isFood, isSupplement } from '../asks/goods'
import type { ReplyCase } from '../context'
import { plainStory, wordsOf } from '../echo/words/plain'
import { inCase, type NounPhrase } from '../product/noun-phrase'
import { findThings } from '../things/lexicon'
import type { ProductKind } from '../things/thing'
import { isGoneOff } from './gone-off'

/** What is put on the skin, or fed to an animal: of these a text speaks by their own names. */
const harming: readonly (ProductKind | undefined)[] = ['cosmetics', 'pets']
const eaten: readonly (ProductKind | undefined)[] = ['food', 'supplement', 'pets']

/** The thing that did harm or has gone off, where the card or the text names it and no other. */
function meant(
  { item, product }: Pick<ReplyCase, 'item' | 'product'>,
  kinds: typeof harming,
): NounPhrase | undefined {
  const named = findThings(wordsOf(`${item.text ?? ''} ${item.cons ?? ''}`)).filter(
    // Water is poured over it.
    ({ thing }) =>
      thing.group === 'product' && kinds.includes(thing.kind) && thing.lemma !== 'вода',
  )
  const first = product.noun?.noun ?? named[0]?.thing
  if (!first || named.some(({ thing }) => thing.lemma !== first.lemma)) return undefined
  const plural = first.gender === 'pl' || (named[0]?.plural ?? product.noun?.plural ?? false)
  return { adjectives: [], noun: first, plural }
}

const these = { m: 'этот', f: 'эту', n: 'это', pl: 'эти' } as const
const drunk = /^(?:молоко|сок|напиток|чай|кофе|вода|сироп|кефир|какао|кисель|квас|компот|протеин)$/u
const cookedWith = /^(?:масло|мука|соль|сода|сахар|уксус|крупа|специи|приправа|перец|смесь)$/u
const onSkin =
  /(?<![а-я])(?:кож|лиц[аоеу]|губ|век[иа]|глаз|волос|ресниц|бров|нанес|нанос|намаз|ногт)/u

/** The end of «больше не …»: «пользуйтесь кремом», «пейте это молоко»; none where the thing is harmless. */
export function stopUsing(
  given: Pick<ReplyCase, 'item' | 'product' | 'voice' | 'analysis' | 'complaints'>,
): string | undefined {
  const { item, product, voice, analysis } = given
  const isOff = !analysis.danger && isGoneOff(given)
  if (!analysis.danger && !isOff) return undefined
  const act = (stem: string) => stem + (voice.address === 'ты' ? '' : 'те')
  const noun = meant(given, isOff ? eaten : harming)
  const text = plainStory(`${item.text ?? ''} ${item.cons ?? ''}`)
  const kind = product.kind ?? noun?.noun.kind
  const asked = { kind, text }
  const isOnSkin = !isOff && kind === undefined && onSkin.test(text)
  if (kind === 'pets' || (!isOnSkin && isFood(asked))) {
    const it = noun && `${these[noun.plural ? 'pl' : noun.noun.gender]} ${inCase(noun, 'acc')}`
    if (kind === 'pets') return `${act('давай')} питомцу ${it ?? 'этот корм'}`
    if (isSupplement(asked)) return `${act('принимай')} ${it ?? 'этот продукт'}`
    if (!it) return `${act('употребляй')} этот продукт`
    if (drunk.test(noun.noun.lemma)) return `${act('пей')} ${it}`
    if (cookedWith.test(noun.noun.lemma)) return `${act('используй')} ${it}`
    return voice.address === 'ты' ? `ешь ${it}` : `ешьте ${it}`
  }
  const ins = noun && inCase(noun, 'ins')
  const unnamed = isOnSkin || isCosmetics(asked) ? 'этим средством' : 'товаром'
  return `${voice.address === 'ты' ? 'пользуйся' : 'пользуйтесь'} ${ins ?? unnamed}`
}
