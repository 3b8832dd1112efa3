/** @jsxImportSource react */
import { type FormEvent, useEffect, useState } from 'react'
import { wbClass } from '../shop/class-names'
import { hook } from '../shop/hook'
import { complain } from '../shop/server'
import type { Entry } from '../shop/shop'
import { Text } from './parts'

/** The reasons and codes of the real form. */
const reasons: [number, string][] = [
  [11, 'Отзыв не относится к товару'],
  [12, 'Отзыв оставили конкуренты'],
  [13, 'Спам-реклама в тексте'],
  [14, 'Спам-реклама на фото или видео'],
  [15, 'Нецензурное содержимое в фото или видео'],
  [16, 'Нецензурная лексика'],
  [17, 'Фото или видео не имеет отношения к товару'],
  [18, 'Отзыв с политическим контекстом'],
  [19, 'Другое'],
  [20, 'Угрозы, оскорбления'],
]
const aboutMedia = [14, 15, 17]

/** The form behind «Пожаловаться на отзыв»: the explanation appears once a reason is chosen. */
export function Complaint({ entry, close }: { entry: Entry; close(): void }) {
  const [reason, setReason] = useState<number>()
  const [explanation, setExplanation] = useState('')
  useEffect(() => {
    hook.complaint = reason === undefined ? undefined : { reason, explanation }
    return () => {
      hook.complaint = undefined
    }
  }, [reason, explanation])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason) complain(entry.id, reason, explanation).then(close)
  }
  return (
    <div role="dialog" aria-label="Жалоба на отзыв">
      <form className={wbClass('Complaint-form')} onSubmit={submit}>
        <h3>
          <Text>Пожаловаться на отзыв</Text>
        </h3>
        {reasons
          .filter(([code]) => entry.photos || !aboutMedia.includes(code))
          .map(([code, label]) => (
            <label key={code}>
              <input
                type="radio"
                id={String(code)}
                value={code}
                name={label}
                checked={reason === code}
                onChange={() => setReason(code)}
              />
              <Text>{label}</Text>
            </label>
          ))}
        {reason !== undefined && (
          <textarea
            id="explanation"
            maxLength={1000}
            placeholder="Опишите, что не так с отзывом"
            value={explanation}
            onChange={(event) => setExplanation(event.target.value)}
          />
        )}
        <button type="submit" disabled={reason === undefined || explanation.trim().length < 2}>
          <Text>Отправить</Text>
        </button>{' '}
        <button type="button" onClick={close}>
          <Text>Отмена</Text>
        </button>
      </form>
    </div>
  )
}
