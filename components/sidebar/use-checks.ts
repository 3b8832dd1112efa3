import { useMemo } from 'preact/hooks'
import type { Situation } from '@/lib/reply/analysis'
import { check } from '@/lib/reply/check'
import type { CheckContext } from '@/lib/reply/draft'
import { closest } from '@/lib/reply/drafting/similarity'
import { doneSteps } from './done'
import { type Ground, voiceFor, type Wishes } from './wishes'

export type PastReply = { text: string; at: number }

/** What the guideline says of the text as it stands: findings, steps taken, and the most alike of the last replies. */
export function useChecks(
  ground: Ground,
  wishes: Wishes,
  situation: Situation,
  text: string,
  recent: readonly PastReply[],
) {
  const context = useMemo((): CheckContext => {
    const { item, analysis, voice, facts } = ground
    return {
      reply: text,
      marketplace: item.marketplace,
      kind: item.kind,
      voice: voiceFor(voice, wishes),
      analysis: {
        ...analysis,
        situation,
        mentions: analysis.mentions.filter((_, index) => !wishes.ignored.includes(index)),
      },
      recent: ground.recent,
      facts,
      ...(wishes.termHours > 0 && { termHours: wishes.termHours }),
    }
  }, [ground, wishes, situation, text])
  const findings = useMemo(() => check(context), [context])
  const done = useMemo(() => doneSteps(context), [context])
  const alike = useMemo(() => {
    const { similarity, index } = closest(text, ground.recent)
    const reply = recent[index]
    return reply && { ...reply, share: similarity }
  }, [text, ground, recent])
  return { findings, done, alike }
}
