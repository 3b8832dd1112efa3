import type { Amount, Quantity, Wrong } from './amount'
import type { Item } from './items'
import { pairOf } from './pair'

const short = (word: string, topic: Wrong['topic']): Wrong => ({ word, is: 'short', topic })
/** What is said of a part of the goods, and what it is called after «оказалась». */
const wrongs: readonly (readonly [RegExp, Wrong])[] = [
  [/^(?:раз)?бит(?:[аоы]|ый|ая|ое|ые)?$|^разбит/u, short('разбит', 'damage')],
  [/^вскрыт/u, short('вскрыт', 'opened_used')],
  [/^открыт/u, short('открыт', 'opened_used')],
  [/^(?:по|на|разо)?рв[а]?н|^надорван/u, short('порван', 'damage')],
  [/^(?:по)?мят/u, short('помят', 'damage')],
  [/^сломан/u, short('сломан', 'damage')],
  [/^поврежд[её]н/u, short('повреждён', 'damage')],
  [/^просрочен/u, short('просрочен', 'expiry')],
  [/^испорчен/u, short('испорчен', 'expiry')],
  [/^пуст(?:[аоы]|ой|ая|ое|ые)?$/u, short('пуст', 'missing_parts')],
  [/^лопну(?:л|вш)/u, { word: 'лопнул', is: 'past', topic: 'damage' }],
  [/^тресну(?:л|вш)/u, { word: 'треснул', is: 'past', topic: 'damage' }],
  [/^разбил/u, { word: 'разбился', is: 'past', topic: 'damage' }],
  [/^(?:про|под|вы|по)тек(?:л|ш)/u, { word: 'протёк', is: 'past', topic: 'damage' }],
  [/^сломал[аои]?с[ья]$/u, { word: 'сломался', is: 'past', topic: 'durability' }],
  [/^порвал[аои]?с[ья]$/u, { word: 'порвался', is: 'past', topic: 'durability' }],
  [/^(?:бракован|браком$|дефект)/u, { word: 'с браком', is: 'fixed', topic: 'defect' }],
]
const still = /^(?:работа(?:ет|ют|л[аои]?)|гор(?:ит|ят)|свет(?:ит|ят)|включа(?:ется|ются))$/u
const stopped: Wrong = { word: 'не работает', is: 'fixed', topic: 'defect' }
/** Words between the number and what is said: «одна пришла вся помятая». */
const between =
  /^(?:уже|вся|весь|все|вообще|тоже|снова|опять|сильно|полностью|почему-то|с|со|она|он|они|из|них|дома)$/u

const whole = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity !== undefined &&
  (quantity.kind === 'count' || quantity.kind === 'bare') &&
  Number.isInteger(quantity.value)

/** What is said after this place of so many. */
function wrongAfter(
  items: readonly Item[],
  at: number,
): { wrong: Wrong; last: number } | undefined {
  for (let step = at; step < Math.min(items.length, at + 5); step++) {
    const item = items[step]
    const next = items[step + 1]
    if (!item) return undefined
    if (item.mark === 'E' && still.test(next?.text ?? '')) return { wrong: stopped, last: step + 1 }
    const wrong = wrongs.find(([word]) => word.test(item.text))?.[1]
    // «со сломанной пломбой»: the seal is broken.
    const withIt = /^со?$/u.test(items[step - 1]?.text ?? '')
    if (wrong && withIt !== (wrong.is === 'fixed' && !/^бракован/u.test(item.text)))
      return undefined
    if (wrong) return { wrong, last: step }
    if (!/[Gg]/u.test(item.mark) && !between.test(item.text)) return undefined
  }
  return undefined
}

/** The number of all, of which this is a part, and where what is told begins. */
function allOf(
  items: readonly Item[],
  marks: string,
  at: number,
): [Quantity, number, number] | undefined {
  const after = /^Iw{0,2}N/u.exec(marks.slice(at + 1))
  if (after) {
    const place = at + after[0].length
    const all = items[place]?.quantity
    return all && [all, at, place + 1]
  }
  const lead = marks.slice(0, at)
  const before = /(?:I[wPO]{0,2}N[wC]{0,2}|O[w]{0,3}N[wA]{0,2}C[w]{0,2})$/u.exec(lead)
  const all = before && items[marks.indexOf('N', before.index)]?.quantity
  return before && all ? [all, before.index, at + 1] : undefined
}

/** «Из трёх банок одна разбита», «3 из 4 были открыты», «заказала две, одна не работает». */
export function partlyIn(items: readonly Item[], marks: string): Amount[] {
  return items.flatMap(({ quantity, text }, at): Amount[] => {
    const found = whole(quantity) ? allOf(items, marks, at) : undefined
    const [all, start, next] = found ?? []
    if (!whole(quantity) || !whole(all) || start === undefined || next === undefined) return []
    const pair = pairOf(all, quantity, { sized: false })
    const said = pair?.id === 'less' && !pair.aside ? wrongAfter(items, next) : undefined
    if (!pair?.promised || !said) return []
    const { wrong, last } = said
    return [
      {
        id: 'part',
        promised: pair.promised,
        got: gendered(pair.got, text),
        only: false,
        ordered: false,
        wrong,
        start: items[start]?.start ?? 0,
        end: items[last]?.end ?? 0,
      },
    ]
  })
}

/** «одна», «две»: the numeral tells the gender of what it leaves out. */
function gendered(said: Quantity, text: string): Quantity {
  if (said.noun) return said
  const gender = /^(?:одна|одну|две)$/u.test(text)
    ? 'f'
    : text === 'один'
      ? 'm'
      : text === 'одно'
        ? 'n'
        : undefined
  return gender ? { ...said, noun: { one: '', few: '', many: '', acc: '', gender } } : said
}
