import { inCase } from '../../product/noun-phrase'
import type { FoundThing } from '../../things/thing'
import { type Clause, phraseOf, type Trouble } from './trouble'

const lacking =
  /(?<![A-Za-zЀ-ӿ])(?:(?<!(?:(?:написан|указан|заявлен|обещан)[оаы]|фото|снимки|снимок|видео) )без|нет|нету|не было|не оказалось|не хватает|не хватило|не положили|не (?:при|до)слали|не приш(?:ел|ла|ло|ли)|не наш(?:ел|ла|ли)|не обнаружил[аи]?|не доложили|от[сц]у(?:тс|тст|ст)ву[A-Za-zЀ-ӿ]+|забыли|^(?:(?:а|и|ну|так|вот) )?где)(?![A-Za-zЀ-ӿ])/u

/** «Без подзарядки работает долго»: it does without. */
const without =
  /(?<![A-Za-zЀ-ӿ])без [A-Za-zЀ-ӿ]{3,20} (?:работает|держит|горит|светит|играет|служит|обходит)/u

/** «батареек в комплекте нет» */
const inside = /^(?:в|внутри)(?:\s(?:комплекте|коробке|наборе|упаковке|посылке|пакете))?$/u

const builtIn =
  /^(?:карман|капюшон|подкладк?а?|воротник|манжета|подсветка|ручка|молния|застёжка|дисплей|экран|индикатор|подлокотник|режим|микрофон|динамик)$/u

/** What did not come: «в комплекте не оказалось ножки». */
export function missingIn({ text, words, things, product }: Clause): Trouble[] {
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
  // «В юбке нет подклада»: of the thing itself, and not of what was to lie beside it.
  const worn = placeIn(words.slice(0, lost.at), things)
  if (worn && lost.thing.group !== 'pack')
    return [
      {
        clause: `${worn} ${/^не было/u.test(found[0]) ? 'не было' : 'нет'} ${inCase(subject, 'gen')}`,
        topic: 'quality',
        subject,
      },
    ]
  // «Каши в пачке не было»: nothing came at all.
  const isWhole =
    lost.thing.group === 'product' &&
    (lost.thing.lemma === product.noun?.noun.lemma ||
      (!product.noun && /^(?:food|cosmetics|supplement)$/u.test(lost.thing.kind ?? '')))
  if (isWhole && inPack.test(text))
    return [
      { clause: `внутри не оказалось ${inCase(subject, 'gen')}`, topic: 'missing_parts', subject },
    ]
  // What a thing is packed in is no part of the set.
  if (lost.thing.group === 'pack')
    return [{ clause: `заказ пришёл без ${inCase(subject, 'gen')}`, topic: 'packaging', subject }]
  const other = otherOf(words, lost.at, things)
  return [
    {
      clause: `в комплекте не оказалось ${inCase(subject, 'gen')}${other}`,
      topic: 'missing_parts',
      subject,
    },
  ]
}

/** «не было крючка и верёвки»: what stands beside it in the same case. */
function otherOf(words: readonly string[], at: number, things: Clause['things']): string {
  if (words[at + 1] !== 'и') return ''
  const other = things.find((one) => one.at === at + 2)
  const said = other && inCase(phraseOf(other), 'gen')
  return said?.replaceAll('ё', 'е') === words[at + 2] ? ` и ${said}` : ''
}

const inPack = /(?<![а-я])(?:в|внутри)\s(?:короб|пач|пакет|банк|баноч|упаков|посылк|флакон|тюбик)/u

/** «на куртке», «в сапогах»: the goods in which something is wanting; a set or a pack is no such place. */
function placeIn(before: readonly string[], things: Clause['things']): string | undefined {
  const place = things.find(
    ({ at, thing: { group, lemma } }) =>
      at > 0 &&
      at < before.length &&
      /^(?:в|во|на)$/u.test(before[at - 1] ?? '') &&
      group === 'product' &&
      !/^(?:набор|комплект|корзина|контейнер|органайзер|бутылка)$/u.test(lemma),
  )
  return place && `${before[place.at - 1]} ${inCase(phraseOf(place), 'pre')}`
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
