import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Outcome } from '@/components/options/model/connection'
import { LanguageModel } from '@/components/options/model/language-model'
import type { SectionProps } from '@/components/options/section'
import { t } from '@/lib/i18n/t'
import type { Response } from '@/lib/messages/contract'
import { ask } from '@/lib/messages/transport'
import { browserModel, downloadModel } from '@/lib/pens/browser-model'
import { originOf, patternOf } from '@/lib/pens/origin'
import { changeSettings } from '@/lib/storage/settings'

const told = (error: unknown): Outcome => ({
  good: false,
  words: error instanceof Error ? error.message : String(error),
})

export function ModelSection(props: SectionProps) {
  const { pen } = props.settings
  const [state, setState] = useState<Response<'pen/state'>>()
  const [inBrowser, setInBrowser] = useState<'no' | 'ready' | 'downloadable'>('no')
  const refresh = () =>
    ask('pen/state', { address: pen.address.slice(0, 300) }).then(setState, () =>
      setState(undefined),
    )
  const look = () => void browserModel().then(setInBrowser)
  useEffect(look, [])
  useEffect(() => void refresh(), [pen.address, pen.priceIn, pen.priceOut])

  const save = async (key: string): Promise<Outcome> => {
    const origin = originOf(pen.address)
    if (!origin) return { good: false, words: t('options.model.badAddress') }
    try {
      // First, while the click still counts.
      const granted = await browser.permissions.request({ origins: [patternOf(origin)] })
      if (!granted) {
        return {
          good: false,
          words: t('options.model.addressRefused'),
        }
      }
      if (key.trim() !== '') await ask('pen/keep-key', { address: pen.address, key })
      await refresh()
      return { good: true, words: t('options.model.savedCheckNow') }
    } catch (error) {
      return told(error)
    }
  }
  const forget = async (): Promise<Outcome> => {
    await ask('pen/keep-key', { address: pen.address, key: '' })
    await refresh()
    return { good: true, words: t('options.model.keyDeleted') }
  }
  const attempt = async (): Promise<Outcome> => {
    try {
      // What is typed is saved a moment later; the background must ask what is on screen.
      await changeSettings((settings) => ({ ...settings, pen }))
      const { works, words, milliseconds } = await ask('pen/try', {})
      await refresh()
      const seconds = Math.max(1, Math.round(milliseconds / 1000))
      return works
        ? { good: true, words: t('options.model.works', { words: words.trim(), seconds }) }
        : { good: false, words }
    } catch (error) {
      return told(error)
    }
  }
  const download = async (onProgress: (share: number) => void): Promise<Outcome> => {
    try {
      await downloadModel(onProgress)
      look()
      return { good: true, words: t('options.model.downloaded') }
    } catch {
      return { good: false, words: t('options.model.notDownloaded') }
    }
  }
  return (
    <LanguageModel
      {...props}
      inBrowser={inBrowser}
      connection={{
        hasKey: state?.hasKey ?? false,
        onSave: save,
        onForget: forget,
        onTry: attempt,
        ...(pen.preset === 'browser' && inBrowser === 'downloadable' && { onDownload: download }),
      }}
      spending={{ spent: state?.spent, wins: state?.wins }}
    />
  )
}
