import { genderOf, inCase } from '../../product/noun-phrase'
import { purchase } from '../../things/lexicon'
import { subjectsOf } from '../words/one-clause'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const soon = '(?:буд(?:ет|ут)|начн(?:ет|ут)|стан(?:ет|ут))\\s(?:[A-Za-zЀ-ӿ]+\\s){0,3}'
/** «Будут скатываться», «быстро сломается», «через месяц появятся катышки»: how the thing will wear. */
const worn = new RegExp(
  `(?<![A-Za-zЀ-ӿ])(?:${soon}(?:скат|катыш|отвис|вытяг|растяг|линя|выцвет|облез|протир|рвать|лома|отвалив|отрыва|развалив|расход|отклеив|появляться\\sкатыш)[A-Za-zЀ-ӿ]{0,10}|(?:(?:ската|слома)[ею]тся|(?:отвал|развал|откле)[ия]тся|(?:оторв|порв|протр|разойд|растян|вытян)(?:[её]тся|утся))|(?:отвисн|полиня|облез|лопн|тресн)[еу]т|появ[ия]тся\\sкатыш[A-Za-zЀ-ӿ]*|долго\\sне\\sпрослуж[ия]т|надолго\\sне\\sхватит)(?![A-Za-zЀ-ӿ])`,
  'u',
)
/** «Не сломается», «вдруг порвётся», «если отвалится»: no forecast of his. */
const denied =
  /(?<![A-Za-zЀ-ӿ])(?:не|ни|если|когда|пока|чтобы?|вдруг|может|возможно|надеюсь|дума[A-Za-zЀ-ӿ]+|боял[A-Za-zЀ-ӿ]+|никогда)\s(?:[A-Za-zЀ-ӿ]+\s){0,2}$/u

/** Whether a clause in plain text says how the thing will wear. */
export function isFeared(text: string): boolean {
  const found = worn.exec(text)
  return found !== null && !denied.test(text.slice(0, found.index))
}

/** What the buyer foresees, told as his doubt: nothing has happened yet. */
export function fearedIn({ words, product }: Clause): Trouble[] {
  const [named] = subjectsOf(words).filter(({ thing }) => thing.group === 'product')
  const subject = named
    ? phraseOf(named)
    : (product.noun ?? { adjectives: [], noun: purchase, plural: false })
  return [
    {
      clause: `${inCase(subject, 'nom')} ${agreed('<вызвал>', genderOf(subject))} сомнения в долговечности`,
      subject,
      topic: 'quality',
    },
  ]
}
