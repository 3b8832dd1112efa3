import { plain } from '@/lib/text/words'

/** What is done to a thing: how a buyer asks for it, and the words of a fact that speak of it. */
type Care = { readonly asks: RegExp; readonly tells: RegExp; readonly denies?: RegExp }

const cares: readonly Care[] = [
  {
    // Washed by a machine.
    asks: /^(?=.*(?:стир|стиральн))(?=.*(?<![а-я])(?:машин|автомат))|(?<![а-я])(?:машинн|автоматическ)[а-я]+ стирк/u,
    tells:
      /машинн[а-я]+ стирк|стир[а-я]+ в (?:стиральн[а-я]+ )?машин|стир[а-я]+ при \d|стирк[а-я]+ при \d/u,
    denies: /ручн[а-я]+ стирк|химчистк|сух[а-я]+ чистк/u,
  },
  {
    asks: /(?<![а-я])(?:по)?стир/u,
    tells: /стирк|стира/u,
    denies: /(?<!или )химчистк|сух[а-я]+ чистк/u,
  },
  { asks: /(?<![а-я])(?:по)?(?:гладить|утюж)/u, tells: /глаж|гладить|утюг|утюж/u },
  { asks: /сушилк|сушильн|барабан/u, tells: /барабан|сушильн|машинн[а-я]+ сушк/u },
  { asks: /отбелива/u, tells: /отбелива/u },
  { asks: /посудомо|пмм(?![а-я])/u, tells: /посудомо|пмм(?![а-я])/u },
  { asks: /микроволнов|(?<![а-я])свч/u, tells: /микроволнов|(?<![а-я])свч/u },
  { asks: /духовк|духовой шкаф|духовом шкаф/u, tells: /духовк|духов[а-я]+ шкаф/u },
  { asks: /морозилк|морозильн|заморажив|заморозить/u, tells: /морозил|заморажив/u },
]
const permitted =
  /(?<![а-я])(?:можно|нельзя|разреш|допуска|подход|подойд|ли(?![а-я]))|^(?:а )?(?:стирать|гладить|машинная стирка)[а-я ]{0,30}\??$/u
const how = /(?<![а-я])(?:как|чем|сколько|скольки|какой|какая|какие|каком|при)(?![а-я])/u
const denied =
  /(?<![а-я])(?:не(?!\sбо|\sстраш|\sпорт)|нельзя|кроме|исключ[а-я]+|запрещ[а-я]+|избега[а-я]+)(?![а-я])/u

/**
 * Whether a fact allows what a buyer asks to do with the thing: «Можно в машинке?» of «Уход: ручная стирка» is `false`.
 * `undefined` where the fact does not say, or he asks how.
 */
export function careStated(asked: string, known: string): boolean | undefined {
  const question = plain(asked.slice(0, 300))
  if (!permitted.test(question) || how.test(question) || / или (?!нет)/u.test(question))
    return undefined
  const care = cares.find(({ asks }) => asks.test(question))
  if (!care) return undefined
  const clauses = plain(known.slice(0, 500)).split(/[,;.:]\s*/u)
  const said = clauses.find((clause) => care.tells.test(clause))
  if (said) return !denied.test(said) && (!care.denies?.test(said) || said.includes('машинн'))
  return care.denies && clauses.some((clause) => care.denies?.test(clause) && !denied.test(clause))
    ? false
    : undefined
}
