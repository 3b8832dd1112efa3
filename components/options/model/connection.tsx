import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { PenSettings } from '@/lib/domain/pen-settings'
import { t } from '@/lib/i18n/t'
import { originOf } from '@/lib/pens/origin'
import { presets } from '@/lib/pens/presets'
import type { SectionProps } from '../section'
import { TextField } from '../text-field'

/** How something went, for the seller. */
export type Outcome = { good: boolean; words: string }

export type ConnectionProps = {
  pen: PenSettings
  set(fields: Partial<PenSettings>): void
  problem: SectionProps['problem']
  /** A key is kept for this address. */
  hasKey: boolean
  /** Asks the browser for the address and keeps the key; an empty key keeps the one that is there. */
  onSave(key: string): Promise<Outcome>
  onForget(): Promise<Outcome>
  onTry(): Promise<Outcome>
  /** Fetches the browser's own model; absent where there is nothing to fetch. */
  onDownload?: ((onProgress: (share: number) => void) => Promise<Outcome>) | undefined
}

/** Address, model and key. The key is write-only: what is kept is never shown again. */
export function Connection(props: ConnectionProps) {
  const { pen, set, problem, hasKey, onSave, onForget, onTry, onDownload } = props
  const [key, setKey] = useState('')
  const [busy, setBusy] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()
  if (pen.preset === 'none') return null
  const preset = presets[pen.preset]
  const run = async (what: string, work: () => Promise<Outcome>) => {
    setBusy(what)
    setOutcome(undefined)
    setOutcome(await work())
    setBusy(undefined)
  }
  const unfit = pen.address.trim() !== '' && !originOf(pen.address)
  const placeless = pen.preset !== 'browser' && (pen.address.trim() === '' || unfit)
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{t('options.model.connection')}</legend>
      <p class="field-hint">{preset.needs}</p>
      {pen.preset !== 'browser' && (
        <>
          <TextField
            label={t('options.model.address')}
            value={pen.address}
            placeholder="https://…/v1"
            problem={
              problem('pen.address') ?? (unfit ? t('options.model.addressUnfit') : undefined)
            }
            onInput={(address) => set({ address })}
          />
          <TextField
            label={t('options.model.name')}
            hint={t('options.model.nameHint')}
            value={pen.model}
            problem={problem('pen.model')}
            onInput={(model) => set({ model })}
          />
        </>
      )}
      {preset.key !== 'none' && (
        <Field
          label={t('options.model.key')}
          hint={hasKey ? t('options.model.keyKept') : t('options.model.keyHint')}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="password"
              autoComplete="off"
              spellcheck={false}
              placeholder={hasKey ? t('options.model.kept') : ''}
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="model-actions">
        {pen.preset !== 'browser' && (
          <Button
            look="main"
            disabled={placeless || busy !== undefined}
            onClick={() => {
              setKey('')
              void run(t('options.model.saving'), () => onSave(key))
            }}
          >
            {preset.key === 'none' ? t('options.model.save') : t('options.model.saveWithKey')}
          </Button>
        )}
        {onDownload && (
          <Button
            look="main"
            disabled={busy !== undefined}
            onClick={() =>
              void run(t('options.model.downloading'), () =>
                onDownload((share) =>
                  setBusy(t('options.model.progress', { percent: Math.round(share * 100) })),
                ),
              )
            }
          >
            {t('options.model.download')}
          </Button>
        )}
        {pen.preset !== 'browser' && (
          <Button
            disabled={placeless || busy !== undefined}
            onClick={() => void run(t('options.model.asking'), onTry)}
          >
            {t('options.model.check')}
          </Button>
        )}
        {hasKey && (
          <Button look="quiet" onClick={() => void run(t('options.model.deletingKey'), onForget)}>
            {t('options.model.deleteKey')}
          </Button>
        )}
      </p>
      <div role="status">
        {busy && <p class="field-hint">{busy}</p>}
        {outcome && <Notice tone={outcome.good ? 'success' : 'warning'}>{outcome.words}</Notice>}
      </div>
    </fieldset>
  )
}
