/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { wbClass } from '../shop/class-names'
import { minute } from '../shop/dates'
import { hook } from '../shop/hook'
import type { Entry } from '../shop/shop'
import { switches } from '../shop/switches'
import { visible } from '../shop/virtual'
import { Chips, productUrl, Rating, Text, Words } from './parts'

type Handlers = { open(entry: Entry): void; menu(entry: Entry): void }

/** The table of reviews or questions. With many items only the rows near the window exist. */
export function List({ entries, ...handlers }: { entries: Entry[] } & Handlers) {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [generation, setGeneration] = useState(0)
  useEffect(() => {
    hook.rebuild = () => setGeneration((value) => value + 1)
  }, [])
  const slice = switches.items
    ? visible(entries.length, 96, top, box.current?.clientHeight ?? 700)
    : { first: 0, last: entries.length, above: 0, below: 0 }
  return (
    <div ref={box} data-list="" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <table className={wbClass('Base-table')}>
        <thead>
          <tr>
            {['Товар', 'Оценка', 'Отзыв', 'Дата', ''].map((title) => (
              <th key={title}>
                <Text>{title}</Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={wbClass('Base-table-body')}>
          {slice.above > 0 && <tr style={{ height: slice.above }} />}
          {entries.slice(slice.first, slice.last).map((entry) => (
            <Row key={`${entry.id}/${generation}`} entry={entry} {...handlers} />
          ))}
          {slice.below > 0 && <tr style={{ height: slice.below }} />}
        </tbody>
      </table>
    </div>
  )
}

function Row({ entry, open, menu }: { entry: Entry } & Handlers) {
  const cell = { 'data-testid': 'Base-table-cell', className: wbClass('Base-table-cell') }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the real cabinet's row is a `tr` with this role
    <tr
      data-testid="Base-table-row"
      role="button"
      tabIndex={0}
      className={wbClass('Base-table-row', 'table-row')}
      onClick={() => open(entry)}
      onKeyDown={(event) =>
        event.key === 'Enter' && event.target === event.currentTarget && open(entry)
      }
    >
      <td {...cell}>
        <a
          href={productUrl(entry)}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => event.stopPropagation()}
        >
          <Text>{entry.product.name}</Text>
        </a>
        <br />
        {[entry.product.article, entry.product.code].map((article) => (
          <button key={article} type="button" onClick={(event) => event.stopPropagation()}>
            <Text>{article}</Text>
          </button>
        ))}
      </td>
      <td {...cell}>{entry.rating && <Rating entry={entry} />}</td>
      <td {...cell}>
        <Words entry={entry} />
        <Chips entry={entry} />
      </td>
      <td {...cell}>
        <Text>{minute(entry.at)}</Text>
        <br />
        {switches.author === 'shown' && <Text>{entry.author}</Text>}
        {entry.kind === 'question' && switches.deadline === 'shown' && (
          <div>
            <Text>Ответить до {minute(entry.at + 48 * 3_600_000)}</Text>
          </div>
        )}
      </td>
      <td {...cell}>
        <span data-name="MoreButton">
          <button
            type="button"
            aria-label="Ещё"
            onClick={(event) => {
              event.stopPropagation()
              menu(entry)
            }}
          >
            ⋯
          </button>
        </span>
      </td>
    </tr>
  )
}
