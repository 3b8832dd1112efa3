import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { Sentence } from '@/lib/reply/draft'
import type { Edit, Offer } from '@/lib/reply/own/edits'
import { sketch } from '@/lib/reply/phrase'

/** What is learned from the seller's edits, and what they decide about it. Nothing changes without their word. */
export type Habits = {
  retired: readonly string[]
  offers: readonly Offer[]
  onUsed(edits: Edit[]): void
  onRetire(offer: Offer, instead?: string): void
  onKeep(offer: Offer): void
  /** Takes `onRetire` back. */
  onRestore(offer: Offer, instead?: string): void
  onSave(phrase: OwnPhrase): Promise<void>
  onUnsave(phrase: OwnPhrase): void
}

type Props = {
  habits: Habits
  sentences: readonly Sentence[]
  address: Voice['address']
}

/** Asks about a phrase of this draft that the seller nearly always takes out. */
export function EditOffer({ habits, sentences, address }: Props) {
  const [done, setDone] = useState<{ offer: Offer; instead?: string }>()
  const offer = habits.offers.find(({ edited }) =>
    sentences.some(({ phrase }) => phrase === edited.phrase),
  )
  if (done) {
    return (
      <Notice
        tone="success"
        actions={
          <Button
            small
            onClick={() => {
              habits.onRestore(done.offer, done.instead)
              setDone(undefined)
            }}
          >
            {t('sidebar.editOffer.undo')}
          </Button>
        }
      >
        {done.instead ? t('sidebar.editOffer.replaced') : t('sidebar.editOffer.retired')}
      </Notice>
    )
  }
  if (!offer) return null
  const { edited, instead } = offer
  const retire = (words?: string) => {
    habits.onRetire(offer, words)
    setDone({ offer, ...(words && { instead: words }) })
  }
  return (
    <Notice
      tone="info"
      actions={
        <>
          {instead && (
            <Button small onClick={() => retire(instead)}>
              {t('sidebar.editOffer.replace')}
            </Button>
          )}
          <Button small onClick={() => retire()}>
            {t('sidebar.editOffer.retire')}
          </Button>
          <Button small look="quiet" onClick={() => habits.onKeep(offer)}>
            {t('sidebar.editOffer.keep')}
          </Button>
        </>
      }
    >
      {t(`sidebar.editOffer.${instead ? 'droppedFor' : 'dropped'}`, {
        times: counted('sidebar.editOffer.times', edited.dropped),
        phrase: sketch(edited.phrase, address),
        instead: instead ?? '',
      })}
    </Notice>
  )
}
