import './known-answers.css'
import type { RefObject } from 'preact'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/t'
import type { AnsweredAsk } from '@/lib/reply/answer/answers'
import type { Contradiction } from '@/lib/reply/answer/contradictions'
import { leftOpen } from '@/lib/reply/answer/left-open'
import type { Finding, Fix } from '@/lib/reply/draft'
import type { Fact } from '@/lib/reply/fact'
import { whomToAsk } from '@/lib/reply/wording/whom-to-ask'

type Props = {
  place: RefObject<HTMLElement | null>
  /** The questions of the item, each with the fact that the draft says. */
  answers: readonly AnsweredAsk[]
  /** The places that the draft leaves for what is not known, each with the answers that it offers. */
  blanks: readonly Finding[]
  contradictions: readonly Contradiction[]
  /** The seller says which of the facts that exclude each other are wrong: they are not used. */
  onChoose(wrong: readonly Fact[]): void
  onFix(fix: Fix): void
}

/** Where the answers come from (Q3), what nobody knows, and which facts contradict each other. */
export function KnownAnswers(props: Props) {
  const { place, answers, blanks, contradictions, onChoose, onFix } = props
  const known = answers.flatMap(({ answer }) => answer ?? [])
  const open = blanks.length > 0 ? leftOpen(answers) : []
  if (known.length + open.length === 0) return null
  return (
    <section class="known" ref={place} aria-label={t('sidebar.known.title')}>
      {known.length > 0 && (
        <ul>
          {known.map(({ text, fact }) => (
            <li key={text}>
              «{text}»{' '}
              <span class="known-source">– {fact.sourceNote ?? t('sidebar.known.fromFacts')}</span>
            </li>
          ))}
        </ul>
      )}
      {contradictions.map((contradiction) => (
        <Choice
          key={contradiction.ask.words.start}
          contradiction={contradiction}
          onChoose={onChoose}
        />
      ))}
      {open.map((ask, at) => (
        <div key={ask.words.start} class="known-open">
          {t('sidebar.known.unknown', { question: excerpt(ask.words.text) })}{' '}
          <span class="known-hint">
            {t('sidebar.known.hint', { whom: whomToAsk(ask.intents, ask.words.text) })}
          </span>
          {/* A seller who has filled one of two blanks is no longer told which of them is left. */}
          {open.length === blanks.length && (
            <div class="known-choices">
              {blanks[at]?.fixes.map((fix) => (
                <Button key={fix.insert} small onClick={() => onFix(fix)}>
                  {fix.label}
                </Button>
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  )
}

type ChoiceProps = { contradiction: Contradiction; onChoose: Props['onChoose'] }

function Choice({ contradiction: { answers }, onChoose }: ChoiceProps) {
  return (
    <div class="known-open">
      <p>{t('sidebar.known.differ')}</p>
      <ul>
        {answers.map(({ text, fact }) => {
          const wrong = answers.flatMap((other) => (other.fact === fact ? [] : [other.fact]))
          return (
            <li key={`${fact.sourceNote} ${text}`}>
              {text}{' '}
              <span class="known-source">– {fact.sourceNote ?? t('sidebar.known.fromFacts')}</span>{' '}
              <Button small onClick={() => onChoose(wrong)}>
                {t('sidebar.known.thisOne')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const excerpt = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text)
