// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { replyField } from '@/entrypoints/cabinet.content/reply-field'
import type { Seen } from '@/lib/adapters/adapter'

test('inserting the same text twice leaves the insertion to be taken back', async () => {
  // This DOM has no editing commands, as browsers may one day have none.
  Object.assign(document, { execCommand: () => false })
  const field = document.createElement('textarea')
  document.body.append(field)
  const seen = { field } as unknown as Seen
  const page = { find: () => seen, whenOpen: async () => seen }
  const fields = replyField(page, new AbortController().signal)
  const request = { key: 'ozon:review:1', text: 'Здравствуйте! Спасибо за отзыв.' }
  expect(await fields.insert(request)).toEqual({ outcome: 'inserted' })
  expect(await fields.insert(request)).toEqual({ outcome: 'inserted' })
  expect(await fields.undo({ key: request.key })).toEqual({ undone: true })
  expect(field.value).toBe('')
})
