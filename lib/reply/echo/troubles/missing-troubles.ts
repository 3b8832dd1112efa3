import { genderOf, inCase } from '../../product/noun-phrase'
import { purchase } from '../../things/lexicon'
import type { FoundThing } from '../../things/thing'
import { agreed, type Clause, phraseOf, type Trouble } from './trouble'

const lacking =
  /(?<![A-Za-zЀ-ӿ])(?:(?<!(?:написан|указан|заявлен|обещан)[оаы] )без|нет|нету|не было|не оказалось|не хватает|не хватило|не положили|не (?:при|до)слали|не приш(?:ел|ла|ло|ли)|не наш(?:ел|ла|ли)|не обнаружил[аи]?|не доложили|от[сц]у(?:тс|тст|ст)ву[A-Za-zЀ-ӿ]+|забыли|^(?:(?:а|и|ну|так|вот) )?где)(?![A-Za-zЀ-ӿ])/u

/** «Без подзарядки работает долго»: it does without. */
const without =
  /(?<![A-Za-zЀ-ӿ])без [A-Za-zЀ-ӿ]{3,20} (?:работает|держит|горит|светит|играет|служит|обходит)/u

/** «батареек в комплекте нет» */
const inside = /^(?:в|внутри)(?:\s(?:комплекте|коробке|наборе|упаковке|посылке|пакете))?$/u

const builtIn =
  /^(?:карман|капюшон|подкладк?а?|воротник|манжета|подсветка|ручка|молния|застёжка|дисплей|экран|индикатор|подлокотник|режим|микрофон|динамик)$/u

/** What did not come: «в комплекте не оказалось ножки». */
export function missingIn({ text, words, things }: Clause): Trouble[] {
  const found = lacking.exec(text)
  if (!found || without.test(text)) return []
  const at = text.slice(0, found.index).split(' ').filter(Boolean).length
  const parts = things.filter(
    ({ at: place, thing: { group } }) =>
      ['part', 'product', 'pack'].includes(group) &&
      // «шурупы для крепления»: what they are for is there.
      !/^(?:для|на|от|под|из|с|со)$/u.test(words[place - 1] ?? ''),
  )
  // «нет пульта», or «пульта нет» with the noun in the genitive.
  const genitive = (part: FoundThing) =>
    inCase(phraseOf(part), 'gen').replaceAll('ё', 'е') === words[part.at]
  // «отсутствует инструкция», «забыли пульт»: no genitive there.
  const governs = !/^от[сц]у|забыли|ложили|слали|приш|где/u.test(found[0])
  const lost =
    parts.find((part) => part.at > at && part.at <= at + 3 && (!governs || genitive(part))) ??
    parts.find(
      (part) =>
        genitive(part) &&
        (part.at === at - 1 || inside.test(words.slice(part.at + 1, at).join(' '))),
    )
  if (!lost) return unknownIn(text)
  // «Не хватает молока» in a drink is a wish of taste, no missing part.
  if (lost.thing.group === 'product' && lost.thing.kind === 'food' && /хвата/u.test(found[0]))
    return []
  // «привкуса бумаги не было»: it is the taste that was not there.
  if (
    things.some(
      ({ at: place, thing: { group } }) =>
        place === lost.at - 1 && (group === 'trait' || group === 'matter'),
    )
  )
    return []
  // «Не хватило глянцевого блеска» of a varnish: how it looks, and no part of the set.
  if (lost.thing.lemma === 'блеск' && /хвата|хвати/u.test(found[0])) return []
  const subject = phraseOf(lost)
  // A seal that is not there was no part of the set: somebody opened it.
  if (/^(?:мембрана|пломба|плёнка|фольга)$/u.test(lost.thing.lemma)) return []
  // «Нет карманов»: what is sewn or built in was never meant to lie beside it.
  if (builtIn.test(lost.thing.lemma) && /^(?:нет|нету|без|не было)$/u.test(found[0]))
    return [{ clause: `нет ${inCase(subject, 'gen')}`, topic: 'usability', subject }]
  // What a thing is packed in is no part of the set.
  if (lost.thing.group === 'pack')
    return [{ clause: `заказ пришёл без ${inCase(subject, 'gen')}`, topic: 'packaging', subject }]
  return [
    {
      clause: `в комплекте не оказалось ${inCase(subject, 'gen')}`,
      topic: 'missing_parts',
      subject,
    },
  ]
}

/** «Не было палочек»: a thing that no list knows, in the genitive in which the buyer put it. */
const unknown =
  /^(?:в комплекте |в коробке |в посылке |в упаковке )?(?:не было|не оказалось|не положили|не доложили|нет|нету|отсутству[а-я]{2,3}) (?:в комплекте )?((?:[а-я]{3,12}(?:ого|ой|ых|их) )?[а-я]{3,12}(?:а|я|и|ы|ов|ев|ей|ек|ок))(?: в (?:комплекте|коробке|посылке|упаковке))?[ .!()]*$/u
const nothing =
  /^(?:ничего|никак|слов|смысла|времени|желания|возможности|результата|эффекта|толка|толку|запаха|вкуса|гарантии|инструкции|проб|маркировк|этикетк|бирк|информаци|даты|срок|выбор|связ|звук|свет|напор|блеск|объем|щелчк|увлажн|питани|пены|насыщ|подключ)/u
function unknownIn(text: string): Trouble[] {
  const lost = unknown.exec(text)?.[1]
  return lost && !nothing.test(lost)
    ? [{ clause: `в комплекте не оказалось ${lost}`, topic: 'missing_parts' }]
    : []
}

/** «на боку», «на углу»: nouns with a case of their own for a place. */
const inPlace = (words: string) =>
  words.replace(
    /(?<![а-яё])(бок|угл|кра|верх|низ|шв|нос|мыск)е$/u,
    (_, stem) => `${stem}${stem === 'кра' ? 'ю' : 'у'}`,
  )

/** «с трещиной», but «со сколом». */
const withFlaw = (words: string) => `${/^(?:с[^аеёиоуыэюя]|щ)/u.test(words) ? 'со' : 'с'} ${words}`

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
    /запах|пахн|воня|вывел|вывод|отстир|отмы|удал|убра[лт]|протека|дерга|(?<![A-Za-zЀ-ӿ])в\s+дыр|изображени|оставля|оставил|после|появ|катыш|прояв|возник|превра[тщ]|вокруг/u.test(
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
