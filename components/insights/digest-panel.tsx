import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'

type Props = { text: string; onClose(): void; onCopy(text: string): Promise<boolean> }

/** The week in plain text, to be read and copied. */
export function DigestPanel({ text, onClose, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section class="panel digest" aria-labelledby="digest">
      <h2 id="digest">{t('insights.digest.title')}</h2>
      <textarea
        ref={field}
        class="input"
        readOnly
        aria-label={t('insights.digest.text')}
        rows={text.split('\n').length + 1}
        value={text}
      />
      <div class="digest-buttons">
        <Button look="main" onClick={() => void onCopy(text).then(setCopied)}>
          {t('insights.digest.copy')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('insights.digest.close')}
        </Button>
        <span role="status">
          {copied === true && t('insights.digest.copied')}
          {copied === false && t('insights.digest.notCopied')}
        </span>
      </div>
    </section>
  )
}
