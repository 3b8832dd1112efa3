import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

function draft(text: string, product?: string): string {
  const item: ReplyItem = {
    marketplace: 'wildberries',
    kind: 'question',
    text,
    ...(product && { product: { name: product } }),
  }
  return suggest(item, {
    analysis: analyse(item),
    voice: defaultVoice,
    facts: [],
    recent: [],
    attempt: 0,
    seed: 'i',
  }).text
}

describe('what has happened to an order, told in a question', () => {
  it.each([
    ['Открыла коробку, внутри вместо серого пледа зелёный. Как быть?', /не то[.\s].*возврат/su],
    ['Пришла ручка на дверь слева а выбирала справа что делать', /не то[.\s].*возврат/su],
    [
      'Заказала 40, оказались тесные, можно заменить на 41?',
      /размер.*не (?:подош|совпа).*возврат/su,
    ],
    ['С карты сняли деньги дважды, как быть?', /площадка.*списания/su],
    ['Статус доставлен, но я ничего не забирала', /Жаль|Понимаем/u],
    ['Пункт выдачи не работает, как забрать посылку?', /меняются в личном кабинете/u],
    ['Вчера купила утюг, а сегодня на него скидка, как так?', /цена/u],
    ['Возврат за тостер не поступил, вторая неделя', /Деньги возвращает|Им занимается/u],
    ['Можно сдать тени, если уже вскрыла упаковку?', /правилах площадки/u],
    ['Через месяц погас экран, это гарантийный случай?', /случай ▢ \(гарантийный/u],
    ['Дадите накладную для ООО?', /Документы для юридических лиц ▢/u],
    ['Оплата картой не проходит, почему?', /Оплата проходит на стороне площадки/u],
    ['Почему отменили мой заказ и когда придут деньги?', /заказ отменён.*Деньги возвращает/su],
  ])('«%s»', (text, taken) => {
    expect(draft(text)).toMatch(taken)
  })

  it('answers it once, and leaves no blank for the story beside it', () => {
    expect(draft('где моя посылка вторую неделю жду а она в пути')).not.toContain('▢')
    const money = draft('За что отменили заказ и когда вернёте деньги?')
    expect(money.match(/Деньги возвращает|Возвратом денег/gu)).toHaveLength(1)
  })

  it('takes no story for another one', () => {
    expect(draft('Заказывала в мае, пришло вовремя. Есть ли такой же в сером?')).toMatch(/▢/u)
    expect(draft('Какого числа привезут в Омск если завтра оплачу')).toMatch(/Срок|дату/u)
  })
})
