import type { ReplyItem } from '../../analysis'
import type { Praise } from '../../praise/praise'
import { genderOf, inCase } from '../../product/noun-phrase'
import type { ProductName } from '../../product/product-name'

const lights = new Set(
  'ночник проектор гирлянда светильник лампа лампочка фонарь фонарик'.split(' '),
)
/** How a light looks; said of its looks only where he names them. */
const ofLooks = /выгляд|смотр|внешн|дизайн|(?<![а-яё])вид(?![а-яё])|корпус|симпатичн/iu
const manner = /(?<![а-яё])(красиво|красочно|волшебно|сказочно|завораживающе)(?![а-яё])/iu
/** «Красота!», «ночью ещё красивее», «красивые блики на стене»: of how it shines as well. */
const beauty =
  /(?<![а-яё])(?:красот[аыуе]|красивее|красив(?:ое|ые|ый)\s(?:небо|зв[её]зды))(?![а-яё])/iu
/** «в спальне стало красиво»: of the room. */
const ofRoom = /(?<![а-яё])стал[аои]\s(?:[а-яё]+\s){0,3}(?:красиво|волшебно|сказочно)/giu
const shines = /свет(?:ит|ят|ится)/iu

/** «Вечером очень красиво» of a night light praises how it shines, not how it looks. */
export function lightOf(
  praise: readonly Praise[],
  { text = '', pros = '' }: ReplyItem,
  { noun }: ProductName,
): Praise[] {
  const said = `${pros} ${text}`.slice(0, 600)
  const how =
    manner.exec(said.replace(ofRoom, ' '))?.[1]?.toLowerCase() ??
    (beauty.test(said) ? 'красиво' : undefined)
  if (!noun || !how || !lights.has(noun.noun.lemma) || ofLooks.test(said)) return [...praise]
  const others = praise.filter(
    (one) => !('phrase' in one && ['вид', 'красота', 'цвет'].includes(one.phrase.noun.lemma)),
  )
  if (others.some((one) => 'clause' in one && shines.test(one.clause))) return others
  const of = inCase(noun, 'nom')
  const is = `${genderOf(noun) === 'pl' ? 'светят' : 'светит'} ${how}`
  return [{ clause: `${of} ${is}`, said: { of, is }, topic: 'performance' }, ...others]
}
