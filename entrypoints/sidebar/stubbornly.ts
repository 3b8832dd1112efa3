/** Waits before asking again, in ms: a worker that dies with our question in hand is up again at once. */
const waits = [50, 300, 1000]
/** An answer that is not there after so many ms will not come: a browser may lose a question that starts a worker. */
const answeredWithin = 3000

/**
 * Asks again when the worker or the page died while answering, or never answered; the last failure is thrown. `work` may
 * be done twice: it must come to the same.
 */
export async function stubbornly<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await soon(work())
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return soon(work())
}

/** The answer, or a failure when it does not come. */
export function soon<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), answeredWithin)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
