import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'

type Props = { text: string; onClose(): void; onCopy(text: string): Promise<boolean> }

/** The week in plain text, to be read and copied. */
export function DigestPanel({ text, onClose, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section class="panel digest" aria-labelledby="digest">
      <h2 id="digest">Сводка за неделю</h2>
      <textarea
        ref={field}
        class="input"
        readOnly
        aria-label="Текст сводки"
        rows={text.split('\n').length + 1}
        value={text}
      />
      <div class="digest-buttons">
        <Button look="main" onClick={() => void onCopy(text).then(setCopied)}>
          Скопировать
        </Button>
        <Button look="quiet" onClick={onClose}>
          Закрыть
        </Button>
        <span role="status">
          {copied === true && 'Скопировано.'}
          {copied === false && 'Браузер не дал скопировать: выделите текст и нажмите Ctrl+C.'}
        </span>
      </div>
    </section>
  )
}
