import { describe, expect, it } from 'vitest'
import { type OwnPhrase, ownPhraseSchema } from '@/lib/domain/own-phrase'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { faultsOf, fillOwn } from '@/lib/reply/own/phrases'
import { suggest } from '@/lib/reply/suggest'

const phrase = (parts: Partial<OwnPhrase>) => ownPhraseSchema.parse(parts)

const praise: ReplyItem = {
  marketplace: 'ozon',
  kind: 'review',
  rating: 5,
  text: 'Чайник отличный, кипятит быстро, очень довольна!',
  author: 'Мария',
  product: { name: 'Чайник электрический Vesta K17', article: 'VST-17' },
}
const complaint: ReplyItem = {
  ...praise,
  rating: 1,
  text: 'Чайник протекает, весь стол в воде.',
}

const draft = (item: ReplyItem, ownPhrases: OwnPhrase[], more: { attempt?: number } = {}) =>
  suggest(item, {
    analysis: analyse(item),
    voice: defaultVoice,
    facts: [],
    recent: [],
    attempt: 0,
    seed: 'item',
    ownPhrases,
    ...more,
  })

describe('own phrases in a draft', () => {
  it('stand where they fit, instead of ours, and say so', () => {
    const own = phrase({ step: 'invite', mood: 'praise', text: 'Чайный клуб ждёт вас в гости!' })
    const { text, sentences } = draft(praise, [own])
    expect(text).toContain(own.text)
    expect(sentences.find(({ text }) => text === own.text)?.because).toContain('ваша фраза')
    expect(draft(complaint, [own]).text).not.toContain(own.text)
  })

  it('of a topic or a product stand only there, before the general ones', () => {
    const general = phrase({ step: 'apologise', mood: 'complaint', text: 'Просим нас извинить.' })
    const near = phrase({ ...general, product: 'VST-17', text: 'За чайник просим прощения.' })
    expect(draft(complaint, [general, near]).text).toContain(near.text)
    const other = { ...complaint, product: { name: 'Кружка', article: 'K-1' } }
    expect(draft(other, [general, near]).text).toContain(general.text)
    const elsewhere = phrase({ ...general, topic: 'delivery', text: 'Курьеру передадим.' })
    expect(draft(complaint, [elsewhere]).text).not.toContain(elsewhere.text)
  })

  it('a whole reply is the draft; another variant goes on to the next, then to ours', () => {
    const replies = ['Мария, спасибо за отзыв о чайнике!', 'Спасибо, что поделились радостью!'].map(
      (text) => phrase({ mood: 'praise', text }),
    )
    const texts = [0, 1, 2].map((attempt) => draft(praise, replies, { attempt }).text)
    expect(texts.slice(0, 2).toSorted()).toEqual(replies.map(({ text }) => text).toSorted())
    expect(replies.map(({ text }) => text)).not.toContain(texts[2])
  })

  it('a phrase that breaks a rule is never used', () => {
    const rude = phrase({ step: 'apologise', text: 'Вы сами виноваты, читайте инструкцию.' })
    expect(
      faultsOf(rude.text, { marketplace: 'ozon', kind: 'review', voice: defaultVoice }),
    ).not.toEqual([])
    expect(draft(complaint, [rude]).text).not.toContain('виноваты')
  })

  it('without own phrases nothing changes', () => {
    const { ownPhrases: _none, ...input } = {
      analysis: analyse(praise),
      voice: defaultVoice,
      facts: [],
      recent: [],
      attempt: 0,
      seed: 'item',
      ownPhrases: [],
    }
    expect(suggest(praise, input)).toEqual(draft(praise, []))
  })
})

describe('placeholders', () => {
  const slots = { name: 'Мария', itemNom: 'кружка', itemAcc: 'кружку', itemAbout: 'о кружке' }
  it('take the case that the place wants', () => {
    expect(fillOwn('{имя}, спасибо за {товар}!', slots)).toBe('Мария, спасибо за кружку!')
    expect(fillOwn('{товар} рада вам. Спасибо за слова {о товаре}.', slots)).toBe(
      'Кружка рада вам. Спасибо за слова о кружке.',
    )
  })
  it('without a value or unknown leave the phrase out', () => {
    expect(fillOwn('{магазин} благодарит вас.', slots)).toBeUndefined()
    expect(fillOwn('{скидка} для вас.', slots)).toBeUndefined()
  })
})
