import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

function draft(item: Partial<ReplyItem>, facts: string[] = []) {
  const whole: ReplyItem = { marketplace: 'wildberries', kind: 'question', ...item }
  return suggest(whole, {
    analysis: analyse(whole),
    voice: defaultVoice,
    facts: facts.map((text) => ({ text, source: 'base' })),
    recent: [],
    attempt: 0,
    seed: 'q',
  })
}

describe('the draft for a question', () => {
  it('answers first and from the fact', () => {
    const { text, blanks } = draft({ text: 'Какая длина провода?' }, [
      'Длина провода: 1,5 м',
      'Цвет: белый',
    ])
    expect(text).toMatch(/^[^.!]+! Длина провода – 1,5 м\./u)
    expect(blanks).toBe(false)
  })

  it('leaves a blank where nothing is known, and says what of', () => {
    const { text, blanks } = draft({ text: 'Какая гарантия?' }, ['Цвет: белый'])
    expect(text).toMatch(/гаранти[^.]*▢/iu)
    expect(blanks).toBe(true)
  })

  it('takes up the measures that the buyer gave', () => {
    expect(draft({ text: 'Какой размер взять на рост 168?' }).text).toMatch(/рост 168/u)
  })

  it('answers each of two questions, one by a fact and one by a blank', () => {
    const { text } = draft({ text: 'Из чего сделана ручка и какая длина провода?' }, [
      'Длина провода: 1,5 м',
    ])
    expect(text).toContain('1,5 м')
    expect(text).toMatch(/материал|состав/iu)
    expect(text).toContain('▢')
  })

  it.each([
    ['Где мой заказ? Должен был приехать вчера', '«Доставки»'],
    ['Как отменить заказ?', '«Доставки»'],
    ['Можно ли вернуть, если не подойдёт?', 'возврат'],
    ['Пришёл не тот цвет, как поменять?', 'возврат'],
    ['Сколько идёт доставка в Тверь?', 'оформлении'],
    ['Можно оплатить частями?', 'оформлени'],
  ])('needs no blank for what the marketplace itself does: «%s»', (text, route) => {
    const reply = draft({ text })
    expect(reply.blanks).toBe(false)
    expect(reply.text).toContain(route)
    expect(reply.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

it('a question about a size without measures is not answered by a greeting alone', () => {
  const reply = draft({ text: 'На какой рост этот костюм?' })
  expect(reply.blanks).toBe(true)
  expect(reply.text).toContain('азмер')
})

it('an order that cannot be found is no question about a shop', () => {
  const { text } = draft({ text: 'Заказ отправлен, но не вижу, где он находится. Как отследить?' })
  expect(text).not.toContain('▢')
})

describe('a question inside a review', () => {
  it('is answered after the thanks', () => {
    const { text } = draft(
      { kind: 'review', rating: 5, text: 'Ночник супер! Подскажите, какие батарейки нужны?' },
      ['Питание: 3 батарейки АА'],
    )
    expect(text).toContain('3 батарейки АА')
  })

  it('never puts a blank into a reply to a review', () => {
    for (const text of [
      'Отлично! А какой у него вес?',
      'Сломался. Что мне теперь делать?',
      'Ну и зачем я это купила?',
    ])
      expect(draft({ kind: 'review', rating: 4, text }).blanks).toBe(false)
  })
})
