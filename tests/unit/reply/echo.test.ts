import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { Analysis, Mention, ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const voice = defaultVoice
type Told = [topic: Mention['topic'], clause: string]

function draft(
  rating: number,
  told: Told[],
  extra: Partial<Analysis> = {},
  product?: string,
): string {
  const text = told.map(([, clause]) => clause).join('. ')
  const mentions = told.map(([topic, clause]): Mention => {
    const start = text.indexOf(clause)
    const words = { field: 'text' as const, start, end: start + clause.length, text: clause }
    return { topic, polarity: rating > 3 ? 'praise' : 'complaint', strength: 2, words }
  })
  const item: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'review',
    rating,
    text,
    ...(product && { product: { name: product } }),
  }
  const situation = rating > 3 ? 'P' : 'N'
  const analysis: Analysis = { ...analyse(item), situation, mentions, danger: false, ...extra }
  return suggest(item, { analysis, voice, facts: [], recent: [], attempt: 0, seed: text }).text
}

describe('the echo names what the buyer wrote', () => {
  it.each<[Told, string, string]>([
    [
      ['durability', 'Молния разошлась на второй день'],
      'Куртка женская',
      'молния разошлась на второй день',
    ],
    [
      ['durability', 'Подошва отклеилась через неделю'],
      'Кроссовки',
      'подошва отклеилась через неделю',
    ],
    [['damage', 'Крышка пришла с трещиной'], 'Чайник', 'трещиной'],
    [['missing_parts', 'В коробке нет пульта'], 'Ночник', 'не оказалось пульта'],
    [['quality', 'Ручка кривая'], 'Сумка', 'ручка оказалась кривой'],
    [['usability', 'Крышки не герметичные'], 'Контейнеры', 'герметичны'],
  ])('complaint %j', (told, product, echo) => {
    expect(draft(1, [told], {}, product)).toContain(echo)
  })

  it.each<[Told, string, string]>([
    [['material', 'Ткань очень плотная'], 'Платье', 'плотн'],
    [['usability', 'Лёгкий и компактный'], 'Фонарь налобный', 'фонарь лёгкий и компактный'],
    [['delivery', 'Доставили быстро'], 'Плед', 'заказ приехал быстро'],
    [['performance', 'Звук чистый'], 'Колонка', 'звук'],
  ])('praise %j', (told, product, echo) => {
    expect(draft(5, [told], {}, product).toLowerCase()).toContain(echo)
  })
})

describe('the echo does not repeat', () => {
  it('what did not happen', () => {
    const text = draft(2, [['performance', 'Ни разу не протекла, но греет слабо']], {}, 'Кружка')
    expect(text).not.toContain('протекает')
  })
  it('abuse in the buyer’s words', () => {
    expect(draft(1, [['quality', 'Отстой полный, фигня какая-то']])).not.toMatch(/отстой|фигн/iu)
  })
  it('a return that is already done as advice', () => {
    const text = draft(1, [['defect', 'Не включается, вернула']], { returned: true }, 'Лампа')
    expect(text).not.toMatch(/оформите/iu)
  })
})

describe('danger', () => {
  it('asks to stop using the thing and says where to write', () => {
    const told: Told = ['health', 'Зарядка задымилась']
    const text = draft(1, [told], { danger: true }, 'Зарядка для телефона')
    expect(text).toMatch(/не пользуйтесь|прекратите|не пользоваться/u)
    expect(text).toContain('в чат с продавцом')
    expect(text).not.toMatch(/хлопот|мелоч/u)
  })
})

describe('a topic that the buyer did not speak of', () => {
  it.each<Told>([
    ['quality', 'Заказывала звёзды белые, а светит зелёным'],
    ['quality', 'Посылку отдали кому-то другому'],
    ['taste', 'Коробочка внутри вся липкая'],
  ])('is not claimed: %j', (...told) => {
    expect(draft(2, [told])).not.toMatch(/качеств|вкус/iu)
  })
  it('is not the reason of a reply: a fragment or an act stands in no quotation', () => {
    expect(draft(1, [['quality', 'На улице при минус десяти']])).not.toContain('«')
    expect(draft(1, [['quality', 'Выкинула её через окно']])).not.toContain('«')
  })
})

it('a praising clause is never regretted', () => {
  expect(draft(3, [['smell', 'Запах приятный']])).not.toContain('жаль, что запах приятный')
})
