import { givenNames, latinNames } from './given-names'
import { fromTranslit } from './normalise'

/** The names are filed at the first question only: the background starts often and rarely reads a text. */
let tables: { byForm: Map<string, string>; bySound: Map<string, string> } | undefined

function filed() {
  tables ??= {
    // By their folded form: lower case, «е» for «ё».
    byForm: new Map(givenNames.map((name) => [fold(name), name])),
    bySound: namesBySound(),
  }
  return tables
}

function fold(word: string): string {
  return word.toLowerCase().replace(/ё/gu, 'е')
}

/** Letters that Latin spellings of one name differ in are made alike: «Yulia», «Iuliia», «Julija». */
function sound(word: string): string {
  return word
    .toLowerCase()
    .replace(/ya|ja/gu, 'ia')
    .replace(/yu|ju/gu, 'iu')
    .replace(/yo|jo/gu, 'e')
    .replace(/ks/gu, 'x')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/[iyj]+/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/c(?!h)/gu, 'k')
    .replace(/'/gu, '')
    .replace(/([a-z])\1/gu, '$1')
    .replace(/^ie/u, 'e')
}

const toLatin: Record<string, string> = {}
for (const [at, letter] of [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].entries())
  toLatin[letter] =
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ')[at] ?? ''

function namesBySound(): Map<string, string> {
  const bySound = new Map<string, string>()
  for (const name of givenNames) {
    const key = sound([...name.toLowerCase()].map((letter) => toLatin[letter] ?? letter).join(''))
    // Of two names that sound alike in Latin the one listed first is the common one.
    if (!bySound.has(key)) bySound.set(key, name)
  }
  for (const [latin, name] of Object.entries(latinNames)) bySound.set(sound(latin), name)
  return bySound
}

const surname =
  /(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|ский|ская|цкий|цкая|ской|[оы]й|ий|ая|яя|ко|[уюя]к|чик|ич|ян|янц|дзе|швили|ия|уа|иани|[ыи]х|ман|ер|ец|ель|ло|ра|да|га|ба|ха|ша|ка|ук|юк|ей|ёв|берг|штейн|дт|оглы|кызы|заде|ов|ева|аев|ули|лы)$/u
const patronymic = /(?:вич|вна|ична|инична|ьич|оглы|кызы|уулу|угли|гызы)$/u
/** Beside such words even a name is a joke, a shop or somebody else's. */
const notPerson = new Set(
  (
    'грозный первый первая второй вторая третий великий великая премудрая прекрасная чай дурак царевич царевна поттер ' +
    'бонд сусанин муромец кощей яга горыныч мороз снегурочка пушкин ленин сталин путин толстой достоевский карлсон ' +
    'магазин салон ип ооо зао бренд студия мама папа баба дед дедушка бабушка тетя дядя мамочка мамуля муж жена сын дочь ' +
    'для от не просто злой добрый королева король принцесса супер мир дом чужой покупатель пользователь клиент аноним ' +
    'гость админ бульба медведь волк заяц лиса базилио котофеич продавец менеджер ozon озон вайлдберриз wildberries яндекс маркет кот кошка сестра брат семья'
  ).split(' '),
)

/** Names that beside another name are surnames. */
const shortSurnames = new Set('ким ли пак цой хан тен юн лян ван'.split(' '))

const written = /^[\p{Script=Cyrillic}\p{Script=Latin}\s.'’-]{2,60}$/u

/**
 * The form to greet an author by, when the name is surely one («Анна», «Катюша»), else undefined. Full names give the
 * given name, whatever the order; Latin spellings give the Russian one; CAPS and small letters are put right; «Пётр» and
 * «Алёна» get their «ё». Nicknames, initials, hidden users, brands, jokes and two people give undefined. The result holds
 * letters only, or two names with a hyphen.
 */
export function greetingName(author: string | undefined): string | undefined {
  const line = author?.trim().normalize('NFC')
  if (!line || !written.test(line)) return undefined
  const parts = line.replace(/\./gu, '. ').split(/\s+/u).filter(Boolean)
  if (parts.length > 3) return undefined
  const names = parts.map((part) =>
    parts.length > 1 && shortSurnames.has(fold(part)) ? undefined : nameOf(part),
  )
  const sure = names.filter((name) => name !== undefined)
  // Two names are two people, or a surname that we cannot tell from a name.
  if (sure.length !== 1) return undefined
  const at = names.findIndex(Boolean)
  const others = parts.filter((_, index) => index !== at)
  return others.every((part, index) => isCompanion(part, index < at)) ? sure[0] : undefined
}

/** The greeting form of a single word; of a double name both halves must be names. */
function nameOf(word: string): string | undefined {
  const halves = word.split('-').map((half) => filed().byForm.get(fold(half)) ?? latin(half))
  return halves.length <= 2 && halves.every(Boolean) ? halves.join('-') : undefined
}

function latin(word: string): string | undefined {
  return /^[a-z'’]{3,}$/iu.test(word)
    ? filed().bySound.get(sound(word.replace(/’/gu, "'")))
    : undefined
}

/** Whether the word may stand beside a given name: an initial, a patronymic or a surname. Before it: a surname only. */
function isCompanion(word: string, before: boolean): boolean {
  const bare = fold(word.replace(/\.$/u, ''))
  if (notPerson.has(bare)) return false
  if (/^\p{L}$/u.test(bare)) return true
  if (word.endsWith('.')) return bare.length <= 2
  const russian = /^[a-z'-]+$/u.test(bare) ? fromTranslit(bare) : bare
  if (shortSurnames.has(bare)) return true
  if (bare.length < 3) return false
  return surname.test(russian) || (!before && patronymic.test(russian))
}
