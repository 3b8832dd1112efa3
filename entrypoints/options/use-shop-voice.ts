import { useEffect, useState } from 'preact/hooks'
import type { SectionProps } from '@/components/options/section'
import { hasOwnVoice, type Settings, voiceOf, withoutVoice, withVoice } from '@/lib/domain/settings'
import { language } from '@/lib/i18n/language'
import { ask } from '@/lib/messages/transport'

/** The shops in the queue. Without the background the common voice can still be set. */
function useShops(): readonly string[] {
  const [shops, setShops] = useState<readonly string[]>([])
  useEffect(() => {
    ask('queue/facets', {}).then(
      ({ shops }) => setShops(shops.map(({ value }) => value)),
      () => undefined,
    )
  }, [])
  return shops
}

/**
 * Whose voice is being set: the sections that speak of «voice» get that of the chosen shop and know nothing of it. The
 * first change of a shop that has none gives it a copy of the common voice.
 */
export function useShopVoice(settings: Settings | undefined, edit: Omit<SectionProps, 'settings'>) {
  const inQueue = useShops()
  const [chosen, choose] = useState<string>()
  if (!settings) return undefined
  const shops = [...new Set([...inQueue, ...Object.keys(settings.voicesByShop)])].sort((a, b) =>
    a.localeCompare(b, language),
  )
  const seen = (now: Settings): Settings => ({ ...now, voice: voiceOf(now, chosen) })
  const section: SectionProps =
    chosen === undefined
      ? { settings, ...edit }
      : {
          settings: seen(settings),
          change: (next) => edit.change((now) => withVoice(now, chosen, next(seen(now)).voice)),
          problem: (path) => edit.problem(path.replace(/^voice\./u, `voicesByShop.${chosen}.`)),
        }
  return {
    section,
    chooser: {
      shops,
      chosen,
      hasOwn: (shop: string) => hasOwnVoice(settings, shop),
      onChoose: choose,
      onForget: () => chosen !== undefined && edit.change((now) => withoutVoice(now, chosen)),
    },
    /** The voice as it could be saved, for the preview. */
    voice: (valid: Settings) => voiceOf(valid, chosen),
  }
}
