import type { ModelPen } from '@/components/sidebar/use-model-draft'
import { type PenSettings, penReady } from '@/lib/domain/pen-settings'
import { completeByPort } from '@/lib/messages/pen-port'
import { ask } from '@/lib/messages/transport'
import { completeByBrowser } from '@/lib/pens/browser-model'
import { presets } from '@/lib/pens/presets'
import { write } from '@/lib/pens/write'

/** The second pen as the seller set it; nothing while none is set up. */
export function modelPen(pen: PenSettings): ModelPen | undefined {
  if (!penReady(pen) || pen.preset === 'none') return undefined
  const inBrowser = pen.preset === 'browser'
  const complete = inBrowser ? completeByBrowser() : completeByPort
  const { structured } = presets[pen.preset]
  return {
    write: (work, signal) => write(work, complete, signal, structured),
    wanted: (mood) => pen.by[mood] === 'model',
    sendName: pen.sendName,
    // A count that fails costs nothing but a count.
    onWon: (winner) => void ask('pen/won', { winner }).catch(() => undefined),
  }
}
