type Moment = { wall: number; cpu: number }

function now(): Moment {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), cpu: (user + system) / 1000 }
}

/**
 * How long a run kept its thread busy, in ms, at most. The clock also counts what else runs on the machine; the
 * processor's time also counts the engine's other threads, which compile and clear away beside it. Neither can be less
 * than the thread's own time, so the smaller of the two is the closer bound.
 */
function since(start: Moment): number {
  const end = now()
  return Math.min(end.wall - start.wall, end.cpu - start.cpu)
}

/** The times of so many runs, shortest first. */
export function times(run: () => void, turns: number): number[] {
  return Array.from({ length: turns }, () => {
    const start = now()
    run()
    return since(start)
  }).sort((a, b) => a - b)
}
export const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
