import { phrases } from '@/lib/text/phrases'
import { plain } from '@/lib/text/words'
import type { Recogniser } from './recogniser'

const closings = phrases(
  '^ (с уважением|с наилучшими пожеланиями|с заботой|с теплом|с любовью|искренне ваш*|всегда ваш*|с благодарностью)',
  '^ (ваш|ваша|команда|твой|твоя) (магазин*|команда|бренд*|продавец) …3 $',
)

/** Guideline P6, N15, Q7: the settings' signature, or words that end a letter. */
export const sign: Recogniser = {
  step: 'sign',
  done: 'said.sign',
  find(text, { voice }) {
    const last = text.sentences.at(-1)
    if (!last) return []
    const own = [voice.signature, voice.company, voice.agent].filter(Boolean)
    const tail = text.text.slice(Math.max(0, text.text.length - 200))
    const at = own.map((name) => plain(tail).lastIndexOf(plain(name))).find((place) => place >= 0)
    if (at !== undefined) {
      const start = Math.max(0, text.text.length - 200) + at
      const line = text.sentences.findLast((sentence) => sentence.start <= start)
      if (line && text.sentences.indexOf(line) > 0) return [{ start: line.start, end: line.end }]
    }
    const closing = closings.find(text).at(-1)
    const line = closing && text.sentences[text.sentenceOf[closing.from] ?? 0]
    const close = line && text.text.length - line.end < 80
    return close ? [{ start: line.start, end: text.sentences.at(-1)?.end ?? line.end }] : []
  },
  examples: {
    said: [
      'Спасибо! [С уважением, команда Лампово]',
      ['Спасибо за отзыв!\n[Ольга, Лампово]', { voice: { signature: 'Ольга, Лампово' } }],
      ['Рады помочь. [Ваша Лампово]', { voice: { company: 'Лампово' } }],
    ],
    unsaid: [
      'Спасибо за отзыв!',
      ['Лампово благодарит вас.', { voice: { company: 'Лампово' } }],
      'Относимся с уважением к традициям, это видно по узору. Спасибо, что написали нам об этом так подробно и приложили фото.',
    ],
  },
}
