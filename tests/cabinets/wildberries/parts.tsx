/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { wbClass } from '../shop/class-names'
import type { Entry } from '../shop/shop'

/** Every text of the cabinet sits in such a span. */
export const Text = ({ children }: { children: ReactNode }) => (
  <span data-name="Text" className={wbClass('Text', 'Text--body-s')}>
    {children}
  </span>
)

const excluded = (entry: Entry) => entry.marks?.includes('Исключён из рейтинга')

export const Rating = ({ entry }: { entry: Entry }) => (
  <div className={wbClass('Rating', ...(excluded(entry) ? ['Rating--disabled'] : []))}>
    {[1, 2, 3, 4, 5].map((star) => (
      <span
        key={star}
        className={wbClass(star <= (entry.rating ?? 0) ? 'Rating--active' : 'Rating--not-active')}
      >
        ★
      </span>
    ))}
  </div>
)

/** The buyer's words: two lines of each part in the list, all of them in the drawer. */
export const Words = ({ entry }: { entry: Entry }) => {
  const parts = [
    ['Плюсы:', entry.pros],
    ['Минусы:', entry.cons],
    [entry.kind === 'review' ? 'Комментарий:' : '', entry.text],
  ] as const
  return parts.map(
    ([label, words]) =>
      words && (
        <div key={label} data-testid="text-ellipse" className={wbClass('Text-ellipse')}>
          <Text>
            {label && <b>{label} </b>}
            {words}
          </Text>
        </div>
      ),
  )
}

export const Chips = ({ entry }: { entry: Entry }) =>
  [...(entry.tags ?? []), ...(entry.marks ?? [])].map((chip) => (
    <span key={chip} data-name="Chips" className={wbClass('Chips')}>
      <Text>{chip}</Text>
    </span>
  ))

export const productUrl = (entry: Entry) =>
  `https://www.wildberries.ru/catalog/${entry.product.code}/detail.aspx`
