import { past } from '@/lib/text/inflect'
import { withOf } from '@/lib/text/preposition'
import { isBlameless } from '../analyse/blameless'
import type { Mention, ReplyItem } from '../analysis'
import { harmless } from '../case/turns'
import { showsFlaw } from '../echo/quotes/regrettable'
import { isNoTrouble } from '../echo/troubles/in-own-words'
import { phraseOf } from '../echo/troubles/trouble'
import { plainText, wordsOf } from '../echo/words/plain'
import { genderOf, inCase, type NounPhrase } from '../product/noun-phrase'
import { findThings } from '../things/lexicon'
import type { Thing } from '../things/thing'
import type { Complaint } from './complaint'
import { vagueComplaint } from './elsewhere'
import { topicIn } from './topic-in'

/** Longer texts are stories, in which many things are named by the way. */
const longest = 500
const glad =
  /(?<![а-я])(?:не\s?плох|отличн|хорош|прекрасн|норм|цел(?:ый|ая|ое|ые|о)(?![а-я])|приятн|вкусн|удобн|красив|супер|класс|претензий\sнет|нет\sпретензий|без\sповрежд|понрав|нравит)/u
const turned = /^(?:но|однако|только|хотя|жаль|единственн[а-я]+|минус[а-я]*|один\sминус)(?![а-я])/u
/** What is but the occasion of a remark, or wants other words. */
const beside =
  /^(?:цена|доставка|размер|фото|картинка|подарок|время|сервис|качество|состав|описание|комплект|количество|срок|дата|отзыв|эффект|результат|польза|кожа|кожаный|дерево|пластик|металл|вид|внешний\sвид|пакет|рисунок|плёнка|наклейка|коробочка)$/u
/** Not tasted or tried, and so not judged. */
const untried = /(?<![а-я])(?:оценить|не\sпробовал[аи]?|не\sсмогл?[аи]?)(?![а-я])/u

/** What stands between two points, and before or after a turn. */
const clause = /(?:[^.!?;,()\n](?!\s(?:но|однако|зато|хотя)\s)){1,200}[^.!?;,()\n]?/giu

const isNameable = ({ group, lemma }: Thing) =>
  (group === 'part' || group === 'pack' || group === 'trait') && !beside.test(lemma)

const tellsOf = (phrase: NounPhrase): string => {
  const gender = genderOf(phrase)
  if (phrase.noun.group === 'trait')
    return `${inCase(phrase, 'nom')} ${past('порадовал', gender)} не вполне`
  const ins = inCase(phrase, 'ins')
  return `${withOf(ins)} ${ins} вышло не так, как хотелось`
}

/**
 * Of a remark that could be neither told nor shown, at least the part, the pack or the trait that it is about: «швы кое-где
 * распустились» as «со швами вышло не так, как хотелось».
 */
export function remarkedOn(
  { text = '', cons = '' }: Pick<ReplyItem, 'text' | 'cons'>,
  mentions: readonly Mention[],
): Complaint | undefined {
  if (text.length > longest) return undefined
  const praised = mentions.filter(
    ({ polarity, words, guess }) => polarity === 'praise' && words.field === 'text' && !guess,
  )
  const of = (said: string, from: number, meant: boolean): Complaint | undefined => {
    const plain = plainText(said).trim()
    if (
      glad.test(plain) ||
      untried.test(plain) ||
      harmless.test(plain) ||
      isNoTrouble(said) ||
      isBlameless(plain)
    )
      return undefined
    const isLiked = praised.some(
      ({ words: { start, end } }) => start < from + said.length && from < end,
    )
    const isMeant = meant || turned.test(plain) || showsFlaw(plain) || praised.length === 0
    const found =
      isLiked || !isMeant
        ? undefined
        : findThings(wordsOf(said)).find(({ thing }) => isNameable(thing))
    if (!found) return undefined
    const phrase = phraseOf(found)
    return {
      ...vagueComplaint,
      ...topicIn(said),
      said,
      vague: false,
      sure: true,
      told: true,
      troubles: [tellsOf(phrase)],
      about: inCase(phrase, 'acc'),
    }
  }
  for (const { 0: said, index } of text.matchAll(clause)) {
    // «Почему на коробке нет состава?» asks.
    if (text[index + said.length] === '?') continue
    const found = of(said, index, false)
    if (found) return found
  }
  return cons ? of(cons, 0, true) : undefined
}
