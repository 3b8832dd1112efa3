import { isGenitive, nominativeOf } from '@/lib/text/grammar'
import { form, infinitive, preposition } from './ask-words'
import { blank, find, isSaying, join, type Words } from './which-words'

/** Units and things counted stand after the number. */
const counted =
  /^(?:грамм[а-я]*|герц|градусов|кг|килограмм[а-я]*|литров|мл|миллилитров|см|сантиметров|мм|метров|ватт|квт|вольт|ампер|штук|шт|раз|человек|персон|км|километров|часов|часа|минут|секунд|дней|суток|недель|месяцев|лет|листов|страниц|пар|слоёв|слоев|процентов|атмосфер|децибел|оборотов)$/u

const isCounted = (word: string) => counted.test(word) || /(?:ов|ев|ей|ий|[кт]ок)$/u.test(word)

export function ofNumber(before: Words, prep: string, after: Words): string | undefined {
  const thing = after[0] ?? ''
  const at = find(after, isSaying)
  const todo = find(after, (one) => infinitive.test(one))
  // «Сколько корма давать щенку» → «Давать щенку нужно ▢ корма»
  if (at < 0 && todo >= 0 && !prep) {
    const what = after.slice(0, todo).join(' ')
    return join(
      after[todo] ?? '',
      // «Кошка 4 кг сколько давать» tells of her first.
      before.length > 1 &&
        before.some((one) => /\d/u.test(one)) &&
        nominativeOf(form(before[0] ?? '')).length > 0
        ? []
        : before,
      after.slice(todo + 1),
      'нужно',
      blank,
      what === 'по времени' || what === 'времени' ? '' : what,
    )
  }
  if (at < 0) {
    // «Вес сколько?»
    // «Накачает за сколько?»
    if (!thing && /^за$/iu.test(prep) && before.some((one) => isSaying(form(one))))
      return join(before, prep, blank)
    // «Вес до скольки?»
    if (!thing && /^(?:до|от)$/iu.test(prep) && before.length === 1)
      return join(before, '–', prep.toLowerCase(), blank)
    if (!thing)
      return !prep &&
        before.length > 0 &&
        before.length < 4 &&
        !preposition.test(form(before[0] ?? ''))
        ? join(before, '–', blank)
        : undefined
    if (!prep && after.length + before.length < 2)
      return counted.test(form(thing))
        ? `Всего ${blank} ${thing}`
        : `Количество ${thing} – ${blank}`
    // «Сколько их в комплекте?»
    if (form(thing) === 'их' && !prep) return join(after.slice(1), before, 'их –', blank)
    const [rest, unit] = [[...before, ...after.slice(1)], form(thing)]
    const named = before.length > 0 && before.length < 4 && !preposition.test(form(before[0] ?? ''))
    // «Цепь сколько звеньев?», «тент на сколько мест?»
    if (named && nominativeOf(form(before.at(-1) ?? '')).length > 0 && isCounted(unit))
      return join(before, '–', prep.toLowerCase(), blank, after)
    if (rest.length === 0 && /^на$/iu.test(prep) && /^(?:человек|персон)/u.test(unit))
      return join('подходит для', blank, thing)
    if (rest.length === 0 && /^до$/iu.test(prep) && /^(?:кг|килограмм)/u.test(unit))
      return join('подходит на вес до', blank, thing)
    // «От скольки лет?»
    if (rest.length === 0 && /^(?:от|с|до)$/iu.test(prep) && /^(?:лет|месяцев)$/u.test(unit))
      return join('подходит', prep.toLowerCase(), blank, thing)
    // «На скольки градусах стирать?»
    if (prep && unit === 'градусах' && todo >= 0) return join(rest, 'нужно при', blank, unit)
    if (prep)
      return counted.test(unit) || /^градус/u.test(unit)
        ? join(rest, rest.length > 0 && /^на$/iu.test(prep) ? '–' : prep, blank, thing)
        : undefined
    if (counted.test(unit)) return join(rest, '–', blank, unit)
    // «Сколько семян в пакетике»; «сколько цена» counts nothing.
    if (preposition.test(unit)) return join(after, before, '–', blank)
    return !unit.endsWith('ия') && (isGenitive(unit) || nominativeOf(unit).length === 0)
      ? join('количество', after, before, '–', blank)
      : join(after, before, '–', blank)
  }
  const verb = after[at] ?? ''
  const rest = [...before, ...after.slice(at + 1)]
  // «Сколько по времени заряжается» asks for no other number.
  const name = after.slice(0, at).join(' ') === 'по времени' ? [] : after.slice(0, at)
  const doing = rest.findIndex((one) => infinitive.test(form(one)))
  const said = doing >= 0 ? [rest[doing] ?? '', ...rest.filter((_, at) => at !== doing)] : rest
  if (name.length > 3) return undefined
  // «На сколько стен банки хватит?»
  if (/^на$/iu.test(prep) && /^хват/u.test(form(verb)) && name.length === 2)
    return join(name.slice(1), said, verb, 'на', blank, name.slice(0, 1))
  if (prep)
    return join(
      said,
      verb,
      prep.toLowerCase().replace(/^([вс])о$/u, '$1'),
      blank,
      form(thing) === 'времени' ? '' : name,
    )
  if (name.length === 0 || form(thing) === 'времени') return join(said, verb, blank)
  if (name.length === 1 && /^буд[еу]т$/u.test(form(verb))) return join(said, name, verb, blank)
  return join(said, verb, blank, name)
}
