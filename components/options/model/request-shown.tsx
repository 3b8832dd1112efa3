import { useMemo, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type PenSettings, penPlace, penReady } from '@/lib/domain/pen-settings'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { assignment } from '@/lib/pens/pen'
import { presets } from '@/lib/pens/presets'
import { messagesFor } from '@/lib/pens/prompt'
import { analyse } from '@/lib/reply/analyse'
import { samples } from '../samples'

type Props = { pen: PenSettings; set(fields: Partial<PenSettings>): void; voice: Voice }

const who = {
  system: t('options.model.request.role.system'),
  user: t('options.model.request.role.user'),
  assistant: t('options.model.request.role.assistant'),
} as const

/** Exactly what would be sent, on a sample complaint; the model may write only after the seller has seen it. */
export function RequestShown({ pen, set, voice }: Props) {
  const [open, setOpen] = useState(false)
  const messages = useMemo(() => {
    const sample = samples.find(({ id }) => id === 'complaint')
    if (!sample || pen.preset === 'none') return []
    const { item, facts } = sample
    const input = { analysis: analyse(item), voice, facts, recent: [], attempt: 0, seed: 'sample' }
    return messagesFor(assignment(item, input, pen.sendName), presets[pen.preset].structured)
  }, [pen.preset, pen.sendName, voice])
  const ready = penReady(pen)
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{t('options.model.request.title')}</legend>
      <p class="field-hint">{t('options.model.request.about')}</p>
      <p>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('options.model.request.hide') : t('options.model.request.show')}
        </Button>
      </p>
      {open && (
        <div class="model-request">
          {messages.map(({ role, content }) => (
            <section key={role}>
              <h3>{who[role]}</h3>
              <pre>{content}</pre>
            </section>
          ))}
        </div>
      )}
      <div role="status">
        {ready ? (
          <Notice
            tone="success"
            actions={
              <Button small onClick={() => set({ agreedTo: '' })}>
                {t('options.model.request.stop')}
              </Button>
            }
          >
            {t('options.model.request.on')}
          </Notice>
        ) : (
          <Notice
            tone="info"
            actions={
              <Button small disabled={!open} onClick={() => set({ agreedTo: penPlace(pen) })}>
                {t('options.model.request.allow')}
              </Button>
            }
          >
            {open ? t('options.model.request.isExample') : t('options.model.request.lookFirst')}
          </Notice>
        )}
      </div>
    </fieldset>
  )
}
