import { t } from '@/lib/i18n/t'
import { obsceneWords } from '@/lib/text/obscene'
import { phrases } from '@/lib/text/phrases'
import { defineComplaintRule, outsideQuotes } from '../rule'

const rude = phrases(
  '(урод*|тварь|твари|мразь|идиот*|дебил*|кретин*|дура|дурак*|хам|хамка|хамло|скотина|больной на голову|неадекват*|психопат*|истерич{ка,ки,ку})',
  '(тупой|тупая|тупые|глупый|глупая|наглый|наглая) (покупател*|автор*|клиент*|человек*|женщин*)',
)

export const noInsults = defineComplaintRule({
  id: 'no-insults',
  severity: 'error',
  title: t('complaintRules.noInsults.title'),
  hint: t('complaintRules.noInsults.hint'),
  check: (text) => [
    ...outsideQuotes(text, rude),
    ...obsceneWords(text.text).filter(({ start }) => !quotedAt(text.text, start)),
  ],
  examples: {
    kept: [
      'Слова из отзыва: «продавец урод».',
      'Слова из отзыва: «х*йня полная».',
      'Просим проверить отзыв о термосе.',
      'Автор пишет грубо.',
    ],
    broken: ['Это пишет [неадекватный] человек.', 'Автор – [хам].', 'Отзыв – [хуйня].'],
  },
})

const quotedAt = (text: string, at: number): boolean =>
  text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
