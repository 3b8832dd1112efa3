import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adjectiveOf,
  isFiniteVerb,
  isInfinitive,
  isOfPerson,
  isSaidOf,
  nominativeOf,
  pastOf,
  presentOf,
  shortOf,
} from '@/lib/text/grammar'

describe('the form of a word', () => {
  it.each([
    ['отклеилась', 'f'],
    ['порвался', 'm'],
    ['пришло', 'n'],
    ['слиплись', 'pl'],
    ['протек', 'm'],
    ['крышка', undefined],
    ['шкала', undefined],
  ] as const)('%s: the past tense of %s', (word, gender) => expect(pastOf(word)).toBe(gender))

  it.each([
    ['густеет', 'singular'],
    ['держится', 'singular'],
    ['рвутся', 'plural'],
    ['пакет', undefined],
    ['магнит', undefined],
  ] as const)('%s: the present tense in the %s', (word, number) =>
    expect(presentOf(word)).toBe(number),
  )

  it.each([
    ['линии', ['pl']],
    ['ткань', ['f']],
    ['стекло', ['n']],
    ['картофель', ['m']],
    ['орехов', []],
    ['ножницы', ['pl']],
    ['крышкой', []],
    ['кругами', []],
    ['голубым', []],
    ['чувствуется', []],
    ['запах', ['m']],
  ] as const)('%s: a nominative of %s', (word, genders) =>
    expect(nominativeOf(word)).toEqual(genders),
  )

  it.each([
    ['тоненькие', 'pl'],
    ['стойкая', 'f'],
    ['вода', undefined],
  ] as const)('%s: an adjective of %s', (word, gender) => expect(adjectiveOf(word)).toBe(gender))

  it.each([
    ['сломана', 'f'],
    ['удобен', 'm'],
    ['тонковаты', 'pl'],
    ['держит', undefined],
    ['мятым', undefined],
    ['вложив', undefined],
  ] as const)('%s: a short adjective of %s', (word, gender) => expect(shortOf(word)).toBe(gender))

  it('tells the buyer from the thing', () => {
    for (const word of ['жалею', 'смотрите', 'думаешь']) expect(isOfPerson(word)).toBe(true)
    for (const word of ['густеет', 'воду', 'крышкой', 'сразу', 'почему'])
      expect(isOfPerson(word)).toBe(false)
  })

  it('lets a verb agree', () => {
    expect(isSaidOf('скрипит', 'f')).toBe(true)
    expect(isSaidOf('скрипит', 'pl')).toBe(false)
    expect(isSaidOf('отвалилась', 'm')).toBe(false)
    expect(isInfinitive('застегнуть')).toBe(true)
    expect(isInfinitive('ткань')).toBe(false)
  })

  it('is nothing for what is no Russian word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9бвгджзкпстфхц]{1,30}$/u), (word) => {
        expect([word, isInfinitive(word)]).toEqual([word, false])
        if (!/[а-я]/u.test(word)) expect([word, isFiniteVerb(word)]).toEqual([word, false])
      }),
    )
  })
})
