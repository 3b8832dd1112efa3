import { describe, expect, it } from 'vitest'
import { isKnownWord } from '@/lib/text/known-word'

describe('words that the dictionary knows', () => {
  it.each(
    'отпал драная калибровки перекручивается зацепки шевелится прилизанные погрешность столешницей расслоилась'.split(
      ' ',
    ),
  )('«%s»', (word) => {
    expect(isKnownWord(word)).toBe(true)
  })

  it.each(
    'соасем ваабще качиство инфлрмации непрошита упаковака дастаточно почемуто зделано'.split(' '),
  )('not «%s»', (word) => {
    expect(isKnownWord(word)).toBe(false)
  })

  it('takes few made-up words for right ones', () => {
    const letters = 'бвгджзклмнпрстфхцчшщ'
    const made = Array.from({ length: 2000 }, (_, at) =>
      [3, 7, 11, 5, 2].map((by) => letters[(at * by + by * by) % letters.length] ?? '').join('ы'),
    )
    expect(made.filter(isKnownWord).length / made.length).toBeLessThan(0.02)
  })
})
