import { t } from '@/lib/i18n/t'
import type { Scope } from '@/lib/knowledge/fact'
import { TextField } from '../text-field'

const parts = [
  ['product', t('options.scope.product'), t('options.scope.productExample')],
  ['article', t('options.scope.article'), ''],
  ['brand', t('options.scope.brand'), ''],
  ['category', t('options.scope.category'), t('options.scope.categoryExample')],
] as const

/** What is typed of a scope, before it is tidied by `tidyScope`. */
export type TypedScope = { [Part in keyof Scope]?: string | undefined }

/** A scope as it is kept: without empty parts and white space around. */
export const tidyScope = (typed: TypedScope): Scope =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([part, value]) =>
      value?.trim() ? [[part, value.trim().slice(0, 500)]] : [],
    ),
  )

type Props = {
  legend: string
  hint: string
  scope: TypedScope
  onInput(scope: TypedScope): void
}

/** What facts are about: a product, an article, a brand or a category; nothing for everything the company sells. */
export function ScopeFields({ legend, hint, scope, onInput }: Props) {
  return (
    <fieldset class="option-group">
      <legend class="field-legend">{legend}</legend>
      <p class="field-hint">{hint}</p>
      {parts.map(([part, label, placeholder]) => (
        <TextField
          key={part}
          label={label}
          placeholder={placeholder}
          value={scope[part] ?? ''}
          problem={undefined}
          onInput={(value) => onInput({ ...scope, [part]: value })}
        />
      ))}
    </fieldset>
  )
}
