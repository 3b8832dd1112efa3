import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedTogether } from '@/lib/text/asked-together'

const list = 'абвгдежзиклм'
  .split('')
  .flatMap((letter) => [[new RegExp(`^${letter}|${letter}${letter}`, 'u'), letter] as const])

it('every pattern that matches is among those asked, in the order of the list', () => {
  const ask = askedTogether(list)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'абвгдежзиклм '), maxLength: 12 }), (text) => {
      const asked = ask(text)
      expect(asked.filter(([pattern]) => pattern.test(text))).toEqual(
        list.filter(([pattern]) => pattern.test(text)),
      )
    }),
  )
})

it('a text that nothing matches asks none', () => {
  expect(askedTogether(list)('ю')).toEqual([])
})
