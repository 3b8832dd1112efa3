import { t } from '@/lib/i18n/t'
/** What is stored and where, in plain words. */
export function WhatIsKept() {
  return (
    <ul class="welcome-facts">
      <li>
        <b>{t('welcome.kept.sending.title')}</b> {t('welcome.kept.sending.text')}
      </li>
      <li>
        <b>{t('welcome.kept.here.title')}</b> {t('welcome.kept.here.text')}
      </li>
      <li>
        <b>{t('welcome.kept.what.title')}</b> {t('welcome.kept.what.text')}
      </li>
      <li>
        <b>{t('welcome.kept.erase.title')}</b> {t('welcome.kept.erase.text')}
      </li>
    </ul>
  )
}
