import { useState } from 'preact/hooks'
import { t } from '@/lib/i18n/t'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

/** Words that the company always or never uses. */
export function ForbiddenWords({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <LinesField
        label={t('options.words.never')}
        hint={t('options.words.neverHint')}
        lines={voice.neverUse}
        problem={problem('voice.neverUse')}
        onChange={(neverUse) => set({ neverUse })}
      />
      <LinesField
        label={t('options.words.exactly')}
        hint={t('options.words.exactlyHint')}
        lines={voice.alwaysUse}
        problem={problem('voice.alwaysUse')}
        onChange={(alwaysUse) => set({ alwaysUse })}
      />
    </>
  )
}

type LinesProps = {
  label: string
  hint: string
  lines: readonly string[]
  problem: string | undefined
  onChange(lines: string[]): void
}

/** One entry per line; what is typed stays as typed, empty lines are no entries. */
function LinesField({ lines, onChange, ...field }: LinesProps) {
  const [typed, setTyped] = useState(lines.join('\n'))
  const entries = linesOf(typed)
  const shown = entries.join('\n') === lines.join('\n') ? typed : lines.join('\n')
  return (
    <TextField
      {...field}
      lines={4}
      value={shown}
      onInput={(text) => {
        setTyped(text)
        onChange(linesOf(text))
      }}
    />
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
