import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { KnownFact, Scope } from '@/lib/knowledge/fact'
import { plural } from '@/lib/queue/plural'

type Props = {
  /** The facts of this page of the table. */
  facts: readonly KnownFact[]
  total: number
  offset: number
  pageSize: number
  search: string
  onSearch(search: string): void
  onPage(offset: number): void
  onEdit(fact: KnownFact): void
  onRemove(fact: KnownFact): void
}

/** All that is known, searched and leafed through: a page at a time, so that 50,000 rows cost as little as ten. */
export function FactTable(props: Props) {
  const { facts, total, offset, pageSize, search, onSearch, onPage, onEdit, onRemove } = props
  return (
    <div class="facts">
      <Field label="Найти" hint="Слова вопроса, ответа, название товара или артикул.">
        {(control) => (
          <input
            {...control}
            class="input"
            type="search"
            value={search}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="facts-count" role="status">
        {total === 0
          ? search
            ? 'Ничего не нашлось.'
            : 'Пока пусто. Добавьте факт, загрузите таблицу или просто отвечайте: ответы запоминаются.'
          : plural(total, 'факт', 'факта', 'фактов')}
      </p>
      {facts.length > 0 && (
        <table class="facts-table">
          <thead>
            <tr>
              <th scope="col">Вопрос или свойство</th>
              <th scope="col">Ответ</th>
              <th scope="col">О чём</th>
              <th scope="col" aria-label="Действия" />
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id}>
                <td>{fact.ask}</td>
                <td>{fact.say}</td>
                <td class="facts-about">
                  {scopeWords(fact.scope)}
                  {fact.form === 'own' && <span> · ваш ответ</span>}
                  {fact.until !== undefined && <span> · до {dayOf(fact.until)}</span>}
                </td>
                <td class="facts-actions">
                  <Button small look="quiet" onClick={() => onEdit(fact)}>
                    Изменить
                  </Button>
                  <Button small look="quiet" onClick={() => onRemove(fact)}>
                    Удалить
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > pageSize && (
        <p class="facts-pages">
          <Button
            small
            disabled={offset === 0}
            onClick={() => onPage(Math.max(0, offset - pageSize))}
          >
            Назад
          </Button>
          <span>
            {(offset + 1).toLocaleString('ru')}–{(offset + facts.length).toLocaleString('ru')} из{' '}
            {total.toLocaleString('ru')}
          </span>
          <Button
            small
            disabled={offset + pageSize >= total}
            onClick={() => onPage(offset + pageSize)}
          >
            Дальше
          </Button>
        </p>
      )}
    </div>
  )
}

const dayOf = (at: number) => new Intl.DateTimeFormat('ru', { timeZone: 'UTC' }).format(at)

/** «Чайник, CH-17», or that it holds for everything. */
export const scopeWords = ({ product, article, brand, category }: Scope): string =>
  [product, article, brand, category].filter(Boolean).join(', ') || 'все товары'
