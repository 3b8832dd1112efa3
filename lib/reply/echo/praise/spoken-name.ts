import { adjectiveOf, isFiniteVerb, isGenitive, nominativeOf, shortOf } from '@/lib/text/grammar'
import { declineNoun, type Gender } from '@/lib/text/inflect'
import type { ReplyItem } from '../../analysis'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { isEveryday } from '../words/everyday-words'
import { isMisspelt } from '../words/misspelt'
import { plainText, wordsOf } from '../words/plain'
import { somebody } from './own-words'
import { findQualities } from './read-praise'

/** Nouns that open a happy text and are not what was bought: the purchase itself, what came of it, time, people, the body. */
const noGoods =
  /^(?:товар|вещ|вещичк|покупк|продукт|заказ|посылк|отзыв|штук|штучк|штуковин|мелоч|приобретени|подар|сюрприз|выбор|вариант|экземпляр|производител|фирм|бренд|марк|магазин|продав|сервис|сайт|площадк|работ|идея|дело|опыт|минус|плюс|сочетани|соотношени|цен|скидк|акци|качеств|доставк|упаковк|впечатлени|ощущени|эффект|результат|эмоци|решени|помощник|друг|находк|альтернатив|замен|аналог|оригинал|копи|подделк|девушк|девоч|мальчик|парень|мужчин|женщин|невестк|зят|хозя|клиент|имениник|именинник|ученик|семь|семе[ий]|коллег|врач|мастер|нога|ног|рук|кож|волос|лиц|глаз|тел|ногт|голов|вкус|запах|аромат|цвет|оттен|вид|дизайн|размер|рост|объем|вес|материал|ткан|звук|свет|срок|дат|количеств|набор|пар|раз|день|вечер|утр|ноч|недел|месяц|год|лет|зим|осен|весн|погод|врем|момент|слов|фото|картинк|описани|отсутстви|налич|начал|конец|част|способ|метод|процесс|привкус|послевкуси|холодок|настроени|праздник|удовольстви|красот|супер|класс|огон|бомб|кайф|пушк|сказк|мечт|чуд|любов|восторг|шик|прелест|мест|жизн|дом$|дома|квартир|комнат|кухн|фигур|образ|стил|брак|перв|втор|куча|ряд|уровень|вопрос|ответ|смысл|польз|надежд|игр|жар|лето|тест|ночь|задумк|моль$|внук|бабушк|бюджет|отлич|обычн|спасиб|производств|пахн|консистенц|текстур|этикет|крыш|банк|баноч|запасн|дрянь|отстой|хлам|ужас|кошмар|говно|гавно|дерьм|фигн|хрень|ерунд|обман|барахл|мусор|жуть|жесть|ширпотреб|трат|имитац|половин|подач|подход|иллюстраци|комплектност|кофевар|ягодк|лист|хран|рассрочк|внимани)/u

/** Warms the voice, says how much, or points: it may stand between the name and what is said of it. */
const aside =
  /^(?:очень|просто|реально|действительно|вообще|прям|прямо|ну|вполне|достаточно|довольно|весьма|самый|самая|самое|самые|такой|такая|такое|такие|этот|эта|это|эти|сам|сама|само|сами|в|целом|как|всегда|оказался|оказалась|оказалось|оказались|пришел|пришла|пришло|пришли|мне|нам)$/u
const pleased =
  /^(?:понравил(?:ся|ась|ось|ись)|супер|огонь|топ|топчик|класс|бомба|пушка|кайф|имба|зачет|сказка|мечта|норм|отлично|хорошо|прекрасно|шикарно|замечательно)$/u

/** «супер чехол»: a verdict that stands before any noun as it is. */
const verdict = /^(?:супер|топ|класс|имба|бомба|мега)$/u

function genderHere(words: readonly string[], at: number): Gender | undefined {
  const word = words[at] ?? ''
  const genders = nominativeOf(word)
  if (verdict.test(words[at - 1] ?? '')) return genders.length === 1 ? genders[0] : undefined
  const before = adjectiveOf(words[at - 1] ?? '')
  if (at > 0) return before && genders.includes(before) ? before : undefined
  const next = words.slice(1).find((one) => !aside.test(one)) ?? ''
  const after = adjectiveOf(next) ?? shortOf(next)
  if (after) return genders.includes(after) ? after : undefined
  // «ватман хорошего качества»
  const ofQuality = /[ое]го$/u.test(next) && words.includes('качества')
  const wanted = next === 'что' && words.includes('надо')
  // «база средней вязкости»
  const ofKind =
    at === 0 && /(?:[ое]го|[ое]й|[ыи]х)$/u.test(words[1] ?? '') && isGenitive(words[2] ?? '')
  return pleased.test(next) || wanted || ofQuality || ofKind ? genders[0] : undefined
}

/** «взяла этот топ», «эти салфетки»: what he points at, where the form is that of a subject. */
const pointing = new Map<string, Gender>([
  ['этот', 'm'],
  ['это', 'n'],
  ['эти', 'pl'],
])
/** Whether a noun names goods, and not the purchase itself, time, people or the body. */
export const isGoods = (name: string) =>
  name.length > 2 &&
  !noGoods.test(name) &&
  !isFiniteVerb(name) &&
  !somebody.test(name) &&
  (!isMisspelt(name) || isEveryday(name)) &&
  findThings([name]).every(({ thing }) => thing.group === 'product')

function pointedAt(clause: string): { name: string; gender: Gender } | undefined {
  const words = wordsOf(plainText(clause))
  const at = words.findIndex(
    (word, place) => pointing.has(words[place - 1] ?? '') && nominativeOf(word).length > 0,
  )
  const [name = '', gender] = [words[at], pointing.get(words[at - 1] ?? '')]
  return gender && nominativeOf(name).includes(gender) && isGoods(name)
    ? { name, gender }
    : undefined
}

function nameIn(clause: string): { name: string; gender: Gender } | undefined {
  const words = wordsOf(plainText(clause)).filter((word, at) => at > 5 || !aside.test(word))
  const at = words.findIndex((word) => nominativeOf(word).length > 0 && !adjectiveOf(word))
  const name = words[at] ?? ''
  if (at < 0 || at > 3 || name === 'топ' || !isGoods(name)) return undefined
  // «чистой ложкой»: with what.
  if (/[ое]й$/u.test(name) && /[ое]й$/u.test(words[at - 1] ?? '')) return undefined
  const lead = words.slice(0, at)
  if (lead.some((word) => !adjectiveOf(word) && word !== 'и' && !verdict.test(word)))
    return undefined
  if (at > 0 && findQualities(lead).length === 0 && !lead.some((word) => verdict.test(word)))
    return undefined
  const gender = genderHere(words, at)
  return gender && { name, gender }
}

/**
 * The product with the name that the buyer's own first words give it («брелок милый», «вкусный сахарозаменитель»), where
 * neither the card nor our lists name it. Only the nominative is sure.
 */
export function withSpokenName(
  { text, pros, product: card }: ReplyItem,
  product: ProductName,
): ProductName {
  if (product.noun || card?.name) return product
  for (const part of [text, pros]) {
    const clauses = (part ?? '').slice(0, 200).split(/[.!?;:,()\n]+/u)
    for (const found of clauses
      .slice(0, 5)
      // Later only a clause of its own names the goods: «…, мешки хорошие».
      .filter((clause, at) => at < 3 || wordsOf(clause).length < 4)
      .flatMap((clause) => nameIn(clause) ?? pointedAt(clause) ?? [])) {
      const { name, gender } = found
      return {
        ...product,
        noun: {
          adjectives: [],
          noun: { lemma: name, gender, group: 'product', ...declineNoun(name, gender) },
          plural: gender === 'pl',
        },
      }
    }
  }
  return product
}
