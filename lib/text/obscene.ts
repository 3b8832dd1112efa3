/**
 * Obscene words of Russian, also with letters replaced («х*й», «бл@», «xyй», «с у к а»). A root counts at the beginning
 * of a word or after a prefix, so that «застрахуй», «колебания», «потребитель», «скипидар» stay harmless.
 */
import { remembered } from './remembered'

const prefixes =
  'а|до|за|из|на|не|ни|о|об|от|отъ|объ|пере|по|под|подъ|при|про|раз|разъ|рас|с|съ|у|въ|вы|долбо|недо|остоп'
const roots =
  'ху[йяеюи]|хуй|пизд|пезд|бляд|блят|еба[нлтшв]|еби[тс]|ебн[уи]|ебл[аои]|ебуч|ебищ|еб(?:ок|ки|ана|у)$|еб$|пид[оа]р|пидр|муд(?:ак|ил|озв)|г[ао]ндон|залуп|манд(?:а|ы|у|ой)$|херн[яиею]|шлюх'
const obscene = new RegExp(`^(?:${prefixes})?(?:${roots})`, 'u')
const whole = new Set('бля сука суки суку сукой сучара хер нахер похер херово'.split(' '))
const harmless =
  /^(?:по?хуе|хуе[тк]|неху[дж]|заху[дж]|наху[дж]|ебит(?:д|$)|себ|небл|обл|убл|мандар|мудр|ухуж|похуд|саху)/u
const latin = new Set('suka blyat blyad pizdec pizda huy hui huinya nahui nahuy pohui'.split(' '))

/** What masked words are compared with. */
const full =
  'хуй хуя хуйня хуйню хуево хуевый нахуй похуй охуел охуели ахуел пизда пизды пиздец пиздеж пиздят бля блять блядь бляди сука суки суку ебать ебаный ебаная ебаное ебаные ебал ебали ебнутый заебал заебали наебали уебок уебки уебище долбоеб долбоебы мудак мудаки пидор пидоры пидорас пидорасы гандон гандоны залупа шлюха херня'.split(
    ' ',
  )

const alike: Record<string, string> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  u: 'и',
  3: 'з',
  0: 'о',
  6: 'б',
  $: 'с',
  '€': 'е',
  ё: 'е',
}

const token = /[A-Za-zЀ-ӿ\p{N}*@#$€]{2,40}/gu
/** «с у к а», «х.у.й» */
const spelled = /(?<![A-Za-zЀ-ӿ\p{N}])[A-Za-zЀ-ӿ](?:[\s._-][A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ\p{N}])){2,9}/gu

type Place = { start: number; end: number }

export function obsceneWords(text: string): Place[] {
  const found: Place[] = []
  for (const match of text.matchAll(token)) {
    if (isObscene(match[0])) found.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(spelled)) {
    const word = match[0].replace(/[\s._-]/gu, '')
    if (isObscene(word)) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

const isObscene = remembered((raw): boolean => {
  const lower = raw.toLowerCase()
  if (/^[a-z]+$/u.test(lower) && latin.has(lower)) return true
  if (!/[а-яё]/u.test(lower)) return false
  const word = [...lower].map((letter) => alike[letter] ?? letter).join('')
  // A mask stands inside or at the end: «5*», «*важно» are none.
  if (/^[а-я]+[*@#]/u.test(word)) return word.length >= 3 && full.some((one) => fits(word, one))
  const plain = word.replace(/(.)\1{2,40}/gu, '$1')
  return whole.has(plain) || (obscene.test(plain) && !harmless.test(plain))
})

/** Whether a masked word can be this one: one sign stands for one letter, several for about as many. */
function fits(mask: string, word: string): boolean {
  if (mask === '') return word === ''
  const run = /^[*@#]{1,40}/u.exec(mask)?.[0].length ?? 0
  if (run === 0) return mask[0] === word[0] && fits(mask.slice(1), word.slice(1))
  const rest = mask.slice(run)
  const [least, most] = run === 1 ? [1, 1] : [run - 1, run + 2]
  for (let taken = least; taken <= Math.min(most, word.length); taken++) {
    if (fits(rest, word.slice(taken))) return true
  }
  return false
}
