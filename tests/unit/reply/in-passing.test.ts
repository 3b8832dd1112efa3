import { expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import { check } from '@/lib/reply/check'
import { inPassing } from '@/lib/reply/echo/words/evidence'

it.each(Object.values(inPassing))(
  'what is named after a weightier trouble blames nobody: %s',
  (named) => {
    const findings = check({
      reply: `Здравствуйте! Жаль, что размер не подошёл, а ${named}. Напишите нам в чат с продавцом.`,
      marketplace: 'ozon',
      kind: 'review',
      voice: defaultVoice,
      analysis: analyse({
        marketplace: 'ozon',
        kind: 'review',
        rating: 2,
        text: 'Размер не подошёл',
      }),
      recent: [],
      facts: [],
    })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
