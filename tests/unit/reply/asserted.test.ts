import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product?: string, rating = 2) =>
  draftsOf({ text, product, rating }, 'asserted', 6)
type Case = [text: string, product: string | undefined, never: RegExp, said?: RegExp]
const never = (text: string, product: string | undefined, never: RegExp, said?: RegExp) => {
  for (const draft of drafts(text, product)) {
    expect(draft).not.toMatch(never)
    if (said) expect(draft).toMatch(said)
  }
}

describe('what is guessed, asked or liked is not told of the thing', () => {
  it.each<Case>([
    ['Сыр крошится. Возможно, был несвежим', 'Сыр', /несвеж|недостаточно свеж/u],
    ['Ткань расползлась, видимо нитки гнилые', 'Чехол', /нитки/u],
    ['Орехи горчат. Они старые? Они испорченные?', 'Орехи', /испорч/u, /горчат/u],
    ['Варенье пришло засахаренное. Любим жидкое варенье', 'Варенье', /жидк/u],
    ['Мотор гудит, походу подшипник сломался', 'Вентилятор', /сломал/u],
    ['Клапан шипит, скорее всего прокладка порвана', 'Скороварка', /порван/u],
  ])('%s', never)

  it('but what is only estimated is, and what a question takes for granted', () => {
    for (const draft of drafts('Хватает её наверное минут на пять, не держит заряд', 'Колонка'))
      expect(draft).toMatch(/заряд/u)
    for (const draft of drafts('Почему крышка сломана?', 'Контейнер')) expect(draft).toMatch(/./u)
  })
})

describe('a trouble is told as great as it is, and of what it is', () => {
  it.each<Case>([
    ['Аромата нет вообще', 'Гель для душа', /почти не чувств/u, /не чувствуется/u],
    ['Запах еле уловимый', 'Саше', /оказался неприятн/u],
    ['Пены нет. Жалко денег', undefined, /почти не было|и не оправдали/u, /пены не было/u],
    ['Странная консистенция', 'Йогурт', /неоднородн/u],
    ['Не держится на волосах и часа', undefined, /плохо держится/u],
    ['Время зря потратила', 'Мозаика', /денег/u],
    ['Продавец отклонил возврат', undefined, /до сих пор/u, /возврат не одобрили/u],
    ['Претензия по качеству доставки, мешок порван', 'Рис', /качество/u],
    [
      'В состав входит парабен, он может вызвать аллергию',
      'Крем',
      /не пользуйтесь|появилась аллер/u,
    ],
    ['Внутри наполовину растаявший лёд', 'Мороженое', /меньше положенного/u],
    ['Так себе. Пробовала настоящий чай другого производителя', 'Чай', /не тот товар/u],
    ['Краска седину не взяла вообще', 'Краска для волос', /возврат/u],
  ])('%s', never)
})

describe('what came is told as an editor prints it', () => {
  it.each<Case>([
    ['Пришёл холст помятый', undefined, /пришёл холст/u, /холст пришёл помятым/u],
    ['Коробка пришла мятая и рваная', 'Чайник', /мятая/u, /коробка пришла мятой и рваной/u],
    ['Пришла база без коробки', undefined, /пришла база/u, /база пришла без коробки/u],
    ['Банка пришла с вмятиной и со сколом', 'Горошек', /с вмятиной и пришла/u],
    ['Совсем не режет хлеб', undefined, /что не режет/u],
    ['Соус даже не похож на вкус томата', 'Соус', /похож на\./u],
    ['Гравировка не крутится и не вращается', undefined, /не крутится и не вращается/u],
  ])('%s', never)
})

describe('what is not the buyer’s gladness is no gladness of ours', () => {
  it.each<Case>([
    [
      'Недостатки: режимы не переключаются. Вставляла хорошие аккумуляторы, заряд быстро закончился',
      'Фонарь',
      /фонарь (?:порадовал|понравился)/u,
    ],
    [
      'К продавцу претензий нет, претензии к упаковке: один пакет, всё плохо упаковано',
      undefined,
      /цела|не пострадала|всё в порядке/u,
    ],
  ])('%s', (text, product, pattern) => {
    for (const draft of drafts(text, product, 3)) expect(draft).not.toMatch(pattern)
  })
})
