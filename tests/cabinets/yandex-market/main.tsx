/** @jsxImportSource react */
import { useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { ozonClass as hashed } from '../shop/class-names'
import { day } from '../shop/dates'
import { snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'
import { ReplyForm } from './reply-form'

// Cards with a reply form of their own inside, several open at once. What the real cabinet looks like is unknown [?].

const kind = location.pathname.includes('questions') ? 'question' : 'review'

function Card({ entry }: { entry: Entry }) {
  const [replying, setReplying] = useState(false)
  const parts = [
    ['Достоинства', entry.pros],
    ['Недостатки', entry.cons],
    [entry.kind === 'review' ? 'Комментарий' : '', entry.text],
  ] as const
  return (
    <article className={hashed('card')}>
      <div className={hashed('head')}>
        <strong>{entry.author}</strong> <span className="muted">{day(entry.at)}</span>
      </div>
      {entry.rating && (
        <div role="img" aria-label={`Оценка ${entry.rating} из 5`}>
          {[1, 2, 3, 4, 5].map((star) => (
            <i key={star} className={star <= (entry.rating ?? 0) ? 'on' : 'off'}>
              ★
            </i>
          ))}
        </div>
      )}
      <a href={`https://market.yandex.ru/product/${entry.product.code}`}>{entry.product.name}</a>
      {parts.map(
        ([label, words]) =>
          words && (
            <p key={label}>
              {label && <b>{label}: </b>}
              {words}
            </p>
          ),
      )}
      {entry.answer ? (
        <div className={hashed('answer')}>
          <b>Ответ магазина</b>
          <p>{entry.answer.text}</p>
        </div>
      ) : replying ? (
        <ReplyForm entry={entry} />
      ) : (
        <button type="button" onClick={() => setReplying(true)}>
          Ответить
        </button>
      )}
    </article>
  )
}

function App() {
  const entries = useSyncExternalStore(subscribe, snapshot).filter((entry) => entry.kind === kind)
  return (
    <main>
      <h1>{kind === 'review' ? 'Отзывы о товарах' : 'Вопросы о товарах'}</h1>
      {entries.map((entry) => (
        <Card key={entry.id} entry={entry} />
      ))}
    </main>
  )
}

createRoot(document.querySelector('#root') as HTMLElement).render(<App />)
