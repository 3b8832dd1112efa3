/** Clauses of a text: the pieces in which one thing is said. */
import { normalise } from './normalise'
import { remembered } from './remembered'
import { unmistyped } from './typos'
import { type Piece, words } from './words'

export type ClauseWord = { start: number; end: number; norm: string; emoji: boolean }

/** What joins a clause to the one before it. */
export type Link = 'none' | 'contrast' | 'condition' | 'cause'

export type Clause = {
  /** Place in the text; the words before and after are not part of it. */
  start: number
  end: number
  words: ClauseWord[]
  /** Number of the sentence. */
  sentence: number
  link: Link
  /** The signs after the clause, up to the next word: «?», «!!!», «(((», «)))». */
  after: string
}

const contrast = new Set(
  'но однако зато хотя правда только единственное единственно единственный единственная а притом'.split(
    ' ',
  ),
)
const condition = new Set('если ежели'.split(' '))
const cause = new Set('поэтому потому поскольку тк'.split(' '))
/** Such words go on with the clause before the comma: «жаль, что …», «лучше, чем …». */
const goesOn = /^(?:что|чтобы|чтоб|котор[A-Za-zЀ-ӿ]*|чем|как|каков[A-Za-zЀ-ӿ]*|вместо)$/u
const corrects =
  /^(?:по|приш[A-Za-zЀ-ӿ]*|присла[A-Za-zЀ-ӿ]*|привез[A-Za-zЀ-ӿ]*|полож[A-Za-zЀ-ӿ]*|получ[A-Za-zЀ-ӿ]*|оказал[A-Za-zЀ-ӿ]*|не|это|почему-то)$/u
const arrived =
  /^(?:приш(?:ел|л[аои])|присла[A-Za-zЀ-ӿ]*|привез[A-Za-zЀ-ӿ]*|полож[A-Za-zЀ-ӿ]*|получ[A-Za-zЀ-ӿ]*|достав[A-Za-zЀ-ӿ]*)$/u
const ordered = /^(?:заказ[A-Za-zЀ-ӿ]*|вместо|обещ[A-Za-zЀ-ӿ]*)$/u
const longestMerged = 28
/** Text without any signs is cut after so many words: what is read of a clause grows with its square. */
const longestClause = 32
/** Longer runs of signs are cut before they are looked at. */
const longestGap = 40

const shortened = new Set('т руб р г гр кг мл л см мм м шт уп им др пр тд тп те тк'.split(' '))
const pictograph = /^[\p{Extended_Pictographic}\u2764\u263A]/u

const formOf = remembered((word): Pick<ClauseWord, 'norm' | 'emoji'> => {
  const emoji = pictograph.test(word)
  return { norm: emoji ? word.replace(/\uFE0F/gu, '') : unmistyped(normalise(word)), emoji }
})

/** Splits a text, or the range of it, into clauses. Places are those of the whole text. */
export function clauses(text: string, from = 0, to = text.length): Clause[] {
  const slice = text.slice(from, to)
  const tokens = words(slice)
    .flatMap(unhyphened)
    .map(({ start, end, text: word }) => ({
      start: start + from,
      end: end + from,
      ...formOf(word),
    }))
  const found: Clause[] = []
  let sentence = 0
  let open: Clause | undefined
  const close = (after: string) => {
    if (open) found.push({ ...open, after })
    open = undefined
  }
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const gap = before ? text.slice(before.end, Math.min(token.start, before.end + longestGap)) : ''
    const cut = before ? boundary(gap, before, token) : 'none'
    const link = linkOf(token.norm, tokens[at + 1]?.norm)
    if (cut === 'sentence') sentence++
    const merges =
      cut === 'clause' &&
      open &&
      open.words.length < longestMerged &&
      isGoingOn(token.norm, tokens[at + 1]?.norm ?? '', open)
    if (
      open &&
      (open.words.length >= longestClause ||
        cut === 'sentence' ||
        (cut === 'clause' && !merges) ||
        startsClause(token.norm, open))
    )
      close(gap)
    if (open) {
      open.words.push(token)
      open.end = token.end
    } else {
      open = { start: token.start, end: token.end, words: [token], sentence, link, after: '' }
    }
  })
  const last = tokens.at(-1)
  close(last ? text.slice(last.end, to) : '')
  return found
}

const particles = /^(?:то|ка|таки|либо|нибудь|т|й|ый|ой|ая|го|х|ти|же|де|с)$/iu
const prefixes =
  /^(?:по|кое|из|во|в|как|чуть|еле|пол|супер|мини|макси|эко|арт|все|типа|не|ну|да|вот|так|топ|ах|ох|онлайн|интернет|экспресс|\d.*)$/iu

/** Words that a hyphen joins by mistake are parted: «бутылочке-не», «удобно-быстро». */
function unhyphened(word: Piece): Piece[] {
  const at = word.text.search(/[-\u2010\u2011]/u)
  if (at < 2) return [word]
  const first = word.text.slice(0, at)
  const rest = word.text.slice(at + 1)
  if (particles.test(rest) || prefixes.test(first) || /^\d/u.test(rest)) return [word]
  if (
    rest.slice(0, 4) === first.slice(0, 4) ||
    (/[ое]$/u.test(first) && /[ыио]й$|[ая]я$|[ое]е$|[ыи]е$/u.test(rest))
  )
    return [word]
  return [
    { start: word.start, end: word.start + at, text: first },
    ...unhyphened({ start: word.start + at + 1, end: word.end, text: rest }),
  ]
}

function linkOf(word: string, next: string | undefined): Link {
  if (contrast.has(word) && !(word === 'только' && next === 'что')) return 'contrast'
  if (condition.has(word)) return 'condition'
  if (cause.has(word)) return 'cause'
  return 'none'
}

/** Such words open a clause even where the comma is missing. */
const opensAlone = new Set('но однако зато хотя если поэтому'.split(' '))

function startsClause(word: string, open: Clause): boolean {
  return opensAlone.has(word) && open.words.length > 1
}

/** «… красный, а пришёл синий»: the second half says nothing without the first. */
function isGoingOn(word: string, next: string, open: Clause): boolean {
  if (goesOn.test(word)) return true
  if (word === 'а' || word === 'но') return corrects.test(next)
  return arrived.test(word) && open.words.some(({ norm }) => ordered.test(norm))
}

type Cut = 'none' | 'clause' | 'sentence'

function boundary(gap: string, before: ClauseWord, next: ClauseWord): Cut {
  if (/^[.,]$/u.test(gap) && /\d$/u.test(before.norm) && /^\d/u.test(next.norm)) return 'none'
  if (/^\.\s?$/u.test(gap) && shortened.has(before.norm)) return 'none'
  if (/[.!?…;\n]/u.test(gap)) return 'sentence'
  if (/\({2,}|\){1,}\s|:\)|:\(/u.test(gap) && !/^\s*\([A-Za-zЀ-ӿ]/u.test(gap)) return 'sentence'
  if (/[,:()[\]"«»–—|*+]|\s-\s|-\s|\s-/u.test(gap)) {
    // Quotes around single words do not part a clause.
    return /^\s*["«»]\s*$|^\s+["«]$|^["»]\s+$/u.test(gap) ? 'none' : 'clause'
  }
  if (before.emoji !== next.emoji) return before.emoji ? 'clause' : 'none'
  return 'none'
}
