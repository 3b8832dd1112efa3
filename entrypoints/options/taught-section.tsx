import { useEffect, useState } from 'preact/hooks'
import { TaughtPages } from '@/components/options/taught-pages'
import type { SiteRule } from '@/lib/domain/site-rule'
import {
  deleteSiteRule,
  exportSiteRules,
  importSiteRules,
  siteRules,
  watchSiteRules,
} from '@/lib/storage/site-rules'
import { saveFile } from './save-file'

/** Rules learned with «Покажите мне». They change in other tabs too, while this page is open. */
export function TaughtSection() {
  const [rules, setRules] = useState<readonly SiteRule[]>([])
  useEffect(() => {
    const load = () => void siteRules().then(setRules)
    load()
    return watchSiteRules(load)
  }, [])
  return (
    <TaughtPages
      rules={rules}
      onDelete={(rule) => void deleteSiteRule(rule)}
      onExport={() => void exportSiteRules().then((text) => saveFile('otvetim-rules.json', text))}
      onImport={async (file) => importSiteRules(await file.text())}
    />
  )
}
