import type { Voice } from '@/lib/domain/voice'
import { measuresIn, sayMeasures } from '@/lib/text/measures'
import { retold } from '../answer/retell'
import { stopUsing } from '../complaints/stop-using'
import type { ReplyCase } from '../context'
import type { SlotName } from '../phrase'
import { inCase, type NounPhrase } from '../product/noun-phrase'
import { chats, orderSections, returnRoutes } from '../remedies/routes'

/** What fills a phrase; an empty slot counts as none. */
export type Slots = Partial<Record<SlotName, string | undefined>>

function termText(hours: number): string {
  const one = (count: number) => count % 10 === 1 && count % 100 !== 11
  if (hours % 24 !== 0) return `в течение ${hours} ${one(hours) ? 'часа' : 'часов'}`
  const days = hours / 24
  if (days === 1) return 'в течение суток'
  return `в течение ${days} ${one(days) ? 'дня' : 'дней'}`
}

function signatureOf({ signature, agent, company }: Voice): string | undefined {
  if (signature) return signature
  const who = [agent, company].filter(Boolean).join(', ')
  return who ? `С уважением, ${who}` : undefined
}

/** Common nouns that stand before a shop's name, in the genitive. */
const kinds: Record<string, string> = {
  магазин: 'магазина',
  'интернет-магазин': 'интернет-магазина',
  бренд: 'бренда',
  салон: 'салона',
  завод: 'завода',
  компания: 'компании',
  фирма: 'фирмы',
  фабрика: 'фабрики',
  мастерская: 'мастерской',
  студия: 'студии',
  лавка: 'лавки',
  ателье: 'ателье',
}

/** «из команды …»: a name alone stands in quotes, a noun before it is declined; none when we cannot tell how. */
function companyOf(name: string): string | undefined {
  const [first = '', ...rest] = name.trim().split(/\s+/u)
  if (first === '' || /^ИП$/iu.test(first)) return undefined
  const kind = kinds[first.toLowerCase()]
  if (kind && rest.length > 0) return [kind, ...rest].join(' ')
  if (!/[«"]/u.test(name)) return `«${name.trim()}»`
  return /^(?:[«"]|\p{Lu}+$)/u.test(first) ? name.trim() : undefined
}

const aboutOf = (noun: NounPhrase): string => {
  const about = inCase(noun, 'pre')
  return `${/^[аэиоу]/u.test(about) ? 'об' : 'о'} ${about}`
}

/** The slots that are the same for every candidate; each is named, empty or not, since objects alike are copied fast. */
export function caseSlots(base: ReplyCase): Slots {
  const { item, analysis, voice, input, product, answers } = base
  const { noun } = product
  return {
    name: analysis.name,
    agent: voice.agent,
    company: companyOf(voice.company),
    signature: signatureOf(voice),
    inviteTo: voice.inviteTo,
    inHand: voice.inHand,
    prevention: voice.prevention,
    reason: input.reason,
    done: input.done,
    place: voice.contact[item.marketplace] || chats[item.marketplace],
    returnRoute: returnRoutes[item.marketplace],
    orders: orderSections[item.marketplace],
    measures: sayMeasures(measuresIn(item.text ?? '')),
    term: input.termHours ? termText(input.termHours) : undefined,
    fact: answers
      .flatMap(({ answer }) => answer?.text ?? [])
      .map((text) => retold(text, input.recent, input.attempt))
      .join(' '),
    itemNom: noun && inCase(noun, 'nom'),
    itemGen: noun && inCase(noun, 'gen'),
    itemAcc: noun && inCase(noun, 'acc'),
    itemAbout: noun && aboutOf(noun),
    stop: stopUsing(base),
    // Worded by each candidate.
    trouble: undefined,
    nextTrouble: undefined,
    quote: undefined,
    troubleAbout: undefined,
    ask: undefined,
  }
}
