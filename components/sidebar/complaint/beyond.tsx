import { useRef, useState } from 'preact/hooks'
import { copyText } from '@/components/sidebar/copy-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { legalOrder, type Path } from '@/lib/complaint/path'

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
        <h2>Как подать</h2>
        <ol>
          {path.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {!path.sure && (
          <p class="sign-note">
            Кабинет меняется: пункт может называться иначе или быть в другом месте.
          </p>
        )}
      </section>
      <details class="letter">
        <summary>Письмо в поддержку</summary>
        <Field label="Текст письма" hint="Пригодится, если формы нет или жалобу отклонили.">
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
            Скопировать письмо
          </Button>{' '}
          <span role="status">
            {copied === true && 'Скопировано.'}
            {copied === false && 'Не вышло. Выделите текст и нажмите Ctrl + C.'}
          </span>
        </p>
      </details>
      <details class="letter">
        <summary>Если площадка не помогла</summary>
        <p class="sign-note">Справка, а не юридический совет.</p>
        <ol>
          {legalOrder.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  )
}
