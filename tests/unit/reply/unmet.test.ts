import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { withoutUnmet } from '@/lib/reply/echo/troubles/unmet'
import { suggest } from '@/lib/reply/suggest'

const drafts = (text: string, rating = 1) =>
  Array.from({ length: 3 }, (_, attempt) => {
    const item: ReplyItem = { marketplace: 'wildberries', kind: 'review', rating, text }
    const input = { voice: defaultVoice, facts: [], recent: [], seed: 'unmet', attempt }
    return suggest(item, { ...input, analysis: analyse(item) }).text
  })
const left = (text: string) => withoutUnmet(text).replace(/\s+/gu, ' ').trim()

describe('what a thing is not, is no word about it', () => {
  it.each([
    ['Пахнет как будто просроченными таблетками, фу', 'Пахнет как будто , фу'],
    ['На вкус как горький картон', 'На вкус как'],
    ['Соус весь комками, а не густой', 'Соус весь комками, а не'],
    ['Не белый, а серый', 'Не , а серый'],
    ['Вместо мягкого пледа прислали плед с дырой', 'Вместо пледа прислали плед с дырой'],
    ['Ждала гладкую ткань, а не колючую сетку', ', а не колючую сетку'],
  ])('%s', (text, rest) => expect(left(text)).toBe(rest))

  it.each([
    'Выглядит как будто уже вскрывали',
    'Не работает, а деньги не вернули',
    'Работает плохо, а не держит вообще',
    'Вместо трёх штук одна',
  ])('%s: stays', (text) => expect(withoutUnmet(text)).toBe(text))
})

describe('a draft never turns round what was awaited and what came', () => {
  it.each([
    ['Пахнет как будто просроченными таблетками', /срок/u],
    ['Мёд весь комком, а не жидкий', /слишком жидк|показался жидк/u],
    ['Не чёрный, а серый какой-то', /не слишком чёрн|не слишком черн/u],
    ['Вместо густого соуса налита вода', /слишком густ/u],
  ])('%s', (text, never) => {
    for (const draft of drafts(text)) expect(draft).not.toMatch(never)
  })

  it('it quotes both halves', () => {
    for (const draft of drafts('Не чёрный, а серый'))
      expect(draft).toContain('«Не чёрный, а серый»')
  })
})
