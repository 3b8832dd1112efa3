import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'

const review = (text: string, rest: Partial<ReplyItem> = {}) =>
  analyse({ marketplace: 'ozon', kind: 'review', text, ...rest })

const said = (text: string, rest: Partial<ReplyItem> = {}) =>
  review(text, rest).mentions.map(
    ({ topic, polarity }) => `${polarity === 'praise' ? '+' : '-'}${topic}`,
  )

describe('what was said', () => {
  it.each([
    ['Чехол без запаха', ['+smell']],
    ['За год ни разу не подвёл', ['+durability']],
    ['Нареканий нет', ['+quality']],
    ['Не скользит по столу', ['+usability']],
    ['Не хватает басов', ['-performance']],
    ['Не хватает насыщенности', ['-quality']],
    ['В наборе не хватает двух ложек', ['-missing_parts']],
    ['Боялась, что сломается', []],
    ['Надеюсь, прослужит долго', []],
    ['Прошлый чайник сломался через месяц', []],
    ['Всё отлично, если бы не запах', ['+generic', '-smell']],
    ['Ткань приятная, но маломерит', ['+material', '-size_fit']],
    ['КАЧЕСТВО УЖАСНОЕ', ['-quality']],
    ['оооочень вкуууусно', ['+taste']],
    ['ochen vkusno', ['+taste']],
    ['Вcё cупep, спacибo', ['+generic']],
    ['Доставка 👍', ['+delivery']],
    ['Муж доволен', ['+generic']],
    ['Отлисный чайник, рикомендую', ['+quality']],
    ['Вечером чай из термоса ещё обжигал', []],
    ['Средство с недоказанной эффективностью', ['-efficacy']],
    ['Все функции только по платной подписке', ['-price']],
    ['Горит только один цвет из семи', ['-defect']],
    ['Свеча совсем без запаха', ['-smell']],
    ['Чай без постороннего запаха', ['+smell']],
    ['Никаких косяков нет', ['+quality']],
    ['Закажу ещё в другом цвете', []],
    ['До этого брала творог, был вкусный. Этот прокис', ['-expiry']],
    ['Гипоаллергенный?! Пошла сыпь', ['-health']],
  ] as [string, string[]][])('reads «%s»', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('hears danger for the pregnant and for children', () => {
    expect(review('Пила капсулы беременной, подскочил сахар').danger).toBe(true)
    expect(review('Чехол для ребёнка, качество хуже').danger).toBe(false)
  })

  it('says where the topic is a guess', () => {
    expect(review('Отстой полный').mentions).toMatchObject([{ topic: 'quality', guess: true }])
    expect(said('Не включается, отстой')).toEqual(['-defect'])
    expect(review('Ужасное качество').mentions[0]?.guess).toBeUndefined()
  })

  it.each([])('reads «%s»', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('believes the words and not the label', () => {
    expect(said('', { cons: 'Нет, всё супер', pros: 'Удобный' })).not.toContain('-other')
    expect(said('Достоинства: быстро сломался\nНедостатки: нет')).toEqual(
      expect.arrayContaining(['-durability']),
    )
    expect(said('Достоинства: лёгкий\nНедостатки: запах')).toEqual(['+usability', '-smell'])
  })

  it('gives the clause as the buyer wrote it', () => {
    const text = 'Доставили быстро, но крышка не закрывается!'
    const complaint = review(text).mentions.find(({ polarity }) => polarity === 'complaint')
    expect(complaint?.words.text).toBe('крышка не закрывается')
  })
})

describe('the whole', () => {
  it.each([
    ['Отличный чайник, кипятит быстро', 5, 'P'],
    ['Отличный чайник, но через неделю потёк', 5, 'M'],
    ['Сломался через день', 1, 'N'],
    ['Сломался через день', 5, 'M'],
    ['Всё понравилось', 1, 'M'],
  ] as const)('«%s» with %i★ is %s', (text, rating, situation) => {
    expect(review(text, { rating }).situation).toBe(situation)
  })

  it('doubts a bad review that advertises', () => {
    expect(review('Ужас, заказывайте у нас: https://example.com', { rating: 1 }).situation).toBe(
      'F',
    )
  })

  it('is rating only without words', () => {
    expect(analyse({ marketplace: 'ozon', kind: 'review', rating: 5 }).situation).toBe('E')
    expect(review('  ', { rating: 1 }).situation).toBe('E')
  })

  it('is a question where one is asked', () => {
    const read = analyse({ marketplace: 'ozon', kind: 'question', text: 'Подойдёт на 44 размер' })
    expect(read.situation).toBe('Q')
    expect(read.asks.map(({ words }) => words.text)).toEqual(['Подойдёт на 44 размер'])
  })

  it('tells a real question from an outcry', () => {
    expect(review('Как включить подсветку?').asks).toHaveLength(1)
    expect(review('Что за ужас? Зачем я это купила?').asks).toHaveLength(0)
  })

  it('notes returns, earlier purchases and gifts', () => {
    expect(review('Порвалась, оформила возврат').returned).toBe(true)
    expect(review('Верните деньги')).toMatchObject({ returned: false, mentionsReturn: true })
    expect(review('Беру уже третий раз').repeatBuyer).toBe(true)
    expect(review('Второй раз не закажу').repeatBuyer).toBe(false)
    expect(review('Брала маме в подарок').gift).toBe(true)
  })

  it('takes danger seriously', () => {
    expect(review('Зарядка задымилась и оплавилась')).toMatchObject({
      danger: true,
      urgency: 'high',
    })
    expect(review('Аллергии не вызвал').danger).toBe(false)
  })

  it('sees an empty complaint', () => {
    expect(review('Не понравилось', { rating: 1 }).vague).toBe(true)
    expect(review('Плохо', { rating: 2 }).vague).toBe(true)
    expect(review('Пахнет резиной', { rating: 1 }).vague).toBe(false)
  })

  it('knows the name', () => {
    expect(review('Хорошо', { author: 'Иванова Мария' }).name).toBe('Мария')
    expect(review('Хорошо', { author: 'Покупатель' })).not.toHaveProperty('name')
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'не',
      'но',
      'без',
      'запах',
      'ужас',
      'Достоинства:',
      '\n',
      '((',
      '🔥',
      '<b>',
      '…',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  it('gives exact slices of the fields', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (one, other) => {
        const item: ReplyItem = {
          marketplace: 'ozon',
          kind: 'review',
          text: one.join(' '),
          cons: other.join(' '),
        }
        const { mentions, asks } = analyse(item)
        for (const { words } of [...mentions, ...asks])
          expect((item[words.field] ?? '').slice(words.start, words.end)).toBe(words.text)
      }),
      { numRuns: 60 },
    )
  })
})
