import './model-draft.css'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
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
    <section class="model" aria-label="Вариант языковой модели">
      <header class="model-head">
        <h2 class="model-title">Вариант модели</h2>
        {busy ? (
          <Button small look="quiet" data-guarded onClick={once(onStop)}>
            Остановить
          </Button>
        ) : (
          <Button small look="quiet" data-guarded onClick={once(onAgain)}>
            {state.is === 'unasked' ? 'Спросить модель' : 'Ещё раз'}
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
                    title={unsure ? 'Этого нет в ваших фактах. Добавить?' : 'Добавить в ответ'}
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
            Взять целиком
          </Button>
        </>
      )}
    </section>
  )
}

function words(state: ModelState): string {
  switch (state.is) {
    case 'asking':
      return 'Спрашиваем модель…'
    case 'writing':
      return 'Пишет…'
    case 'repairing':
      return `Не прошло проверку: ${state.titles.map((title) => `«${title}»`).join(', ')}. Просим исправить…`
    case 'done':
      return state.unsure.length > 0
        ? 'Возьмите целиком или по предложению. Подчёркнутого нет в ваших фактах: проверьте.'
        : 'Возьмите целиком или по предложению.'
    case 'fallback':
      return `${state.why} Наш черновик на месте.`
    case 'stopped':
      return 'Остановили. Наш черновик на месте.'
    case 'unasked':
      return 'Вы уже начали ответ, поэтому модель сама не пишет.'
  }
}
