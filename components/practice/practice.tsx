import './practice.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Item } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import type { Lesson } from './lessons'
import { PracticeItem } from './practice-item'

type Props = {
  lessons: readonly Lesson[]
  chosen: string | undefined
  /** What stands in the cabinet's own reply fields, and what was sent, by the item's key. */
  fields: ReadonlyMap<string, string>
  sent: ReadonlyMap<string, string>
  onChoose(item: Item): void
  onType(item: Item, text: string): void
  onSend(item: Item): void
  /** The sidebar. */
  children: ComponentChildren
}

/** A cabinet of a shop that does not exist, with the sidebar beside it: everything works, nothing leaves the page. */
export function Practice({ lessons, children, ...props }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  // In a narrow window the panel stands below the list.
  useEffect(() => {
    if (props.chosen !== undefined) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [props.chosen])
  const left = lessons.filter(({ item }) => !props.sent.has(item.key)).length
  return (
    <div class="practice">
      <section class="practice-cabinet" aria-labelledby="practice-title">
        <header class="practice-head">
          <h1 id="practice-title">{t('practice.heading')}</h1>
          <p>{t('practice.about')}</p>
          <p role="status">
            {left > 0
              ? t('practice.left', { count: left, all: lessons.length })
              : t('practice.done')}
          </p>
        </header>
        <ul class="practice-list">
          {lessons.map((lesson) => (
            <PracticeItem
              key={lesson.item.key}
              lesson={lesson}
              chosen={props.chosen === lesson.item.key}
              field={props.fields.get(lesson.item.key) ?? ''}
              sent={props.sent.get(lesson.item.key)}
              onChoose={() => props.onChoose(lesson.item)}
              onType={(text) => props.onType(lesson.item, text)}
              onSend={() => props.onSend(lesson.item)}
            />
          ))}
        </ul>
      </section>
      <div class="practice-sidebar" ref={panel}>
        {children}
      </div>
    </div>
  )
}
