import './reply-desk.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import { Notice } from '@/components/ui/notice'
import type { Item } from '@/lib/domain/item'
import { marketplaces } from '@/lib/domain/marketplaces'
import type { Voice } from '@/lib/domain/voice'
import type { Due } from '@/lib/queue/due-words'
import { analyse } from '@/lib/reply/analyse'
import type { Situation } from '@/lib/reply/analysis'
import { contradictions } from '@/lib/reply/answer/contradictions'
import type { Fix, Span } from '@/lib/reply/draft'
import type { Fact } from '@/lib/reply/fact'
import { editsOf } from '@/lib/reply/own/edits'
import { asTemplate, slotsFor } from '@/lib/reply/own/template'
import { CaseBar } from './case-bar'
import { Checklist } from './checklist'
import { EditOffer, type Habits } from './edit-offer'
import { editText } from './edit-text'
import { type Filled, filled } from './filled'
import { InsertBar } from './insert-bar'
import type { Insertion, Over } from './insert-outcome'
import { ItemCard } from './item-card'
import { KnownAnswers } from './known-answers'
import { ModelDraft } from './model-draft'
import { Remember, type RememberFor } from './remember'
import { ReplyField } from './reply-field'
import { SavePhrase } from './save-phrase'
import { Similarity } from './similarity'
import { SolutionPicker } from './solution-picker'
import { TurnBar } from './turn-bar'
import { type PastReply, useChecks } from './use-checks'
import { useInsertion } from './use-insertion'
import { useFieldFocus, useInsertKeys } from './use-keys'
import { type ModelPen, useModelDraft } from './use-model-draft'
import { useWriting } from './use-writing'
import { Why } from './why'
import { type Ground, inputFor, type Wishes } from './wishes'

export type DeskProps = {
  item: Item
  voice: Voice
  facts: readonly Fact[]
  ownPhrases?: Ground['ownPhrases']
  /** What the seller does to our phrases, and what they asked about it; absent: nothing is learned here. */
  habits?: Habits | undefined
  recent: readonly PastReply[]
  /** The text kept from an earlier visit. */
  saved: string | undefined
  due: Due | undefined
  /** What the queue knows better than the text: R when a promised term has come. */
  situation?: Situation | undefined
  /** Writes into the cabinet's field; absent: the page has none for this item. */
  insert?: ((text: string, termHours: number, over?: Over) => Promise<Insertion>) | undefined
  undo(): Promise<Insertion>
  /** A language model that the seller switched on. */
  pen?: ModelPen | undefined
  /** A text worth keeping, or `''`. */
  onText(text: string): void
  /** Keeps an answer that the seller gave where nothing was known; absent: nowhere to keep it. */
  onRemember?: ((filled: readonly Filled[], whom: RememberFor) => Promise<void>) | undefined
}

/** One item, its draft, and everything the seller can do with it. Mount it anew for another item. */
export function ReplyDesk(props: DeskProps) {
  const { item, voice, recent, saved, due, insert, undo, onText, onRemember, ownPhrases } = props
  const { situation: told, habits } = props
  const retired = habits?.retired
  const [wrong, setWrong] = useState<readonly Fact[]>([])
  const facts = useMemo(
    () => props.facts.filter((fact) => !wrong.includes(fact)),
    [props.facts, wrong],
  )
  const analysis = useMemo(() => analyse(item), [item])
  const recentTexts = useMemo(() => recent.map(({ text }) => text), [recent])
  const ground = useMemo(
    () => ({
      item,
      analysis,
      voice,
      facts,
      recent: recentTexts,
      situation: told,
      ownPhrases,
      retired,
    }),
    [item, analysis, voice, facts, recentTexts, told, ownPhrases, retired],
  )
  const writing = useWriting(ground, saved, onText)
  const { wishes, draft, text } = writing
  const situation = wishes.situation ?? draft.situation
  const [lit, setLit] = useState<Span>()
  const [choosing, setChoosing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const known = useRef<HTMLElement>(null)

  const unlike = useMemo(
    () => contradictions(analysis.asks, facts, item.product?.name),
    [analysis, facts, item],
  )
  const answered = useMemo(() => filled(draft, text), [draft, text])

  const checks = useChecks(ground, wishes, situation, text, recent)
  const { done, alike } = checks
  const model = useModelDraft(ground, wishes, situation, props.pen, saved)
  const findings = useMemo(
    () => [...checks.findings, ...model.marks(text, draft.text)],
    [checks.findings, model.taken, text, draft],
  )
  const errors = findings.filter(({ severity }) => severity === 'error')

  const wish = (change: Partial<Wishes>) => writing.wish({ ...wishes, ...change })
  const fix = ({ at, insert: words }: Fix) => {
    if (!field.current) return
    writing.remember()
    setLit(undefined)
    editText(field.current, at, words)
  }
  const way = useInsertion({
    text,
    errors,
    unlike,
    field,
    known,
    undo,
    insert:
      insert &&
      ((over) => {
        writing.hold()
        return insert(text, wishes.termHours, over)
      }),
    onInserted: () => model.won(text, draft.text),
    onUsed: () => {
      if (!habits) return
      const slots = slotsFor(item, inputFor(ground, wishes))
      habits.onUsed(editsOf(draft, text, (words) => asTemplate(words, slots)))
    },
  })

  useFieldFocus(field)
  useInsertKeys(() => void (insert ? way.put(false) : way.copy()))

  return (
    <div class="desk">
      <div class="desk-scroll">
        <ItemCard
          item={item}
          analysis={analysis}
          ignored={wishes.ignored}
          due={due}
          onToggle={(indexes) =>
            wish({
              ignored: indexes.every((index) => wishes.ignored.includes(index))
                ? wishes.ignored.filter((index) => !indexes.includes(index))
                : [...new Set([...wishes.ignored, ...indexes])],
            })
          }
        />
        <CaseBar
          kind={item.kind}
          situation={situation}
          termHours={wishes.termHours}
          onSituation={(one) => wish({ situation: one })}
          onTerm={(termHours) => wish({ termHours })}
        />
        <ReplyField
          text={text}
          limits={marketplaces[item.marketplace].limits[item.kind]}
          findings={findings}
          lit={lit}
          field={field}
          onInput={(typed) => {
            writing.type(typed)
            way.typed()
          }}
        />
        {model.state && (
          <ModelDraft
            state={model.state}
            onTake={(words) => {
              model.take()
              writing.take(words)
            }}
            onAdd={(words) => {
              model.take()
              writing.take(text.trim() === '' ? words : `${text.trimEnd()} ${words}`)
            }}
            onStop={model.stop}
            onAgain={model.again}
          />
        )}
        <KnownAnswers
          place={known}
          answers={draft.answers}
          blanks={findings.filter(({ rule }) => rule === 'no-slots')}
          contradictions={unlike}
          onChoose={(facts) => setWrong([...wrong, ...facts])}
          onFix={fix}
        />
        {answered.length > 0 && onRemember && (
          <Remember
            filled={answered}
            hasProduct={Boolean(item.product?.name || item.product?.article)}
            onRemember={onRemember}
          />
        )}
        <Similarity alike={alike} />
        <TurnBar
          choosing={choosing}
          onOther={writing.other}
          onTurn={writing.turn}
          onOpening={writing.opening}
          onSolution={'MNF'.includes(situation) ? () => setChoosing(!choosing) : undefined}
          onBack={writing.back}
        />
        {choosing && 'MNF'.includes(situation) && (
          <SolutionPicker chosen={wishes.remedies} onChange={(remedies) => wish({ remedies })} />
        )}
        {habits && (
          <SavePhrase
            field={field}
            item={item}
            input={inputFor(ground, wishes)}
            draft={draft}
            onSave={habits.onSave}
            onUndo={habits.onUnsave}
          />
        )}
        {habits && (
          <EditOffer habits={habits} sentences={draft.sentences} address={voice.address} />
        )}
        <div role="status">{writing.note && <Notice tone="info">{writing.note}</Notice>}</div>
        <Checklist findings={findings} done={done} onPoint={setLit} onFix={fix} />
        <Why sentences={text === draft.text ? draft.sentences : []} />
      </div>
      <InsertBar
        insertion={way.insertion}
        insertable={insert !== undefined}
        empty={text.trim() === ''}
        onInsert={(sure, over) => void way.put(sure, over)}
        onCopy={() => void way.copy()}
        onUndo={way.takeBack}
        onShow={way.show}
        onDismiss={way.dismiss}
      />
    </div>
  )
}
