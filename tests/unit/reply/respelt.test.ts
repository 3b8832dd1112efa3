import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { respelt } from '@/lib/reply/echo/words/respelt'
import { suggest } from '@/lib/reply/suggest'

describe('a slip is understood', () => {
  it.each([
    ['нитки рвуться', 'нитки рвутся'],
    ['совсем негреет', 'совсем не греет'],
    ['коробка порваная', 'коробка порванная'],
    ['подошва раслоилась', 'подошва расслоилась'],
    ['дверца скрепит', 'дверца скрипит'],
    ['цвет несоответсвует', 'цвет несоответсвует'],
    ['не соответсвует', 'не соответствует'],
  ])('%s', (said, meant) => {
    expect(respelt(said)).toBe(meant)
  })

  it.each(['рваться', 'хотели', 'дальше', 'никому', 'платные', 'терять', 'немного', 'нелепо'])(
    'a word that is spelt well stays: %s',
    (word) => {
      expect(respelt(word)).toBe(word)
    },
  )

  it.each([
    ['Дверца скрепит', /скрипит/u, /скрепит/u],
    ['Хлеб весь крошаться', /./u, /крошаться/u],
    ['Недержит заряд', /заряд/u, /недержит/iu],
  ])('and never printed: %s', (text, told, never) => {
    const item: ReplyItem = { marketplace: 'ozon', kind: 'review', rating: 1, text }
    for (const attempt of [0, 1, 2, 3]) {
      const draft = suggest(item, {
        analysis: analyse(item),
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: 'slip',
        attempt,
      }).text
      expect(draft).toMatch(told)
      expect(draft).not.toMatch(never)
    }
  })
})
