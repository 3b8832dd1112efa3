/** @jsxImportSource react */
import { type FormEvent, useEffect, useState } from 'react'
import { hook } from '../shop/hook'
import { send } from '../shop/server'
import type { Entry } from '../shop/shop'

/** A controlled field; the hook knows the one that was typed into last. */
export function ReplyForm({ entry }: { entry: Entry }) {
  const [text, setText] = useState('')
  useEffect(() => {
    hook.field = text
  }, [text])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(entry.id, text)
  }
  return (
    <form onSubmit={submit}>
      <textarea
        placeholder="Напишите комментарий"
        maxLength={4096}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">Опубликовать</button>
    </form>
  )
}
