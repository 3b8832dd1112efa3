import { adjectiveOf, isFiniteVerb, isNoun, isOfPerson } from '@/lib/text/grammar'
import type { Gender } from '@/lib/text/inflect'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'
import { isCommonWord, withYo } from '../words/common-words'
import { subjectsOf } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import type { Praised } from './praised'

/** What things do to our joy, third person singular/plural; something must follow or go before. */
const good = `держит/держат светит/светят греет/греют служит/служат работает/работают играет/играют звучит/звучат слышит/слышат
  понимает/понимают отвечает/отвечают распознает/распознают реагирует/реагируют убирает/убирают справляется/справляются помогает/помогают
  увлажняет/увлажняют питает/питают смягчает/смягчают очищает/очищают освежает/освежают стирает/стирают отстирывает/отстирывают
  отмывает/отмывают чистит/чистят моет/моют режет/режут варит/варят жарит/жарят сохнет/сохнут впитывается/впитываются
  растворяется/растворяются пенится/пенятся ложится/ложатся наносится/наносятся смывается/смываются сидит/сидят смотрится/смотрятся
  выглядит/выглядят подходит/подходят вмещает/вмещают помещается/помещаются влезает/влезают складывается/складываются
  раскладывается/раскладываются управляется/управляются подключается/подключаются настраивается/настраиваются заряжается/заряжаются
  переливается/переливаются освещает/освещают открывается/открываются закрывается/закрываются застегивается/застегиваются
  защищает/защищают облегает/облегают тянется/тянутся дышит/дышат выдерживает/выдерживают экономит/экономят занимает/занимают
  включается/включаются выключается/выключаются надевается/надеваются снимается/снимаются крепится/крепятся
  стирается/стираются гладится/гладятся носится/носятся пахнет/пахнут блестит/блестят фильтрует/фильтруют пропускает/пропускают
  заваривает/заваривают горит/горят стоит/стоят лежит/лежат крутится/крутятся поднимает/поднимают сочетается/сочетаются держится/держатся собирается/собираются ловит/ловят показывает/показывают
  расслабляет/расслабляют снимает/снимают тонизирует/тонизируют бодрит/бодрят утоляет/утоляют тает/тают прилегает/прилегают
  увеличивает/увеличивают укрепляет/укрепляют матирует/матируют осветляет/осветляют отбеливает/отбеливают разглаживает/разглаживают
  выравнивает/выравнивают сужает/сужают маскирует/маскируют перекрывает/перекрывают перемалывает/перемалывают измельчает/измельчают`
/** What things are praised for not doing. */
const bad = `рвется/рвутся мнется/мнутся намокает/намокают протекает/протекают течет/текут скользит/скользят линяет/линяют
  пахнет/пахнут воняет/воняют колется/колются просвечивает/просвечивают шумит/шумят гудит/гудят греется/греются нагревается/нагреваются
  перегревается/перегреваются тормозит/тормозят глючит/глючат виснет/виснут зависает/зависают скрипит/скрипят садится/садятся
  забивается/забиваются горчит/горчат сушит/сушат стягивает/стягивают щиплет/щиплют раздражает/раздражают скатывается/скатываются
  трескается/трескаются выцветает/выцветают ломается/ломаются царапается/царапаются болтается/болтаются жмет/жмут натирает/натирают
  давит/давят спадает/спадают слезает/слезают путается/путаются электризуется/электризуются пачкает/пачкают прилипает/прилипают
  липнет/липнут рассыпается/рассыпаются крошится/крошатся подводит/подводят сворачивается/сворачиваются расклеивается/расклеиваются
  расползается/расползаются тупится/тупятся ржавеет/ржавеют темнеет/темнеют отваливается/отваливаются облезает/облезают
  расходится/расходятся сползает/сползают теряет/теряют портит/портят меняет/меняют изменяет/изменяют прогибается/прогибаются
  шатается/шатаются деформируется/деформируются растягивается/растягиваются протирается/протираются запотевает/запотевают
  промокает/промокают продувает/продувают оставляет/оставляют мешает/мешают разряжается/разряжаются утяжеляет/утяжеляют
  осыпается/осыпаются стирается/стираются сохнет/сохнут стекает/стекают искажает/искажают разваливается/разваливаются люфтит/люфтят коптит/коптят
  пригорает/пригорают сдувается/сдуваются продувается/продуваются слетает/слетают съезжает/съезжают
  косит/косят дымит/дымят пылит/пылят кусается/кусаются вытягивается/вытягиваются торчит/торчат сбивается/сбиваются
  цепляется/цепляются забивается/забиваются вибрирует/вибрируют дребезжит/дребезжат парит/парят тускнеет/тускнеют`

type Doing = { one: string; plural: boolean; denied: boolean }
let made: Map<string, Doing> | undefined
function doings(): Map<string, Doing> {
  if (made) return made
  const known = new Map<string, Doing>()
  made = known
  for (const [list, denied] of [
    [good, false],
    [bad, true],
  ] as const)
    for (const pair of list.split(/\s+/u)) {
      const [one = '', many = ''] = pair.split('/')
      for (const [form, plural] of [
        [one, false],
        [many, true],
      ] as const)
        known.set(`${denied ? 'не ' : ''}${form}`, { one, plural, denied })
    }
  return made
}

/** A verb that we rejoice at where it is said of goods, and not of who uses them. */
export const isDeedOfGoods = (verb: string): boolean =>
  doings().has(verb) && !/^(?:игра|сп[ия]|сид|леж|сто[ия]|держ|слыш|поним|собира|лов)/u.test(verb)

/** Words that turn the praise, or speak of somebody else. */
export const unfit =
  /(?<![A-Za-zЀ-ӿ])(?:я|мне|меня|мы|нам|нас|ты|вы|вам|он|она|оно|они|его|ее|их|мой|моя|мои|плохо|слабо|медленно|долго|еле|редко|иногда|только|пока|вроде|нормально|сильно|слишком|немного|чуть|почему|если|чтобы|хотя|бы|ли|но|что|как|когда|где|который|которая|которые|надеюсь|было|была|был|будет|быстро\s+сад|без\s+шнур)(?![A-Za-zЀ-ӿ])/u
export const before =
  /^(?:и|а|да|также|еще|к тому же|при этом|очень|реально|действительно|правда)\s+/u
const longest = 7
const verdict = /^(?:отлично|прекрасно|замечательно|великолепно|идеально|шикарно|классно)$/u
export const dangling =
  /^(?:все|в|на|с|со|при|без|для|от|из|до|по|под|за|к|у|о|об|и|не|даже|очень)$/u

/** «хорошо стирается при стирке не села», «показывает точно сверяем с другим»: two statements with no joint. */
export const isRunOn = (rest: readonly string[]): boolean =>
  rest.some(
    (word, at) =>
      isOfPerson(word) ||
      (isFiniteVerb(word) && !isNoun(word) && !rest.slice(0, at).some((one) => /^и$/u.test(one))),
  )

/** «работает неделю»: a span of time is no merit. */
export const isSpan = (rest: readonly string[]): boolean =>
  rest.length > 0 && rest.every((word) => span.test(word))
const span =
  /^(?:пару?|один|одну|два|две|три|четыре|пять|несколько|втор(?:ой|ую)|трет(?:ий|ью)|перв(?:ый|ую)|день|дня|дней|пол|полгода|года?|лет|недел[юиь]|месяц|месяца|месяцев)$/u

/** What befalls any thing, so that «ничего не …» may be said of a purchase without a name. */
export const befalls =
  /^(?:рвет|мнет|намокает|протекает|течет|скользит|линяет|колет|просвечивает|шумит|гудит|перегревает|тормозит|глючит|виснет|зависает|скрипит|скатывает|трескает|выцветает|ломает|царапает|болтает|жмет|натирает|давит|спадает|слезает|липнет|крошит|расклеивает|ржавеет|отваливает|облезает|сползает|шатает|промокает|продувает|осыпает|люфтит|пригорает|слетает|съезжает|забивает|переливает|торчит|дребезжит|разваливает)(?:ся)?$/u

/** What goods hold, and no thing that does so. */
export const held = new Set('тепло холод заряд форма температура запах'.split(' '))

const heldAs = /^(?:форму|заряд|температуру|запах|холод|тепло|цвет|объем|укладку)$/u

/** What goods may do to another thing, and do not. */
const unchanged = /^(?:меня|изменя|порт|утяжел|искаж)/u

type Told = { of: string; plural: boolean; said: readonly string[] }

/** What the clause speaks of: the noun that opens it, else the product; nothing where neither is known. */
function subjectOf(words: readonly string[], { noun }: ProductName): Told | undefined {
  if (words[0] === 'ничего') return { of: 'ничего', plural: false, said: words.slice(1) }
  const [first] = subjectsOf(words)
  // «тепло держит» is said of the thermos.
  if (first?.at === 0 && held.has(first.thing.lemma) && /^держ[иа]т$/u.test(words[1] ?? ''))
    return undefined
  if (first?.at === 0)
    return {
      of: withYo(words[0] ?? ''),
      plural: first.gender === 'pl',
      said: words.slice(1),
    }
  if (!noun) return undefined
  return {
    of: inCase(noun, 'nom'),
    plural: genderOf(noun) === ('pl' satisfies Gender),
    said: words,
  }
}

/** «не рвутся», «светит далеко», «ручка не греется»: what a clause says that a thing does, ready after its name. */
export function readDoing(clause: string, product: ProductName): Praised | undefined {
  if (/[^\p{Script=Cyrillic}\s-]|[A-Za-zЀ-ӿ]\p{Lu}/u.test(clause.trim())) return undefined
  const text = plainText(clause).trim().replace(before, '')
  if (unfit.test(text)) return undefined
  const told = subjectOf(wordsOf(text), product)
  const words = told?.said ?? wordsOf(text)
  const at = words.findIndex((word, index) =>
    doings().has(words[index - 1] === 'не' ? `не ${word}` : word),
  )
  if (at < 0 || at > 2 || words.length > longest || dangling.test(words.at(-1) ?? ''))
    return undefined
  const denied = words[at - 1] === 'не'
  const doing = doings().get(denied ? `не ${words[at]}` : (words[at] ?? ''))
  // «Работает» alone tells nothing; what stands before the verb may only be «не» and an adverb.
  if (!doing || (!denied && words.length < 2)) return undefined
  // «вкус чая не меняют»: what the goods do not change stands first.
  if (told && denied && doing.plural !== told.plural) {
    const { noun } = product
    // «фильтры отличные, не забивается»: of any of them.
    if (words.length === 2 && at === 1 && !doing.plural && befalls.test(doing.one)) {
      const is = words.map(withYo).join(' ')
      if (noun && told.of === inCase(noun, 'nom'))
        return { clause: `ничего ${is}`, said: { of: 'ничего', is } }
    }
    if (!noun || !unchanged.test(doing.one) || at + 1 !== words.length) return undefined
    if ((genderOf(noun) === 'pl') !== doing.plural) return undefined
    const is = ['не', words[at] ?? '', told.of, ...words.slice(0, at - 1)].map(withYo).join(' ')
    const of = inCase(noun, 'nom')
    return { clause: `${of} ${is}`, said: { of, is } }
  }
  if (!denied && isSpan(words.slice(at + 1))) return undefined
  // «форму держат»
  const isHeld = (word: string) => heldAs.test(word) && /^держ[иа]т$/u.test(words[at] ?? '')
  if (
    words
      .slice(0, denied ? at - 1 : at)
      .some((word) => !/(?:о|ески|^так|^сразу)$/u.test(word) && !isHeld(word))
  )
    return undefined
  if (isRunOn(words.slice(at + 1))) return undefined
  if (!denied && words.slice(at + 1).includes('не')) return undefined
  // «работает прикольная»: two statements again.
  if (!denied && adjectiveOf(words[at + 1] ?? '') !== undefined && words.length === at + 2)
    return undefined
  const unknown = words.filter((word, index) => index !== at && !isCommonWord(word))
  if (unknown.length > 1 || unknown.some((word) => !/^[а-я-]{5,}$/u.test(word))) return undefined
  if (!told) {
    if (!denied || !befalls.test(doing.one)) return undefined
    const is = ['не', doing.one, ...words.slice(at + 1)].map(withYo).join(' ')
    return { clause: `ничего ${is}`, said: { of: 'ничего', is } }
  }
  if (doing.plural !== told.plural) return undefined
  // «освещает прекрасно» → «прекрасно освещает»
  const [first = '', second = '', ...rest] = words
  const swapped = (at === 0 && verdict.test(second)) || (at === 1 && isHeld(first))
  const ordered = swapped ? [second, first, ...rest] : words
  const is = ordered.map(withYo).join(' ')
  return { clause: `${told.of} ${is}`, said: { of: told.of, is } }
}
