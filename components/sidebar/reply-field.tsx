import './reply-field.css'
import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import type { Limits } from '@/lib/domain/marketplaces'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import type { Finding, Span } from '@/lib/reply/draft'
import { segments } from './segments'

type Props = {
  /** «Ответ» unless told. */
  label?: string
  text: string
  limits: Limits
  findings: readonly Finding[]
  /** The words that a hovered or focused line of the checklist means. */
  lit: Span | undefined
  field: Ref<HTMLTextAreaElement>
  onInput(text: string): void
}

const weights = ['lit', 'error', 'warning', 'hint']

/**
 * The reply as the seller edits it. A mirror of the text lies under the field: it makes the field as tall as the text
 * and carries the marks, so that no markup is ever made of what is typed.
 */
export function ReplyField({
  label = t('sidebar.reply'),
  text,
  limits,
  findings,
  lit,
  field,
  onInput,
}: Props) {
  const id = useId()
  const spans = [
    ...findings.flatMap(({ at, severity }) => (at ? [{ ...at, look: severity as string }] : [])),
    ...(lit ? [{ ...lit, look: 'lit' }] : []),
  ]
  const count = text.length
  const outside = count > limits.max || (count > 0 && count < limits.min)
  return (
    <div class="reply">
      <label class="reply-label" for={id}>
        {label}
      </label>
      <div class="reply-box">
        <div class="reply-mirror" lang="ru" aria-hidden="true">
          {segments(text, spans).map(({ text: words, start, marks }) => {
            const looks = marks.map((at) => spans[at]?.look ?? '')
            const look = weights.find((weight) => looks.includes(weight))
            return look ? (
              <mark key={start} class={`said said-${look}`}>
                {words}
              </mark>
            ) : (
              words
            )
          })}
          {/* A last line break is as tall as a line only when something follows it. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={field}
          class="reply-field"
          lang="ru"
          spellcheck
          value={text}
          aria-describedby={`${id}-count`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      <p
        class={outside ? 'reply-count reply-count-outside' : 'reply-count'}
        id={`${id}-count`}
        title={t('sidebar.field.limits', { min: limits.min, max: limits.max })}
      >
        {t(`sidebar.field.${outside ? (count > limits.max ? 'tooLong' : 'tooShort') : 'length'}`, {
          count: count.toLocaleString(language),
          max: limits.max.toLocaleString(language),
        })}
      </p>
    </div>
  )
}
