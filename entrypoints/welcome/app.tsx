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
          title: 'Кто отвечает',
          about: 'Так будут подписаны ответы.',
          content: <WhoAnswers {...section} />,
        },
        {
          title: 'Как отвечать',
          about: 'Черновики рядом меняются вместе с настройками.',
          content: <HowToAnswer {...section} />,
        },
        {
          title: 'Как скоро',
          about: 'По этой норме считается просрочка.',
          content: <HowSoon {...section} />,
        },
        {
          title: 'К первому отзыву',
          about: 'Откройте свой кабинет или потренируйтесь без него.',
          content: <WhereToBegin {...access} />,
        },
        {
          title: 'Что хранится и где',
          about: 'Коротко и без оговорок.',
          content: <WhatIsKept />,
        },
      ]}
    />
  )
}
