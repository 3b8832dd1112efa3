/** A browser may leave an open hanging for good, for instance behind an old page that does not let go. In ms. */
const openWithin = 5000

/**
 * What `open` opens; rejects with a `TimeoutError` when it hangs. An upgrade that has `begun` takes the time that a large
 * table takes.
 */
export function inTime<Result>(open: (begun: () => void) => Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('The database did not open', 'TimeoutError')),
      openWithin,
    )
  })
  const stop = () => clearTimeout(timer)
  return Promise.race([open(stop), late]).finally(stop)
}
