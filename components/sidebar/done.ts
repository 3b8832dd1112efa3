import { t } from '@/lib/i18n/t'
import type { CheckContext } from '@/lib/reply/draft'
import { saidSteps } from '@/lib/reply/said'
import { readText } from '@/lib/text/phrases'
import type { Done } from './checklist'

/** The steps of the guideline that the text takes, in its own order. */
export function doneSteps(context: CheckContext): Done[] {
  const text = readText(context.reply)
  return Object.values(saidSteps)
    .flatMap(({ step, done, find }): Done[] => {
      const [at] = find(text, context)
      return at ? [{ id: step, title: t(done), at }] : []
    })
    .sort((a, b) => a.at.start - b.at.start)
}
