import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { filed } from '@/lib/reply/case/filed'
import { blames } from '@/lib/reply/complaints/blame'
import { hangsOnMore } from '@/lib/reply/echo/quotes/alone'
import { lastQuote } from '@/lib/reply/echo/quotes/last-quote'
import { listedFlaws } from '@/lib/reply/echo/quotes/listed-flaws'
import { opened } from '@/lib/reply/echo/words/opening'
import { suggest } from '@/lib/reply/suggest'

const review = (text: string, rating: number, more: Partial<ReplyItem> = {}): ReplyItem => ({
  marketplace: 'wildberries',
  kind: 'review',
  rating,
  text,
  ...more,
})
const drafts = (text: string, rating: number, more: Partial<ReplyItem> = {}) =>
  Array.from({ length: 4 }, (_, attempt) => {
    const item = review(text, rating, more)
    const input = { voice: defaultVoice, facts: [], recent: [], seed: 'mixed', attempt }
    return suggest(item, { ...input, analysis: analyse(item) }).text
  })

describe('words of a flaw are never praised', () => {
  it.each([
    'есть минусы по яркости',
    'на вид очень хлипкий',
    'слишком плотный картон',
    'в аптеках нигде нет',
    'качество подвело нас, плохо',
  ])('%s', (said) => expect(blames(said)).toBe(true))

  it.each([
    'минусов не нашла',
    'крышка без сколов',
    'ни одной царапины нет',
    'ткань плотная',
    'не ломается',
  ])('%s: none', (said) => expect(blames(said)).toBe(false))

  it.each([
    ['Рабочий фен, но на вид очень хлипкий', 4],
    ['Есть минусы по креплению и ремешку', 5],
  ])('%s', (text, rating) => {
    for (const draft of drafts(text, rating))
      expect(draft).not.toMatch(
        /(?:рады|приятн[оы]|хорошо|здорово), что [^.]*(?:хлипк|вид|минус)|» – (?:это очень )?приятно/iu,
      )
  })

  it('praise of the very thing that is regretted is left out', () => {
    for (const draft of drafts('Качество хорошее, но качество строчки подвело', 4))
      expect(draft).not.toMatch(/рады[^.]*качество/iu)
  })
})

describe('a text with its own labels is read as the form', () => {
  it.each([
    ['Плюсы: держит форму. Минусы: молния заедает', 'держит форму', 'молния заедает'],
    ['+ лёгкая\n+ не течёт\n- крышка тугая', 'лёгкая. не течёт', 'крышка тугая'],
    ['Из плюсов : мягкая. \nИз минусов: колется', 'мягкая', 'колется'],
  ])('%s', (text, pros, cons) => expect(filed(review(text, 3))).toMatchObject({ pros, cons }))

  it('dashes without a plus are no labels', () => {
    expect(filed(review('- пришло быстро\n- упаковано хорошо', 5)).cons).toBeUndefined()
  })

  it('the flaw of its list is named', () => {
    for (const draft of drafts('+ Приятный аромат\n- На коже держится полчаса', 4))
      expect(draft).toContain('полчаса')
  })
})

describe('that a flaw follows is not the flaw', () => {
  it.each([
    ['но один минус – проклеена', 'проклеена'],
    ['Есть нюанс: ремешок короткий', 'ремешок короткий'],
    ['единственный минус это шум', 'шум'],
  ])('%s', (said, flaw) => expect(opened(said)).toBe(flaw))
})

describe('the last words that are quoted', () => {
  it.each([
    ['Есть вопросы по застёжке', 5, 'Есть вопросы по застёжке'],
    ['Раньше был густой йогурт, в этот раз просто как вода', 3, 'В этот раз просто как вода'],
    ['Накипь никуда не ушла', 3, 'Накипь никуда не ушла'],
  ])('%s', (text, rating, quote) => expect(lastQuote(review(text, rating))).toBe(quote))

  it.each([
    ['Хорошая кружка', 3],
    ['Не буду больше брать', 3],
    ['Минусов нет', 5],
  ])('%s: none', (text, rating) => expect(lastQuote(review(text, rating))).toBeUndefined())

  it('what stands under «Недостатки» is quoted, «нет» is not', () => {
    expect(lastQuote(review('', 5, { cons: 'Аромата практически нет' }))).toBe(
      'Аромата практически нет',
    )
    expect(lastQuote(review('', 5, { cons: 'Пока не нашла' }))).toBeUndefined()
  })
})

it('not what was wanted is no other thing that came', () => {
  for (const draft of drafts('немножко не то, что хотел', 4)) expect(draft).not.toContain('не тот')
})

it('what does not hinder is no praise', () => {
  for (const draft of drafts('Чайник пойдёт. Небольшой скол, но он не мешает', 4))
    expect(draft).not.toContain('удобно')
})

describe('a flaw under many stars is not answered as praise alone', () => {
  it.each([
    ['Удобные ножницы, единственное – чехол тонкий', 5, 'чехол'],
    ['Хорошая маска, но из-за отдушки даже здоровая кожа начинает сильно чесаться', 4, ''],
    ['Почти всё понравилось', 4, ''],
    ['Работает, но зарядка идёт очень долго', 4, 'зарядка идёт очень долго'],
  ])('%s', (text, rating, said) => {
    for (const draft of drafts(text, rating)) {
      expect(draft).toMatch(/жаль|досадно|огорчил/iu)
      expect(draft).toContain(said)
    }
  })

  it('and one that cannot be told leaves the door open', () => {
    for (const draft of drafts('Вкусный кефир. Однако свернулся, и пришлось его процеживать', 4))
      expect(draft).toMatch(/в чат с продавцом/u)
  })

  it.each([
    ['Сыр пряный, на любителя, но мне понравился', 4],
    [
      'В этот раз качество отличное. В прошлый раз прислали салфетки, но они были плохого качества',
      5,
    ],
  ])('%s: no complaint', (text, rating) => {
    for (const draft of drafts(text, rating)) expect(draft).not.toMatch(/жаль|досадно|простите/iu)
  })
})

describe('a list under «Недостатки» is named as a whole', () => {
  it.each([
    ['Шумит, греется, плохо ловит сеть', 'Шумит, греется, плохо ловит сеть'],
    ['тугая крышка, короткий шнур.', 'Тугая крышка, короткий шнур'],
  ])('%s', (cons, said) => expect(listedFlaws(cons)).toBe(said))

  it.each(['нет', 'Шумит', 'я думала, будет лучше', 'отличная вещь, всем советую'])(
    '%s: none',
    (cons) => expect(listedFlaws(cons)).toBeUndefined(),
  )
})

describe('fields filled the wrong way round', () => {
  it('are read by what they say', () => {
    const more = { pros: 'пахнет резиной', cons: 'рисунок красивый' }
    for (const draft of drafts('', 3, more)) {
      expect(draft).toMatch(/рисунок красивый|рисунок/u)
      expect(draft).toMatch(/запах|пахнет/iu)
    }
  })
})

describe('read as it was meant', () => {
  it.each([
    ['Плохая коробка, рваная. Сами кубики целые', 'коробка', /покупка пришла рваной/u],
    ['Коврик лёгкий, но сразу будет весь в царапинах', '', /пришёл с царапинами/u],
    ['К сожалению, вкус оценить не смогла', '', /вкус (?:не порадовал|вам не)/u],
    ['Заказывала по одной цене, а пришла по другой', 'цен', /не тот товар|этикетк/u],
    ['Помада стойкая, но сушит губы', 'губы', /кож/u],
    ['Сумка хорошая, но ручки короткие', 'ручки', /размер|мерк/u],
  ])('%s', (text, said, not) => {
    for (const draft of drafts(text, 3)) {
      expect(draft).toContain(said)
      expect(draft).not.toMatch(not)
    }
  })

  it('praise of the make beside what fell apart is irony', () => {
    for (const draft of drafts('Супер качество, развалились через день, спасибо 😡', 5))
      expect(draft).not.toMatch(/рады, что|приятно|по душе|отметили/iu)
  })
})

describe('what is praised, conceded or said of another is not regretted', () => {
  it.each([
    ['Рабочий фен, сушит быстро и тихо', 4],
    ['Ждала посылку почти месяц, но оно того стоило, сумка чудесная', 5],
    ['У нас в магазинах такого нет, а здесь нашла. Клеит крепко', 5],
    ['Мне больше нравится мыло другой марки, но и это хорошее', 4],
    ['Пакеты хорошие, только взяла не тот объём', 5],
  ])('%s', (text, rating) => {
    for (const draft of drafts(text, rating))
      expect(draft).not.toMatch(/жаль|досадно|прощения|простите|огорч/iu)
  })
  it('nor is it thanked for', () => {
    for (const draft of drafts('Доставка подкачала, зато плед супер', 5))
      expect(draft).not.toMatch(/(?:рады|здорово|приятно|хорошо|отлично),? что доставка/iu)
    for (const draft of drafts('Кофе вкусный, коробка немного помялась в дороге', 5))
      expect(draft).not.toMatch(/в дороге/iu)
    for (const draft of drafts('Хорошая мука, но очень мелкая', 4))
      expect(draft).not.toMatch(/(?:рады|приятно|хорошо), что мука мелкая/iu)
  })
  it('what came only late or only in part is a remark', () => {
    for (const draft of drafts('Взошли не все, но ростки крепкие', 4))
      expect(draft).toMatch(/взошли не все/iu)
    for (const draft of drafts('Результат виден только через месяц', 4))
      expect(draft).not.toMatch(/рады, что результат/iu)
  })
  it('what is built in is not missing from the set', () => {
    for (const draft of drafts('Рюкзак лёгкий. Жаль, нет кармана сбоку', 4, {
      product: { name: 'Рюкзак' },
    })) {
      expect(draft).toMatch(/нет кармана/iu)
      expect(draft).not.toMatch(/комплект|посылк/iu)
    }
  })
  it('what leans on more is not quoted', () => {
    expect(hangsOnMore('Не оставляя жирных следов')).toBe(true)
    expect(hangsOnMore('Обычный крем и то лучше питает')).toBe(true)
    expect(hangsOnMore('Не плохая')).toBe(false)
  })
})

describe('what was promised, shrugged at or advised to oneself', () => {
  it('is not said to be so', () => {
    for (const draft of drafts('Очень грубое полотенце. Написано мягкое, неправда', 3))
      expect(draft).not.toMatch(/что [^.]*мягк/iu)
    for (const draft of drafts('Пришла быстро, шестикратным увеличением и не пахнет', 3))
      expect(draft).not.toMatch(/запах|аромат/iu)
    for (const draft of drafts('Обычный крем, в составе глицерин. Раздражения не вызвал', 3))
      expect(draft).not.toMatch(/понравил|по душе|порадовал/iu)
    for (const draft of drafts(
      'Нормальный чайник, только греет совсем не быстро, надо было брать дороже',
      3,
    ))
      expect(draft).not.toMatch(/надо было/iu)
  })
  it('a part of the sentence after the «но» is read as the whole', () => {
    for (const draft of drafts('Средство хорошее, пятна убирает, но запах не убирает', 4, {
      product: { name: 'Пятновыводитель' },
    }))
      expect(draft).toMatch(/запах не убирает/iu)
  })
  it('the thing is thanked for where only its pack was torn', () => {
    for (const draft of drafts('Тетрадь хорошая, но пришла в порванном пакете', 3, {
      product: { name: 'Тетрадь в клетку' },
    }))
      expect(draft).toMatch(/тетрадь/iu)
  })
})

describe('the flaw beside the praise, as it was meant', () => {
  const of = (name: string) => ({ product: { name } })
  it.each([
    ['Хороший тостер. Провод бы подлиннее', 4, 'Тостер', /провод бы подлиннее/iu],
    ['Полка крепкая. Отверстия в боковине не совпали, сверлили сами', 4, 'Полка', /не совпали/iu],
    ['Сушит фрукты хорошо, но шумит как трактор', 4, 'Сушилка', /шумно/iu],
  ])('%s', (text, rating, name, told) => {
    for (const draft of drafts(text, rating, of(name))) expect(draft).toMatch(told)
  })
  it.each([
    ['Вкусный, сладкий. Орехов маловато', 4, 'Шоколад', /размер/iu],
    ['Работает, но сушит долго', 4, 'Сушилка для грибов', /сушит кожу|сухост/iu],
    ['Открытка хорошая. Упаковка ужасная, вся рваная', 3, 'Открытка', /открытка пришла рваной/iu],
    [
      'За такие деньги и качество оставляет желать лучшего. Швы кривые',
      3,
      'Сумка',
      /(?<![а-яё])(?:рады|приятно)/iu,
    ],
    ['Доска понравилась, но плохо стирается маркер, остаются следы', 4, 'Доска', /ст[её]рлась/iu],
    ['Удобные. Настроилась, что они высохнут, но нет', 5, 'Салфетки', /засохш/iu],
    ['Нравится, но через короткое время звук стал тише', 4, 'Колонка', /размер/iu],
    ['Пахнет вишней. Вкусно. А что ещё нужно?', 5, 'Чай', /вопрос/iu],
    ['Лампа красивая, не шумная', 5, 'Лампа', /не шумная.*слышна/iu],
    ['Мёд вкусный, ароматный', 5, 'Мёд', /ароматный, а аромат/iu],
  ])('%s: nothing else', (text, rating, name, never) => {
    for (const draft of drafts(text, rating, of(name))) expect(draft).not.toMatch(never)
  })
})

describe('what nobody can judge yet, or what has not happened', () => {
  it.each([
    ['Крем нравится. Насчёт отёков и морщин не могу судить', 4, /серьёзно|не пользуйтесь/iu],
    ['Маска хорошая, не вызвала никаких не приятных ощущений', 4, /доставк|жаль/iu],
    ['Лёгкий коврик, сразу будет весь в царапинах. Отказ', 3, /с повреждениями|поцарапан/iu],
    ['Крупа пришла с истекшим сроком годностм', 3, /годностм/iu],
  ])('%s', (text, rating, never) => {
    for (const draft of drafts(text, rating)) expect(draft).not.toMatch(never)
  })
  it('«от слова совсем» is not quoted', () => {
    for (const draft of drafts('Увлажнения нет от слова совсем', 3))
      expect(draft).not.toMatch(/от слова/iu)
  })
})
