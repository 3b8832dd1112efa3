import { useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Reminders } from '@/components/options/reminders'
import type { SectionProps } from '@/components/options/section'
import { Notice } from '@/components/ui/notice'
import type { Settings } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'

const wanted = ({ queue }: Settings) => queue.notifications.digest || queue.notifications.fresh

/** The browser is asked for notifications only when the seller switches a reminder on. */
export function RemindersSection(props: SectionProps) {
  const [refused, setRefused] = useState(false)
  const change: SectionProps['change'] = (edit) => {
    if (!wanted(edit(props.settings)) || wanted(props.settings)) return props.change(edit)
    void browser.permissions.request({ permissions: ['notifications'] }).then((granted) => {
      setRefused(!granted)
      if (granted) props.change(edit)
    })
  }
  return (
    <>
      <Reminders {...props} change={change} />
      <div role="status">
        {refused && <Notice tone="warning">{t('options.reminders.refused')}</Notice>}
      </div>
    </>
  )
}
