import { assignment } from '@/lib/pens/pen'
import { messagesFor } from '@/lib/pens/prompt'
import { analyse } from '@/lib/reply/analyse'
import { readLine } from './draft-line'
import { eachLine } from './each-line'

/**
 * `npm run -s prompt -- FILE.jsonl` (or stdin): for each item the exact messages that would be sent to a language model,
 * the buyer's name left out as it is by default. Format: README.
 */
eachLine(process.argv[2], (line, number, complain) => {
  const { id, item, input } = readLine(line, number, complain)
  const work = assignment(item, { ...input, analysis: analyse(item) }, false)
  return { id, messages: messagesFor(work) }
})
