import { useRef, useState } from 'preact/hooks'
import { copyText } from '@/components/sidebar/copy-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { legalOrder, type Path } from '@/lib/complaint/path'
import { t } from '@/lib/i18n/t'

type Props = {
  path: Path
  letter: string
  onLetter(text: string): void
}

/** The marketplace's path, the letter to its support, and what comes after: plain information. */
export function Beyond({ path, letter, onLetter }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean>()
  return (
    <>
      <section class="path">
        <h2>{t('sidebar.beyond.how')}</h2>
        <ol>
          {path.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {!path.sure && <p class="sign-note">{t('sidebar.beyond.mayDiffer')}</p>}
      </section>
      <details class="letter">
        <summary>{t('sidebar.beyond.letter')}</summary>
        <Field label={t('sidebar.beyond.letterText')} hint={t('sidebar.beyond.letterHint')}>
          {(control) => (
            <textarea
              {...control}
              ref={field}
              class="input"
              lang="ru"
              rows={10}
              value={letter}
              onInput={(event) => onLetter(event.currentTarget.value)}
            />
          )}
        </Field>
        <p>
          <Button data-guarded onClick={() => void copyText(letter, field.current).then(setCopied)}>
            {t('sidebar.beyond.copyLetter')}
          </Button>{' '}
          <span role="status">
            {copied === true && t('sidebar.beyond.copied')}
            {copied === false && t('sidebar.beyond.notCopied')}
          </span>
        </p>
      </details>
      <details class="letter">
        <summary>{t('sidebar.beyond.further')}</summary>
        <p class="sign-note">{t('sidebar.beyond.noAdvice')}</p>
        <ol>
          {legalOrder.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  )
}
