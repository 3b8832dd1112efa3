import browser from 'webextension-polyfill'
import { faultOf } from '@/lib/domain/fault-of'
import { t } from '@/lib/i18n/t'
import { keepFault } from '@/lib/storage/faults'
import { now } from './clock'

/** Keeps what failed in the background, where the seller can copy it: «Диагностика» in the options. */
export const noteFault = (error: unknown, what: string): void =>
  void keepFault(faultOf(error, t('background.fault', { what }), browser.runtime.getURL(''), now()))
