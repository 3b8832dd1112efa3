import { Button } from '@/components/ui/button'
import { topicNames } from '@/components/ui/words'
import type { Remedy, Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { type TopicId, topicIds } from '@/lib/reply/topic'
import { RemedyBoxes } from './remedy-boxes'

type Props = {
  general: readonly Remedy[]
  byTopic: Voice['remediesByTopic']
  onChange(byTopic: Voice['remediesByTopic']): void
}

const known = (topic: string): topic is TopicId => (topicIds as readonly string[]).includes(topic)

/** Remedies of single problems, where they differ from the general ones. */
export function RemediesByTopic({ general, byTopic, onChange }: Props) {
  const own = Object.keys(byTopic).filter(known)
  const rest = topicIds.filter((topic) => !own.includes(topic) && topic !== 'generic')
  return (
    <div class="option-group">
      {own.map((topic) => (
        <div key={topic} class="by-topic">
          <RemedyBoxes
            label={t('options.remedies.forTopic', { topic: topicNames[topic] })}
            chosen={byTopic[topic] ?? []}
            onChange={(chosen) => onChange({ ...byTopic, [topic]: chosen })}
          />
          <Button
            small
            look="quiet"
            onClick={() => {
              const { [topic]: _gone, ...others } = byTopic
              onChange(others)
            }}
          >
            {t('options.remedies.remove')}
          </Button>
        </div>
      ))}
      <select
        class="input"
        aria-label={t('options.remedies.addForTopic')}
        value=""
        onChange={(event) => {
          const topic = event.currentTarget.value
          if (known(topic)) onChange({ ...byTopic, [topic]: [...general] })
        }}
      >
        <option value="">{t('options.remedies.addOption')}</option>
        {rest.map((topic) => (
          <option key={topic} value={topic}>
            {topicNames[topic]}
          </option>
        ))}
      </select>
    </div>
  )
}
