import { useEffect, useMemo, useState } from 'preact/hooks'
import { ManualItem } from '@/components/sidebar/manual-item'
import { Sidebar } from '@/components/sidebar/sidebar'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { rich } from '@/components/ui/rich'
import { kindNames, marketplaceNames } from '@/components/ui/words'
import type { ComplaintCase } from '@/lib/domain/complaint-case'
import type { Item } from '@/lib/domain/item'
import { voiceOf } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'
import type { PageState } from '@/lib/messages/contract'
import { ask } from '@/lib/messages/transport'
import { keepPasted, lastPasted, type Pasted } from '@/lib/storage/pasted'
import { loadSettings, watchSettings } from '@/lib/storage/settings'
import type { ReadSettings } from '@/lib/storage/settings-versions'
import { close, pageState, showMe, watchPage } from './cabinet'
import { CheckHint, caseTabs } from './case-tabs'
import { draftKeeper, type Keeping } from './draft-keeper'
import type { FrameGuard, Refusal } from './frame-guard'
import { ReplyTab } from './reply-tab'
import { useCase } from './use-case'

const refusals: Record<Exclude<Refusal, 'forged'>, string> = {
  covered: t('sidebar.frame.covered'),
  unsettled: t('sidebar.frame.tooSoon'),
}

/** What is in front of the seller, and everything it is wired to. */
export function App({ guard }: { guard: FrameGuard }) {
  const [page, setPage] = useState<PageState | 'loading' | 'lost'>('loading')
  const [settings, setSettings] = useState<ReadSettings>()
  const [chosen, setChosen] = useState('reply')
  const [manual, setManual] = useState<Item | 'form'>()
  const [pasted, setPasted] = useState<Pasted>()
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const [refused, setRefused] = useState<Refusal>()
  const [taught, setTaught] = useState<number>()
  const keeper = useMemo(
    () => draftKeeper((item, text) => ask('drafts/save', { item, text }), setKeeping),
    [],
  )
  const pastedKeeper = useMemo(
    () =>
      draftKeeper((item, text) => {
        setPasted((old) => ({ ...(old?.item.key === item.key && old), item, text }))
        return keepPasted(item, { text })
      }, setKeeping),
    [],
  )
  const caseKeeper = useMemo(
    () =>
      draftKeeper<ComplaintCase>(
        (item, kept) => ask('complaint/save', { item, case: kept }),
        setKeeping,
      ),
    [],
  )
  const pastedCaseKeeper = useMemo(
    () =>
      draftKeeper<ComplaintCase>((item, kept) => {
        setPasted((old) => ({ text: '', ...(old?.item.key === item.key && old), item, case: kept }))
        return keepPasted(item, { case: kept })
      }, setKeeping),
    [],
  )
  const flush = () => {
    void keeper.flush()
    void pastedKeeper.flush()
    void caseKeeper.flush()
    void pastedCaseKeeper.flush()
  }

  useEffect(() => {
    const { signal, abort } = stopper()
    const on = (target: EventTarget, name: string, listener: (event: Event) => void) =>
      target.addEventListener(name, listener, { signal })
    const show = (next: PageState) => {
      flush()
      setPage(next)
      if (next.item) setManual(undefined)
    }
    watchPage(show, signal)
    void pageState().then(show, () => setPage('lost'))
    void lastPasted().then(setPasted, () => undefined)
    void loadSettings().then(setSettings, () => setPage('lost'))
    watchSettings(setSettings, signal)
    guard.onRefusal(setRefused)
    on(document, 'click', () => setRefused(undefined))
    on(window, 'pagehide', flush)
    on(document, 'visibilitychange', () => document.hidden && flush())
    on(document, 'keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return
      flush()
      void close()
    })
    return abort
  }, [])

  const item =
    typeof manual === 'object' ? manual : typeof page === 'object' ? page.item : undefined
  const isPasted = typeof manual === 'object'
  const pastedCase = isPasted
    ? ((pasted?.item.key === item?.key ? pasted?.case : undefined) ?? 'none')
    : undefined
  const complaint = useCase(item, isPasted ? pastedCaseKeeper : caseKeeper, pastedCase)
  const unreadable = typeof page === 'object' && page.status === 'unreadable' && !item
  const shown = typeof page === 'object' ? (item?.marketplace ?? page.marketplace) : undefined

  const teach = () => {
    flush()
    void showMe().then(
      (found) => found !== undefined && setTaught(found),
      () => pageState().then(setPage, () => setPage('lost')),
    )
  }

  const reply = () => {
    if (page === 'loading' || !settings)
      return <p class="sidebar-empty">{t('sidebar.empty.reading')}</p>
    if (settings.state === 'broken') return <BrokenSettings reason={settings.reason} />
    if (item) {
      return (
        <ReplyTab
          key={item.key}
          item={item}
          insertable={typeof manual !== 'object'}
          settings={settings.settings}
          keeper={typeof manual === 'object' ? pastedKeeper : keeper}
          saved={
            typeof manual === 'object' && pasted?.item.key === item.key ? pasted.text : undefined
          }
        />
      )
    }
    if (manual === 'form') {
      return (
        <ManualItem
          marketplace={shown ?? 'other'}
          onReady={(next) => {
            setManual(next)
            pastedKeeper.put(next, '')
          }}
          onCancel={() => setManual(undefined)}
        />
      )
    }
    return (
      <div class="sidebar-empty">
        <h2>
          {unreadable || page === 'lost'
            ? t('sidebar.empty.unknownTitle')
            : t('sidebar.empty.chooseTitle')}
        </h2>
        <p>
          {unreadable || page === 'lost' ? t('sidebar.empty.unknown') : t('sidebar.empty.choose')}
        </p>
        <Button look={unreadable ? 'main' : 'plain'} onClick={() => setManual('form')}>
          {t('sidebar.empty.paste')}
        </Button>
        {page !== 'lost' && <Button onClick={teach}>{t('sidebar.teach')}</Button>}
        {pasted && <Button onClick={() => setManual(pasted.item)}>{t('sidebar.undoText')}</Button>}
      </div>
    )
  }

  return (
    <Sidebar
      place={shown && `${marketplaceNames[shown]}${item ? ` · ${kindNames[item.kind]}` : ''}`}
      notices={
        <div class="sidebar-notices" role="status">
          {typeof page === 'object' && page.status === 'by-meaning' && item && (
            <Notice tone="info">
              {rich('sidebar.foundBySense', {
                teach: (
                  <Button small onClick={teach}>
                    {t('sidebar.teach')}
                  </Button>
                ),
              })}
            </Notice>
          )}
          {typeof manual === 'object' && (
            <Button
              small
              onClick={() => {
                flush()
                setManual('form')
              }}
            >
              {t('sidebar.another')}
            </Button>
          )}
          {taught !== undefined && (
            <Notice tone={taught > 0 ? 'success' : 'warning'}>
              {taught > 0 ? t('sidebar.taught', { count: taught }) : t('sidebar.taughtNothing')}
            </Notice>
          )}
          {keeping === 'failing' && <Notice tone="warning">{t('sidebar.draftNotSaved')}</Notice>}
          {chosen === 'reply' && <CheckHint state={complaint} choose={setChosen} />}
          {refused && refused !== 'forged' && <Notice tone="warning">{refusals[refused]}</Notice>}
        </div>
      }
      tabs={[
        { id: 'reply', label: t('sidebar.reply'), content: reply },
        ...(item?.kind === 'review' && settings?.state === 'ok'
          ? caseTabs({
              item,
              state: complaint,
              company: voiceOf(settings.settings, item.shop).company,
              insertable: !isPasted,
              choose: setChosen,
            })
          : []),
      ]}
      chosen={chosen}
      onChoose={setChosen}
    />
  )
}

function stopper() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function BrokenSettings({ reason }: { reason: string }) {
  return (
    <div class="sidebar-empty">
      <Notice tone="danger">{t('sidebar.broken.text', { reason })}</Notice>
      <Button look="main" onClick={() => window.open('/options.html')}>
        {t('sidebar.broken.open')}
      </Button>
    </div>
  )
}
