import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'

/** Where the way of the text into the cabinet's field stands. */
export type Insertion =
  | { step: 'idle' | 'busy' | 'inserted' | 'copied' | 'undone' | 'no-field' | 'gone' }
  | { step: 'differs' | 'occupied'; held: string }
  | { step: 'refused' | 'failed'; reason: string }
  | { step: 'blanks' }
  | { step: 'errors'; titles: readonly string[] }

export type OutcomeProps = {
  insertion: Insertion
  onInsert(sure: boolean, over?: 'replace' | 'append'): void
  onCopy(): void
  onUndo(): void
  /** Takes the seller to the first blank or error in the text. */
  onShow(): void
  onDismiss(): void
}

/** What became of the last insertion, and what can be done about it. */
export function InsertOutcome(props: OutcomeProps) {
  const { insertion, onInsert, onCopy, onUndo, onShow, onDismiss } = props
  const copy = (
    <Button small data-guarded onClick={onCopy}>
      Скопировать
    </Button>
  )
  const undo = (
    <Button small data-guarded onClick={onUndo}>
      <Icon name="back" /> Отменить вставку
    </Button>
  )
  switch (insertion.step) {
    case 'idle':
    case 'busy':
      return null
    case 'inserted':
      return (
        <Notice tone="success" actions={undo}>
          Вставлено. Проверьте и отправьте ответ сами.
        </Notice>
      )
    case 'undone':
      return <Notice tone="info">Вставка отменена, в поле кабинета прежний текст.</Notice>
    case 'copied':
      return <Notice tone="success">Скопировано. Вставьте текст в поле ответа.</Notice>
    case 'differs':
      return (
        <Notice tone="warning" actions={undo}>
          В поле кабинета оказался другой текст: «{excerpt(insertion.held)}». Сверьте его с ответом,
          прежде чем отправлять.
        </Notice>
      )
    case 'occupied':
      return (
        <Question onCancel={onDismiss} text={`В поле уже есть текст: «${excerpt(insertion.held)}»`}>
          <Button small data-guarded onClick={() => onInsert(true, 'replace')}>
            Заменить
          </Button>
          <Button small data-guarded onClick={() => onInsert(true, 'append')}>
            Дописать
          </Button>
        </Question>
      )
    case 'blanks':
      return (
        <Question
          onCancel={onDismiss}
          text="В ответе остались пустые места ▢. Заполните их: покупатель увидит текст как есть."
        >
          <Button small onClick={onShow}>
            Заполнить
          </Button>
          <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
            Вставить с пустыми местами
          </Button>
        </Question>
      )
    case 'errors':
      return (
        <Question
          onCancel={onDismiss}
          text={`Есть серьёзные замечания: ${insertion.titles.map((title) => `«${title}»`).join(', ')}.`}
        >
          <Button small onClick={onShow}>
            Показать
          </Button>
          <Button small look="danger" data-guarded onClick={() => onInsert(true)}>
            Вставить как есть
          </Button>
        </Question>
      )
    case 'no-field':
      return (
        <Notice tone="warning" actions={copy}>
          Не нашли поле для ответа. Откройте его в кабинете и нажмите «Вставить» ещё раз или
          скопируйте текст.
        </Notice>
      )
    case 'gone':
      return (
        <Notice tone="warning" actions={copy}>
          Этого отзыва или вопроса больше нет на странице. Вернитесь к нему в списке или скопируйте
          текст.
        </Notice>
      )
    case 'refused':
    case 'failed':
      return (
        <Notice tone="danger" actions={copy}>
          {insertion.reason}
        </Notice>
      )
  }
}

type QuestionProps = {
  text: string
  onCancel(): void
  children: ComponentChildren
}

/** Asks in place; focus goes to the first, safest answer. */
function Question({ text, onCancel, children }: QuestionProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={place}>
      <Notice
        tone="warning"
        actions={
          <>
            {children}
            <Button small look="quiet" onClick={onCancel}>
              Отмена
            </Button>
          </>
        }
      >
        {text}
      </Notice>
    </div>
  )
}

const excerpt = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
