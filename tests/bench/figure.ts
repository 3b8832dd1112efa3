/** One measured figure beside its budget. `name` says what, in which browser: «сканирование 500 строк, Chromium». */
export type Figure = {
  name: string
  value: number
  /** `ms`, `kB`, `×` (a ratio in one run), `%`, or a count of something. */
  unit: string
  budget: number
  /** Whether the value keeps the budget. */
  ok: boolean
}
