import { longestText } from '@/lib/domain/item'
import { readText } from '@/lib/text/phrases'
import type { CheckContext, Finding, Severity } from './draft'
import { mostOfOneRule } from './rule'
import { rules } from './rules'

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 }

/**
 * What the guideline finds in any text, typed or drafted: first what stands in the text, in its order, then what is
 * missing, the weightiest first. Pure; linear in the length of the text, of which the first 20,000 characters are read.
 */
export function check(context: CheckContext): Finding[] {
  const text = readText(context.reply.slice(0, longestText))
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const problem of rule.check(text, context).slice(0, mostOfOneRule)) {
      const { severity, title, hint, source } = { ...rule, ...problem }
      findings.push({
        rule: rule.id,
        severity,
        title,
        hint,
        source,
        fixes: problem.fixes ?? [],
        ...(problem.at && { at: problem.at }),
        ...(problem.missing && { missing: problem.missing }),
      })
    }
  }
  const place = (finding: Finding) => finding.at?.start ?? Number.POSITIVE_INFINITY
  return findings.sort((a, b) => {
    const [first, second] = [place(a), place(b)]
    return first === second ? weight[a.severity] - weight[b.severity] : first - second
  })
}
