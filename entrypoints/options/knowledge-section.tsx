import '@/components/options/knowledge/knowledge.css'
import { useEffect, useState } from 'preact/hooks'
import { FactForm, type TypedFact } from '@/components/options/knowledge/fact-form'
import { FactImport } from '@/components/options/knowledge/fact-import'
import { FactTable } from '@/components/options/knowledge/fact-table'
import { MissedFacts } from '@/components/options/knowledge/missed-facts'
import { SizeCharts } from '@/components/options/knowledge/size-charts'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import type { KnownFact } from '@/lib/knowledge/fact'
import { identified } from '@/lib/knowledge/import-facts'
import type { Response } from '@/lib/messages/contract'
import { ask } from '@/lib/messages/transport'
import { allFactsTable, readFile, readText, removeFacts, saveFacts } from './facts'
import { saveFile } from './save-file'

const pageSize = 50

type Doing =
  | { what: 'look' | 'import' }
  | { what: 'edit'; fact?: TypedFact; old?: KnownFact | undefined }
type Note = { tone: 'success' | 'danger'; text: string; undo?: () => Promise<unknown> }
type Listed = Response<'knowledge/list'>
type Rest = Response<'knowledge/charts'> & Response<'knowledge/missed'>

/** «Что мы знаем»: facts, size charts and what is missed. */
export function KnowledgeSection() {
  const [search, setSearch] = useState('')
  const [offset, setOffset] = useState(0)
  const [listed, setListed] = useState<Listed>({ facts: [], total: 0 })
  const [rest, setRest] = useState<Rest>({ charts: [], missed: [] })
  const [changes, setChanges] = useState(0)
  const [doing, setDoing] = useState<Doing>({ what: 'look' })
  const [note, setNote] = useState<Note>()

  const failed = (error: unknown) =>
    setNote({
      tone: 'danger',
      text: error instanceof Error ? error.message : t('options.knowledge.failed'),
    })
  useEffect(() => {
    let stale = false
    ask('knowledge/list', { search: search.slice(0, 500), offset, count: pageSize }).then(
      (found) => !stale && setListed(found),
      failed,
    )
    return () => {
      stale = true
    }
  }, [search, offset, changes])
  useEffect(() => {
    Promise.all([ask('knowledge/charts', {}), ask('knowledge/missed', {})]).then(
      ([charts, missed]) => setRest({ ...charts, ...missed }),
      failed,
    )
  }, [changes])

  /** Does a change, tells of it, and offers the way back. */
  const change = async (text: string, work: () => Promise<() => Promise<unknown>>) => {
    const undo = await work()
    setChanges((count) => count + 1)
    setDoing({ what: 'look' })
    setNote({ tone: 'success', text, undo })
  }
  const add = (facts: KnownFact[], text: string, old?: KnownFact) =>
    change(text, async () => {
      const replaced = await saveFacts(facts)
      const moved = old && !facts.some(({ id }) => id === old.id) ? [old] : []
      await removeFacts(moved.map(({ id }) => id))
      return async () => {
        await removeFacts(facts.map(({ id }) => id))
        await saveFacts([...replaced, ...moved])
      }
    })
  const saveTyped = (typed: TypedFact, old?: KnownFact) => {
    const form = typed.ask.trim().endsWith('?') ? ('pair' as const) : ('line' as const)
    const { facts } = identified([{ ...typed, form }], Date.now())
    add(facts, old ? t('options.knowledge.changed') : t('options.knowledge.added'), old).catch(
      failed,
    )
  }

  return (
    <>
      <div role="status">
        {note && (
          <Notice
            tone={note.tone}
            actions={
              note.undo && (
                <Button
                  small
                  onClick={() => {
                    note.undo?.().then(() => {
                      setChanges((count) => count + 1)
                      setNote({ tone: 'success', text: t('options.knowledge.restored') })
                    }, failed)
                  }}
                >
                  {t('options.knowledge.undo')}
                </Button>
              )
            }
          >
            {note.text}
          </Notice>
        )}
      </div>
      {doing.what === 'look' && (
        <p class="boxes">
          <Button look="main" onClick={() => setDoing({ what: 'edit' })}>
            {t('options.knowledge.addFact')}
          </Button>
          <Button onClick={() => setDoing({ what: 'import' })}>
            {t('options.knowledge.importFacts')}
          </Button>
          <Button
            disabled={listed.total === 0}
            onClick={() => {
              allFactsTable().then(
                (text) => saveFile('otvetim-facts.csv', text, 'text/csv;charset=utf-8'),
                failed,
              )
            }}
          >
            {t('options.knowledge.exportFacts')}
          </Button>
        </p>
      )}
      {doing.what === 'edit' && (
        <FactForm
          key={doing.old?.id ?? doing.fact?.ask ?? 'new'}
          fact={doing.fact}
          onSave={(typed) => saveTyped(typed, doing.old)}
          onCancel={() => setDoing({ what: 'look' })}
        />
      )}
      {doing.what === 'import' && (
        <FactImport
          onReadFile={readFile}
          onReadText={readText}
          onAdd={(facts) =>
            add(
              facts,
              t('options.knowledge.addedFacts', {
                facts: counted('options.knowledge.facts', facts.length),
              }),
            )
          }
          onCancel={() => setDoing({ what: 'look' })}
        />
      )}
      <FactTable
        {...listed}
        offset={offset}
        pageSize={pageSize}
        search={search}
        onSearch={(words) => {
          setSearch(words)
          setOffset(0)
        }}
        onPage={setOffset}
        onEdit={(fact) => {
          setDoing({ what: 'edit', fact, old: fact })
          window.scrollTo(0, 0)
        }}
        onRemove={(fact) => {
          change(t('options.knowledge.deleted'), async () => {
            await removeFacts([fact.id])
            return () => saveFacts([fact])
          }).catch(failed)
        }}
      />
      <SizeCharts
        charts={rest.charts}
        onSave={(chart) =>
          change(t('options.knowledge.chartSaved'), async () => {
            const before = rest.charts.find(({ id }) => id === chart.id)
            await ask('knowledge/save-chart', { chart })
            return () =>
              before
                ? ask('knowledge/save-chart', { chart: before })
                : ask('knowledge/remove-chart', { id: chart.id })
          }).catch(failed)
        }
        onRemove={(chart) =>
          change(t('options.knowledge.chartDeleted'), async () => {
            await ask('knowledge/remove-chart', { id: chart.id })
            return () => ask('knowledge/save-chart', { chart })
          }).catch(failed)
        }
      />
      <MissedFacts
        missed={rest.missed}
        onAnswer={({ question, product, article }) => {
          const scope = { ...(product && { product }), ...(article && { article }) }
          const ask = `${question.replace(/(?<![?.!…\s])[?.!…\s]+$/u, '')}?`
          setDoing({ what: 'edit', fact: { ask, say: '', scope } })
          window.scrollTo(0, 0)
        }}
      />
    </>
  )
}
