import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { PenSettings } from '@/lib/domain/pen-settings'
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
      <legend class="field-legend">Подключение</legend>
      <p class="field-hint">{preset.needs}</p>
      {pen.preset !== 'browser' && (
        <>
          <TextField
            label="Адрес"
            value={pen.address}
            placeholder="https://…/v1"
            problem={
              problem('pen.address') ??
              (unfit
                ? 'Нужен адрес, который начинается с https://, или http:// для этого компьютера (127.0.0.1).'
                : undefined)
            }
            onInput={(address) => set({ address })}
          />
          <TextField
            label="Модель"
            hint="Название, как его пишет сервис."
            value={pen.model}
            problem={problem('pen.model')}
            onInput={(model) => set({ model })}
          />
        </>
      )}
      {preset.key !== 'none' && (
        <Field
          label="Ключ"
          hint={
            hasKey
              ? 'Ключ сохранён. Мы его больше не показываем; новый заменит прежний.'
              : 'Хранится только в этом браузере, в копию настроек не попадает и уходит только на этот адрес.'
          }
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="password"
              autoComplete="off"
              spellcheck={false}
              placeholder={hasKey ? 'сохранён' : ''}
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
              void run('Сохраняем…', () => onSave(key))
            }}
          >
            Сохранить адрес{preset.key !== 'none' && ' и ключ'}
          </Button>
        )}
        {onDownload && (
          <Button
            look="main"
            disabled={busy !== undefined}
            onClick={() =>
              void run('Скачиваем модель…', () =>
                onDownload((share) => setBusy(`Скачиваем модель: ${Math.round(share * 100)} %`)),
              )
            }
          >
            Скачать модель
          </Button>
        )}
        {pen.preset !== 'browser' && (
          <Button
            disabled={placeless || busy !== undefined}
            onClick={() => void run('Спрашиваем модель…', onTry)}
          >
            Проверить
          </Button>
        )}
        {hasKey && (
          <Button look="quiet" onClick={() => void run('Удаляем ключ…', onForget)}>
            Удалить ключ
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
