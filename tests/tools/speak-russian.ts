import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inRussian } from './russian'

/** In tests the interface speaks Russian. */
fakeBrowser.i18n.getMessage = inRussian
