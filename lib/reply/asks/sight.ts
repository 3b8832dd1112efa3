import type { TopicId } from '../topic'
import { type Ask, type AskExample, type AskedCase, defineAsk } from './ask'
import { isCosmetics } from './goods'

/** Troubles of these topics are felt, tasted, paid or waited for, whatever words they are told in. */
const unseen: readonly TopicId[] = [
  'efficacy',
  'taste',
  'smell',
  'price',
  'delivery',
  'service',
  'usability',
  'size_fit',
  'health',
  'battery',
]
/** What a cream or a varnish does is seen on the buyer's own body: nobody asks him for a photograph of that. */
const bodily =
  /ногт|ногот|ноготок|(?<![а-я])кож[аиуеей]{1,2}(?![а-я])|губ(?:ы|ах|у)?(?![а-я])|лиц[оауе](?![а-я])|ресниц|(?<![а-я])волос(?!ы?\s(?:в|внутри))|(?<![а-я])рот(?![а-я])|зуб/u
/** How a cosmetic behaves is seen on nobody's photograph; how its bottle came is. */
const came = /приш|приех|достав|упаков|короб|флакон|банк|баноч|тюбик|крышк|дозатор|помп|кист|пакет/u
/** What is feared has not yet happened. */
const feared = /(?<![а-я])(?:будет|будут|наверняка|скорее\sвсего|навряд|вряд)(?![а-я])/u
export const isFeared = ({ said }: AskedCase): boolean => feared.test(said)
/** What a thing is only likened to is not to be seen. */
const likening = /будто|словно/iu
const isLikened = ({ said, complaint }: AskedCase): boolean =>
  likening.test(/показал/u.test(said) ? (complaint.said ?? said) : said)
/** What it ought to do and does not leaves no trace. */
const denied =
  /(?<![а-я])не\s(?:царапа|отстир|вывод|удаля|убира|оттир|отмы|скрыва|маскиру|рв[уеё]т|ржав|мн[её]тся|пачка)|не\s?(?:прошит|сшит)|(?:ближайш|последн|перв)[а-я]{2}\sдыр|лож[ия]тся|прокрашива/u
export const isVisible = (asked: AskedCase) =>
  !unseen.includes(asked.complaint.topic) &&
  !bodily.test(asked.said) &&
  !(
    (isCosmetics(asked) || /ногт|ногот|маникюр/u.test(asked.text)) &&
    (bodily.test(asked.text) || !came.test(asked.text))
  ) &&
  !isFeared(asked) &&
  !isLikened(asked) &&
  !denied.test(asked.said)

/** The part that the trouble is told of: «фото молнии» shows that the review was read. */
export const partOf = ({ complaint: { of } }: AskedCase) =>
  of && !/^(?:покупк|издели|товар|вещ|краск|эмал|покрыти|лака|шерст|ворс|мех)/u.test(of)
    ? of
    : undefined
export const close = (of: string) => [`фото ${of}`, `снимок ${of}`, `фото ${of} крупным планом`]

/** The part or the thing itself, where either is known. */
export const pictured = (asked: AskedCase, otherwise: readonly string[]): readonly string[] => {
  const of = partOf(asked) ?? asked.thing
  return of ? close(of) : otherwise
}
/** The thing and how it was packed. */
export const withPack = ({ thing = 'покупки' }: AskedCase): readonly string[] => [
  `фото ${thing} и упаковки`,
  `снимок ${thing} и упаковки`,
]

/** What a colour is like. */
export const daylight: readonly string[] = ['фото при дневном свете', 'снимок при дневном свете']

/** A plant that died did not break. */
const grown = /сдох|(?<![а-я])взош|всход|рассад|(?<![а-я])росл|завял/u
/** One kind of trouble that anybody can see on a photograph. */
export const sight = (
  id: string,
  words: RegExp,
  shows: Ask['shows'],
  examples: { asked: readonly AskExample[]; other: readonly AskExample[] },
): Ask =>
  defineAsk({
    id,
    fits: (asked) => words.test(asked.said) && isVisible(asked) && !grown.test(asked.text),
    ...(shows && { shows }),
    examples,
  })
