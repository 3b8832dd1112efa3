import './model-draft.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { t } from '@/lib/i18n/t'
import { sentences } from '@/lib/text/words'
import type { ModelState } from './use-model-draft'

type Props = {
  state: ModelState
  /** The whole text in place of the draft. */
  onTake(text: string): void
  /** One sentence after the draft. */
  onAdd(sentence: string): void
  onStop(): void
  onAgain(): void
}

/** The second press of a double click is no press on what the first has put there: asking again costs money. */
const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act()
}

/** What a language model writes beside the draft: to be taken whole, by the sentence, or not at all. */
export function ModelDraft({ state, onTake, onAdd, onStop, onAgain }: Props) {
  const busy = state.is === 'asking' || state.is === 'writing' || state.is === 'repairing'
  return (
    <section class="model" aria-label={t('sidebar.model.label')}>
      <header class="model-head">
        <h2 class="model-title">{t('sidebar.model.title')}</h2>
        {busy ? (
          <Button small look="quiet" data-guarded onClick={once(onStop)}>
            {t('sidebar.model.stop')}
          </Button>
        ) : (
          <Button small look="quiet" data-guarded onClick={once(onAgain)}>
            {state.is === 'unasked' ? t('sidebar.model.ask') : t('sidebar.model.askAgain')}
          </Button>
        )}
      </header>
      <p class="model-state" role="status">
        {words(state)}
      </p>
      {state.is === 'writing' && state.text !== '' && <p class="model-writing">{state.text}</p>}
      {state.is === 'done' && (
        <>
          <ul class="model-text">
            {sentences(state.text).map(({ start, end, text }) => {
              const unsure = state.unsure.some((at) => at.start < end && start < at.end)
              return (
                <li key={start}>
                  <button
                    type="button"
                    class="model-sentence"
                    title={unsure ? t('sidebar.model.notInFacts') : t('sidebar.model.addToReply')}
                    onClick={() => onAdd(text)}
                  >
                    <Icon name="missing" />
                    <span class={unsure ? 'model-unsure' : undefined}>{text}</span>
                  </button>
                </li>
              )
            })}
          </ul>
          <Button small onClick={() => onTake(state.text)}>
            {t('sidebar.model.takeAll')}
          </Button>
        </>
      )}
    </section>
  )
}

function words(state: ModelState): string {
  switch (state.is) {
    case 'asking':
      return t('sidebar.model.asking')
    case 'writing':
      return t('sidebar.model.writing')
    case 'repairing':
      return t('sidebar.model.repairing', {
        titles: state.titles.map((title) => t('common.quoted', { text: title })).join(', '),
      })
    case 'done':
      return state.unsure.length > 0 ? t('sidebar.model.takeOrCheck') : t('sidebar.model.take')
    case 'fallback':
      return t('sidebar.model.failed', { why: state.why })
    case 'stopped':
      return t('sidebar.model.stopped')
    case 'unasked':
      return t('sidebar.model.begun')
  }
}
