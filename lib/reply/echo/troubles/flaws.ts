import { withOf } from '@/lib/text/preposition'
import { genderOf, inCase } from '../../product/noun-phrase'
import { purchase } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

/** «на боку», «на углу»: nouns with a case of their own for a place. */
const inPlace = (words: string) =>
  words.replace(
    /(?<![а-яё])(бок|угл|кра|верх|низ|шв|нос|мыск)е$/u,
    (_, stem) => `${stem}${stem === 'кра' ? 'ю' : 'у'}`,
  )

/** «с трещиной», but «со сколом». */
const withFlaw = (words: string) => `${withOf(words)} ${words}`

const arrival = /^(?:приш|приех|присл|прив[её]з|достав|получ|дош|доех|оказал|вся|весь|все|был)/u
/** A noun that is neither the product nor a part of it. */
function isOther(
  word: string | undefined,
  things: Clause['things'],
  product: Clause['product'],
): boolean {
  if (!word || word.length < 4 || arrival.test(word)) return false
  const forms = product.noun && Object.values(product.noun.noun.singular ?? {})
  const many = product.noun && Object.values(product.noun.noun.plural ?? {})
  if ([...(forms ?? []), ...(many ?? [])].some((form) => form.replaceAll('ё', 'е') === word))
    return false
  return (
    product.noun !== undefined &&
    /[аяоеыиь]$|[бвгджзклмнпрстфхцчш]$/u.test(word) &&
    !/(?:ый|ая|ое|ые|л|ла|ли|ло)$/u.test(word) &&
    !things.some(
      ({ thing: { group, lemma }, plural }) =>
        group === 'part' && lemma.slice(0, 4) === word.slice(0, 4) && !plural,
    )
  )
}

const ofGenitive = /^(?:из-за|у|около|до|после|из|для|кроме|вместо|ради|вокруг|размером)$/u
/** «дырки», «две царапины»: the form of one in the genitive is that of many in the nominative, and stands alone for many. */
const isMany = ({ thing, plural, at }: FoundThing, words: readonly string[]): boolean =>
  plural ||
  (thing.plural?.nom.replaceAll('ё', 'е') === words[at] && !ofGenitive.test(words[at - 1] ?? ''))

/** Spots on a buyer are none on the goods. */
const onBody =
  /(?<![а-яё])(?:лиц[аоеу]|кож[аеиу]|щек[аиу]?|щеках|шее|шея|губ[аыеу]?|губах|руках|тел[ое]|лбу|ногах)(?![а-яё])/u

/** With what mark of damage it came: «с царапиной на крышке». */
export function flawsIn({ text, words, things, product }: Clause): Trouble[] {
  const flaw = things.find(({ thing: { group } }) => group === 'flaw')
  if (
    !flaw ||
    onBody.test(text) ||
    /запах|пахн|воня|вывел|вывод|стира[лею]|отмы|оттира|чист(?:и|ю)|удал|убра[лт]|протека|дерга|(?<![A-Za-zЀ-ӿ])в\s+дыр|изображени|оставля|оставил|после|появ|катыш|прояв|возник|превра[тщ]|вокруг/u.test(
      text,
    ) ||
    ['без', 'нет', 'ни', 'не', 'в', 'от'].some((no) =>
      words.slice(Math.max(0, flaw.at - 2), flaw.at).includes(no),
    ) ||
    // «пятна не берёт» is what it does, «посуда с разводами» is another thing, «расходится пятнами» is how it does.
    words[flaw.at + 1] === 'не' ||
    (/[^аеиоуыя]ами$/u.test(words[flaw.at] ?? '') &&
      !words.slice(Math.max(0, flaw.at - 3), flaw.at).some((word) => /^со?$/u.test(word))) ||
    (/^на$/u.test(words[flaw.at - 2] ?? '') && /[ыи]е$/u.test(words[flaw.at - 1] ?? '')) ||
    words[flaw.at - 1] === 'на' ||
    (/^со?$/u.test(words[flaw.at - 1] ?? '') && isOther(words[flaw.at - 2], things, product))
  )
    return []
  const mark = { ...phraseOf(flaw), plural: isMany(flaw, words) }
  // «дырка в пакете» is no hole in what lay in it.
  const pack = things.find(
    ({ at, thing: { group } }) => group === 'pack' && /^(?:на|в|во)$/u.test(words[at - 1] ?? ''),
  )
  if (pack) {
    return [
      {
        clause: `${words[pack.at - 1]} ${inPlace(inCase(phraseOf(pack), 'pre'))} ${agreed('<оказался>', genderOf(mark))} ${inCase(mark, 'nom')}`,
        topic: 'packaging',
        subject: phraseOf(pack),
      },
    ]
  }
  // «царапина на крышке»: the place in the case that «на» wants.
  const place = things.find(
    (found) => words[found.at - 1] === 'на' && found.thing.group !== 'product',
  )
  const where = place ? ` на ${inPlace(inCase(phraseOf(place), 'pre'))}` : ''
  const subject = product.noun ?? { adjectives: [], noun: purchase, plural: false }
  return [
    {
      clause: `${inCase(subject, 'nom')} ${agreed('<пришёл>', genderOf(subject))} ${withFlaw(inCase(mark, 'ins'))}${where}`,
      subject,
    },
  ]
}
