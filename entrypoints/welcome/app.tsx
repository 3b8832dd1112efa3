import { BrokenSettings } from '@/components/options/broken-settings'
import { Preview } from '@/components/options/preview'
import { HowSoon } from '@/components/welcome/how-soon'
import { HowToAnswer } from '@/components/welcome/how-to-answer'
import { Welcome } from '@/components/welcome/welcome'
import { WhatIsKept } from '@/components/welcome/what-is-kept'
import { WhereToBegin } from '@/components/welcome/where-to-begin'
import { WhoAnswers } from '@/components/welcome/who-answers'
import { saveFile } from '@/entrypoints/options/save-file'
import { savingWords } from '@/entrypoints/options/saving-words'
import { useSettings } from '@/entrypoints/options/use-settings'
import { t } from '@/lib/i18n/t'
import { resetSettings } from '@/lib/storage/settings'
import { useCabinetAccess } from './use-cabinet-access'

export function App() {
  const { read, valid, saving, change, problem } = useSettings()
  const access = useCabinetAccess()
  if (read?.state === 'broken') {
    return (
      <BrokenSettings
        reason={read.reason}
        onSave={() => saveFile('otvetim-broken.json', JSON.stringify(read.stored, null, 2))}
        onReset={() => void resetSettings()}
      />
    )
  }
  if (!read) return null
  const section = { settings: read.settings, change, problem }
  return (
    <Welcome
      status={savingWords[saving]}
      preview={<Preview voice={valid.voice} />}
      steps={[
        {
          title: t('welcome.step.who.title'),
          about: t('welcome.step.who.about'),
          content: <WhoAnswers {...section} />,
        },
        {
          title: t('welcome.step.how.title'),
          about: t('welcome.step.how.about'),
          content: <HowToAnswer {...section} />,
        },
        {
          title: t('welcome.step.soon.title'),
          about: t('welcome.step.soon.about'),
          content: <HowSoon {...section} />,
        },
        {
          title: t('welcome.step.begin.title'),
          about: t('welcome.step.begin.about'),
          content: <WhereToBegin {...access} />,
        },
        {
          title: t('welcome.step.kept.title'),
          about: t('welcome.step.kept.about'),
          content: <WhatIsKept />,
        },
      ]}
    />
  )
}
