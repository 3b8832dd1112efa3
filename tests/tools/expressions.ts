/** `npm run expressions`: brings the verdicts on our regular expressions up to date; new ones are judged, gone ones dropped. */
import { writeFileSync } from 'node:fs'
import { expressions, judge, unbounded } from '../contract/expressions'
import ledger from '../contract/expressions.json'

const known: Record<string, string> = ledger
const verdicts: Record<string, string> = {}
for (const expression of [...(await expressions()).keys()].filter(unbounded).sort())
  verdicts[expression] = known[expression] ?? judge(expression)
writeFileSync('tests/contract/expressions.json', `${JSON.stringify(verdicts, null, 2)}\n`)
console.log(`${Object.keys(verdicts).length} expressions judged`)
