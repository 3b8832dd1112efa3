import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { cabinetMatches } from '@/lib/domain/cabinet-matches'

const origins = { origins: cabinetMatches }

/** Whether we may work in the cabinets. Firefox lets a seller refuse that, and take it back at any time. */
export function useCabinetAccess() {
  const [allowed, setAllowed] = useState(true)
  useEffect(() => {
    const look = () => void browser.permissions.contains(origins).then(setAllowed)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return { allowed, onAllow: () => void browser.permissions.request(origins).then(setAllowed) }
}
