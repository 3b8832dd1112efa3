import './buyer-words.css'
import { topicNames } from '@/components/ui/words'
import type { Item } from '@/lib/domain/item'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Analysis, Words } from '@/lib/reply/analysis'
import { segments } from './segments'

type Props = {
  item: Item
  analysis: Analysis
  ignored: readonly number[]
  /** Mention whose words are shown brightly. */
  lit: number | undefined
}

const parts = [
  ['text', undefined],
  ['pros', t('sidebar.words.pros')],
  ['cons', t('sidebar.words.cons')],
] as const

/** The buyer's text, with the words that were understood marked. Hostile text stays text. */
export function BuyerWords({ item, analysis, ignored, lit }: Props) {
  const marks = [
    ...analysis.mentions.map(({ words, polarity, topic }, index) => ({
      words,
      index,
      look: ignored.includes(index) ? 'off' : polarity,
      title: `${polarity === 'praise' ? t('names.praise') : t('names.complaint')}: ${topicNames[topic]}`,
    })),
    ...analysis.asks.map(({ words }) => ({
      words,
      index: -1,
      look: 'ask',
      title: t('names.question'),
    })),
  ]
  const shown = parts.filter(([field]) => item[field])
  if (shown.length === 0) return <p class="buyer-empty">{t('sidebar.words.none')}</p>
  return (
    <div class="buyer-words">
      {shown.map(([field, label]) => {
        const here = marks.filter(({ words }: { words: Words }) => words.field === field)
        return (
          <p key={field} dir="auto" lang="ru">
            {label && (
              <span class="buyer-part" lang={language}>
                {label}:{' '}
              </span>
            )}
            {segments(
              item[field] ?? '',
              here.map(({ words }) => words),
            ).map((segment) => {
              const over = segment.marks.flatMap((at) => here[at] ?? [])
              const top = over.find(({ index }) => index === lit && index >= 0) ?? over[0]
              if (!top || top.look === 'off') return segment.text
              const bright = top.index === lit && lit >= 0
              return (
                <mark
                  key={segment.start}
                  class={`understood understood-${top.look}${bright ? ' understood-lit' : ''}`}
                  title={over.map(({ title }) => title).join(', ')}
                >
                  {segment.text}
                </mark>
              )
            })}
          </p>
        )
      })}
    </div>
  )
}
