import type { Voice } from '@/lib/domain/voice'
import { type Gender, past } from '@/lib/text/inflect'
import type { StepId } from './draft'

/** What a phrase may take in. A phrase whose slot has no value is not offered. */
export const slotNames = [
  'name',
  'agent',
  'company',
  'signature',
  // What the buyer praised («мягкую ткань и цвет»), by case.
  'praisedNom',
  'praisedGen',
  'praisedAcc',
  'praisedPre',
  // «размер подошёл»: what was right, as a clause after «рады, что …».
  'praisedClause',
  // The buyer's own happy words for «…».
  'praisedQuote',
  // The product itself, when it was praised as a whole.
  'wholeNom',
  // What went wrong as clauses after «что» («молния разошлась, а шов кривой»), in a second sentence, and as «про …» («молнию»).
  'trouble',
  'nextTrouble',
  // The buyer's own words for «…».
  'quote',
  'troubleAbout',
  // The product's own noun, only when it is sure.
  'itemNom',
  'itemGen',
  'itemAcc',
  // «о колонке», «об утюге».
  'itemAbout',
  // «пользуйтесь кремом», «пейте это молоко»: the end of «больше не …» after harm.
  'stop',
  // What a moment tells: «мужу», «на даче», «второй сезон»; filled when it is found.
  'told',
  // «в чат с продавцом»; «фото дефекта»; «раздел «Заказы»».
  'place',
  'ask',
  'returnRoute',
  'term',
  'inviteTo',
  'inHand',
  'prevention',
  'reason',
  'done',
  // «рост 170 и вес 65», as the buyer told; «Доставки»: where an order is followed.
  'measures',
  'orders',
  'fact',
] as const
export type SlotName = (typeof slotNames)[number]

/** What a phrase may depend on: `{?gift}` at its start offers it only for gifts, `{?!gift}` only without. */
export const flagNames = [
  'five',
  'gift',
  'repeat',
  'named',
  'agent',
  'female',
  'male',
  'vague',
  'angry',
  'returned',
  'wearable',
  'edible',
  'durable',
  'usable',
  'plainPraise',
  'mild',
  // How the troubles are named: in one sentence (`alone`), or another in a second one (`apart`). `several`: more than one
  // in the first sentence.
  'alone',
  'several',
  'apart',
  'praised',
  // The main trouble is told and such as must not be: broken, wrong, missing.
  'faulty',
  // The whole was praised without reserve.
  'liked',
  'untried',
  'long',
  'brief',
  'danger',
  'low',
  'invited',
  // As the company's voice is set.
  // «Норм»: neither praise nor blame; `three`: praise under three stars.
  'lukewarm',
  'three',
  // Goods for illness, grief or war: nothing joyous.
  'delicate',
  'mourning',
  'restrained',
  'heartfelt',
  'short',
  'detailed',
] as const
export type FlagName = (typeof flagNames)[number]

type Mark<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside | Mark<Rest>
  : never
type KnownMark = SlotName | `?${FlagName}` | `?!${FlagName}` | `+${StepId}`
/** The text itself when all its {marks} are known, else `never`: an unknown slot does not compile. */
export type Checked<Text extends string> = [Mark<Text>] extends [KnownMark] ? Text : never

/** Everything that fills a phrase. */
export type Filling = {
  slots: Partial<Record<SlotName, string | undefined>>
  flags: ReadonlySet<FlagName>
  address: Voice['address']
  /** What `<вышел>` agrees with. */
  gender: Gender
}

type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: SlotName }
  | { kind: 'agree'; forms: Record<Gender, string> }
type Parsed = {
  covers: StepId[]
  wants: { flag: FlagName; on: boolean }[]
  polite: Piece[] | undefined
  familiar: Piece[] | undefined
}

function pieces(text: string): Piece[] {
  return text
    .split(/(\{\w+\}|<[^<>]+>)/u)
    .filter(Boolean)
    .map((part): Piece => {
      if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) as SlotName }
      if (!part.startsWith('<')) return { kind: 'text', text: part }
      const [m = '', f, n, pl] = part.slice(1, -1).split('/')
      return {
        kind: 'agree',
        forms: { m, f: f ?? past(m, 'f'), n: n ?? past(m, 'n'), pl: pl ?? past(m, 'pl') },
      }
    })
}

/** Marks: `{slot}`, `{?flag}`, `{+step}` (says that step too), `[вы-form|ты-form]` (`-`: not offered), `<past verb>`. */
function parse(phrase: string): Parsed {
  const covers: StepId[] = []
  const wants: Parsed['wants'] = []
  const bare = phrase.replace(
    /\{([?+])(!?)([\w-]+)\}/gu,
    (_, sign: string, not: string, id: string) => {
      if (sign === '+') covers.push(id as StepId)
      else wants.push({ flag: id as FlagName, on: not === '' })
      return ''
    },
  )
  const choose = (side: 1 | 2): Piece[] | undefined => {
    let offered = true
    const text = bare.replace(/\[([^|\]]{0,200})\|([^\]]{0,200})\]/gu, (...groups: string[]) => {
      const chosen = groups[side] ?? ''
      if (chosen === '-') offered = false
      return chosen
    })
    return offered ? pieces(text) : undefined
  }
  return { covers, wants, polite: choose(1), familiar: choose(2) }
}

/** The banks hold some thousands of phrases; those made of buyers' words would never end. */
const mostParsed = 20_000
const parsed = new Map<string, Parsed>()
function parsedOf(phrase: string): Parsed {
  const known = parsed.get(phrase)
  if (known) return known
  if (parsed.size >= mostParsed) parsed.clear()
  const made = parse(phrase)
  parsed.set(phrase, made)
  return made
}

/** The steps that the phrase says besides its own. */
export const coveredBy = (phrase: string): readonly StepId[] => parsedOf(phrase).covers

/** The phrase as a person reads it: «…» where a case puts its own words in. */
export function sketch(phrase: string, address: Voice['address'] = 'вы'): string {
  const { polite, familiar } = parsedOf(phrase)
  const chosen = (address === 'ты' ? familiar : polite) ?? polite ?? familiar ?? []
  const text = chosen.map((piece) => (piece.kind === 'text' ? piece.text : '…')).join('')
  return capital(text.trim())
}

const isCapital = (letter: string) => (letter >= 'А' && letter <= 'Я') || letter === 'Ё'
const capital = (text: string) =>
  isCapital(text.charAt(0))
    ? text
    : text.replace(/^[«„(]*[A-Za-zЀ-ӿ]/u, (first) => first.toUpperCase())
const politePronoun = /(?<![A-Za-zЀ-ӿ])в(ы|ас|ам|ами|аш[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/gu

/** The phrase as a sentence, or `undefined` when a slot, flag or form of address does not fit. */
export function fill(
  phrase: string,
  { slots, flags, address, gender }: Filling,
): string | undefined {
  const { wants, polite, familiar } = parsedOf(phrase)
  if (wants.some(({ flag, on }) => flags.has(flag) !== on)) return undefined
  const chosen = address === 'ты' ? familiar : polite
  if (!chosen) return undefined
  let text = ''
  for (const piece of chosen) {
    if (piece.kind === 'text')
      text += address === 'Вы' ? piece.text.replace(politePronoun, 'В$1') : piece.text
    else if (piece.kind === 'agree') text += piece.forms[gender]
    else {
      const value = slots[piece.name]
      if (!value) return undefined
      text += value
    }
  }
  return capital(text.trim()).replace(/[.!?] «?[а-яё]/gu, (edge) => edge.toUpperCase())
}
