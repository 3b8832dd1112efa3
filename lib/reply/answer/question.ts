import { comparable, type IntentId } from '../intent'
import { intentsOf } from '../intents'
import { keyOf } from './kin'

/** A question, or the question side of a known fact, in the form in which the two are compared. */
export type Asked = {
  readonly intents: readonly IntentId[]
  /** What carries meaning, without repeats: stems of words, models, units. */
  stems: string[]
  /** Those of `stems` that tell little: words of the product's name, and verbs that stand in most questions. */
  light: ReadonlySet<string>
  /** A word and the noun in the genitive right after it: «длина рукава» asks for no other length. */
  of: ReadonlyMap<string, string>
  /** Numbers as written, with a decimal point: «36,6» → «36.6». */
  numbers: string[]
  /** Latin words and words with digits: models, brands, sizes («xiaomi», «xl», «usb-c»). */
  marks: string[]
  /** What the buyer wants to do, where he asks whether it can be done: «можно ли добавить память». */
  actions: string[]
  /** It says yes or no, as the value of an attribute may: «допускается», «нет». */
  settles: boolean
}

const list = (words: string) => words.trim().split(/\s+/u)

/** Words that a question may have or lack without meaning anything else. */
const empty = new Set(
  list(`
    а и или но же бы ли в во на с со у к ко по о об от до за из для при под над без не ни да нет то это этот эта эти
    как какой какая какое какие какого какую каком какими каких какому что чего чем кто где куда откуда почему зачем
    сколько скольки
    есть быть был была было были будет будут можно нельзя нужно нужен нужна нужны надо ли мне мой моя мое мои нас вас
    вам вы наш наша наше наши ваш ваша ваше ваши мы он она оно они его ее их ему ей им я ты тебя там тут здесь так такой такая такие ней нем
    здравствуйте здравствуй привет подскажите скажите пожалуйста спасибо хочу
    хотел хотела бы уточнить узнать вопрос интересует интересно товар товара товары товаров этой этого этом том тот та те
    еще уже очень если чтобы только вообще именно все всего всех ну вот про ответьте пишите напишите пж плиз уважаемый
    продавец изделие изделия изделию см мм м шт штук через
  `),
)

/** Stems of words that stand in most questions and tell little of what is asked. */
const weak = new Set(
  list(`
    рассчитан рассчитана рассчитано носить ходить использовать использования использовании пользоваться наносить ряд место животного ребенка подходит
    подходят подойдет подойдут делать получится бывает имеется идет идут входит работает работают поддерживает
    ставить поставить брать взять находится является считается давать версия тип режим одна один самая самый
    требует требуется машине машина машины плитами плите плиты
    добавлен добавлена добавлено добавляли пойдет пойдут годится рекомендуемый рекомендуемая рекомендуемые
    sae api acea din iso степень вид уровень данный данная максимальный максимальная конкретно примерно точно время времени
  `).map(keyOf),
)

/** Names that buyers write in Cyrillic, and short forms of units, as facts have them. */
const sameAs = new Map(
  list(`
    ноут:note нот:note изофикс:isofix изофикса:isofix айфон:iphone айфона:iphone айфону:iphone айфоны:iphone айфоне:iphone айпад:ipad айпада:ipad макбук:macbook
    самсунг:samsung самсунга:samsung ксиоми:xiaomi сяоми:xiaomi ксяоми:xiaomi редми:redmi хуавей:huawei хонор:honor
    реалми:realme эпл:apple андроид:android андроида:android андроиду:android блютуз:bluetooth блютус:bluetooth
    блютуса:bluetooth блютуза:bluetooth вайфай:wifi wi-fi:wifi юсб:usb тайпси:type-c typec:type-c usb-c:type-c
    рено:renault логан:logan сандеро:sandero дастер:duster киа:kia рио:rio хендай:hyundai хундай:hyundai солярис:solaris
    крета:creta тойота:toyota тойоту:toyota королла:corolla камри:camry форд:ford фокус:focus шкода:skoda октавия:octavia
    октавию:octavia ниссан:nissan мазда:mazda мазду:mazda лада:lada ладу:lada веста:vesta весту:vesta гранта:granta
    гранту:granta приора:priora приору:priora
    г:грамм гр:грамм кг:килограмм л:литр мл:миллилитр вт:ватт ват:ватт в:в
  `).map((pair) => pair.split(':') as [string, string]),
)

/** «А54» is typed in Russian letters that look alike. */
const lookAlike = new Map([...'авекмнорстх'].map((one, at) => [one, 'abekmhopctx'[at] ?? one]))
const inLatin = (word: string) =>
  /^[авекмнорстх]{1,2}\d/u.test(word)
    ? word.replace(/^[авекмнорстх]+/u, (all) => [...all].map((one) => lookAlike.get(one)).join(''))
    : word
/** «Обьем» */
const softened = /^(об|под|раз|с|из)ь(?=[ея])/u

/** «Из какого дерева?» asks for the material: the noun is a kind of it. */
const kindOfMaterial = /(?:^|\s)из как(?:ого|ой|их)\s+([A-Za-zЀ-ӿ]{3,30})/u

/** The greeting has words that mean something elsewhere: «сколько давать в день?». */
const greeting = /добр(?:ый|ое|ого)\s(?:день|вечер|утро|дня|вечера|утра|времени суток)/giu
/** Nouns in the genitive plural, after which «сколько» asks for a number of things. */
const counted = /(?:ов|ев|ей|ок|ек|ий|ник|тук|ниц|ламп|карт|конфет|струн|игл|книг|труб)$/u
/** Verbs and participles rule no genitive: «сколько весит коляска», «из чего сделана футболка». */
const verb = /(?:[иеаюя]т|ть|тся|[ая]н[аоы]|ен[оы]|ся)$/u
const infinitive = /(?<!кров)[аеиуыя]ть(?:ся)?$/u
/** A question of yes or no, that asks for no value. */
const ofPossibility =
  /(?<![A-Za-zЀ-ӿ])(?:можно|можете|получится|возможно|нельзя|реально)(?![A-Za-zЀ-ӿ])/u
const forValue = /(?<![A-Za-zЀ-ӿ])(?:как|сколько|что|чем|где|когда)/u
const yesOrNo =
  /(?<![A-Za-zЀ-ӿ])(?:да|нет|есть|можно|нельзя|возможн[A-Za-zЀ-ӿ]{1,3}|допуска[A-Za-zЀ-ӿ]{2,5}|запрещ[A-Za-zЀ-ӿ]{2,4}|рекоменд[A-Za-zЀ-ӿ]{3,6}|разреш[A-Za-zЀ-ӿ]{3,6})(?![A-Za-zЀ-ӿ])/u
const adjective = /(?:ая|яя|ые|ие)$/u
const genitive = /(?:[аяыи]|ов|ев|ей)$/u

/**
 * Reads a question for comparison. The words of the product's name tell little («Какая длина у куртки?»). Linear; only
 * the first 400 words count.
 */
export function asked(text: string, product = ''): Asked {
  const own = new Set(comparable(product.slice(0, 300)).map(keyOf))
  const stems = new Set<string>()
  const light = new Set<string>()
  const numbers = new Set<string>()
  const marks = new Set<string>()
  const of = new Map<string, string>()
  const actions: string[] = []
  const possible = ofPossibility.test(text.toLowerCase()) && !forValue.test(text.toLowerCase())
  const words = comparable(text.slice(0, 4000).replace(greeting, ' '))
  let before: string | undefined
  words.forEach((raw, at) => {
    // «Ноут 12 про» is no preposition.
    const called = raw === 'про' && /\p{N}$/u.test(words[at - 1] ?? '') ? 'pro' : raw
    const word =
      raw === 'сколько' && counted.test(words[at + 1] ?? '')
        ? 'количество'
        : inLatin(sameAs.get(called) ?? called).replace(softened, '$1ъ')
    const head = before
    before = undefined
    if (/^\p{N}+$/u.test(word)) {
      numbers.add(word)
      return
    }
    if (word.length < 2 || (empty.has(word) && word !== 'количество')) return
    const key = keyOf(word)
    if (head && genitive.test(word) && !verb.test(word) && !adjective.test(word)) of.set(head, key)
    if (!verb.test(word)) before = key
    stems.add(key)
    if (possible && infinitive.test(word) && !weak.has(key)) actions.push(key)
    if (/[a-z\p{N}]/u.test(word)) marks.add(word)
    if (own.has(key) || weak.has(key)) light.add(key)
  })
  const material = kindOfMaterial.exec(text.slice(0, 500).toLowerCase())?.[1]
  if (material) light.add(keyOf(material.replace(/ё/gu, 'е')))
  let intents: IntentId[] | undefined
  return {
    // Most facts that are looked at share no word with the question: their intents are never asked for.
    get intents() {
      intents ??= intentsOf(text)
      return intents
    },
    stems: [...stems],
    light,
    of,
    numbers: [...numbers],
    marks: [...marks],
    actions,
    get settles() {
      return yesOrNo.test(text.toLowerCase())
    },
  }
}
