import { topicNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import type { TopicId } from '@/lib/reply/topic'

/** The topic as it stands inside a sentence; an id of another version stays an id. */
export const topicName = (id: string): string => topicNames[id as TopicId] ?? id

/** The topic as it begins a line. */
export const topicTitle = (id: string): string => {
  const name = topicName(id)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export const kindTitles = {
  review: t('insights.kind.review'),
  question: t('insights.kind.question'),
} as const
