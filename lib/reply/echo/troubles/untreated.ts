import type { TopicId } from '../../topic'

/** Evils that a remedy is to take away and make-up to hide: stem, accusative and instrumental. */
const evils: readonly (readonly [stem: string, acc: string, ins: string])[] = [
  ['син(?:як|ьк)', 'синяки', 'синяками'],
  ['мешк[A-Za-zЀ-ӿ]{1,3}\\sпод', 'мешки под глазами', 'мешками под глазами'],
  ['круг[A-Za-zЀ-ӿ]{1,3}\\sпод', 'круги под глазами', 'кругами под глазами'],
  ['отечност', 'отёчность', 'отёчностью'],
  ['отек', 'отёки', 'отёками'],
  ['покраснени', 'покраснения', 'покраснениями'],
  ['высыпани', 'высыпания', 'высыпаниями'],
  ['прыщ', 'прыщи', 'прыщами'],
  ['акне', 'акне', 'акне'],
  ['зуд', 'зуд', 'зудом'],
  ['раздражени', 'раздражение', 'раздражением'],
  ['воспалени', 'воспаление', 'воспалением'],
  ['перхот', 'перхоть', 'перхотью'],
  ['шелушени', 'шелушение', 'шелушением'],
  ['пигментаци', 'пигментацию', 'пигментацией'],
  ['веснуш', 'веснушки', 'веснушками'],
  ['морщин', 'морщины', 'морщинами'],
  ['натоптыш', 'натоптыши', 'натоптышами'],
  ['мозол', 'мозоли', 'мозолями'],
  ['растяж', 'растяжки', 'растяжками'],
  ['аллерги[яию](?![A-Za-zЀ-ӿ])', 'аллергию', 'аллергией'],
  ['кашл', 'кашель', 'кашлем'],
  ['изжог', 'изжогу', 'изжогой'],
  ['(?:тошнот|укачива)', 'тошноту', 'тошнотой'],
  ['бол[иье](?:[юй])?(?![A-Za-zЀ-ӿ])', 'боль', 'болью'],
]
const evil = `(?<![A-Za-zЀ-ӿ])(${evils.map(([stem]) => stem).join('|')})[A-Za-zЀ-ӿ]{0,5}`
const hides = '(?:скры[вл]|маскир|замаскир|замаз|перекр|закр|прят|прячет|прячут|спрят)'
const treats =
  '(?:убира|убрал|убер|снима|снял|сним|уменьш|лечит|лечат|вылеч|помога|помог|спаса|спас|справ|успока|успоко|прош[ел]|проход|ушл|ушел|уход|исчез|пропал|бор[ею]т|удал|избав|устран|облегч)'
const gap = '(?:[A-Za-zЀ-ӿ]{1,12}\\s){0,3}'
const denial =
  '(?<![A-Za-zЀ-ӿ])(?:не|плохо|слабо|еле|едва|почти\\sне)\\s(?:(?:совсем|особо|очень|хорошо|толком|до\\sконца|полностью|так\\sи)\\s)?'
const either = (verbs: string) =>
  new RegExp(
    `${denial}${verbs}[A-Za-zЀ-ӿ]{0,8}\\s${gap}${evil}|${evil}\\s${gap}${denial}${verbs}`,
    'u',
  )
const hidden = either(hides)
const treated = either(treats)
/** «Зуд появился и до сих пор не прошёл»: the thing brought it. */
const brought =
  /(?<![A-Za-zЀ-ӿ])(?:появи|вызва|вызыва|начал|возник|обсыпал|усили|стало|стали|пош(?:ел|л[аои])|до\sсих|уже\s|недел|после\s)/u

/** What a cream, a mask or a remedy was to take away or hide and did not, as it is told; an evil that it brought is none. */
export function untreated(plain: string): { clause: string; topic: TopicId } | undefined {
  const cover = hidden.exec(plain)
  const hit = cover ?? treated.exec(plain)
  if (!hit || brought.test(plain)) return undefined
  const named = hit[1] ?? hit[2] ?? ''
  const found = evils.find(([stem]) => new RegExp(`^${stem}`, 'u').test(named))
  if (!found) return undefined
  const [, acc, ins] = found
  if (cover) return { clause: `скрыть ${acc} не получилось`, topic: 'performance' }
  const clause = /^(?:зуд|боль|раздраж|тошн|изжог)/u.test(acc)
    ? `снять ${acc} не получилось`
    : `справиться с ${ins} не получилось`
  return { clause, topic: 'efficacy' }
}
