import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { measureNames } from '@/components/ui/words'
import { t } from '@/lib/i18n/t'
import { parseChart } from '@/lib/knowledge/parse-chart'
import type { ChartRow, SizeChart } from '@/lib/knowledge/size-chart'
import type { Measure } from '@/lib/text/measures'
import { TextField } from '../text-field'
import { scopeWords } from './fact-table'

type Props = {
  charts: readonly SizeChart[]
  onSave(chart: SizeChart): Promise<void>
  onRemove(chart: SizeChart): Promise<void>
}

const example = t('options.charts.example')

/** Size charts: «рост 170» in a question then gives the size by itself. */
export function SizeCharts({ charts, onSave, onRemove }: Props) {
  const [adding, setAdding] = useState(false)
  const [text, setText] = useState('')
  const [category, setCategory] = useState('')
  const [article, setArticle] = useState('')
  const read = readChart(text)
  const save = async (rows: ChartRow[]) => {
    const scope = {
      ...(article.trim() && { article: article.trim().slice(0, 500) }),
      ...(category.trim() && { category: category.trim().slice(0, 500) }),
    }
    await onSave({ id: `chart:${article.trim()}|${category.trim()}`.slice(0, 500), scope, rows })
    setAdding(false)
    setText('')
  }
  return (
    <section class="option-group" aria-label={t('options.charts.title')}>
      <h3>{t('options.charts.title')}</h3>
      <p class="field-hint">{t('options.charts.about')}</p>
      <ul class="charts">
        {charts.map((chart) => (
          <li key={chart.id}>
            {scopeWords(chart.scope)}: {chart.rows.map(({ size }) => size).join(', ')}{' '}
            <Button small look="quiet" onClick={() => void onRemove(chart)}>
              {t('options.factTable.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {!adding ? (
        <p>
          <Button onClick={() => setAdding(true)}>{t('options.charts.add')}</Button>
        </p>
      ) : (
        <div class="option-group fact-form">
          <TextField
            label={t('options.scope.category')}
            hint={t('options.charts.categoryHint')}
            value={category}
            problem={undefined}
            onInput={setCategory}
          />
          <TextField
            label={t('options.charts.article')}
            value={article}
            problem={undefined}
            onInput={setArticle}
          />
          <TextField
            label={t('options.charts.chart')}
            hint={t('options.charts.chartHint')}
            placeholder={example}
            lines={6}
            value={text}
            problem={text.trim() ? read.problem : undefined}
            onInput={setText}
          />
          {read.rows.length > 0 && (
            <Notice tone={read.problem ? 'warning' : 'info'}>
              {read.rows.map(({ size, measures }) => (
                <p key={size}>
                  {size}:{' '}
                  {Object.entries(measures)
                    .map(([name, [from, to]]) =>
                      from === to ? `${title(name)} ${from}` : `${title(name)} ${from}–${to}`,
                    )
                    .join(', ')}
                </p>
              ))}
            </Notice>
          )}
          <p class="boxes">
            <Button
              look="main"
              disabled={read.rows.length === 0}
              onClick={() => void save(read.rows)}
            >
              {t('options.charts.save')}
            </Button>
            <Button onClick={() => setAdding(false)}>{t('options.fact.cancel')}</Button>
          </p>
        </div>
      )}
    </section>
  )
}

const title = (measure: string) => measureNames[measure as Measure] ?? measure

function readChart(text: string): { rows: ChartRow[]; problem: string | undefined } {
  try {
    const { rows, bad } = parseChart(text)
    const problem = bad.map(({ row, why }) => t('options.charts.badRow', { row, why })).join(' ')
    return { rows, problem: problem || undefined }
  } catch (error) {
    return { rows: [], problem: error instanceof Error ? error.message : String(error) }
  }
}
