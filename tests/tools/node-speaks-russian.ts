import { inRussian } from './russian'

/** For tools that print what the seller would read: to be imported before all else. */
Object.assign(globalThis, { chrome: { i18n: { getMessage: inRussian } } })
