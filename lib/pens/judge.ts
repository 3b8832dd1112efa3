import { t } from '@/lib/i18n/t'
import { check } from '@/lib/reply/check'
import type { CheckContext, Finding } from '@/lib/reply/draft'
import { plain, words } from '@/lib/text/words'
import { cleaned, inRussian, replyIn } from './answer'
import { nameHolder, withName } from './buyer-name'
import type { Assignment, Message } from './pen'
import { messagesFor } from './prompt'
import { unsourced } from './unsourced'

/** What the checks make of a model's answer. `fallback`: the embedded draft is the better one, and why. */
export type Verdict =
  | { is: 'ok'; text: string; findings: Finding[] }
  | { is: 'repair'; text: string; findings: Finding[]; messages: Message[] }
  | { is: 'fallback'; text: string; findings: Finding[]; why: string }

/** What the guideline looks at for a text written to this assignment. */
export const checkContextOf = ({ base }: Assignment, reply: string): CheckContext => ({
  reply,
  marketplace: base.item.marketplace,
  kind: base.item.kind,
  voice: base.voice,
  analysis: { ...base.analysis, situation: base.situation },
  recent: base.input.recent,
  facts: base.facts,
  ...(base.input.termHours !== undefined && { termHours: base.input.termHours }),
})

const fault = (rule: string, title: string, hint: string): Finding => ({
  rule,
  severity: 'error',
  title,
  hint,
  source: t('rules.source.guideline', { part: 'X15' }),
  fixes: [],
})

/** So many words of ours in a row are no chance. */
const run = 6

/** Whether the text tells what we told the model: words of the request in a row that are in no source. */
function leaks(text: string, work: Assignment): boolean {
  const flat = (given: string) => words(given).map((word) => plain(word.text))
  const { voice, facts } = work.base
  const own = flat(JSON.stringify([voice, facts])).join(' ')
  const orders = ` ${flat(messagesFor(work)[0]?.content ?? '').join(' ')} `
  const said = flat(text)
  return said.some((_, at) => {
    const piece = said.slice(at, at + run)
    const joined = piece.join(' ')
    return piece.length === run && orders.includes(` ${joined} `) && !own.includes(joined)
  })
}

/** Everything that is wrong with a reply of a model: the guideline's rules, and what has no source. Pure. */
export function findingsIn(text: string, work: Assignment): Finding[] {
  const context = checkContextOf(work, text)
  const found = [...check(context), ...unsourced(text, work, context)]
  if (leaks(text, work))
    found.push(fault('no-request', t('penRules.noRequest.title'), t('penRules.noRequest.hint')))
  if (text !== '' && !inRussian(text))
    found.push(fault('in-russian', t('penRules.inRussian.title'), t('penRules.inRussian.hint')))
  return found
}

function repairOf(text: string, findings: readonly Finding[], work: Assignment): Message[] {
  const { name } = work.base.analysis
  const hidden = name && !work.sendName ? text.replaceAll(name, nameHolder) : text
  const lines = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, 12)
    .map(({ at, title, hint }) => {
      const said = at && text.slice(at.start, Math.min(at.end, at.start + 120))
      return `– ${said ? `«${said}»: ` : ''}${title}. ${hint}`
    })
  return [
    { role: 'assistant', content: hidden },
    {
      role: 'user',
      content: `Проверка нашла в ответе ошибки:\n${lines.join('\n')}\nИсправь только их и верни весь ответ в том же виде.`,
    },
  ]
}

/**
 * Reads an answer. An error asks for one repair, whose answer is judged with `repaired`; still an error, an empty text
 * or none in Russian falls back. What remains marked in an accepted text is for the seller to see. Pure.
 */
export function judge(raw: string, work: Assignment, repaired = false): Verdict {
  const text = withName(cleaned(raw), work.base.analysis.name)
  if (text === '') {
    const why = replyIn(raw).trim() === '' ? t('penRules.empty') : t('penRules.nothingLeft')
    return { is: 'fallback', text, findings: [], why }
  }
  const findings = findingsIn(text, work)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return { is: 'ok', text, findings }
  if (!repaired) return { is: 'repair', text, findings, messages: repairOf(text, findings, work) }
  const titles = [...new Set(errors.map(({ title }) => t('common.quoted', { text: title })))].slice(
    0,
    3,
  )
  return {
    is: 'fallback',
    text,
    findings,
    why: t('penRules.failed', { rules: titles.join(', ') }),
  }
}
