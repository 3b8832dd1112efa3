import RussianNouns from 'russian-nouns-js'

export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const
export type Case = (typeof cases)[number]
/** What a word agrees with: a gender, or the plural. */
export type Gender = 'm' | 'f' | 'n' | 'pl'
/** A noun's six forms in one number. */
export type Forms = Record<Case, string>

const caseNames: Record<Case, string> = {
  nom: 'именительный',
  gen: 'родительный',
  dat: 'дательный',
  acc: 'винительный',
  ins: 'творительный',
  pre: 'предложный',
}
const { Gender: names, createLemma } = RussianNouns
const genderNames = { m: names.MASCULINE, f: names.FEMININE, n: names.NEUTER }
const engine = new RussianNouns.Engine()

/** Genitives of the plural that the library does not know of a word without a singular: «таблетки» is no masculine. */
const genitives = new Map(
  `катышки/катышков кнопки/кнопок нитки/ниток ножки/ножек присоски/присосок ремешки/ремешков пуговицы/пуговиц лямки/лямок
  стенки/стенок гольфы/гольфов перчатки/перчаток плавки/плавок носочки/носочков туфли/туфель сандалии/сандалий тапки/тапок
  стельки/стелек батарейки/батареек макарошки/макарошек отруби/отрубей маслины/маслин оливки/оливок конфеты/конфет
  специи/специй вафли/вафель капсулы/капсул таблетки/таблеток тени/теней губки/губок салфетки/салфеток мешки/мешков
  пелёнки/пелёнок прокладки/прокладок прищепки/прищепок вешалки/вешалок шторы/штор тарелки/тарелок вилки/вилок ложки/ложек
  крючки/крючков карты/карт биты/бит щётки/щёток шины/шин серьги/серёг книги/книг краски/красок наклейки/наклеек
  открытки/открыток луковицы/луковиц функции/функций провода/проводов мокасины/мокасин боксеры/боксеров`
    .split(/\s+/u)
    .map((pair) => pair.split('/') as [string, string]),
)

/** The forms of an inanimate common noun; `pl` is for nouns that have no singular («ножницы»). */
export function declineNoun(
  noun: string,
  gender: Gender,
  indeclinable = false,
): { singular?: Forms; plural?: Forms } {
  const lemma = createLemma(
    gender === 'pl'
      ? { text: noun, pluraleTantum: true }
      : { text: noun, gender: genderNames[gender], indeclinable },
  )
  const forms = (plural?: string): Forms => {
    const form = (name: Case) => engine.decline(lemma, caseNames[name], plural)[0] ?? noun
    const all = Object.fromEntries(cases.map((name) => [name, form(name)])) as Forms
    // The library prefers «о вареньи», and forgets the dots of «бельём».
    if (plural === undefined && /ь[её]$/u.test(noun))
      return { ...all, ins: `${noun}м`, pre: noun.replace('ё', 'е') }
    if (plural === undefined) return all
    return { ...all, gen: genitives.get(plural) ?? all.gen, nom: plural, acc: plural }
  }
  if (gender === 'pl') return { plural: forms(noun) }
  if (indeclinable) return { singular: forms() }
  const plural = engine.pluralize(lemma)[0]
  return { singular: forms(), ...(plural && { plural: forms(plural) }) }
}

type Endings = Record<Gender, Forms>
const hard: Endings = {
  m: { nom: 'ый', gen: 'ого', dat: 'ому', acc: 'ый', ins: 'ым', pre: 'ом' },
  f: { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', pre: 'ой' },
  n: { nom: 'ое', gen: 'ого', dat: 'ому', acc: 'ое', ins: 'ым', pre: 'ом' },
  pl: { nom: 'ые', gen: 'ых', dat: 'ым', acc: 'ые', ins: 'ыми', pre: 'ых' },
}
const soft: Endings = {
  m: { nom: 'ий', gen: 'его', dat: 'ему', acc: 'ий', ins: 'им', pre: 'ем' },
  f: { nom: 'яя', gen: 'ей', dat: 'ей', acc: 'юю', ins: 'ей', pre: 'ей' },
  n: { nom: 'ее', gen: 'его', dat: 'ему', acc: 'ее', ins: 'им', pre: 'ем' },
  pl: { nom: 'ие', gen: 'их', dat: 'им', acc: 'ие', ins: 'ими', pre: 'их' },
}

/** An adjective or a participle, given in the nominative masculine, before an inanimate noun. */
export function declineAdjective(adjective: string, gender: Gender, grammaticalCase: Case): string {
  if (adjective.endsWith('ся'))
    return `${declineAdjective(adjective.slice(0, -2), gender, grammaticalCase)}ся`
  const stem = adjective.slice(0, -2)
  const last = stem.at(-1) ?? ''
  const stressed = adjective.endsWith('ой')
  if (stressed && gender === 'm' && (grammaticalCase === 'nom' || grammaticalCase === 'acc'))
    return adjective
  if (adjective.endsWith('ий') && last === 'н') return stem + soft[gender][grammaticalCase]
  let ending = hard[gender][grammaticalCase]
  if ('гкхжшчщ'.includes(last)) ending = ending.replace('ы', 'и')
  // After a hushing consonant an unstressed «о» is written «е», and «я» is «а»: хорошего, хорошая.
  if ('жшчщ'.includes(last) && !stressed) ending = ending.replace(/^о/u, 'е')
  return stem + ending
}

/** A verb in the past, given in the masculine: «разошёлся» → «разошлась». */
export function past(masculine: string, gender: Gender): string {
  if (gender === 'm') return masculine
  const reflexive = masculine.endsWith('ся')
  const verb = reflexive ? masculine.slice(0, -2) : masculine
  const stem = verb.endsWith('шёл')
    ? `${verb.slice(0, -2)}л`
    : verb.endsWith('л')
      ? verb
      : `${verb.replace(/ё(?=.$)/u, 'е')}л`
  const ending = { f: 'а', n: 'о', pl: 'и' }[gender]
  return (
    stem +
    ending +
    (reflexive ? (gender === 'pl' || gender === 'f' || gender === 'n' ? 'сь' : 'ся') : '')
  )
}
