import { type AskedCase, isOf } from '../asks/ask'
import { isCosmetics, isFood, isSupplement, isWorn } from '../asks/goods'
import { spoiled } from '../asks/told'

/** Sympathy with what the trouble spoils, by the kind of thing and what it is needed for (N5). */
type KindSympathy = {
  fits(asked: AskedCase): boolean
  says: readonly string[]
}

const cooked =
  /(?<![а-я])(?:испе(?:к|чь)|пекл|пеку|выпе[чк]|напе[кч]|варил|сварил|готовил|приготов|торт|тесто|блин|запекан|карамел|крем\sдля\sторта)/u
const needed =
  /(?<![а-я])(?:кабел|провод(?![а-я]{2}н)|зарядк|зарядн|чайник|утюг|фен(?:ом|а|у)?(?![а-я])|наушник|пылесос|мультивар|стиральн|холодильник|кофеварк|роутер|клавиатур|мышк)/u
const broken = /не\s(?:включ|работа|заряж|запуск|греет)|слома|перестал|сгорел|отказал|погас/u
const nails = /(?<![а-я])(?:ногт|ногот|маникюр|гель-?\s?лак|педикюр)/u
const peels = /скол|слез|отсло|отле[тп]|трес|держ|пузыр|отвал|сход|дня/u
const seam = /шов|шв[аыуео]|молни|нитк|дыр|пуговиц|порва|разош|катышк|катыш/u
const assembled = /(?<![а-я])(?:собира|собрать|собрал|сборк)/u
const sprouted = /всход|взош|пророс|проросл|прораст|ростк|ни\sодного\sрост/u

const opened = /вскрыт|распечатан|пользовал|использован|ношен|б\/у/u
const isOpened = (asked: AskedCase) => isOf(asked, 'opened_used') || opened.test(asked.said)

const kinds: readonly KindSympathy[] = [
  {
    fits: ({ said, kind, text }) =>
      sprouted.test(said) && (kind === 'plants' || /семен|посе|посад/u.test(text)),
    says: [
      'Столько ждать всходов и не дождаться – правда обидно.',
      'Понимаем: посадки не отложишь, а время ушло.',
    ],
  },
  {
    fits: (asked) =>
      isFood(asked) &&
      isOf(asked, 'expiry', 'taste', 'quality', 'smell') &&
      cooked.test(asked.text),
    says: [
      'Понимаем: жаль и продуктов, и труда.',
      'Столько усилий на кухне, а результат не радует – правда обидно.',
    ],
  },
  {
    fits: (asked) => isOpened(asked) && (isCosmetics(asked) || isWorn(asked)),
    says: [
      'Понимаем: это вопрос гигиены, и доверия такая вещь не вызывает.',
      'Понимаем: надевать или наносить такое на себя не хочется.',
    ],
  },
  {
    fits: (asked) => isOpened(asked) && isFood(asked),
    says: ['Понимаем: с продуктами такое особенно неприятно.'],
  },
  {
    fits: (asked) => isOf(asked, 'expiry') && isFood(asked) && isSupplement(asked),
    says: ['Понимаем: принимать такое уже не станешь.'],
  },
  {
    fits: (asked) =>
      isOf(asked, 'expiry') && isFood(asked) && asked.kind !== 'pets' && spoiled.test(asked.said),
    says: ['Понимаем: есть такое уже не станешь.'],
  },
  {
    fits: (asked) => isOf(asked, 'expiry') && isFood(asked) && asked.kind !== 'pets',
    says: ['Понимаем: продукты должны быть свежими, тут спорить не о чем.'],
  },
  {
    fits: ({ text, said }) => nails.test(text) && peels.test(said),
    says: [
      'Понимаем: жаль и времени, и маникюра.',
      'Когда маникюр приходится переделывать, это правда обидно.',
    ],
  },
  {
    fits: ({ said, text }) => needed.test(text) && broken.test(said),
    says: [
      'Понимаем: такая вещь нужна каждый день.',
      'Остаться без вещи, которая нужна постоянно, – неприятно.',
    ],
  },
  {
    fits: (asked) => isWorn(asked) && asked.kind !== 'shoes' && seam.test(asked.said),
    says: [
      'Новую вещь хочется носить, а не чинить, – понимаем.',
      'Понимаем: надеть такую вещь уже не хочется.',
    ],
  },
  {
    fits: ({ kind, complaint, text }) =>
      kind === 'furniture' && complaint.sure && assembled.test(text),
    says: ['Понимаем: на сборку ушло столько сил, а радости нет.'],
  },
  {
    fits: (asked) => asked.kind === 'tools' && isOf(asked, 'durability', 'defect'),
    says: ['Понимаем досаду: инструмент не должен подводить в работе.'],
  },
  {
    // A canvas and a notebook are of this kind too.
    fits: (asked) =>
      asked.kind === 'books' &&
      /книг|роман|учебник|сказк|обложк|страниц/u.test(asked.text) &&
      isOf(asked, 'damage', 'packaging', 'defect'),
    says: ['Понимаем: книгу хочется взять в руки целой и чистой.'],
  },
]

/** None where the topic's own sympathy will do. */
export const kindSympathy = (asked: AskedCase | undefined): readonly string[] =>
  (asked && kinds.find(({ fits }) => fits(asked))?.says) ?? []
