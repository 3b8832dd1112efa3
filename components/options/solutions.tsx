import { contactExamples } from '@/components/ui/contact-examples'
import { Field } from '@/components/ui/field'
import { marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'
import { RemediesByTopic } from './remedies-by-topic'
import { RemedyBoxes } from './remedy-boxes'
import type { SectionProps } from './section'
import { TextField } from './text-field'
import { voiceChange } from './voice-change'

const terms = [
  [0, 'не обещать, пока не выберу сам'],
  [24, 'в течение суток'],
  [48, 'за 2 дня'],
  [72, 'за 3 дня'],
  [168, 'за неделю'],
] as const

/** What the company is ready to do for an unhappy buyer. */
export function Solutions({ settings: { voice }, change, problem }: SectionProps) {
  const set = voiceChange(change)
  return (
    <>
      <RemedyBoxes
        label="Что вы готовы предложить"
        hint="Ничего сверх этого ответ не пообещает. Ничего не выбрано – спросим подробности и скажем, куда написать."
        chosen={voice.remedies}
        onChange={(remedies) => set({ remedies })}
      />
      <RemediesByTopic
        general={voice.remedies}
        byTopic={voice.remediesByTopic}
        onChange={(remediesByTopic) => set({ remediesByTopic })}
      />
      <Field
        label="Срок решения"
        hint="Когда срок выбран, он попадает в каждый ответ на жалобу. Поменять его можно и в самом ответе."
      >
        {(control) => (
          <select
            {...control}
            class="input"
            value={voice.termHours}
            onChange={(event) => set({ termHours: Number(event.currentTarget.value) })}
          >
            {terms.map(([hours, label]) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
            {!terms.some(([hours]) => hours === voice.termHours) && (
              <option value={voice.termHours}>за {voice.termHours} ч</option>
            )}
          </select>
        )}
      </Field>
      <fieldset class="option-group">
        <legend class="field-legend">Куда писать покупателю</legend>
        <p class="field-hint">
          Продолжите: «напишите нам …». Ссылки, телефоны и почту площадки запрещают.
        </p>
        {marketplaceIds.map((id) => (
          <TextField
            key={id}
            label={marketplaces[id].name}
            placeholder={contactExamples[id]}
            value={voice.contact[id] ?? ''}
            problem={problem(`voice.contact.${id}`)}
            onInput={(where) => set({ contact: { ...voice.contact, [id]: where } })}
          />
        ))}
      </fieldset>
      <TextField
        label="Что вы уже делаете"
        hint="Войдёт в ответ слово в слово, поэтому пишите только правду. Пусто – об этом ни слова."
        placeholder="Мы уже проверяем оставшуюся партию на складе."
        lines={2}
        value={voice.inHand}
        problem={problem('voice.inHand')}
        onInput={(inHand) => set({ inHand })}
      />
      <TextField
        label="Что изменится, чтобы это не повторилось"
        hint="Тоже слово в слово."
        placeholder="Теперь кладём в коробку второй слой плёнки."
        lines={2}
        value={voice.prevention}
        problem={problem('voice.prevention')}
        onInput={(prevention) => set({ prevention })}
      />
    </>
  )
}
