import { t } from './t'

/** The language the interface speaks: for `Intl`, and for pages to say it of themselves. */
export const language = t('common.language')
