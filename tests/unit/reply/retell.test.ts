import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetold } from '@/lib/reply/echo/praise/retold-praise'
import { type Refusal, retell, retellAll, retelling } from '@/lib/reply/echo/retell/retell'
import { nounPhrase } from '@/lib/reply/noun-phrase'
import { draftsOf } from './drafts-of'

const told = (text: string, product?: string) =>
  retell(text, product ? { noun: nounPhrase(product) } : {})?.clause

describe('a plain statement of the buyer is retold in the third person', () => {
  it.each([
    ['Линии бледные', 'линии бледные'],
    ['Но застёжка всё время цепляется', 'застёжка все время цепляется'],
    ['Через неделю отлетели все стразы', 'через неделю отлетели все стразы'],
    ['в составе много жирного масла', 'в составе много жирного масла'],
    ['После стирки вылезли нитки', 'после стирки вылезли нитки'],
    ['Не хватает одного карандаша', 'не хватает одного карандаша'],
    ['Швы прошиты аккуратно', 'швы прошиты аккуратно'],
    ['Цифры на табло плохо видно', 'цифры на табло плохо видно'],
    ['Пакет также был порван', 'пакет был порван'],
    ['Собрать очень сложно', 'собрать очень сложно'],
    ['Ручка и крышка хлипкие', 'ручка и крышка хлипкие'],
    ['Через месяц отвалились колесо и ручка', 'через месяц отвалились колесо и ручка'],
    ['Внутренней подкладки не было', 'внутренней подкладки не было'],
    ['Верёвочки в пакете не оказалось', 'верёвочки в пакете не оказалось'],
    ['Я винтов в пакете не нашла', 'винтов в пакете не нашлось'],
    ['Ни одной пуговицы не обнаружили', 'ни одной пуговицы не обнаружилось'],
    ['Понемногу отходит кромка', 'понемногу отходит кромка'],
    ['Ушко кружки сильно выпирает сбоку', 'ушко кружки сильно выпирает сбоку'],
    ['Зонт пришёл с погнутым тонким стержнем', 'зонт пришёл с погнутым тонким стержнем'],
    ['Ручка почему то поцарапана', 'ручка поцарапана'],
  ])('%s', (text, clause) => expect(told(text)?.replace('всё', 'все')).toBe(clause))

  it.each([
    ['Сильно густеет на холоде', 'крем', 'крем сильно густеет на холоде'],
    ['После стирки растрепалась', 'кисть', 'после стирки кисть растрепалась'],
    ['Пахнет болотом', 'крупа', 'крупа пахнет болотом'],
    ['Впитывается быстро', undefined, 'товар впитывается быстро'],
    ['Сразу рвёт бумагу', 'нож', 'нож сразу рвёт бумагу'],
    ['Через месяц начал скрипеть', 'стул', 'через месяц стул начал скрипеть'],
    ['Растрепалась после первой стирки', 'кисть', 'кисть растрепалась после первой стирки'],
  ])('%s: what is left out is supplied', (text, product, clause) =>
    expect(told(text, product)).toBe(clause),
  )
})

describe('a clause that is not retold has its reason', () => {
  it.each<[string, Refusal]>([
    ['Красивый', 'length'],
    ['Мне мала эта куртка', 'word'],
    ['Мне мала куртка', 'personal'],
    ['Ремешок порвался застёжка слабая', 'loose-adjective'],
    ['Не стала проверять сразу', 'nameless'],
    ['На белый не пойдёт', 'nameless'],
    ['Кольцо сразу после чистки становится', 'cut-short'],
    ['Пятен на скатерти нет', 'well'],
    ['Проблем с размером не было', 'well'],
    ['Крышка не каким образом не держится', 'slip'],
  ])('%s: %s', (text, refused) => expect(retelling(text, {})).toEqual({ refused }))
})

describe('what would be quoted is told where it can be', () => {
  it.each([
    ['Не понравился, циркуль плохо чертит', /что циркуль плохо чертит/u],
    [
      'Снаружи всё хорошо. Но между дверцей и корпусом остаются щели.',
      /между дверцей и корпусом остаются щели/u,
    ],
  ])('%s', (text, told) => {
    for (const draft of draftsOf({ text, rating: 2 }, 'retold')) {
      expect(draft).toMatch(told)
      expect(draft).not.toContain('«')
    }
  })
})

describe('nothing is told that is not surely one statement of a thing', () => {
  it.each([
    'Купила дочке на праздник',
    'Очень обрадовалась посылке',
    'В итоге решил оформить возврат',
    'Обнаружил скол на крышке',
    'Кнопка заедает таблетки выпадают',
    'Коробочка семена не взошли',
    'Внешней вид коробки повреждён',
    'Мясо почти не было',
    'Водичке нету',
    'Приходится проветривать квартиру',
    'Всё было отлично',
    'Пришли не того цвета',
    'Первая кружка пришла целая',
    'Смотрите на срок годности',
    'Не торопятся отвечать покупателям',
  ])('%s', (text) => expect(told(text)).toBeUndefined())

  it('is quick and never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const clause = told(text)
        if (clause) expect(clause).toMatch(/^[а-яё\d][а-яё\d\s%-]*$/u)
      }),
    )
  })
})

it.each([
  ['Ни вкуса, ни запаха', 'нет ни вкуса, ни запаха'],
  ['ни карманов и ни подкладки нет', 'нет ни карманов, ни подкладки'],
  ['Не было шнурка и не было этикетки', 'не было шнурка и не было этикетки'],
])('%s: several things of which there is none', (text, clause) =>
  expect(retellAll(text, {})?.clause).toBe(clause),
)

describe('praise is retold as well', () => {
  const glad = (text: string, product: string) => {
    const praised = readRetold(text, { noun: nounPhrase(product) })
    return praised && 'clause' in praised ? praised.clause : undefined
  }
  it.each([
    ['Отлично вписывается в интерьер кухни', 'лампа', 'лампа отлично вписывается в интерьер кухни'],
    ['удаляет накипь хорошо', 'средство', 'средство удаляет накипь хорошо'],
    ['Придает волосам блеск', 'бальзам', 'бальзам придаёт волосам блеск'],
    ['Швы прошиты аккуратно', 'рубашка', 'швы прошиты аккуратно'],
  ])('%s', (text, product, clause) => expect(glad(text, product)).toBe(clause))

  it.each([
    'Правда вяжет рот',
    'Отличная лампа быстро нагревается',
    'Стоит на полке в спальне',
    'Коробка целая все детали на месте работает отлично',
    'Цвет и материал приятный',
    'Муж играет с удовольствием',
    'Подошёл супер',
  ])('%s: not that', (text) => expect(glad(text, 'лампа')).toBeUndefined())
})

describe('a clause with commas is told in one breath', () => {
  const all = (text: string) => retellAll(text, { noun: nounPhrase('фильтр') })?.clause
  it('where every part is a statement', () => {
    expect(all('Плохо пропускает воду, быстро забивается')).toBe(
      'фильтр плохо пропускает воду и быстро забивается',
    )
    expect(all('Крышка треснула, ручка шатается')).toBe('крышка треснула и ручка шатается')
  })
  it('and what came of it is left to the buyer', () => {
    expect(all('Каждый пятый рвётся и приходится брать второй')).toBe('каждый пятый рвётся')
  })
  it.each(['Плохо пропускает, но дешёвый', 'Пришёл, увидел', 'Крышка треснула, зато недорого'])(
    '%s: not that',
    (text) => expect(all(text)).toBeUndefined(),
  )
})

describe('what is no word of the goods is not told', () => {
  it.each([
    ['Ничего особенного. Под пошлину не попал', /что под пошлин/u],
    ['Жидкое молоко. Брала другого производителя, там сильная жирность', /жирност/u],
    ['Плохой набор. И странно в коробке кубик нет второго кубика', /странно в коробке/u],
  ])('%s', (text, never) => {
    for (const draft of draftsOf({ text, rating: 1, marketplace: 'ozon' }, 's'))
      expect(draft).not.toMatch(never)
  })
})
