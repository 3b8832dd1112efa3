import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, product: string, rating = 1) => {
  const review: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  const analysis = analyse(review)
  return Array.from(
    { length: 6 },
    (_, attempt) =>
      suggest(review, {
        analysis,
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: 'truly',
        attempt,
      }).text,
  )
}
type Case = [text: string, product: string, said: RegExp, never?: RegExp]
const holds = (text: string, product: string, said: RegExp, never?: RegExp) => {
  for (const draft of drafts(text, product)) {
    expect(draft).toMatch(said)
    if (never) expect(draft).not.toMatch(never)
  }
}

describe('an evil that was not taken away is no harm', () => {
  const harm = /раздражение|аллерги|не пользуйтесь|прекратите/u
  it.each<Case>([
    ['Синяки под глазами не скрывает совсем', 'Консилер', /скрыть синяки/u, harm],
    ['Высыпания не маскирует', 'Тональный крем', /скрыть высыпания/u, harm],
    ['Никакие отёки не снял', 'Крем для век', /с отёками/u, harm],
    ['Покраснения не убирает', 'Сыворотка', /с покраснениями/u, harm],
    ['Отёчность не убирают', 'Патчи', /с отёчностью/u, /загрязнен/u],
    ['Перхоть не убрал', 'Шампунь', /с перхотью/u, harm],
  ])('%s', holds)

  it('but one that the thing brought is', () => {
    for (const text of [
      'Появился зуд и до сих пор не прошёл',
      'После крема покраснение не проходит',
    ])
      for (const draft of drafts(text, 'Крем'))
        expect(draft).toMatch(/не пользуйтесь|прекратите|раздражение/u)
  })
})

describe('what is told is told of the thing that the buyer named', () => {
  it.each<Case>([
    ['Собачка на молнии заедает', 'Рюкзак', /собачка заедает/u, /рюкзак заедает/u],
    ['Отлетела пипка через неделю', 'Лампа настольная', /пипка/u, /лампа отлетела/u],
    ['Рубашка плохо впитывает пот', 'Рубашка', /впитывает влагу/u, /впитывается/u],
    ['Дырка в пакете', 'Рис', /в пакете/u, /покупка пришла с дыркой|рис пришёл с дыркой/u],
    ['Дырка на упаковке', 'Коврик', /на упаковке/u, /коврик пришёл/u],
    ['В воде расходится жирными пятнами', 'Какао', /./u, /с пятнами/u],
    ['Губы стягивает и сушит', 'Бальзам для губ', /губы/u, /кожу|коже/u],
    ['Это не натуральная кожа', 'Ремень', /кожа/u, /недостаточно/u],
  ])('%s', holds)
})

describe('what the buyer did or felt is not quoted as his grievance', () => {
  it.each<Case>([
    ['Разлила по формочкам, через сутки не застыло', 'Основа для мыла', /не застыло/u, /формочк/u],
    ['Больше заказывать не буду. Пришла подкрашенная вода', 'Сок', /вода/u, /не буду/u],
    ['Ставлю единицу. Очень огорчена', '', /./u, /единиц|«Очень/u],
    ['Ожидала большего', '', /./u, /большего/u],
  ])('%s', holds)
})

describe('a word means what it means in its clause', () => {
  it.each<Case>([
    ['Пришла в пакете вместо фирменной коробки', 'Сумка', /упаковка/u, /не тот товар|артикул/u],
    [
      'Продавец врёт про хлопок, чистая синтетика',
      'Футболка',
      /материал/u,
      /не помогли|вопрос решали/u,
    ],
    ['Привезли с датой изготовления полгода назад', 'Печенье', /не самым свежим/u],
    ['Красная цена этой кружке 50 рублей', '', /цен/u, /«/u],
    ['Заказывала насадки RL 010, а пришли RL 030', 'Насадки', /не тот товар/u],
  ])('%s', holds)
})

describe('a question under a complaint', () => {
  it.each<Case>([
    ['Платье с пятнами! Как его носить?', 'Платье', /пятн/u, /вопрос «/u],
    ['Ремень хлипкий, как верёвочка и не регулируется?', 'Сумка', /./u, /вопрос «/u],
    ['Краска слезла. Кто это красил?', 'Стул', /./u, /вопрос «/u],
  ])('that asks for nothing is not answered: %s', holds)

  it('is repeated letter by letter', () => {
    holds(
      'Подставка шатается. Можно ли купить винты отдельно?',
      'Лампа',
      /«Можно ли купить винты отдельно\?»/u,
    )
  })
})
