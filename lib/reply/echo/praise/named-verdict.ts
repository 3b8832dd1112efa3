import { adjectiveOf, isFiniteVerb, isGenitive, nominativeOf } from '@/lib/text/grammar'
import { type Gender, past } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { findThings } from '../../things/lexicon'
import { withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { wordsOf } from '../words/plain'
import { isWellKnown } from '../words/well-known'
import { somebody } from './own-words'

/** Adjectives that judge and describe nothing. */
const liking =
  /^(?:хорош|отличн|супер|суперск|прекрасн|замечательн|шикарн|классн|чудесн|великолепн|идеальн|обалденн|превосходн|потрясающ|достойн|крут|топов|бомбическ|бомбов|божественн|офигенн|роскошн)(?:ий|ый|ой|ая|ее|ое|ие|ые|а|и|о)?$|^приятн(?:ый|ая|ое|ые)$/u
/** «Идея неплохая»: an idea serves nobody, it pleases. */
const thought = /^(?:идея|задумка|задача|мысль)$/u
const bearing = /^(?:норм|нормас|нормально|нормальн(?:ый|ая|ое|ые)|неплох(?:ой|ая|ое|ие|а|о|и))$/u
/** Said of any gender. */
const unbending = /^(?:супер|класс|топ|огонь|бомба|норм|нормас|нормально|неплохо|хорошо|отлично)$/u
const pleased = /^(?:понравил(?:ся|ась|ось|ись)|порадовал[аои]?|нравится|нравятся)$/u
/** Says how much, to whom, or only warms the voice. */
const lead =
  /^(?:очень|вполне|вроде|так|действительно|реально|правда|просто|прям|прямо|конечно|лично|мне|нам|всем|принципе|в|этот|эта|это|эти|всегда|достаточно|довольно|весьма|оч|и|а|да|тоже|также|внутри|снаружи|внешне)$/u
const wholly = /^(?:в\s)?(?:целом|общем)\s/u
const resting =
  /^(?:(?:во?\s(?:вс[её]м\s)?остальном|остальное|в\sцелом|в\sобщем|а\sтак|так)\s)(?:то\s)?(?:вс[её]\s)?(?:очень\s)?(?:(хорошо|отлично|супер|понравил(?:ось|ся)|прекрасно|замечательно)|(норм|нормас|нормально|неплохо|ничего|устроило|устраивает))$/u
/** «к остальному претензий нет» */
const noneOfRest =
  /^(?:по|к|ко|в|во)\s(?:всему?\s|всем\s)?остальн[а-я]{1,4}\s(?:претензий|нареканий|вопросов|замечаний|проблем)\s(?:нет|не\sвозникло|не\sбыло)$/u
/** «вид на пятёрку» */
const graded = /\sна\s(?:пятерку|пять|5|отлично|высоте|высшем\sуровне)(?:\s(?:с\sплюсом|баллов))?$/u
/** «А так для своей цены нормально», «в целом неплохие». */
const ofMoney =
  /^(?:(?:а\sтак|так|в\sцелом|в\sобщем|но)\s)?(?:для|за)\s(?:свою|свои|своей|такую|такие|эту|эти|такой|этой)\s(?:цену|цены|деньги|стоимость|стоимости)\s(?:в\sцелом\s|вполне\s|даже\s|очень\s)?(?:норм|нормас|нормально|нормальн[а-я]{2}|неплохо|неплох[а-я]{2}|хорошо|отлично|супер|пойдет|сойдет|сгодится)$/u
const fairWhole =
  /^в\s(?:целом|общем|принципе)\s(?:вполне\s|вроде\s)?(?:неплох(?:ой|ая|ое|ие|и|а)?|нормальн(?:ый|ая|ое|ые)|хорош(?:ий|ая|ее|ие)?)$/u
/** «в работе хороший», «на ощупь приятная»: by where it is judged. */
const judgedIn: readonly (readonly [RegExp, string])[] = [
  [
    /^в\s(?:работе|деле|использовании|применении)\s(?:очень\s)?(?:(?:хорош|отличн|удобн|неплох|супер)[а-я]{0,3}|понравил(?:ся|ась|ось|ись)|порадовал[аио]?)$/u,
    'в деле всё понравилось',
  ],
  [/^на\sощупь\s(?:[а-я]{4,}\s)?(?:очень\s)?приятн[а-я]{1,2}$/u, 'на ощупь приятно'],
  [
    /^на\s(?:запах|аромат)\s(?:[а-я]{4,}\s)?(?:очень\s)?(?:приятн|хорош|отличн|вкусн)[а-я]{1,2}$/u,
    'запах понравился',
  ],
  [
    /^на\sвкус\s(?:[а-я]{4,}\s)?(?:очень\s)?(?:приятн|хорош|отличн|вкусн|неплох)[а-я]{1,2}$/u,
    'вкус понравился',
  ],
  [
    /^на\sвид\s(?:[а-я]{4,}\s)?(?:очень\s)?(?:приятн|хорош|отличн|симпатичн|красив)[а-я]{1,2}$/u,
    'внешний вид понравился',
  ],
]
/** Time, people, makers and words for words: a good one is no merit of the goods. */
const noThing =
  /^(?:день|утро|вечер|раз|год|месяц|неделя|время|отзыв|отзывы|продавец|магазин|фирма|бренд|марка|производитель|курьер|оценка|минус|минусы|плюс|плюсы|слово|слова|фото|описание|начало|девочки|девушки|люди|человек|вариант|выбор|ожидания|впечатление|впечатления|новость|надежда|состояние|состоянии|замена|аналог|вещи|деньги|количество|половина|штука|штуки|штучка|штучки|штуковина|вещичка|пара|все|всё|себе|цены|кожа|кожи|волосы|лицо|руки|ноги|тело|губы|погода)$/u

const genders: readonly Gender[] = ['m', 'f', 'n', 'pl']
const pastGender = (word: string) =>
  genders.find(
    (gender) => past('понравился', gender) === word || past('порадовал', gender) === word,
  )

/** The thing that is judged, as it may stand before «понравился»: «сама лупа», «парфюмерная композиция». */
type Named = { name: string; gender: Gender }

function genderAt(words: readonly string[], at: number, verdict: string): Gender | undefined {
  const word = words[at] ?? ''
  const listed = subjectsOf([word])[0]?.gender
  const possible = listed ? [listed] : nominativeOf(word)
  const told = adjectiveOf(verdict) ?? pastGender(verdict)
  if (told && !unbending.test(verdict)) return possible.includes(told) ? told : undefined
  if (/^(?:хорош|неплох)[аои]$/u.test(verdict)) {
    const short = ({ а: 'f', о: 'n', и: 'pl' } as const)[verdict.at(-1) as 'а' | 'о' | 'и']
    return possible.includes(short) ? short : undefined
  }
  const [first] = possible
  return first
}

/** A noun in the nominative with its adjectives and a genitive, and nothing else. */
function namedIn(words: readonly string[], verdict: string): Named | undefined {
  if (words.length === 0 || words.length > 4 || words.some((word) => isFiniteVerb(word)))
    return undefined
  const at = words.findIndex((_, place) => genderAt(words, place, verdict) !== undefined)
  const gender = genderAt(words, at, verdict)
  if (at < 0 || !gender) return undefined
  if (words.some((word) => noThing.test(word) || somebody.test(word))) return undefined
  // What it came in is no merit of the goods.
  if (findThings(words).some(({ thing }) => thing.group === 'pack')) return undefined
  const isOwn = (word: string) =>
    /^(?:сам|сама|само|сами)$/u.test(word) || adjectiveOf(word) === gender
  if (!words.slice(0, at).every(isOwn)) return undefined
  const after = words.slice(at + 1)
  if (after.length > 1 || !after.every((word) => isGenitive(word))) return undefined
  return isWellKnown(words) ? { name: words.map(withYo).join(' '), gender } : undefined
}

const asJudged = ({ name, gender }: Named, verdict: string) => {
  const is =
    bearing.test(verdict) && !thought.test(name)
      ? `в целом ${past('устроил', gender)}`
      : past('понравился', gender)
  return { clause: `${name} ${is}`, said: { of: name, is } }
}

/** «топ хороший», «сама лупа неплохая», «композиция понравилась»: a thing that the buyer judges well, in a clause of our own. */
export function namedVerdict(plain: string, product: ProductName) {
  const rest = resting.exec(plain)
  if (rest) return { clause: `в остальном всё ${rest[1] ? 'понравилось' : 'устроило'}` }
  if (ofMoney.test(plain)) return { clause: 'за свои деньги покупка устроила' }
  if (fairWhole.test(plain)) return { clause: 'в целом покупка устроила' }
  const aspect = judgedIn.find(([pattern]) => pattern.test(plain))
  if (aspect) return { clause: aspect[1] }
  const words = wordsOf(plain.replace(wholly, '').replace(graded, ' отлично')).filter(
    (word) => !lead.test(word),
  )
  // «Топ хороший»: the first word is a name here.
  const judged = words.findIndex(
    (word) => liking.test(word) || bearing.test(word) || pleased.test(word),
  )
  const at = judged < 0 ? words.findIndex((word) => unbending.test(word)) : judged
  const verdict = words[at] ?? ''
  // The verdict stands first or last: «хороший топ», «топ хороший».
  if (at < 0 || (at > 0 && at < words.length - 1)) return undefined
  const others = words.toSpliced(at, 1)
  const named = namedIn(others, verdict)
  if (named) return asJudged(named, verdict)
  const { noun } = product
  // «…, хорошо, что взяла» stands for itself.
  if (others.length > 0 || !noun || unbending.test(verdict)) return undefined
  if (!agrees(verdict, genderOf(noun))) return undefined
  return asJudged({ name: inCase(noun, 'nom'), gender: genderOf(noun) }, verdict)
}

/** «неплохой» of a cream, not of a mask. */
const agrees = (verdict: string, gender: Gender): boolean => {
  const told = adjectiveOf(verdict) ?? pastGender(verdict)
  return told === undefined || told === gender
}

const claims = 'претензий|вопросов|нареканий|замечаний|жалоб'
const noClaims = new RegExp(
  `^(к|ко|по|на)\\s((?:[а-я]+\\s){1,4})(?:вообще\\s|совсем\\s)?(?:(${claims})\\s(?:вообще\\s)?(?:нет|нету|никаких|не\\sимею|не\\sвозникло|ноль)|(?:никаких\\s|нет\\s)(${claims}))$`,
  'u',
)
const claimsFirst = new RegExp(
  `^(?:никаких\\s|нет\\s)?(${claims})\\s(?:(?:нет|нету|никаких)\\s)?(к|ко|по)\\s((?:[а-я]+\\s?){1,4})$`,
  'u',
)
const ofOthers =
  /(?<![а-я])(?:остальн|продав|производител|магазин|доставк[еу]\s|курьер|озон|вайлдб|вб|фирм|бренд|вам|нему|ней|ним|этому)[а-я]*/u

/** «к самой муке претензий нет»: what is beyond reproach, in the buyer's own case. */
export function beyondReproach(plain: string): string | undefined {
  if (noneOfRest.test(plain)) return 'в остальном всё устроило'
  const after = noClaims.exec(plain)
  const before = after ? undefined : claimsFirst.exec(plain)
  if (before && !/^(?:никаких|нет)|\s(?:нет|нету|никаких)\s/u.test(plain)) return undefined
  const [preposition, name = '', of] = after
    ? [after[1], after[2], after[3] ?? after[4]]
    : [before?.[2], before?.[3], before?.[1]]
  if (!preposition || !of || ofOthers.test(name) || !isWellKnown(wordsOf(name))) return undefined
  const thing = wordsOf(name).filter((word) => !/^(?:тоже|также|вообще|их|его|ее)$/u.test(word))
  return `${preposition} ${thing.map(withYo).join(' ')} ${of} нет`
}
