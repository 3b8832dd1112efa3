import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { parseChart } from '@/lib/knowledge/parse-chart'
import type { ChartRow, SizeChart } from '@/lib/knowledge/size-chart'
import { measureTitle } from '@/lib/text/measures'
import { TextField } from '../text-field'
import { scopeWords } from './fact-table'

type Props = {
  charts: readonly SizeChart[]
  onSave(chart: SizeChart): Promise<void>
  onRemove(chart: SizeChart): Promise<void>
}

const example = 'Размер; Рост; Обхват груди\n44; 160–168; 86–90\n46; 166–174; 90–94'

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
    <section class="option-group" aria-label="Размерные сетки">
      <h3>Размерные сетки</h3>
      <p class="field-hint">
        Если покупатель назовёт рост, вес или обхваты, в черновике сразу будет размер: «На рост 170
        – размер 46».
      </p>
      <ul class="charts">
        {charts.map((chart) => (
          <li key={chart.id}>
            {scopeWords(chart.scope)}: {chart.rows.map(({ size }) => size).join(', ')}{' '}
            <Button small look="quiet" onClick={() => void onRemove(chart)}>
              Удалить
            </Button>
          </li>
        ))}
      </ul>
      {!adding ? (
        <p>
          <Button onClick={() => setAdding(true)}>Добавить сетку</Button>
        </p>
      ) : (
        <div class="option-group fact-form">
          <TextField
            label="Категория"
            hint="Слово из названий товаров: «Куртка». Пусто и без артикула – для всех."
            value={category}
            problem={undefined}
            onInput={setCategory}
          />
          <TextField label="Или артикул" value={article} problem={undefined} onInput={setArticle} />
          <TextField
            label="Сетка"
            hint="Скопируйте из таблицы или напечатайте: столбцы через «;»."
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
                      from === to
                        ? `${measureTitle(name)} ${from}`
                        : `${measureTitle(name)} ${from}–${to}`,
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
              Сохранить сетку
            </Button>
            <Button onClick={() => setAdding(false)}>Отмена</Button>
          </p>
        </div>
      )}
    </section>
  )
}

function readChart(text: string): { rows: ChartRow[]; problem: string | undefined } {
  try {
    const { rows, bad } = parseChart(text)
    const problem = bad.map(({ row, why }) => `Строка ${row}: ${why}.`).join(' ')
    return { rows, problem: problem || undefined }
  } catch (error) {
    return { rows: [], problem: error instanceof Error ? error.message : String(error) }
  }
}
