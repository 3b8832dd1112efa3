import { asInstrumental } from '@/lib/text/adjective'
import { adjectiveOf, nominativeOf } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import { withYo } from '../words/common-words'
import { lacksLetter } from '../words/misspelt'
import { subjectsOf } from '../words/one-clause'
import { wordsOf } from '../words/plain'
import { topicOfThing } from '../words/topic-of-thing'
import { isWellKnown } from '../words/well-known'
import { mannerOf } from './fault-troubles'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

/** «жидковат», «грубоватая»: too much of a quality, said with reserve. */
const rather =
  /^(?!винов|чрев|узлов|крючков|одинов|полосов|угрев|дорогов|мал|велик)([A-Za-zЀ-ӿ]{2,10}[оеё]ват)(|а|о|ы|ый|ая|ое|ые|ой|ым|ыми|ых)$/u
const genderOfEnding: Record<string, Gender> = {
  '': 'm',
  а: 'f',
  о: 'n',
  ы: 'pl',
  ый: 'm',
  ая: 'f',
  ое: 'n',
  ые: 'pl',
}
/** A bare «не эластичные», «совсем несладкий»: nothing but adverbs and an adjective in the nominative. */
const only =
  /^(?:ну\s+)?(?:(?:очень|совсем|слишком|вообще|безумно|дико|чересчур|достаточно|довольно|сильно|какой-то|какая-то|какие-то|прям|прямо)\s+)?(не\s+(?:очень\s+)?|слишком\s+|очень\s+)?([а-я]{4,14})(ый|ий|ая|яя|ые|ие)(?:\s(?:какой|какая|какие)-то)?$/u
/** «жидкая как вода», «твёрдый будто камень»: what it is likened to. */
const likened = /,?\s(как|будто|словно)\s([а-я]{3,14}(?:\s[а-я]{3,14})?)$/u
/** Adjectives that tell nothing, or that we do not repeat. */
const empty =
  /^(?:беспонт|стремн|отстойн|галим|фигов|хренов|дерьмов|ужасн|отврат|кошмар|плох|странн|обычн|средн|никак|друг|так|сам|как|как|мерзк|против|гадк|страшн|разн|перв|втор|трет|нормальн|хорош|отличн|дорог|жутк|убог|паршив|маленьк|больш|больн|настоящ|следующ|кажд|любим|лучш|худш|дешев|единственн|последн|остальн|понятн|[A-Za-zЀ-ӿ]*довольн|согласн|готов|расстроен|огорч|возмущ)/u

/** A shop does not say so of its goods. */
const scornful = /^(?:бестолков|мусорн|дурацк|никудышн|дрянн)$/u

/** What can be seen and measured is no matter of taste. */
const plain =
  /^(?:тон[кюе]|мелк|корот|коротеньк|узк|узеньк|толст|одноразов|жирн|жидк|пуст|крив|кос|грязн)/u
/** Participles with one «н» of two; of the adjectives that rightly have one a few are named. */
const misspelt = /(?<!кож|рв|др|деревя|дерев|льн|шерст|румя)[ая]н$/u

const ofUnnamed: Partial<Record<Gender, { nom: string; gender: Gender }>> = {
  m: { nom: 'товар', gender: 'm' },
  f: { nom: 'покупка', gender: 'f' },
  // Of many that nobody names the whole is told.
  pl: { nom: 'покупка', gender: 'f' },
}

function subjectFor(gender: Gender, { words, product }: Clause, at: number) {
  const near = subjectsOf(words).find(
    (found) =>
      found.gender === gender &&
      found.at - at <= 3 &&
      at - found.at <= 8 &&
      ['part', 'trait', 'product', 'pack'].includes(found.thing.group),
  )
  if (near) return { nom: inCase(phraseOf(near), 'nom'), gender, phrase: phraseOf(near) }
  // «шрифт мелковат», «жестковатые корешки»: a noun beside it that our lists do not hold.
  const own = [words[at - 1] ?? '', words[at + 1] ?? ''].find(
    (word) => nominativeOf(word).includes(gender) && !adjectiveOf(word) && isWellKnown([word]),
  )
  if (own) return { nom: withYo(own), gender }
  if (product.noun && genderOf(product.noun) === gender)
    return { nom: inCase(product.noun, 'nom'), gender, phrase: product.noun }
  return gender === 'pl' && product.noun ? undefined : ofUnnamed[gender]
}

const slight =
  /^(?:очень|немного|немножко|чуть|слегка|как-то|уж|но|(?!трудн|сложн|поздн|далек)[а-я]{3,10}[оеё]вато)$/u
/** «Суховато, …»: said of the whole, and nothing else in the clause. */
function alone({ words, product: { noun } }: Clause) {
  if (!words.every((word) => slight.test(word))) return undefined
  return noun ? { nom: inCase(noun, 'nom'), gender: genderOf(noun), phrase: noun } : ofUnnamed.f
}

/** Qualities that no list knows, where their form alone tells that they are meant as a fault. */
export function degreesIn(clause: Clause): Trouble[] {
  const { words, text } = clause
  for (const [at, word] of words.entries()) {
    const [, stem, ending] = rather.exec(word) ?? []
    const gender = ending === undefined ? undefined : genderOfEnding[ending]
    if (!stem || !gender || words[at - 1] === 'не') continue
    const subject = subjectFor(gender, clause, at) ?? (ending === 'о' ? alone(clause) : undefined)
    if (!subject) continue
    // «Кисловат»: the taste is, where nothing is named.
    if (!('phrase' in subject) && /^(?:кисл|слад|горьк|солен|пресн|остр)/u.test(stem))
      return [{ clause: `вкус показался ${stem}ым`, topic: 'taste' }]
    if (!('phrase' in subject) && /^(?:жидк|густ|водян|вязк)/u.test(stem))
      return [{ clause: `консистенция показалась ${stem}ой` }]
    const [season = ''] =
      / для (?:лета|зимы|жары|осени|весны|улицы|дачи|города)(?![а-я])/u.exec(` ${text}`) ?? []
    return [
      said(
        subject,
        `<показался> ${stem}${{ m: 'ым', f: 'ой', n: 'ым', pl: 'ыми' }[subject.gender]}${season}`,
      ),
    ]
  }
  const whole = text.replace(/[\s.!)(,]{1,10}$/u, '').trim()
  const [tail = '', as, what = ''] = likened.exec(whole) ?? []
  if (as && (!isWellKnown(what.split(' ')) || /^(?:бы|будто|раз|все|обычно|всегда)/u.test(what)))
    return []
  const bare = whole.slice(0, whole.length - tail.length)
  const [, degree = '', stem = '', ending = ''] = only.exec(bare) ?? []
  if (
    !stem ||
    empty.test(stem) ||
    (degree.startsWith('не') && mannerOf(stem + ending)) ||
    /[ае]н(?:ий|ие)$/u.test(bare) ||
    // «потрепаная» lacks a letter.
    misspelt.test(stem) ||
    lacksLetter(stem + ending) ||
    // «безобразие» is a noun.
    (ending === 'ие' && !/[гкхжшщн]$/u.test(stem))
  )
    return []
  const gender = genderOfEnding[ending] ?? ({ ий: 'm', яя: 'f', ие: 'pl' } as const)[ending]
  const subject = gender && subjectFor(gender, as ? { ...clause, words: wordsOf(bare) } : clause, 0)
  if (!subject) return []
  // «Тусклый какой-то»: the colour is.
  if (!('phrase' in subject) && /^(?:тускл|блекл|бледн|ярк|темн|светл)/u.test(stem)) return []
  if (scornful.test(stem)) return [said(subject, '[вас|тебя] <разочаровал>')]
  const manner = mannerOf(stem + ending)
  const verb =
    manner === 'came'
      ? 'пришёл'
      : manner === 'was' ||
          /(?:нн|т)$/u.test(stem) ||
          (!degree.startsWith('слишком') && plain.test(stem))
        ? 'оказался'
        : 'показался'
  const how = degree.startsWith('не')
    ? 'не слишком '
    : degree.startsWith('слишком')
      ? 'слишком '
      : ''
  return [
    said(
      subject,
      `<${how === 'не слишком ' ? 'оказался' : verb}> ${how}${softened(stem, gender === subject.gender ? ending : ofOne(stem, ending))}${as ? `, ${as} ${what.replace(/[а-я]+/gu, withYo)}` : ''}`,
    ),
  ]
}

/** «жестк» as it is printed. */
const withYoOf = (stem: string) =>
  stem.replace(
    /^(ж|т|ч|л|тв|тяж|сол|дал|деш)е(?=(?:стк|мн|рн|пл|гк|рд|л|н|к|в|лт|тк)$)/u,
    (_, start: string) => `${start}ё`,
  )

/** «мягкие» → «мягкими», «синий» → «синим». */
export const softened = (stem: string, ending: string) => asInstrumental(withYoOf(stem) + ending)

/** «мягкие», of goods that are told of as one, as «мягкая». */
const ofOne = (stem: string, ending: string) =>
  ending === 'ые' || /[гкхжшщч]$/u.test(stem) ? 'ая' : 'яя'

function said(
  { nom, gender, phrase }: { nom: string; gender: Gender; phrase?: ReturnType<typeof phraseOf> },
  template: string,
): Trouble {
  const topic = phrase && topicOfThing[phrase.noun.lemma]
  return {
    clause: `${nom} ${agreed(template, gender)}`,
    ...(phrase && { subject: phrase }),
    ...(topic && { topic }),
  }
}
