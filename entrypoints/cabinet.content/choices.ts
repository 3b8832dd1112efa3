import type { SiteRule } from '@/lib/domain/site-rule'
import { askFromPage } from '@/lib/messages/page-transport'
import { part } from './parts'

type Choices = { width?: number | undefined; rules: readonly SiteRule[] }

/**
 * What the seller chose for pages like this one. Asked for once, on pages where there may be something for us: a
 * message wakes the background.
 */
export function sellersChoices(apply: (choices: Choices) => void, signal: AbortSignal) {
  let rules: readonly SiteRule[] = []
  let asked = false

  return {
    ask(): void {
      if (asked) return
      asked = true
      askFromPage('page/choices', {}).then(
        (choices) => {
          rules = choices.rules
          if (!signal.aborted) apply(choices)
        },
        () => {
          asked = false
        },
      )
    },
    /** «Покажите мне»: learns a rule from the seller and keeps it. Resolves to how many items it finds here. */
    async learn(): Promise<number | undefined> {
      const learned = await (await part('picker'))(signal)
      if (!learned) return undefined
      await askFromPage('page/learned', { rule: learned.rule })
      rules = [...rules, learned.rule]
      apply({ rules })
      return learned.found
    },
  }
}
