import { t } from '@/lib/i18n/t'
import type { Handlers } from '@/lib/messages/transport'
import { originOf } from '@/lib/pens/origin'
import { monthOf, nothingSpent, roubles } from '@/lib/pens/spending'
import { PenTrouble, troubleWords } from '@/lib/pens/trouble'
import { countWin, keepKey, keyFor, spentIn, wins } from '@/lib/storage/pen-keys'
import { loadSettings } from '@/lib/storage/settings'
import { browserZone, now } from '../clock'
import { counted } from './answer'

type Names = Extract<keyof Handlers<'background'>, `pen/${string}`>

async function settings() {
  const read = await loadSettings()
  if (read.state === 'broken') throw new Error(read.reason)
  return read.settings.pen
}

/** «Проверить»: a word or two costs next to nothing and proves address, key and model at once. */
const trial = [{ role: 'user', content: 'Ответь одним словом: готово' }] as const

export const penHandlers: Pick<Handlers<'background'>, Names> = {
  async 'pen/keep-key'({ address, key }) {
    const origin = originOf(address)
    if (!origin) throw new Error(t('background.badAddress'))
    await keepKey(origin, key.trim())
    return {}
  },

  async 'pen/state'({ address }) {
    const pen = await settings()
    const origin = originOf(address)
    const spent = (await spentIn(monthOf(now(), browserZone()))) ?? nothingSpent
    const cost = roubles(spent, pen)
    return {
      hasKey: origin !== undefined && (await keyFor(origin)) !== undefined,
      spent: { ...spent, ...(cost !== undefined && { roubles: cost }) },
      wins: await wins(),
    }
  },

  async 'pen/try'() {
    const started = now()
    try {
      let text = ''
      for await (const piece of counted(await settings(), trial, new AbortController().signal))
        text += piece
      return { works: true, words: text.slice(0, 100), milliseconds: now() - started }
    } catch (error) {
      if (!(error instanceof PenTrouble)) throw error
      return {
        works: false,
        words: troubleWords(error.kind, error.waitSeconds),
        milliseconds: now() - started,
      }
    }
  },

  async 'pen/won'({ winner }) {
    await countWin(winner)
    return {}
  },
}
