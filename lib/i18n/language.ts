import { t } from './t'

const said: string = t('common.language')

/** The language the interface speaks: for `Intl`, and for pages to say it of themselves. Russian outside of the extension. */
export const language = said === 'common.language' ? 'ru' : said
