import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { blames } from '@/lib/reply/blame'
import { lastQuote } from '@/lib/reply/echo/last-quote'
import { opened } from '@/lib/reply/echo/opening'
import { filed } from '@/lib/reply/filed'
import { suggest } from '@/lib/reply/suggest'

const review = (text: string, rating: number, more: Partial<ReplyItem> = {}): ReplyItem => ({
  marketplace: 'wildberries',
  kind: 'review',
  rating,
  text,
  ...more,
})
const drafts = (text: string, rating: number, more: Partial<ReplyItem> = {}) =>
  Array.from({ length: 4 }, (_, attempt) => {
    const item = review(text, rating, more)
    const input = { voice: defaultVoice, facts: [], recent: [], seed: 'mixed', attempt }
    return suggest(item, { ...input, analysis: analyse(item) }).text
  })

describe('words of a flaw are never praised', () => {
  it.each([
    'есть минусы по яркости',
    'на вид очень хлипкий',
    'слишком плотный картон',
    'в аптеках нигде нет',
    'качество подвело нас, плохо',
  ])('%s', (said) => expect(blames(said)).toBe(true))

  it.each([
    'минусов не нашла',
    'крышка без сколов',
    'ни одной царапины нет',
    'ткань плотная',
    'не ломается',
  ])('%s: none', (said) => expect(blames(said)).toBe(false))

  it.each([
    ['Рабочий фен, но на вид очень хлипкий', 4],
    ['Есть минусы по креплению и ремешку', 5],
  ])('%s', (text, rating) => {
    for (const draft of drafts(text, rating))
      expect(draft).not.toMatch(
        /(?:рады|приятн[оы]|хорошо|здорово), что [^.]*(?:хлипк|вид|минус)|» – (?:это очень )?приятно/iu,
      )
  })

  it('praise of the very thing that is regretted is left out', () => {
    for (const draft of drafts('Качество хорошее, но качество строчки подвело', 4))
      expect(draft).not.toMatch(/рады[^.]*качество/iu)
  })
})

describe('a text with its own labels is read as the form', () => {
  it.each([
    ['Плюсы: держит форму. Минусы: молния заедает', 'держит форму', 'молния заедает'],
    ['+ лёгкая\n+ не течёт\n- крышка тугая', 'лёгкая. не течёт', 'крышка тугая'],
    ['Из плюсов : мягкая. \nИз минусов: колется', 'мягкая', 'колется'],
  ])('%s', (text, pros, cons) => expect(filed(review(text, 3))).toMatchObject({ pros, cons }))

  it('dashes without a plus are no labels', () => {
    expect(filed(review('- пришло быстро\n- упаковано хорошо', 5)).cons).toBeUndefined()
  })

  it('the flaw of its list is named', () => {
    for (const draft of drafts('+ Приятный аромат\n- На коже держится полчаса', 4))
      expect(draft).toContain('полчаса')
  })
})

describe('that a flaw follows is not the flaw', () => {
  it.each([
    ['но один минус – проклеена', 'проклеена'],
    ['Есть нюанс: ремешок короткий', 'ремешок короткий'],
    ['единственный минус это шум', 'шум'],
  ])('%s', (said, flaw) => expect(opened(said)).toBe(flaw))
})

describe('the last words that are quoted', () => {
  it.each([
    ['Есть вопросы по застёжке', 5, 'Есть вопросы по застёжке'],
    ['Раньше был густой йогурт, в этот раз просто как вода', 3, 'В этот раз просто как вода'],
    ['Накипь никуда не ушла', 3, 'Накипь никуда не ушла'],
  ])('%s', (text, rating, quote) => expect(lastQuote(review(text, rating))).toBe(quote))

  it.each([
    ['Хорошая кружка', 3],
    ['Не буду больше брать', 3],
    ['Минусов нет', 5],
  ])('%s: none', (text, rating) => expect(lastQuote(review(text, rating))).toBeUndefined())

  it('what stands under «Недостатки» is quoted, «нет» is not', () => {
    expect(lastQuote(review('', 5, { cons: 'Аромата практически нет' }))).toBe(
      'Аромата практически нет',
    )
    expect(lastQuote(review('', 5, { cons: 'Пока не нашла' }))).toBeUndefined()
  })
})

it('not what was wanted is no other thing that came', () => {
  for (const draft of drafts('немножко не то, что хотел', 4)) expect(draft).not.toContain('не тот')
})

it('what does not hinder is no praise', () => {
  for (const draft of drafts('Чайник пойдёт. Небольшой скол, но он не мешает', 4))
    expect(draft).not.toContain('удобно')
})
