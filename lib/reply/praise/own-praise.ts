import type { ReplyItem } from '../analysis'
import { readAbility } from '../echo/praise/abilities'
import { isDeedOfGoods, readDoing } from '../echo/praise/doings'
import { readEase } from '../echo/praise/ease'
import { readEffect } from '../echo/praise/effects'
import { readExtra } from '../echo/praise/extras'
import { beyondReproach } from '../echo/praise/named-verdict'
import { readDescribed, readOwnWords, readPlenty, somebody } from '../echo/praise/own-words'
import { readRetold } from '../echo/praise/retold-praise'
import { readTop } from '../echo/praise/tops'
import { subjectsOf } from '../echo/words/one-clause'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Praise } from './praise'

/** «к упаковке претензий нет»: of what, is told as well. */
const withoutReproach = (clause: string) => {
  const told = beyondReproach(plainText(clause).trim())
  return told ? { clause: told } : undefined
}

const allAfterVerb = /[еиуюая]т(?:ся)?\sвсе(?![а-яё])/u

/** What the living do and things seldom. */
const livingDo =
  /^(?:лов[ия]т|игра[ею]т|бега[ею]т|прыга[ею]т|сп[ия]т|засыпа[ею]т|сид[ия]т|леж[ия]т|слуша[ею]т|смотр[ия]т|пьют|пь[её]т|ест|едят|грыз[её]т|грызут|нос[ия]т|гоня[ею]т)$/u

/** «маленький, но светит хорошо»: what follows such a turn is the merit. */
const gladTurn =
  /^\s*(?:зато|но(?=\sне\s[а-яё]+т(?:ся)?(?![а-яё])|\s(?:свет[ия]т|освеща[ею]т|держ[иа]т|работа[ею]т|справля[ею]тся|помога[ею]т|вмеща[ею]т|хватает)(?![а-яё])|\s(?:\S+\s){0,4}(?:хорошо|отлично|прекрасно|замечательно|красиво|удобно|приятно|ярко|классно|вкусно|супер)(?![а-яё])))\s+/iu

/** «удобно пользовать» */
const misspeltUse = /(?<![а-яё])пользовать(?![а-яё])/giu
/** «звук оч приятный» */
const shortened = /(?<![а-яё])оч(?![а-яё])/giu
/** «не рвуться»: no infinitive ends so. */
const misspeltVerb = /(?<=[бвгджзклмпрстфхцчшщ]у|ю)ться(?![а-яё])/giu

/** «увлажняет кожу пользуюсь месяц»: where the buyer begins to tell of himself, another statement begins. */
const ofBuyer =
  /(?<=[а-яё]\s+\S{3,20}\s+\S{3,20})\s(?:пользу(?:юсь|емся)|использую|используем|рекоменду[юе]м?|совету[юе]м?|покупаю|заказываю|думаю|надеюсь)(?![а-яё]).*$/iu

/** The point of «т. к.» ends no sentence. */
const because = /\sт\.\s?к\.?\s/giu

/** A clause as it is compared: mentions and readers cut a text in the same places. */
export const clauseKey = (clause: string): string =>
  plainText(clause)
    .replace(/[^а-яa-z\d\s-]+/gu, '')
    .trim()

/** What the goods do, are and hold as the buyer's own words tell it, and the clauses that say no more than that. */
export function ownPraise(
  { pros, text }: ReplyItem,
  product: ProductName,
): { praise: Praise[]; clauses: ReadonlySet<string> } {
  const clauses = new Set<string>()
  const praise: Praise[] = []
  for (const part of [pros, text])
    for (const sentence of (part ?? '')
      .slice(0, 600)
      .replace(because, ', так как ')
      .split(/[.!?;\n]+/u))
      for (const part of sentence.split(/[^A-Za-zЀ-ӿ\d\s'"«»%-]+/u))
        for (const raw of part.split(/\sи\s(?=(?:не|их|его|е[её])\s)/u)) {
          const clause = raw
            .replace(gladTurn, '')
            .replace(misspeltVerb, 'тся')
            .replace(misspeltUse, 'пользоваться')
            .replace(shortened, 'очень')
            .replace(ofBuyer, '')
          if (clause.trim() === '') continue
          const words = wordsOf(clause)
          // «дочь играет» is no merit of the toy's, nor «пёс лежит и не слезает» of the rug's; «работает все» is «всё» or a row.
          if (somebody.test(words[0] ?? '') || allAfterVerb.test(plainText(clause))) continue
          // «кот в восторге, ловит бабочек»: the second half is said of the cat as well.
          const ofOther =
            somebody.test(plainText(sentence)) && subjectsOf(words).every(({ at }) => at !== 0)
          const byOther =
            (ofOther && livingDo.test(words[0] ?? '')) ||
            (somebody.test(plainText(part)) && subjectsOf(words)[0]?.at !== 0)
          const read =
            withoutReproach(clause) ??
            readExtra(clause, product) ??
            readEffect(clause, product) ??
            (byOther ? undefined : readDoing(clause, product)) ??
            readOwnWords(clause, sentence, product) ??
            readEase(clause) ??
            readAbility(clause, product) ??
            readDescribed(clause) ??
            readPlenty(clause) ??
            readTop(clause) ??
            (ofOther && !words.some(isDeedOfGoods) ? undefined : readRetold(clause, product))
          if (!read) continue
          praise.push({ ...read, topic: 'performance' })
          clauses.add(clauseKey(raw))
        }
  return { praise, clauses }
}
