import { describe, expect, it } from 'vitest'
import { penSettingsSchema } from '@/lib/domain/pen-settings'
import { browserModel, completeByBrowser } from '@/lib/pens/browser-model'
import { originOf, patternOf } from '@/lib/pens/origin'
import type { Complete, Message, PenNews } from '@/lib/pens/pen'
import { messagesFor } from '@/lib/pens/prompt'
import { addUsage, monthOf, nothingSpent, settled, withinLimit } from '@/lib/pens/spending'
import { PenTrouble } from '@/lib/pens/trouble'
import { winner } from '@/lib/pens/winner'
import { write } from '@/lib/pens/write'
import { anAssignment } from './an-assignment'

const hare = anAssignment(
  {
    rating: 2,
    author: 'Анна Кузнецова',
    text: 'Ждали белку, а приехал заяц! Анна.',
    product: { name: 'Мягкая игрушка «Белка»' },
  },
  { tone: { remedies: ['replacement'] } },
)
const good =
  '{имя}, здравствуйте! Спасибо, что рассказали о зайце вместо белки. Нам очень жаль, что так вышло, приносим извинения. Готовы заменить игрушку: напишите нам в чат с продавцом.'
const bad = `${good} Дарим скидку 30%.`

/** A model that answers so, one answer after another. */
function model(...answers: (string | PenTrouble)[]) {
  const asked: (readonly Message[])[] = []
  const complete: Complete = async function* (messages) {
    asked.push(messages)
    const answer = answers[asked.length - 1]
    if (answer instanceof PenTrouble) throw answer
    for (const word of (answer ?? '').split(/(?<= )/u)) yield word
  }
  return { asked, complete }
}

async function newsOf(complete: Complete, work = hare, signal = new AbortController().signal) {
  const all: PenNews[] = []
  for await (const news of write(work, complete, signal)) all.push(news)
  return all
}
const last = (news: PenNews[]) => news.at(-1)

describe('a model writes', () => {
  it('a good answer streams and stands, with the name put back', async () => {
    const { asked, complete } = model(good)
    const news = await newsOf(complete)
    expect(last(news)).toEqual({ is: 'done', text: good.replace('{имя}', 'Анна') })
    expect(news.filter(({ is }) => is === 'writing').length).toBeGreaterThan(1)
    expect(asked.length).toBe(1)
  })

  it('a bad answer is repaired once, by a request that names what is wrong', async () => {
    const { asked, complete } = model(bad, good)
    const news = await newsOf(complete)
    expect(news.find(({ is }) => is === 'repairing')).toMatchObject({
      titles: expect.arrayContaining(['Обещаем только разрешённое']),
    })
    expect(last(news)?.is).toBe('done')
    expect(asked[1]?.at(-1)?.content).toContain('«Дарим скидку»')
    expect(asked[1]?.at(-2)).toEqual({ role: 'assistant', content: bad })
  })

  it('a bad repair falls back, with a word why, after two requests', async () => {
    const { asked, complete } = model(bad, bad, good)
    expect(last(await newsOf(complete))).toMatchObject({
      is: 'fallback',
      why: expect.stringContaining('не прошёл проверку'),
    })
    expect(asked.length).toBe(2)
  })

  it.each([
    ['another language', ['Thank you!', 'Thank you so much!']],
    ['nothing', ['']],
    ['only thoughts', ['<think>Надо извиниться</think>']],
  ])('%s falls back', async (_, answers) => {
    expect(last(await newsOf(model(...answers).complete))?.is).toBe('fallback')
  })

  it('trouble is told in its own words and asked no more', async () => {
    const { asked, complete } = model(new PenTrouble('payment'))
    expect(await newsOf(complete)).toEqual([
      { is: 'fallback', why: expect.stringContaining('Пополните') },
    ])
    expect(asked.length).toBe(1)
  })

  it('an abort ends it without a last word', async () => {
    const stop = new AbortController()
    const complete: Complete = async function* () {
      yield 'Здравствуйте! '
      stop.abort()
      throw new PenTrouble('cut')
    }
    expect((await newsOf(complete, hare, stop.signal)).some(({ is }) => is === 'fallback')).toBe(
      false,
    )
  })

  it('JSON, fences, markup and a preface leave only the reply', async () => {
    for (const answer of [
      JSON.stringify({ reply: good }),
      `\`\`\`json\n${JSON.stringify({ reply: good })}\n\`\`\``,
      `Вот вариант ответа:\n«${good.replaceAll('«', '"')}»`,
      good.replace('очень жаль', '**очень жаль**'),
      `<think>Подумаю</think>${good}`,
    ])
      expect(last(await newsOf(model(answer).complete))).toEqual({
        is: 'done',
        text: good.replace('{имя}', 'Анна'),
      })
  })
})

describe('the request', () => {
  const all = (messages: readonly Message[]) => messages.map(({ content }) => content).join('\n')

  it('holds no name of the buyer, in the text or in earlier replies, unless allowed', () => {
    const parts = {
      rating: 2,
      author: 'Анна Кузнецова',
      text: 'Сломалось. Анну Кузнецову обманули!',
    }
    const recent = ['Мария, здравствуйте! Нам очень жаль, что чашка разбилась.']
    expect(all(messagesFor(anAssignment(parts, { recent })))).not.toMatch(/Анн|Кузнецов|Мари/u)
    const allowed = all(messagesFor(anAssignment(parts, { recent, sendName: true })))
    expect(allowed).toContain('Анну Кузнецову')
    expect(allowed).not.toContain('Мария')
  })

  it('holds no phone, is capped, and shows five earlier replies of the same kind at most', () => {
    const recent = [
      ...Array.from({ length: 9 }, (_, at) => `Здравствуйте! Нам очень жаль. Номер ${at}.`),
      'Спасибо за тёплые слова!',
    ]
    const text = `Треснула! +7 912 345-67-89 ${'очень плохо '.repeat(2000)}`
    const said = all(messagesFor(anAssignment({ rating: 1, text }, { recent })))
    expect(said).not.toContain('912')
    expect(said.length).toBeLessThan(10_000)
    expect(said.match(/^– /gmu)?.length).toBe(5)
    expect(said).not.toContain('тёплые слова!')
  })
})

describe('the pens', () => {
  it('the browser’s own model is offered only where it writes Russian', async () => {
    const of = (state: string) => ({
      availability: async () => state,
      create: async () => ({
        async *promptStreaming() {
          yield good
        },
        destroy() {},
      }),
    })
    expect(await browserModel(undefined)).toBe('no')
    expect(await browserModel(of('unavailable'))).toBe('no')
    expect(await browserModel(of('downloadable'))).toBe('downloadable')
    expect(await browserModel(of('available'))).toBe('ready')
    expect(last(await newsOf(completeByBrowser(of('available'))))?.is).toBe('done')
  })

  it('the winner is the pen whose text was put in', () => {
    const ours = 'Здравствуйте! Спасибо за отзыв. Рады, что плед понравился.'
    const theirs = 'Добрый день! Как приятно читать, что вам тепло под нашим пледом.'
    expect(winner(ours, ours, theirs)).toBe('embedded')
    expect(winner(`${theirs} Ждём снова.`, ours, theirs)).toBe('model')
    expect(winner(`${ours} ${theirs}`, ours, theirs)).toBe('mixed')
  })
})

describe('address and money', () => {
  it('a key goes to https or to this computer only', () => {
    expect(originOf('https://api.openai.com/v1')).toBe('https://api.openai.com')
    expect(originOf('http://127.0.0.1:11434/v1')).toBe('http://127.0.0.1:11434')
    for (const address of [
      '',
      'api.openai.com',
      'http://api.openai.com/v1',
      'ftp://x',
      'https://a:b@c.example/v1',
      'http://127.0.0.1.example/',
    ])
      expect(originOf(address)).toBeUndefined()
    expect(patternOf('http://127.0.0.1:11434')).toBe('http://127.0.0.1/*')
  })

  it('the month’s limit holds before a request, its longest answer counted in', () => {
    const pen = penSettingsSchema.parse({ priceIn: 100, priceOut: 400, monthlyLimit: 1 })
    const aside = { in: 1000, out: 1500, guessed: false }
    const first = addUsage(nothingSpent, aside)
    expect(withinLimit(first, pen)).toBe(true)
    expect(withinLimit(addUsage(first, aside), pen), 'two at once').toBe(false)
    expect(settled(first, aside, { in: 900, out: 50, guessed: true })).toEqual({
      in: 900,
      out: 50,
      requests: 1,
      guessed: true,
    })
    expect(settled(first, aside, undefined)).toEqual(nothingSpent)
    expect(monthOf(Date.UTC(2026, 10, 30, 22), 'Europe/Moscow')).toBe('2026-12')
  })
})
