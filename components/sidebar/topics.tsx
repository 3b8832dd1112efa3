import './topics.css'
import { Icon } from '@/components/ui/icon'
import { topicNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import type { Mention } from '@/lib/reply/analysis'

type Props = {
  mentions: readonly Mention[]
  ignored: readonly number[]
  onToggle(indexes: readonly number[]): void
  /** A topic is pointed at: its words are to be shown. */
  onPoint(index: number | undefined): void
}

type Chip = { topic: Mention['topic']; polarity: Mention['polarity']; indexes: number[] }

/** What was understood, one chip per topic and polarity; a wrong one is switched off and the draft follows. */
export function Topics({ mentions, ignored, onToggle, onPoint }: Props) {
  const chips: Chip[] = []
  mentions.forEach(({ topic, polarity }, index) => {
    const same = chips.find((chip) => chip.topic === topic && chip.polarity === polarity)
    if (same) same.indexes.push(index)
    else chips.push({ topic, polarity, indexes: [index] })
  })
  if (chips.length === 0) return null
  return (
    <ul class="topics" aria-label={t('sidebar.topics.label')}>
      {chips.map(({ topic, polarity, indexes }) => {
        const on = indexes.some((index) => !ignored.includes(index))
        const point = () => onPoint(indexes[0])
        const leave = () => onPoint(undefined)
        return (
          <li key={`${topic}-${polarity}`}>
            <button
              type="button"
              class={`topic topic-${polarity}`}
              aria-pressed={on}
              title={on ? t('sidebar.topics.switchOff') : t('sidebar.topics.switchOn')}
              onClick={() => onToggle(indexes)}
              onMouseEnter={point}
              onMouseLeave={leave}
              onFocus={point}
              onBlur={leave}
            >
              <Icon name={polarity === 'praise' ? 'missing' : 'remove'} />
              <span class="heard">
                {polarity === 'praise'
                  ? `${t('sidebar.topics.praise')} `
                  : `${t('sidebar.topics.complaint')} `}
              </span>
              {topicNames[topic]}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
