/** The processor's time in ms: what else runs on the machine is not counted. */
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function times(run: () => void, turns: number): number[] {
  return Array.from({ length: turns }, () => {
    const start = now()
    run()
    return now() - start
  }).sort((a, b) => a - b)
}
export const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
