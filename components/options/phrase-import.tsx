import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Voice } from '@/lib/domain/voice'
import { decode } from '@/lib/knowledge/import-facts'
import { phrasesFrom } from '@/lib/knowledge/import-phrases'
import { plural } from '@/lib/queue/plural'
import { faultsOf } from '@/lib/reply/own-phrases'

type Props = {
  voice: Voice
  /** What is there already is not added again. */
  present: readonly OwnPhrase[]
  onAdd(phrases: OwnPhrase[]): void
}

type Found = { phrases: OwnPhrase[]; broken: { text: string; why: string }[] }

const breaks = (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 'нарушает' : 'нарушают')

const largestFile = 1024 * 1024

/** Takes the seller's templates from a file, after a look at what is in it and what breaks the rules. */
export function PhraseImport({ voice, present, onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<Found>()
  const [note, setNote] = useState('')

  const look = async (file: File) => {
    setNote('')
    if (file.size > largestFile) return setNote('Файл больше 1 МБ. Разделите его на части.')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const texts = new Set(present.map(({ text }) => text))
    const phrases = phrasesFrom(decode(bytes)).filter(({ text }) => !texts.has(text))
    if (phrases.length === 0) {
      return setNote(
        'Новых фраз в файле нет. Нужна таблица CSV со столбцом «Текст» или текст, где фразы разделены пустой строкой.',
      )
    }
    const where = { marketplace: 'other', kind: 'review', voice } as const
    const broken = phrases.flatMap(({ text }) => {
      const [fault] = faultsOf(text, where)
      return fault ? [{ text, why: fault.title }] : []
    })
    setFound({ phrases, broken })
  }

  return (
    <>
      <Button onClick={() => input.current?.click()}>Загрузить шаблоны из файла…</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label="Файл с шаблонами"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) void look(file).catch(() => setNote('Файл не прочитался. Попробуйте ещё раз.'))
        }}
      />
      {note && <Notice tone="warning">{note}</Notice>}
      {found && (
        <Dialog
          title={`Добавить ${plural(found.phrases.length, 'фразу', 'фразы', 'фраз')}?`}
          confirm="Добавить"
          onConfirm={() => {
            onAdd(found.phrases)
            setFound(undefined)
          }}
          onCancel={() => setFound(undefined)}
        >
          <p>
            {found.broken.length === 0
              ? 'Правила не нарушает ни одна.'
              : `${found.broken.length} из ${found.phrases.length} ${breaks(found.broken.length)} правила. Такие фразы добавятся, но в черновики не попадут, пока вы их не поправите.`}
          </p>
          <ul>
            {found.broken.slice(0, 8).map(({ text, why }) => (
              <li key={text}>
                «{text.length > 80 ? `${text.slice(0, 80)}…` : text}» – {why}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
