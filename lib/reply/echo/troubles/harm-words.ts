import { past } from '@/lib/text/inflect'
import { folded } from '@/lib/text/words'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import type { TopicId } from '../../topic'
import { plainText } from '../words/plain'
import { partIn } from './body-parts'

type Way = readonly [RegExp, string | ((plain: string) => string | undefined)]

const much = '(?:сильн|жутк|дик|жест|ужас|страшн|адск|не\\s?выносим|невозможно|очень)[а-я]*'
const harm = '(?:аллерг|реакц|от[её]к|жж|жг|щип|пе[кч]|горел)[а-я]*'
const strongly = new RegExp(
  `(?<![а-я])(?:${much}(?:\\s[а-я]+)?\\s${harm}|${harm}(?:\\s[а-я]+){0,2}\\s${much})`,
  'u',
)
const isPast =
  /(?<![а-я])(?:за)?(?:жгло|щипал[оаи]?|пекло|горел[аои]?|саднило|жгли|пекли|(?:стал|начал)[оаи])(?![а-я])/u

/** «кожу сильно жжёт», «глаза щипало». */
function stung(plain: string): string {
  const part = partIn(plain)
  if (/пощипыва/u.test(plain)) return part ? `${part.acc} пощипывает` : 'появилось пощипывание'
  const strong = strongly.test(plain)
  if (!part) return strong ? 'появилось сильное жжение' : 'появилось жжение'
  const [present, before] = /щип/u.test(plain) ? ['щиплет', 'щипало'] : ['жжёт', 'жгло']
  return `${part.acc} ${strong ? 'сильно ' : ''}${isPast.test(plain) ? before : present}`
}

/** «на лбу появились прыщи» */
function brokenOut(plain: string): string {
  const part = partIn(plain)
  const what = /прыщи[кч]/u.test(plain) ? 'прыщики' : /прыщ/u.test(plain) ? 'прыщи' : 'высыпания'
  return `${part ? `на ${part.pre} ` : ''}появились ${what}`
}

const swollen = /(?:припух|опух|распух|отекл|отека[ею]т)/u
const animals: readonly (readonly [RegExp, string])[] = [
  [/(?<![а-я])(?:котен)/u, 'котёнку'],
  [/(?<![а-я])кот(?![а-я]{4})/u, 'коту'],
  [/(?<![а-я])кош/u, 'кошке'],
  [/(?<![а-я])соба/u, 'собаке'],
  [/(?<![а-я])щен/u, 'щенку'],
]

/** What each general word for a harm stands for: the buyer's own, the gravest first. */
const ways: Record<string, readonly Way[]> = {
  'питомцу стало плохо': [
    [
      /./u,
      (plain) => `${animals.find(([stem]) => stem.test(plain))?.[1] ?? 'питомцу'} стало плохо`,
    ],
  ],
  'дошло до ожога': [
    [/ожог|волдыр/u, 'дело дошло до ожога'],
    [/./u, (plain) => `${partIn(plain)?.acc ?? 'кожу'} обожгло`],
  ],
  'появилось жжение': [[/./u, stung]],
  'дошло до вреда здоровью': [
    [
      /./u,
      (plain) => {
        const part = partIn(plain)
        return part && `${past('пострадал', part.gender)} ${part.nom}`
      },
    ],
  ],
  'после этого появилась боль': [
    [
      /./u,
      (plain) => {
        const part = partIn(plain)
        return part && `${past('заболел', part.gender)} ${part.nom}`
      },
    ],
  ],
  'появились высыпания': [[/./u, brokenOut]],
  'появился отёк': [
    [
      swollen,
      (plain) => {
        const part = partIn(plain)
        return part && `${part.nom} ${past('опух', part.gender)}`
      },
    ],
    [/отечн/u, 'появилась отёчность'],
    [strongly, 'появился сильный отёк'],
  ],
  'появилась аллергия': [
    [strongly, 'началась сильная аллергия'],
    [/./u, 'началась аллергия'],
  ],
  'появилось раздражение': [
    [/сыпь/u, 'появилась сыпь'],
    [/высыпани/u, 'появились высыпания'],
    [/покрасне/u, 'появилось покраснение'],
    [/раздражени/u, 'появилось раздражение'],
    [/зуд|чеш/u, 'начался зуд'],
  ],
  'появилось недомогание': [
    [/отравил|отравлен/u, 'дело дошло до отравления'],
    [/рвотн[а-я]{2,3}\sрефлекс/u, 'стало подташнивать'],
    [/рвот|вырвал|вырывал/u, 'началась рвота'],
    [/диаре/u, 'началась диарея'],
    [/понос/u, 'началось расстройство'],
    [/тошн/u, 'стало тошнить'],
    [/вздут|вздул/u, 'началось вздутие'],
    [/скру[тч]/u, 'скрутило живот'],
    [/живот/u, 'заболел живот'],
    [/жкт|желуд|кишечн/u, 'продукт плохо сказался на пищеварении'],
    [/жажд/u, 'появилась сильная жажда'],
    [/головокруж|кружит/u, 'началось головокружение'],
    [/давлени/u, 'появилось давление в голове'],
    [/плохо/u, 'стало плохо'],
  ],
  'появился запах горелого': [
    [/горел[а-я]{2,3}\sрезин/u, 'чувствуется запах горелой резины'],
    [/горел[а-я]{2,3}\sпласт/u, 'чувствуется запах горелого пластика'],
    [/./u, 'чувствуется запах горелого'],
  ],
  'появилась одышка': [[/./u, 'началась одышка']],
}

/** How grave a harm is, as it is told; the last is the gravest. */
const gravity =
  /(пощипыва)|(жж|жгл|щип|зуд|перхот)|(раздраж|покрасн|красн|шелуш|боль|болел|болит|болят|воспал)|(прыщ|высыпан|сыпь|жажд|вздут|тошн|пострада)|(опух|отеч|расстройств|рвот|диаре|плох|головокруж)|(отёк)|(аллерг|обожгло|удуш|одышк)|(ожог|отравл)/u
export function gravityOf(clause: string): number {
  const [, ...found] = gravity.exec(clause) ?? []
  return found.findIndex((one) => one !== undefined)
}

/** Of several harms in one clause the gravest alone is told. */
export function gravestHarm<One extends { clause: string; topic?: TopicId }>(
  told: readonly One[],
): readonly One[] {
  const [gravest] = told
    .filter(({ topic }) => topic === 'health')
    .toSorted((one, other) => gravityOf(other.clause) - gravityOf(one.clause))
  return gravest ? told.filter((one) => one.topic !== 'health' || one === gravest) : told
}

const caused =
  /(?<![а-я])(?:с?провоциру[а-я]+|спровоцировал[а-я]?|вызв[а-я]+|вызыва[а-я]+|дал[аои]?)(?![а-я])/u
const began = /^(?:начал(?:ась|ось|ся|ись)|появил(?:ась|ось|ся|ись)) /u
const accusative = (harm: string) => harm.replace('сильная', 'сильную').replace(/ия$/u, 'ию')

/** A harm in the buyer's strongest word, and with the thing that caused it where he says so. */
export function inHarmWords(clause: string, plain: string, product: ProductName): string {
  let told = clause
  for (const [word, how] of ways[clause] ?? []) {
    if (!word.test(plain)) continue
    const said = typeof how === 'string' ? how : how(plain)
    if (!said) continue
    told = said
    break
  }
  const { noun } = product
  return noun && began.test(told) && caused.test(plain)
    ? `${inCase({ ...noun, adjectives: [] }, 'nom')} ${past('вызвал', genderOf(noun))} ${accusative(told.replace(began, ''))}`
    : told
}

const healing =
  /(?<![а-я])(?:леч(?:у|им|ить|ил[аи]?)|вылечил[аи]?)\s(?:[а-я]{2,14}\s){0,2}?(отек|конъюнктивит|конюктивит|дерматит|аллерги|ожог|экзем|кож|глаз)/u
const healed: Record<string, string> = {
  отек: 'отёк',
  конъюнктивит: 'конъюнктивит',
  конюктивит: 'конъюнктивит',
  дерматит: 'дерматит',
  аллерги: 'аллергию',
  ожог: 'ожог',
  экзем: 'экзему',
  кож: 'кожу',
  глаз: 'глаза',
}
/** «Потом лечила отёк»: what the harm led to. */
export function withHealing(harm: string, text: string): string {
  const [, of = ''] = healing.exec(folded(text.slice(0, 2000))) ?? []
  if (!of) return harm
  return `${harm} и пришлось ${plainText(harm).includes(of) ? 'лечиться' : `лечить ${healed[of]}`}`
}
