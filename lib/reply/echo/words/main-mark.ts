import { folded } from '@/lib/text/words'

/** How a buyer himself marks what matters most: «но самое обидное – …», «отказ из-за …», «… – это главный минус». */

const letter = '[A-Za-zЀ-ӿ]'
const starts = `(?<!${letter})`
const ends = `(?!${letter})`
const bad =
  '(?:неприятн|обидн|ужасн|печальн|грустн|противн|досадн|страшн|плох|отвратительн|кошмарн|критичн)'
const flaw =
  '(?:минус|недостат|недочет|косяк|проблем|разочаровани|претензи|огорчени|ужас|кошмар|подстав)(?:[аыеия]|ок|ка|ки)?'
const felt =
  '(?:не по)?(?:нрав|расстро|разочаров|огорч|раздраж|бес[ия]|напряг|убива|убил|обидно|смут)'
const great = '(?:главн|основн|больш|огромн|существенн|серьезн|жирн|весом|значительн)'
const own = '(?:для меня|лично для меня|для нас)'

const superlative = [
  `${starts}(?<!не |не это )сам(?:ое ${bad}ое|(?:ый|ая|ое) (?:${great}${letter}{2,3} )?${flaw})`,
  `${starts}(?<!не )${great}(?:ый|ой|ая|ое|ие) (?:${own} )?${flaw}`,
  `${starts}(?:(?:больше|сильнее) всего|особенно) (?:(?:меня|мне|нас) )?${felt}${letter}{0,7}`,
  `${starts}(?:хуже|обиднее|неприятнее|печальнее|противнее|страшнее|досаднее) (?:всего|другое)`,
  `${starts}(?:проблема|беда) в том`,
]
  .map((one) => one + ends)
  .join('|')
/** «: это», «– то, что», «в том, что». */
const leadsOn = `(?:[\\s,:–—-]{1,4}(?:${own}|это|то|что|в том|как|было|стало)${ends}){0,4}[\\s,:–—-]{0,4}`

const stars = '(?:звезд|балл|оценк|тройк|двойк|единиц)'
const conjunction = '(?:за то,? (?:что|как)|из-за того,? что|так как|тк|потому,? что|поскольку)'
const because = `(?:${conjunction}|из-за|по причине)`
const between = `(?:,? (?!не )${letter}{1,12}){0,2},?`
/** «Снизила оценку за то, что», «отказ из-за». */
const reason = (ofStars: string, ofReturn: string) =>
  [
    `${starts}(?:сня[лт]|сним|сниж|сниз|убра|убир|минус)${letter}{0,4} (?:${letter}{1,8} ){0,2}(?:\\d )?${stars}${letter}{0,3}${between} ${ofStars} `,
    `${starts}(?:отказ|отказался|отказалась|возврат|вернул|вернула|возвращаю)${between} ${ofReturn} `,
  ].join('|')
/** «Три звезды за …»: as often as not for what was good, and «только за …» always. */
const given = `${stars}${letter}{0,3}${between} (?<!не )(?!(?<=(?:только|лишь|исключительно|чисто) )за )(?:${because}|за) `
const worst = new RegExp(`(?:${superlative})${leadsOn}`, 'gu')
const why = new RegExp(reason(`(?:${because}|за)`, because), 'gu')
const forWhat = new RegExp(given, 'gu')
const bare = /(?:^| )(?:за|из-за|по причине) $/u

/** «… – это главный минус», «…, поэтому отказ», «… За это две звезды»: what it is said of stands before. */
const trailing = new RegExp(
  `[\\s,–—-](?:и )?(?:это|вот это) (?:${superlative})$|${starts}(?:и )?(?:поэтому|из-за этого|за это|за что|отсюда|в связи с этим)[\\s,–-]{1,3}(?:${letter}{1,12} ){0,3}(?:отказ|возвра|верну|сня[лт]|сним|сниж|сниз|минус|${stars}|[1-3] ?(?:\\*|зв))`,
  'u',
)
/** «Но это не самое главное», «это полбеды»: what matters more follows. */
const lesser = new RegExp(
  `${starts}(?:(?:это )?(?:еще )?не (?:это )?(?:самое )?главное|это (?:еще )?полбеды|это (?:все )?мелочи|это еще не все)${ends}`,
  'u',
)
const opening = new RegExp(
  `^(?:(?:но|а|и|ну) )?(?:(?:${superlative})${leadsOn}|${reason(conjunction, conjunction)})`,
  'u',
)

const longest = 1500
const longestSaid = 220
const saysMuch = (text: string) => (text.match(/[A-Za-zЀ-ӿ]{2,}/gu)?.length ?? 0) > 1
/** The same length as the text, so that places in it are those of the text. */
const plain = (text: string) => folded(text).replace(/\s/gu, ' ')

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, longest)
    .replace(/(?<![A-Za-zЀ-ӿ])т\.?\s?к\.?(?![A-Za-zЀ-ӿ])/giu, 'тк')
    .split(/(?<!\d)\.|\.(?!\d)|[!?;…\n]+|[()]{2,}/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** A clause without the mark that it opens with: «больше всего расстроило, что ворс лезет» tells that it does. */
export const unmarked = (clause: string): string =>
  clause.slice(opening.exec(plain(clause))?.[0].length ?? 0)

/** `surely`: what is marked is a flaw, whatever it sounds like. */
export type Marked = { said: string; surely: boolean }

/** What the marks of a text point at, in the buyer's words, the strongest mark first; empty where he marks nothing. */
export function markedIn(text: string): Marked[] {
  const sentences = sentencesOf(text)
  const marked: Marked[] = []
  const reasons: Marked[] = []
  sentences.forEach((sentence, at) => {
    const plainly = plain(sentence)
    for (const match of plainly.matchAll(worst)) {
      const after = sentence.slice(match.index + match[0].length)
      // «Большая проблема с …» names it in a word.
      const named = saysMuch(after) || /^(?:с|со|по|к|в|во)\s/u.test(after)
      marked.push({ said: named ? after : (sentences[at + 1] ?? ''), surely: true })
    }
    for (const match of plainly.matchAll(why))
      reasons.push({
        said: sentence.slice(match.index + match[0].length),
        // «Из-за поставщиков» is no clause.
        surely: !bare.test(match[0]),
      })
    for (const match of plainly.matchAll(forWhat))
      reasons.push({ said: sentence.slice(match.index + match[0].length), surely: false })
    const passed = lesser.exec(plainly)
    if (passed)
      for (const said of [
        sentence.slice(passed.index + passed[0].length),
        ...sentences.slice(at + 1, at + 4),
      ])
        marked.push({ said, surely: false })
    const back = trailing.exec(plainly)
    const before = sentence.slice(0, back?.index ?? 0)
    if (back && saysMuch(before)) reasons.push({ said: before, surely: true })
    else if (back)
      for (const said of sentences.slice(Math.max(0, at - 2), at).reverse())
        reasons.push({ said, surely: false })
  })
  return [...marked, ...reasons]
    .map(({ said, surely }) => ({ said: said.trim().slice(0, longestSaid), surely }))
    .filter(({ said }) => saysMuch(said))
}
