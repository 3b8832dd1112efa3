import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultSchema } from '@/lib/domain/fault'
import { faultOf } from '@/lib/domain/fault-of'

const origin = 'chrome-extension://abcdef/'

test('a fault tells where and what kind, and never the words of the error', () => {
  const error = new TypeError('Не читается отзыв «Крышка треснула»')
  error.stack = `TypeError: Не читается отзыв «Крышка треснула»
    at read (${origin}background.js:1:2034)
    at async report (${origin}chunks/items-report-x1.js:3:9)
    at page (https://seller.ozon.ru/app.js:1:1)`
  expect(faultOf(error, 'фон: items/report', origin, 5)).toEqual({
    at: 5,
    place: 'фон: items/report',
    name: 'TypeError',
    where: 'background.js:1:2034 ← items-report-x1.js:3:9',
  })
})

test('whatever is thrown becomes a fault that can be kept', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), fc.string(), (thrown, stack, place) => {
      const error = Object.assign(new Error('x'), { stack: `${stack}${origin}`, name: stack })
      for (const one of [thrown, error]) {
        expect(faultSchema.safeParse(faultOf(one, place || 'фон', origin, 1)).success).toBe(true)
      }
    }),
  )
})
