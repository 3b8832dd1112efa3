import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '@/lib/reply/check'
import { addSentence, applyFix, removeSentence, removeWords } from '@/lib/reply/checking/fix'
import { rules } from '@/lib/reply/rules'
import { readText } from '@/lib/text/phrases'
import { exampleContext, unmark } from '../../contract/example'

const remove = (text: string, words: string) => {
  const start = text.indexOf(words)
  const [fix] = removeSentence(readText(text), { start, end: start + words.length })
  return fix ? applyFix(text, fix, 0).text : undefined
}

describe('a removed sentence', () => {
  it('takes its space along', () => {
    expect(remove('Раз. Два. Три.', 'Два')).toBe('Раз. Три.')
    expect(remove('Раз. Два. Три.', 'Раз')).toBe('Два. Три.')
    expect(remove('Раз. Два. Три.', 'Три')).toBe('Раз. Два.')
  })
  it('leaves paragraphs apart', () => {
    expect(remove('Раз.\nДва. Три.\nЧетыре.', 'Три')).toBe('Раз.\nДва.\nЧетыре.')
    expect(remove('Раз.\n\nДва.\n\nТри.', 'Два')).toBe('Раз.\n\nТри.')
  })
  it('is never the only one', () => {
    expect(remove('Раз.', 'Раз')).toBeUndefined()
  })
  it('may be two when the span reaches over', () => {
    expect(remove('Раз. Два. Три.', 'Раз. Два')).toBe('Три.')
  })
})

it('removed words take one space', () => {
  const text = 'Ура 😊 и ещё'
  const [fix] = removeWords(readText(text), { start: 4, end: 6 })
  expect(fix && applyFix(text, fix, 0).text).toBe('Ура и ещё')
})

it('a sentence is added with the full stop that was missing', () => {
  const text = 'Здравствуйте, Анна\nСпасибо'
  const [fix] = addSentence(readText(text), 0, 'Нам жаль.', 'Добавить')
  expect(fix && applyFix(text, fix, 0).text).toBe('Здравствуйте, Анна. Нам жаль.\nСпасибо')
})

describe('the caret', () => {
  const fix = { label: '', at: { start: 5, end: 9 }, insert: 'ab' }
  it('stays with its words', () => {
    expect(applyFix('0123456789', fix, 3).caret).toBe(3)
    expect(applyFix('0123456789', fix, 9).caret).toBe(7)
    expect(applyFix('0123456789', fix, 6).caret).toBe(7)
  })
})

/** Replies mixed from all rules' examples: what sellers write, in any order. */
const sentences = rules
  .flatMap(({ examples }) => [...examples.kept, ...examples.broken])
  .map((example) => unmark(typeof example === 'string' ? example : example[0]).reply)
  .filter((reply) => reply.length < 200)
const replies = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))
const situations = fc.constantFrom('N', 'P', 'Q', 'M') as fc.Arbitrary<'N' | 'P' | 'Q' | 'M'>

const doubled = /[^\S\n]{2,}/gu
const count = (text: string) => (text.match(doubled) ?? []).length

describe('every fix of every rule', () => {
  it('leaves other sentences whole and makes no doubled space', () => {
    fc.assert(
      fc.property(replies, situations, (reply, situation) => {
        const findings = check(exampleContext(reply, { analysis: { situation } }))
        for (const fix of findings.flatMap(({ fixes }) => fixes)) {
          const { text } = applyFix(reply, fix, 0)
          expect(fix.at.start).toBeLessThanOrEqual(fix.at.end)
          expect(count(text)).toBeLessThanOrEqual(count(reply))
          const untouched = readText(reply).sentences.filter(
            ({ start, end }) => end < fix.at.start || start > fix.at.end,
          )
          for (const sentence of untouched) expect(text).toContain(sentence.text)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('ends when applied one after another', () => {
    fc.assert(
      fc.property(replies, situations, (reply, situation) => {
        let text = reply
        for (let turn = 0; turn < 120; turn++) {
          const context = exampleContext(text, { analysis: { situation } })
          const fix = check(context).flatMap(({ fixes }) => fixes)[0]
          if (!fix) return
          text = applyFix(text, fix, 0).text
        }
        expect.fail(`still fixing: ${text}`)
      }),
      { numRuns: 60 },
    )
  })
})
