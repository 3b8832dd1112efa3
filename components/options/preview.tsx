import './preview.css'
import { useMemo } from 'preact/hooks'
import { Stars } from '@/components/ui/stars'
import type { Voice } from '@/lib/domain/voice'
import { t } from '@/lib/i18n/t'
import { analyse } from '@/lib/reply/analyse'
import { suggest } from '@/lib/reply/suggest'
import { type Sample, samples } from './samples'

/** What drafts sound like with the settings as they stand, on three sample items. */
export function Preview({ voice }: { voice: Voice }) {
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('options.preview.title')}</h2>
      {samples.map((sample) => (
        <SampleReply key={sample.id} sample={sample} voice={voice} />
      ))}
    </aside>
  )
}

function SampleReply({ sample, voice }: { sample: Sample; voice: Voice }) {
  const { id, title, item, facts } = sample
  const analysis = useMemo(() => analyse(item), [item])
  const draft = useMemo(
    () =>
      suggest(item, {
        analysis,
        voice,
        facts,
        recent: [],
        attempt: 0,
        seed: id,
        ...(voice.termHours > 0 && { termHours: voice.termHours }),
      }),
    [item, analysis, voice, facts, id],
  )
  return (
    <article class="sample">
      <h3>
        {title} {item.rating && <Stars rating={item.rating} />}
      </h3>
      <blockquote lang="ru">{item.text}</blockquote>
      <p class="sample-reply" lang="ru">
        {draft.text}
      </p>
    </article>
  )
}
