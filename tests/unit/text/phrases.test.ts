import { describe, expect, it } from 'vitest'
import { clearOf, phrases, readText } from '@/lib/text/phrases'

const found = (pattern: string, text: string) =>
  phrases(pattern)
    .find(readText(text))
    .map(({ start, end }) => text.slice(start, end))

describe('phrases', () => {
  it('match whole words, whatever their case', () => {
    expect(found('вин{а,ы}', 'Это Вина курьера, винтаж и вино.')).toEqual(['Вина'])
    expect(found('курьер*', 'Курьеру позвонят.')).toEqual(['Курьеру'])
  })

  it('take ё and е for one letter', () => {
    expect(found('вернем деньги', 'Мы вернём деньги.')).toEqual(['вернём деньги'])
  })

  it('stay within a sentence and look past punctuation', () => {
    expect(found('жаль что', 'Очень жаль, что так вышло.')).toEqual(['жаль, что'])
    expect(found('жаль что', 'Очень жаль. Что вышло?')).toEqual([])
  })

  it('know alternatives, optional words and gaps', () => {
    const pattern = '(ваше|твое) мнение (очень)? важно … нас'
    expect(found(pattern, 'Ваше мнение важно для нас!')).toEqual(['Ваше мнение важно для нас'])
    expect(found(pattern, 'твоё мнение очень важно лично для нас')).toHaveLength(1)
    expect(found(pattern, 'Ваше мнение не важно.')).toEqual([])
    expect(found('(не|ни разу) подвел', 'Ни разу не подвёл')).toEqual(['не подвёл'])
  })

  it('know the edges of a sentence', () => {
    expect(found('^ рада', 'Рада помочь. Дочь рада.')).toEqual(['Рада'])
    expect(found('спасибо $', 'Спасибо за отзыв. Большое спасибо!')).toEqual(['спасибо'])
  })

  it('take the longest match at a place', () => {
    expect(found('за тепл* слова?', 'за тёплые слова')).toEqual(['за тёплые слова'])
  })

  it('keep the first of matches that overlap, and all that do not', () => {
    const both = phrases('отзыв рады', 'спасибо за отзыв')
    const text = 'Спасибо за отзыв, рады помочь, а за отзыв рады вдвойне'
    expect(both.find(readText(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Спасибо за отзыв',
      'отзыв рады',
    ])
  })

  it('refuse malformed patterns', () => {
    expect(() => found('(а|б', 'слово')).toThrow('Unclosed')
    expect(() => found('а)', 'слово')).toThrow('Stray')
    expect(() => found('… слово', 'слово')).toThrow('starts with')
  })
})

describe('clearOf', () => {
  it('keeps the matches that no other covers or touches', () => {
    const text = readText('Не рады, рады. Мы рады, но не очень рады и рады')
    const glad = phrases('рады').find(text)
    const denied = phrases('не …1 рады').find(text)
    expect(clearOf(glad, denied).map(({ start }) => start)).toEqual([9, 18, 43])
    expect(clearOf(glad, [])).toEqual(glad)
  })
})
