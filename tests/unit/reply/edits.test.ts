import { describe, expect, it } from 'vitest'
import { defaultSettings } from '@/lib/domain/settings'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import type { DraftInput } from '@/lib/reply/draft'
import { counted, editsOf, keep, offersOf, restore, retire } from '@/lib/reply/own/edits'
import { asTemplate, ownPhraseFrom, slotsFor } from '@/lib/reply/own/template'
import { suggest } from '@/lib/reply/suggest'

const item: ReplyItem = {
  marketplace: 'ozon',
  kind: 'review',
  rating: 2,
  author: 'Ольга',
  text: 'Молния на рюкзаке разошлась на третий день, очень обидно.',
  product: { name: 'Рюкзак школьный' },
}
const input = (more: Partial<DraftInput> = {}): DraftInput => ({
  analysis: analyse(item),
  voice: { ...defaultVoice, length: 'detailed' },
  facts: [],
  recent: [],
  attempt: 0,
  seed: 'edits',
  ...more,
})
const same = (text: string) => text
const draft = suggest(item, input())
const last = draft.sentences.filter(({ phrase, step }) => phrase && step !== 'greet').at(-1)
const phrase = last?.phrase ?? ''
const without = draft.text.replace(last?.text ?? '', '').trim()

/** The settings after so many replies of this kind. */
const sentTimes = (times: number, sent: string, from = defaultSettings) => {
  let now = from
  for (let at = 0; at < times; at++)
    now = { ...now, edits: counted(now.edits, editsOf(draft, sent, same)) }
  return now
}

describe('learning from edits', () => {
  it('counts nothing while drafts go out as they are', () => {
    expect(sentTimes(5, draft.text).edits).toEqual([])
  })

  it('asks about a phrase that is taken out three times, and not before', () => {
    expect(offersOf(sentTimes(2, without))).toEqual([])
    expect(offersOf(sentTimes(3, without))).toMatchObject([{ edited: { phrase, dropped: 3 } }])
  })

  it('does not ask about a phrase that is kept as often', () => {
    expect(
      offersOf(sentTimes(3, without, sentTimes(1, draft.text, sentTimes(1, without)))),
    ).toHaveLength(1)
    expect(offersOf(sentTimes(4, draft.text, sentTimes(3, without)))).toEqual([])
  })

  it('offers the words that always stand in its place', () => {
    const sent = draft.text.replace(last?.text ?? '', 'Всё решим, обещаем.')
    expect(offersOf(sentTimes(3, sent))).toMatchObject([{ instead: 'Всё решим, обещаем.' }])
  })

  it('takes a reply written anew for no verdict on single phrases', () => {
    expect(editsOf(draft, 'Добрый вечер. Позвоните нам.', same)).toEqual([])
  })

  it('never says a retired phrase again, and says it once it is brought back', () => {
    const asked = sentTimes(3, without)
    const [offer] = offersOf(asked)
    if (!offer) throw new Error('nothing was offered')
    const settings = retire(asked, offer, 'Всё решим.')
    expect(offersOf(settings)).toEqual([])
    expect(settings.phrases[0]).toMatchObject({ text: 'Всё решим.', step: last?.step })
    for (let attempt = 0; attempt < 10; attempt++) {
      const { sentences } = suggest(item, input({ attempt, retired: settings.retired }))
      expect(sentences.map((one) => one.phrase)).not.toContain(phrase)
    }
    expect(restore(settings, phrase).retired).toEqual([])
  })

  it('asks again after «Оставить» only when it is taken out as often once more', () => {
    const asked = sentTimes(3, without)
    const [offer] = offersOf(asked)
    if (!offer) throw new Error('nothing was offered')
    const kept = keep(asked, offer)
    expect(offersOf(sentTimes(2, without, kept))).toEqual([])
    expect(offersOf(sentTimes(3, without, kept))).toHaveLength(1)
  })
})

describe('a phrase made of a reply', () => {
  const slots = slotsFor(item, input())

  it('gets {имя} and {товар} back', () => {
    expect(asTemplate('Ольга, ваш рюкзак мы заменим.', slots)).toBe(
      '{имя}, ваш {товар} мы заменим.',
    )
    expect(asTemplate('Молнии у рюкзака не вернуть.', slots)).toBe('Молнии у {товара} не вернуть.')
  })

  it('keeps a word whose form no placeholder gives', () => {
    expect(asTemplate('К рюкзаку вышлем бегунок.', slots)).toBe('К рюкзаку вышлем бегунок.')
  })

  it('knows the step of the sentence it was', () => {
    const words = last?.text ?? ''
    expect(ownPhraseFrom(words, draft.text, item, input(), draft).step).toBe(last?.step)
    expect(ownPhraseFrom(draft.text, draft.text, item, input(), draft).step).toBe('reply')
  })
})
