import { stem } from '@/lib/text/stem'

/** Words that ask for the same thing, though their stems differ. A group a line. */
const groups = `
вес весит весят масса тяжелый грамм килограмм
цена стоит стоить стоимость почем
длина длинный длиной
ширина широкий
высота высокий
глубина глубокий
диаметр
размер размерный габарит
дозировка доза капель колпачков разводить норма
длина сантиметров метров
держит сохраняет удерживает
горит горение
заряжается зарядка зарядки заряжать
сохнет высыхает высыхание
применение применять разводить наносить
пол мужской женский унисекс
маломерит большемерит маломерка большемерка
съемный снимается отстегивается отсоединяется снять вынимается вынимаются вынуть
поместится помещается вместимость влезет влезает войдет вместится
нагрузка выдерживает выдержит
регулируется регулировать регулировка переставляются настраивается
слетают выпадают спадают держатся сваливаются
скатывается катышки
линяет полиняет линяют красит
время час часов долго
модель девушка
играет работает звучит
сборка собирать собрать собирается разобранный разобран
сбор собран собирают
запах пахнет пахнут аромат
симка сим-карта сим
посудомойка посудомоечная посудомоечную
замена заменить заменяется меняется поменять менять
рост
материал ткань состав
состав ингредиент содержит содержится входит
комплект комплектация набор входит идет прилагается
цвет оттенок расцветка
мощность мощный ватт
объем емкость вместимость литр литраж литров вместительный
напряжение вольт
гарантия гарантийный
срок годность годен
отправка отправляете отправите отправляется отгрузка отгружаете
доставка доставляете привезут доставят идет придет приедет приезжает
возврат вернуть возвращать
обмен обменять поменять
стирка стирать стирается постирать
уход ухаживать
страна производство производитель производится произведен изготовитель
возраст лет года месяцев возрастной
скидка акция распродажа промокод
наличие появится завезут поступит поступление привезут будет
сертификат декларация документ
водонепроницаемый непромокаемый влагозащита влага водоотталкивающий водостойкий промокает
шумодав шумоподавление
подойдет подходит подойдут подходят совместим совместимость встанет годится применимость
работает работы заряд подзарядка держит хватает автономность батарея аккумулятор
хранить хранение
сушка сушить сушиться высушить
глажка гладить утюжить
чистка чистить
складной складная складное складные складывается складываются
шум шумит шумный громкий тихий
температура градус градусов температурный
кабель провод шнур
крышка колпачок
посадка сажать посадить высаживать высадка
обдув воздух
делают производство страна
подъем поднять поднимаете поднимут занос
муж мужчина мужчины мужской парень
жена женщина женщины женский девушка
крепеж дюбель дюбели шуруп шурупы саморез саморезы винт винты
коробка упаковка
ребенок детский дети детям ребенку малыш
оригинал оригинальный подлинный подделка копия
упаковка пачка штука
расход расходует
магазин филиал адрес
`

/** Stems of words met lately: a shop's questions and facts are made of the same few thousand words. */
const remembered = new Map<string, string>()
const mostRemembered = 20_000

/** What two forms of a word have in common: its stem without the vowel that comes and goes («чехол», «чехла»). */
export function keyOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const key = /[a-z\p{N}]/u.test(word)
    ? word
    : stem(word).replace(/(?<=[A-Za-zЀ-ӿ]{2})[ое](?=[кцл]$)/u, '')
  remembered.set(word, key)
  return key
}

const byStem = new Map<string, Set<number>>()
groups
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const word of line.split(' ')) {
      const key = keyOf(word)
      const held = byStem.get(key)
      if (held) held.add(group)
      else byStem.set(key, new Set([group]))
    }
  })

/** Whether two stems ask for the same thing: equal, of one group, or one typo apart in a word of five letters or more. */
export function kin(a: string, b: string): boolean {
  if (a === b || derived(a, b)) return true
  const groupsOfA = byStem.get(a)
  const groupsOfB = byStem.get(b)
  if (groupsOfA && groupsOfB) for (const group of groupsOfA) if (groupsOfB.has(group)) return true
  return !(groupsOfA && groupsOfB) && oneTypoApart(a, b)
}

/** A verb and its completed action: «стирать», «постирать». */
const prefixes = new Set([
  'по',
  'на',
  'за',
  'с',
  'вы',
  'от',
  'до',
  'при',
  'про',
  'у',
  'пере',
  'под',
  'об',
])

/** Of one root, by their beginning: «индукция» and «индукционная», «спина» and «спинка», «дно» and «дна». */
export function derived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (/[a-z\p{N}]/u.test(short)) return false
  if (short.length === 3 && long.length === 3) {
    return short.slice(0, 2) === long.slice(0, 2) && /[оаеу]$/u.test(short) && /[оаеу]$/u.test(long)
  }
  if (short.length < 4) return false
  if (long.endsWith(short) && prefixes.has(long.slice(0, -short.length))) return true
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  // «подъём» is no «подъезд».
  if (common < 6 && short.startsWith('подъ')) return false
  if (common === short.length) return long.length - short.length <= 3
  if (common >= 6 && common >= short.length - 1) return true
  return common >= 5 && common >= long.length * 0.7
}

/** One letter changed, missing, added, or two neighbours swapped. */
function oneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
