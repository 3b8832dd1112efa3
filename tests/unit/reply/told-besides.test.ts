import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const texts = (text: string, product?: string) =>
  draftsOf({ rating: 1, text, product }, 'besides', 6)

describe('how the seller answered', () => {
  it.each([
    [
      'Чайник протекает, на моё письмо четвёртый день молчите.',
      'Чайник',
      /чайник.*так и не ответили/u,
    ],
    [
      'Кресло скрипит, продавец на связь не выходит.',
      'Кресло',
      /кресло скрипит.*так и не ответили/u,
    ],
    ['Провод сломан. Магазин отмалчивается.', 'Кабель', /провод.*так и не ответили/u],
    ['Экран треснул сам, а на претензию ответили шаблоном.', 'Телефон', /треснул.*по существу/u],
    ['Лампа не горит, вернуть деньги отказываются.', 'Лампа', /лампа не горит.*возврат не одобр/u],
    ['Лампа не горит. Деньги не возвращают вторую неделю.', 'Лампа', /не горит.*не вернулись/u],
    ['Пылесос не тянет, в гарантийном ремонте отказали.', 'Пылесос', /не тянет.*ремонте отказали/u],
    ['Возврат не принимают, коробка вскрыта.', 'Наушники', /коробка вскрыта.*возврат/u],
    ['Сапоги разной высоты. Заявку отклонили.', 'Сапоги', /сапоги разной высоты.*не одобрили/u],
    ['Ручка треснула. Вернули только половину денег.', 'Нож', /ручка.*вернули не полностью/u],
    ['Динамик хрипит. Поддержка гоняет по кругу.', 'Колонка', /хрипит.*так и не решили/u],
    ['Молния сломана. Обещали обмен, и уже неделя тишины.', 'Сумка', /молния.*так и не ответили/u],
    ['Деньги вернуть нельзя, спицы погнуты.', 'Зонт', /спицы.*вернуть деньги не/u],
    ['Переплатила за доставку, а привезли не ту модель.', 'Фильтр', /не тот товар/u],
  ])('is told after what is wrong with the thing: %s', (text, product, told) => {
    for (const draft of texts(text, product)) expect(draft).toMatch(told)
  })

  it.each([
    ['what the buyer refused', 'Ткань рвётся, отказалась сразу на пункте', /отказал|не одобрили/u],
    ['what does not answer by itself', 'Пульт не отвечает на нажатия', /обращение/u],
    ['a return that is awaited', 'Каблук отвалился. Деньги не вернут, наверное', /не вернулись/u],
  ])('is not made of %s', (_, text, never) => {
    for (const draft of texts(text)) expect(draft).not.toMatch(never)
  })
})

describe('what is wrong with the thing, or the way of it', () => {
  it.each([
    [
      'is not lost beside money',
      'Мне не могут доставить третью неделю. Деньги вернуть нельзя.',
      /достав.*вернуть деньги/u,
    ],
    [
      'is told though it only sums up',
      'Попался брак, вернуть нельзя.',
      /пришёл брак.*вернуть покупку/u,
    ],
  ])('%s', (_, text, told) => {
    for (const draft of texts(text)) expect(draft).toMatch(told)
  })
})

describe('a second trouble', () => {
  it.each([
    [
      'less than on the photograph',
      'Нитки торчат. Цвет зеленее, чем на снимке.',
      'Плед',
      /зеленее, чем/u,
    ],
    ['of the pack named before', 'Упаковка измята, подклеена скотчем.', 'Кисти', /скотчем/u],
    [
      'of goods that are not named again',
      'Пришла вскрытая, растеклась по сумке.',
      'Паста',
      /растеклась/u,
    ],
    [
      'of a place that is named',
      'Вмятина на подносе, заказ пришёл без упаковки.',
      undefined,
      /вмятин/u,
    ],
    ['after a long wait', 'Ждал месяц, а пришла кастрюля с вмятиной.', 'Кастрюля', /вмятин/u],
    ['of what its pieces differ in', 'Петли скрипят, ножки разной длины.', 'Шкаф', /разной длины/u],
    ['of one piece beside others', 'Шатается. Одна ножка короче других.', 'Стул', /короче других/u],
    ['of food gone bad', 'Коробка вскрыта, масло прогоркло.', 'Масло', /масло прогоркло/u],
    ['of a short verb', 'Кнопка западает. Шумит.', 'Блендер', /шумит/u],
    ['of what is made of it', 'С этой мукой тесто невозможно раскатать.', 'Мука', /тесто/u],
    ['of what is out of order', 'Неисправен динамик. Кнопки западают.', 'Телефон', /динамик/u],
  ])('is told: %s', (_, text, product, told) => {
    for (const draft of texts(text, product)) expect(draft).toMatch(told)
  })

  it('is read though it is misspelt', () => {
    for (const draft of texts('Варенье испорченно, банка липкая.', 'Варенье'))
      expect(draft).toContain('варенье испорчено')
  })

  it('stands first where it broke and the other is a shade', () => {
    for (const draft of texts('Оттенок бледнее, чем на фото. Постирала, и подкладка отклеилась.'))
      expect(draft).toMatch(/подкладка отклеилась.*(?:бледнее|оттенок)|^(?!.*бледнее).*отклеилась/u)
  })

  it('is of no stuff where nothing is felt by hand', () => {
    for (const draft of texts('Мёд не натуральный. Обман.', 'Мёд цветочный'))
      expect(draft).not.toMatch(/материал/iu)
  })

  it('agrees with its own thing', () => {
    for (const draft of texts('Масла мало. Комочки неоднородные, крышка помята.', 'Урбеч'))
      expect(draft).not.toMatch(/мало и показал/u)
  })
})

describe('one word', () => {
  it.each([
    ['a verb that tells it all', 'Пузырится, и стереть его не могу.', 'Лак', /лак пузырится/u],
    [
      'what it has become',
      'Цвет тусклый. Весь засахарившийся.',
      'Мёд',
      /мёд полностью засахарился/u,
    ],
    [
      'of it without a name',
      'Через три дня он уже треснул и слез.',
      undefined,
      /товар уже треснул и слез/u,
    ],
    ['of it in two words', 'Купила молоко, зря. Оно прокисло.', 'Молоко', /молоко прокисло/u],
    ['misspelt before a vowel', 'Все равно сьезжают, и бледные.', 'Патчи', /патчи съезжают/u],
  ])('is enough: %s', (_, text, product, told) => {
    for (const draft of texts(text, product)) expect(draft).toMatch(told)
  })

  it.each([
    ['a plural of one', 'Просветы слишком малы и крем течёт.', 'Крем', /крем оказался мал/u],
    ['what it does to another', 'Тушь вообще не растворяет.', 'Гель', /плохо растворяется/u],
  ])('is not made of %s', (_, text, product, never) => {
    for (const draft of texts(text, product)) expect(draft).not.toMatch(never)
  })
})

describe('another thing than ordered', () => {
  it.each([
    ['Заказывали шампунь, получили кондиционер.'],
    ['Заказали «Ромашку», а получили «Календулу».'],
    ['Брала "Кедр", а прислали "Можжевельник"'],
  ])('is told: %s', (text) => {
    for (const draft of texts(text)) expect(draft).toMatch(/не тот товар/u)
  })

  it.each([
    ['Заказали «Ромашку», получили «Ромашку аптечную», пачка мятая.'],
    ['Заказала пижаму, получила через неделю, шов кривой'],
  ])('is not told of %s', (text) => {
    for (const draft of texts(text)) expect(draft).not.toMatch(/не тот товар/u)
  })

  it('again is told as happening again', () => {
    expect(texts('Опять прислали другой оттенок, второй раз за месяц.').join()).toMatch(
      /не в первый раз|повторяется/u,
    )
  })
})
