/** A rating of 1–5, drawn and said. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span class="stars" role="img" aria-label={`Оценка ${rating} из 5`}>
      {'★'.repeat(rating)}
      <span class="stars-rest">{'★'.repeat(5 - rating)}</span>
    </span>
  )
}
