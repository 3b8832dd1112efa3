import { describe, expect, it } from 'vitest'
import { declineAdjective, declineNoun, past } from '@/lib/text/inflect'

describe('declineAdjective', () => {
  it.each([
    ['мягкий', 'f', 'acc', 'мягкую'],
    ['хороший', 'n', 'nom', 'хорошее'],
    ['хороший', 'f', 'gen', 'хорошей'],
    ['большой', 'pl', 'acc', 'большие'],
    ['большой', 'n', 'nom', 'большое'],
    ['синий', 'f', 'ins', 'синей'],
    ['плотный', 'm', 'pre', 'плотном'],
    ['рассохшийся', 'f', 'ins', 'рассохшейся'],
  ] as const)('%s, %s %s → %s', (word, gender, name, form) => {
    expect(declineAdjective(word, gender, name)).toBe(form)
  })
})

describe('past', () => {
  it.each([
    ['разошёлся', 'f', 'разошлась'],
    ['пришёл', 'pl', 'пришли'],
    ['потёк', 'n', 'потекло'],
    ['засох', 'f', 'засохла'],
    ['сломался', 'n', 'сломалось'],
    ['треснул', 'm', 'треснул'],
  ] as const)('%s, %s → %s', (verb, gender, form) => {
    expect(past(verb, gender)).toBe(form)
  })
})

describe('declineNoun', () => {
  it('keeps fleeting vowels and plural-only nouns right', () => {
    expect(declineNoun('ремешок', 'm').singular?.ins).toBe('ремешком')
    expect(declineNoun('брюки', 'pl').plural?.gen).toBe('брюк')
    expect(declineNoun('варенье', 'n').singular).toMatchObject({ ins: 'вареньем', pre: 'варенье' })
    expect(declineNoun('бельё', 'n').singular).toMatchObject({ ins: 'бельём', pre: 'белье' })
    expect(declineNoun('пальто', 'n', true).singular?.gen).toBe('пальто')
  })
})
