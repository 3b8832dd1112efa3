import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Stars } from '@/components/ui/stars'
import { kindNames, marketplaceNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import type { Lesson } from './lessons'

type Props = {
  lesson: Lesson
  chosen: boolean
  field: string
  sent: string | undefined
  onChoose(): void
  onType(text: string): void
  onSend(): void
}

/** One row of the practice cabinet: what the buyer wrote, our button, and the cabinet's own field and send button. */
export function PracticeItem({ lesson, chosen, field, sent, onChoose, onType, onSend }: Props) {
  const { item, teaches } = lesson
  return (
    <li class="practice-item" aria-current={chosen || undefined}>
      <p class="practice-line">
        <b>{marketplaceNames[item.marketplace]}</b> {kindNames[item.kind]}
        {item.rating && <Stars rating={item.rating} />}
        <span lang="ru">{item.author}</span>
      </p>
      <p class="practice-text" lang="ru">
        {item.text}
      </p>
      <p class="practice-product" lang="ru">
        {item.product?.name}
      </p>
      {sent === undefined ? (
        <>
          <Button look={chosen ? 'plain' : 'main'} onClick={onChoose}>
            {t('practice.suggest')}
          </Button>
          <p class="practice-hint">{teaches}</p>
          {chosen && (
            <div class="practice-reply">
              <Field label={t('practice.field')}>
                {(control) => (
                  <textarea
                    {...control}
                    class="input"
                    rows={4}
                    value={field}
                    placeholder={t('practice.fieldHint')}
                    onInput={(event) => onType(event.currentTarget.value)}
                  />
                )}
              </Field>
              <Button disabled={field.trim() === ''} onClick={onSend}>
                {t('practice.send')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p class="practice-sent">{t('practice.sent', { reply: sent })}</p>
      )}
    </li>
  )
}
