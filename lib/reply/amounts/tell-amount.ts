import { type Gender, past } from '@/lib/text/inflect'
import type { Amount, Quantity } from './amount'
import { formAfter } from './numerals'
import { isWordly, sayQuantity } from './say-quantity'
import { piece } from './units'

/** «пришёл один», «пришла 21 маска», «пришло пять масок». */
const genderFor = ({ value, noun }: Quantity): Gender =>
  noun && formAfter(value) === 'one' && Number.isInteger(value) ? noun.gender : 'n'

/** What is counted, where the buyer named nothing: «одна штука». */
const asPieces = (said: Quantity): Quantity =>
  said.kind === 'bare' && Number.isInteger(said.value) && said.value <= 10
    ? { ...said, kind: 'count', noun: piece }
    : said

/** «вместо пяти масок пришла одна», «пришла одна маска вместо пяти». */
function lessOf({ promised, got, only, where, of, ordered }: Amount): string[] {
  if (!promised) return []
  const scales = where === 'весы показали'
  const [wanted, real] = scales ? [promised, got] : [asPieces(promised), asPieces(got)]
  const inWords = isWordly(wanted) && isWordly(real)
  // One unit is said once.
  const once = wanted.unit?.name === real.unit?.name
  const full = (said: Quantity, name: 'nom' | 'gen') => sayQuantity(said, { name, inWords })
  const bare = (said: Quantity, name: 'nom' | 'gen') =>
    sayQuantity(said, { name, inWords, bare: once })
  const just = only ? 'только ' : ''
  if (of) return measured(of, full(real, 'nom'), bare(wanted, 'gen'))
  if (scales) return [`весы показали ${full(real, 'nom')} вместо ${bare(wanted, 'gen')}`]
  const counts = real.kind === 'count' || real.kind === 'bare'
  const came = past('пришёл', genderFor(real))
  if (counts && where) {
    const found = past('оказался', genderFor(real))
    return [
      `${where} ${found} ${just}${full(real, 'nom')} вместо ${bare(wanted, 'gen')}`,
      `вместо ${full(wanted, 'gen')} ${where} ${found} ${just}${bare(real, 'nom')}`,
    ]
  }
  if (counts || (ordered && !/^(?:power|charge)$/u.test(real.kind)))
    return [
      `${came} ${just}${full(real, 'nom')} вместо ${bare(wanted, 'gen')}`,
      `вместо ${full(wanted, 'gen')} ${came} ${just}${bare(real, 'nom')}`,
    ]
  const place = where ?? (/^(?:weight|volume)$/u.test(real.kind) ? 'внутри' : 'на деле')
  return [
    `вместо ${full(wanted, 'gen')} ${place} оказалось ${just}${bare(real, 'nom')}`,
    `${place} оказалось ${just}${full(real, 'nom')} вместо ${bare(wanted, 'gen')}`,
  ]
}

const dimensionGender: Record<string, Gender> = { вес: 'm', объём: 'm', диаметр: 'm' }
const measured = (of: string, real: string, wanted: string) => [
  `${of} ${past('оказался', dimensionGender[of] ?? 'f')} ${real} вместо ${wanted}`,
]

const packs = /^(?:упаковк|пачк|пачеч|короб|банк|баноч|бутыл|пакет|тюбик|флакон|штук)/u
/** «в комплекте не хватило двух магнитов», «внутри не хватило 37 г из 200». */
function lackingOf({ got, promised, where }: Amount): string[] {
  const inWords = isWordly(got) && (!promised || isWordly(promised))
  const out = promised ? ` из ${sayQuantity(promised, { name: 'gen', inWords, bare: true })}` : ''
  const said = sayQuantity(got, { name: 'gen', inWords })
  const place =
    where ??
    (got.kind !== 'count'
      ? 'внутри'
      : packs.test(got.noun?.one ?? '')
        ? 'в посылке'
        : 'в комплекте')
  return [`${place} не хватило ${said}${out}`]
}

/** «вместо размера 46 пришёл 44». */
function sizeOf({ promised, got }: Amount): string[] {
  return promised
    ? [
        `вместо размера ${promised.written} пришёл ${got.written}`,
        `пришёл размер ${got.written} вместо ${promised.written}`,
      ]
    : []
}

const roubles = { one: 'рубль', few: 'рубля', many: 'рублей', acc: 'рубль', gender: 'm' as const }

/** «цена выросла с 97 до 147 рублей»; a lower one angers who has just bought. */
function priceOf({ promised, got }: Amount): string[] {
  if (!promised) return []
  const { rough, ...after } = { ...got, noun: roubles }
  const before = sayQuantity(
    { ...promised, noun: roubles },
    { name: 'gen', inWords: false, bare: true },
  )
  const now = sayQuantity(after, { name: 'gen', inWords: false })
  const range = `с ${before} ${rough ? `${rough} ` : ''}до ${now}`
  return [
    got.value > promised.value
      ? `цена выросла ${range}`
      : `вскоре после покупки цена снизилась ${range}`,
  ]
}

/** «доставка заняла две недели вместо трёх дней». */
function waitedOf({ got, promised, of, present }: Amount): string[] {
  const inWords = isWordly(got) && (!promised || isWordly(promised))
  const bare = promised?.noun === got.noun
  const said = sayQuantity(got, { name: 'acc', inWords })
  const instead = promised ? ` вместо ${sayQuantity(promised, { name: 'gen', inWords, bare })}` : ''
  if (of === 'задержка') return [`доставка задержалась на ${said}`]
  const wait = `${present ? 'приходится' : 'пришлось'} ждать ${present ? 'уже ' : ''}${said}${instead}`
  const awaited = of && genitives[of]
  if (awaited) return [`${awaited} ${wait}`]
  return present ? [`заказ ${wait}`] : [`доставка заняла ${said}${instead}`, `заказ ${wait}`]
}
const genitives: Record<string, string> = { возврат: 'возврата', замена: 'замены', ответ: 'ответа' }

/** «до конца срока годности осталось меньше двух недель». */
function leftOf({ got, only }: Amount): string[] {
  const gender = got.bound ? 'n' : genderFor(got)
  const said = sayQuantity(got, { name: 'nom', inWords: isWordly(got) })
  return [`до конца срока годности ${past('остался', gender)} ${only ? 'всего ' : ''}${said}`]
}

/** «одна банка из трёх оказалась разбита», «две лампочки из пяти не работают». */
function partOf({ got, promised, wrong }: Amount): string[] {
  if (!promised || !wrong) return []
  const one = genderFor(got) !== 'n' || got.value === 1
  if (one && got.value === 1 && !got.noun) return []
  const gender = one ? genderFor(got) : 'pl'
  const inWords = isWordly(got) && (isWordly(promised) || promised.value <= 10)
  const all = sayQuantity(
    { ...promised, noun: got.noun ?? piece },
    { name: 'gen', inWords, bare: true },
  )
  const subject = `${sayQuantity(got, { name: 'nom', inWords })} из ${all}`
  const found = past('оказался', gender)
  if (wrong.word === 'не работает') return [`${subject} ${one ? 'не работает' : 'не работают'}`]
  if (wrong.is === 'fixed') return [`${subject} ${found} ${wrong.word}`]
  if (wrong.is === 'past') return [`${subject} ${past(wrong.word, gender)}`]
  return [`${subject} ${found} ${wrong.word}${{ m: '', f: 'а', n: 'о', pl: 'ы' }[gender]}`]
}

/** The clauses after «жаль, что …», any of which is true; how long a thing lasted is told with the thing, by `tellSpan`. */
export function tellAmount(amount: Amount): string[] {
  if (amount.aside) return []
  switch (amount.id) {
    case 'less':
      return lessOf(amount)
    case 'lacking':
      return lackingOf(amount)
    case 'size':
      return sizeOf(amount)
    case 'price':
      return priceOf(amount)
    case 'waited':
      return waitedOf(amount)
    case 'left':
      return leftOf(amount)
    case 'part':
      return partOf(amount)
    default:
      return []
  }
}
