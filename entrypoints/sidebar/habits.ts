import type { Habits } from '@/components/sidebar/edit-offer'
import { mostOwnPhrases, type OwnPhrase } from '@/lib/domain/own-phrase'
import type { Settings } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import { counted, keep, offersOf, retire } from '@/lib/reply/own/edits'
import { changeSettings } from '@/lib/storage/settings'

const without = (phrases: readonly OwnPhrase[], text: string | undefined) =>
  phrases.filter((one) => one.text !== text)

/** A lost count is no harm to the reply in hand: the next one is counted again. */
const quietly = (change: (settings: Settings) => Settings) =>
  void changeSettings(change).catch(() => undefined)

/** What the settings hold of the seller's habits, and how a decision gets there. */
export function habitsOf(settings: Settings): Habits {
  return {
    retired: settings.retired,
    offers: offersOf(settings),
    onUsed(edits) {
      const known = new Set(settings.edits.map(({ phrase }) => phrase))
      if (edits.every(({ kept, phrase }) => kept && !known.has(phrase))) return
      quietly((now) => ({ ...now, edits: counted(now.edits, edits) }))
    },
    onRetire: (offer, instead) => quietly((now) => retire(now, offer, instead)),
    onKeep: (offer) => quietly((now) => keep(now, offer)),
    onRestore: ({ edited }, instead) =>
      quietly((now) => ({
        ...now,
        retired: now.retired.filter((one) => one !== edited.phrase),
        phrases: without(now.phrases, instead),
      })),
    async onSave(phrase) {
      await changeSettings((now) => {
        if (now.phrases.length >= mostOwnPhrases) throw new Error(t('sidebar.tooManyPhrases'))
        return { ...now, phrases: [phrase, ...without(now.phrases, phrase.text)] }
      })
    },
    onUnsave: ({ text }) => quietly((now) => ({ ...now, phrases: without(now.phrases, text) })),
  }
}
