/** @jsxImportSource react */
import { type FormEvent, useEffect, useState } from 'react'
import { wbClass } from '../shop/class-names'
import { minute } from '../shop/dates'
import { hook } from '../shop/hook'
import { send } from '../shop/server'
import type { Entry } from '../shop/shop'
import { switches } from '../shop/switches'
import { Chips, productUrl, Rating, Text, Words } from './parts'

/** What lies in `#Portal-modal-extend-info` while an item is open. */
export function Drawer({ entry, close }: { entry: Entry; close(): void }) {
  return (
    <div className={wbClass('Portal-modal')}>
      <div className={wbClass('Portal-modal__content')}>
        <button type="button" aria-label="Закрыть" onClick={close}>
          ✕
        </button>
        <h3>
          <Text>{entry.kind === 'review' ? 'Отзыв' : 'Вопрос'}</Text>
        </h3>
        <ArticleCard entry={entry} />
        <p>
          {switches.author === 'shown' && <Text>{entry.author}</Text>}{' '}
          <Text>{minute(entry.at)}</Text>
        </p>
        {entry.rating && <Rating entry={entry} />}
        <Words entry={entry} />
        <Chips entry={entry} />
        {entry.photos && (
          <p>
            <Text>Фото: {entry.photos}</Text>
          </p>
        )}
        {entry.answer ? <Answer answer={entry.answer} /> : <ReplyForm entry={entry} />}
      </div>
    </div>
  )
}

function ArticleCard({ entry }: { entry: Entry }) {
  return (
    <div className={wbClass('Extended-article-info-card')}>
      <a href={productUrl(entry)} target="_blank" rel="noreferrer">
        <Text>{entry.product.name}</Text>
      </a>
      <div>
        <Text>Артикул продавца: {entry.product.article}</Text>
      </div>
      <div>
        <Text>Артикул WB: {entry.product.code}</Text>
      </div>
      {Object.entries(entry.product.facts).map(([name, value]) => (
        <div key={name}>
          <Text>
            {name}: {value}
          </Text>
        </div>
      ))}
    </div>
  )
}

function Answer({ answer }: { answer: NonNullable<Entry['answer']> }) {
  return (
    <div className={wbClass('Answer')}>
      <p>
        <b>
          <Text>Ваш ответ</Text>
        </b>{' '}
        {answer.state === 'moderation' && (
          <span data-name="Chips">
            <Text>На модерации</Text>
          </span>
        )}
      </p>
      <Text>{answer.text}</Text>
    </div>
  )
}

/** The field is controlled: a value that React was not told of is gone with the next render, as in the real cabinet. */
function ReplyForm({ entry }: { entry: Entry }) {
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const [error, setError] = useState('')
  useEffect(() => {
    hook.field = text
    return () => {
      hook.field = undefined
    }
  }, [text])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    send(entry.id, text)
      .then(() => setText(''))
      .catch((reason: Error) => setError(reason.message))
      .finally(() => setSending(false))
  }
  const known = switches.field === 'id' ? { id: 'answerText', name: 'answerText' } : {}
  return (
    <form onSubmit={submit}>
      <textarea
        {...known}
        placeholder="Введите ответ покупателю"
        maxLength={5000}
        value={text}
        disabled={sending}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={wbClass('Generation-buttons-block')}>
        <button type="button" onClick={() => setText('Спасибо за отзыв! Ждём вас снова!')}>
          <Text>Сгенерировать</Text>
        </button>
        <button type="button" onClick={() => setText('')}>
          <Text>Очистить</Text>
        </button>
      </div>
      <button type="submit" disabled={sending || text.trim().length < 2}>
        {switches.submit === 'icon' ? (
          <svg width="16" height="16" />
        ) : (
          <Text>{switches.submit}</Text>
        )}
      </button>
      {error && <p data-error="">{error}</p>}
    </form>
  )
}
