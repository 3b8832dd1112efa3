import { useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Facets } from '@/components/insights/controls'
import { Insights } from '@/components/insights/insights'
import { topicName } from '@/components/insights/names'
import { type MarketplaceId, marketplaceIds } from '@/lib/domain/marketplaces'
import { language } from '@/lib/i18n/language'
import { t } from '@/lib/i18n/t'
import { digest } from '@/lib/insights/digest'
import { periodOf } from '@/lib/insights/period'
import type { Record } from '@/lib/insights/record'
import { ask } from '@/lib/messages/transport'
import { saveCsv } from './save-csv'
import { summarise } from './summarise'
import { useImprovements } from './use-improvements'
import { useQuery } from './use-query'
import { useRecords } from './use-records'
import { useRows } from './use-rows'
import { useView } from './use-view'

/** So many names fit into a list to choose from. */
const mostChoices = 500

function facetsOf(records: readonly Record[]): Facets {
  const places = new Set<MarketplaceId>()
  const shops = new Set<string>()
  const products = new Set<string>()
  for (const { marketplace, shop, product } of records) {
    places.add(marketplace)
    if (shop !== undefined) shops.add(shop)
    if (product !== undefined) products.add(product)
  }
  const sorted = (names: Iterable<string>) =>
    [...names].sort(new Intl.Collator(language).compare).slice(0, mostChoices)
  return {
    marketplaces: marketplaceIds.filter((id) => places.has(id)),
    shops: sorted(shops),
    products: sorted(products),
  }
}

/** The insights page: reads the records once and answers every query from them. */
export function InsightsPage() {
  const [now] = useState(Date.now)
  const [failed, fail] = useState<string>()
  const [week, setWeek] = useState<string>()
  const [saving, setSaving] = useState<{ made: number; of: number }>()
  const [query, go] = useQuery()
  const { records, zone, progress, trouble } = useRecords()
  const period = useMemo(() => periodOf(query.period, now, zone), [query.period, now, zone])
  const asked = { query, period, now, zone }
  const view = useView(records, asked)
  const facets = useMemo(() => facetsOf(records ?? []), [records])
  const keys = view ? [...view.problemQuotes, ...view.topicQuotes] : []
  const rows = useRows(keys.filter((key) => key !== undefined))
  const improvements = useImprovements(records, now, fail)
  async function showDigest(open: boolean) {
    if (!open || !records) return setWeek(undefined)
    const { topic: _, ...filters } = query
    const summary = await summarise(records, {
      query: filters,
      period: periodOf('week', now, zone),
      now,
      zone,
    })
    setWeek(summary && digest(summary, topicName, now, zone))
  }

  async function save() {
    if (!records || saving) return
    try {
      await saveCsv(records, asked, (made, of) => setSaving({ made, of }))
    } catch {
      fail(t('insights.tableNotSaved'))
    } finally {
      setSaving(undefined)
    }
  }

  return (
    <Insights
      {...asked}
      facets={facets}
      view={view}
      progress={progress}
      empty={records?.length === 0}
      trouble={failed ?? trouble}
      rows={rows}
      improvements={improvements}
      digest={week}
      onQuery={go}
      onOpen={(key) => void ask('queue/open', { key }).catch((error: Error) => fail(error.message))}
      onDigest={(open) => void showDigest(open)}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      saving={saving}
      onCsv={() => void save()}
      onPrint={() => window.print()}
      onQueue={() => void browser.tabs.create({ url: browser.runtime.getURL('/queue.html') })}
    />
  )
}
