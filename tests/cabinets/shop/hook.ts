/** What a test may ask of a practice cabinet, as `window.__cabinet`. Real cabinets have nothing like it. */
export type CabinetHook = {
  /** What the framework's own state holds for the open reply field; absent while none is open. */
  field?: string | undefined
  /** The same for the open complaint form. */
  complaint?: { reason: number; explanation: string } | undefined
  /** Everything that was sent, oldest first. */
  sent: { id: string; text: string }[]
  complaints: { id: string; reason: number; explanation: string }[]
  /** The marketplace decides on a complaint. Set by the practice server. */
  decide(id: string, mark: 'Жалоба одобрена' | 'Жалоба отклонена' | 'Жалоба пересмотрена'): void
  /** Lets the sends that wait under `send=manual` go on. */
  release(): void
  /** Throws away and rebuilds the DOM of every row, once per frame, `times` times. */
  burst(times: number): Promise<void>
  /** Set by the app: rebuilds the rows once. */
  rebuild(): void
  delay(way: 'delay' | 'manual' | 'fail' | 'lost'): Promise<void>
}

declare global {
  interface Window {
    __cabinet: CabinetHook
  }
}

let waiting: (() => void)[] = []

export const hook: CabinetHook = {
  sent: [],
  complaints: [],
  decide() {},
  release() {
    for (const go of waiting) go()
    waiting = []
  },
  async burst(times) {
    for (let round = 0; round < times; round++) {
      hook.rebuild()
      await new Promise(requestAnimationFrame)
    }
  },
  rebuild() {},
  delay: (way) =>
    new Promise((go) => {
      if (way === 'manual') waiting.push(go)
      else setTimeout(go, 300)
    }),
}
window.__cabinet = hook
