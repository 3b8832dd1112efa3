import type { ReplyItem } from '../analysis'
import { numberedIn } from '../echo/frames/numbered'
import { correctedIn } from '../echo/hitches/corrected'
import { overmuchIn } from '../echo/hitches/overmuch'
import { sproutsIn } from '../echo/hitches/sprouts'
import { withoutIn } from '../echo/hitches/without'
import { asserted } from '../echo/troubles/asserted'
import { plainText, wordsOf } from '../echo/words/plain'
import type { ProductName } from '../product/product-name'
import type { Complaint } from './complaint'
import { toldOf, vagueComplaint } from './elsewhere'

const longest = 700
/** The buyer takes it lightly, or was told before. */
const forgiven =
  /не\s(?:минус|критич|страшн|беда|проблем|жал)|мелоч|(?:как|было)\s(?:и\s)?(?:написан|указан|предупре)|в\s(?:описании|карточке)\s/iu

/** «только четыре», «две не работают», «три с трещинами»: of so many others. */
const tooFew =
  /(?<![а-я])(?:только|лишь|не)(?![а-я])|(?<![а-я])с\s(?:трещин|скол|брак|дефект|дыр)|(?<![а-я])(?:с|об|от)лома|(?<![а-я])(?:по|ра[зс]|разо|тре|ло|с|вы|про|об)?(?:рва|рвал|би|снул|пну|дул|тек|мя|леза|лез)(?:н|т|л|с)[а-я]*$/u

/** «Из шести работают три»: too few of so many. */
export function fewIn(sentence: string): string | undefined {
  const told = / из |половин/iu.test(` ${sentence}`) ? numberedIn(sentence)?.clause : undefined
  return told && tooFew.test(plainText(told)) ? told : undefined
}

function hitchIn(item: ReplyItem, product: ProductName): Complaint | undefined {
  const text = asserted(`${item.cons ?? ''}\n${item.text ?? ''}`.slice(0, longest))
  if (forgiven.test(text)) return undefined
  const sprouts = sproutsIn(text, product)
  if (sprouts) return toldOf(sprouts, 'quality')
  for (const sentence of text.split(/(?<!\d)[.,]|[.,](?!\d)|[!?;\n()]|\s(?:но|однако|зато)\s/u)) {
    const burden = correctedIn(sentence, product)
    if (burden) return toldOf(burden, 'usability')
    const lacked = withoutIn(sentence, product)
    if (lacked) return toldOf(lacked, 'packaging')
    const few = fewIn(sentence)
    if (few) return toldOf(few, 'quality')
    const overmuch = overmuchIn(sentence, product)
    if (overmuch) return toldOf(overmuch.clause, overmuch.topic ?? 'quality')
  }
  return undefined
}

const telling = 5
const sharesWord = (quote: string, clause: string): boolean =>
  wordsOf(quote).some((word) => word.length >= telling && plainText(clause).includes(word))

/**
 * What was less than hoped for though no word of it judges – «приходится подгибать», «слишком пенится», «взошло одно» –
 * under many stars where nothing is complained of, and in place of a complaint that names nothing.
 */
export function withHitch(
  complaints: readonly Complaint[],
  item: ReplyItem,
  product: ProductName,
): readonly Complaint[] {
  const [first, ...rest] = complaints
  const isOpen = first ? !first.told && (first.vague || first.quote !== undefined) : true
  if (!isOpen || (item.rating ?? 1) < 3) return complaints
  const hitch = hitchIn(item, product)
  const [clause = ''] = hitch?.troubles ?? []
  // A quotation gives way only where the same is told.
  if (!hitch || (first?.quote && !sharesWord(first.quote, clause))) return complaints
  return [hitch, ...(!first || first === vagueComplaint || first.quote ? rest : [])]
}
