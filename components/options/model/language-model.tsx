import './language-model.css'
import { Field } from '@/components/ui/field'
import { Toggle } from '@/components/ui/toggle'
import type { PenPresetId, PenSettings } from '@/lib/domain/pen-settings'
import { t } from '@/lib/i18n/t'
import { presets } from '@/lib/pens/presets'
import type { SectionProps } from '../section'
import { Connection, type ConnectionProps } from './connection'
import { RequestShown } from './request-shown'
import { Spending, type SpendingProps } from './spending'
import { WhichPen } from './which-pen'

type Props = SectionProps & {
  /** What the browser's own model can do here; it is offered only where it can write Russian. */
  inBrowser: 'no' | 'ready' | 'downloadable'
  connection: Omit<ConnectionProps, 'pen' | 'set' | 'problem'>
  spending: Omit<SpendingProps, 'pen' | 'set' | 'problem'>
}

/** A language model as a second pen: off until the seller sets it up. */
export function LanguageModel({ settings, change, problem, inBrowser, ...rest }: Props) {
  const { pen, voice } = settings
  const set = (fields: Partial<PenSettings>) =>
    change((now) => ({ ...now, pen: { ...now.pen, ...fields } }))
  const choose = (preset: PenPresetId) =>
    set({
      preset,
      address: preset === 'none' ? '' : presets[preset].address,
      model: preset === 'none' ? '' : presets[preset].model,
      agreedTo: '',
    })
  const offered = (Object.keys(presets) as Exclude<PenPresetId, 'none'>[]).filter(
    (id) => id !== 'browser' || inBrowser !== 'no' || pen.preset === 'browser',
  )
  return (
    <>
      <Field
        label={t('options.model.where')}
        hint={pen.preset === 'none' ? t('options.model.noneHint') : t('options.model.offHint')}
      >
        {(control) => (
          <select
            {...control}
            class="input"
            value={pen.preset}
            onChange={({ currentTarget }) => choose(currentTarget.value as PenPresetId)}
          >
            <option value="none">{t('options.model.none')}</option>
            {offered.map((id) => (
              <option key={id} value={id}>
                {presets[id].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {pen.preset !== 'none' && (
        <>
          <Connection pen={pen} set={set} problem={problem} {...rest.connection} />
          <Toggle
            label={t('options.model.sendName')}
            hint={t('options.model.sendNameHint')}
            on={pen.sendName}
            onChange={(sendName) => set({ sendName })}
          />
          <RequestShown pen={pen} set={set} voice={voice} />
          <WhichPen pen={pen} set={set} />
          {pen.preset !== 'browser' && (
            <Spending pen={pen} set={set} problem={problem} {...rest.spending} />
          )}
        </>
      )}
    </>
  )
}
