import { useEffect, useState } from 'preact/hooks'
import { BrokenSettings } from '@/components/options/broken-settings'
import { Options } from '@/components/options/options'
import { Preview } from '@/components/options/preview'
import { ShopChooser } from '@/components/options/shop-chooser'
import { resetSettings } from '@/lib/storage/settings'
import { saveFile } from './save-file'
import { savingWords } from './saving-words'
import { sections } from './sections'
import { useSettings } from './use-settings'
import { useShopVoice } from './use-shop-voice'

const first = sections[0]?.id ?? ''
const sectionInAddress = () => {
  const id = location.hash.slice(1)
  return sections.some((section) => section.id === id) ? id : first
}

export function App() {
  const { read, valid, saving, change, problem } = useSettings()
  const [chosen, setChosen] = useState(sectionInAddress)
  useEffect(() => {
    const go = () => {
      setChosen(sectionInAddress())
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    }
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [])
  const section = sections.find(({ id }) => id === chosen)
  const settings = read?.state === 'ok' ? read.settings : undefined
  const shopVoice = useShopVoice(settings, { change, problem })

  return (
    <Options
      sections={sections}
      chosen={chosen}
      status={savingWords[saving]}
      preview={section?.preview && <Preview voice={shopVoice?.voice(valid) ?? valid.voice} />}
    >
      {read?.state === 'broken' && (
        <BrokenSettings
          reason={read.reason}
          onSave={() => saveFile('otvetim-broken.json', JSON.stringify(read.stored, null, 2))}
          onReset={() => void resetSettings()}
        />
      )}
      {settings && section && !section.preview && (
        <section.View key={chosen} settings={settings} change={change} problem={problem} />
      )}
      {shopVoice && section?.preview && (
        <>
          <ShopChooser {...shopVoice.chooser} />
          <section.View key={`${chosen} ${shopVoice.chooser.chosen}`} {...shopVoice.section} />
        </>
      )}
    </Options>
  )
}
