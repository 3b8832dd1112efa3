import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { defaultSettings, type Settings } from '@/lib/domain/settings'
import { changeSettings, loadSettings, watchSettings } from '@/lib/storage/settings'
import type { ReadSettings } from '@/lib/storage/settings-versions'
import { problems } from './problems'

type Change = (settings: Settings) => Settings

export type Saving = 'idle' | 'pending' | 'saved' | 'invalid' | 'failed'

/** A pause in typing after which a change is saved, in ms. */
const pause = 300

/** The settings as they are edited: shown at once, saved after a pause when all of them are valid. */
export function useSettings() {
  const [read, setRead] = useState<ReadSettings>()
  const [saving, setSaving] = useState<Saving>('idle')
  const pending = useRef<Change[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = async () => {
    clearTimeout(timer.current)
    const changes = pending.current
    if (changes.length === 0) return
    pending.current = []
    try {
      await changeSettings((settings) => changes.reduce((now, change) => change(now), settings))
      if (pending.current.length === 0) setSaving('saved')
    } catch {
      pending.current = [...changes, ...pending.current]
      setSaving('failed')
    }
  }
  const latestSave = useRef(save)
  latestSave.current = save

  useEffect(() => {
    const stop = new AbortController()
    const show = (next: ReadSettings) => {
      if (pending.current.length === 0) setRead(next)
    }
    void loadSettings().then(show)
    watchSettings(show, stop.signal)
    const leave = () => void latestSave.current()
    window.addEventListener('pagehide', leave, { signal: stop.signal })
    return () => stop.abort()
  }, [])

  const found = useMemo(
    () => (read?.state === 'ok' ? problems(read.settings) : new Map<string, string>()),
    [read],
  )
  const change = (next: Change) => {
    if (read?.state !== 'ok') return
    const settings = next(read.settings)
    setRead({ state: 'ok', settings })
    pending.current.push(next)
    clearTimeout(timer.current)
    if (problems(settings).size > 0) setSaving('invalid')
    else {
      setSaving('pending')
      timer.current = setTimeout(save, pause)
    }
  }

  // The preview never draws what could not be saved.
  const valid = useRef(defaultSettings)
  if (read?.state === 'ok' && found.size === 0) valid.current = read.settings

  return { read, valid: valid.current, saving, change, problem: (path: string) => found.get(path) }
}
