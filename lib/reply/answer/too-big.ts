import { capital } from './ask-words'
import { spelt } from './spelling'

/** «Для девочки 6 лет не большой?», «на ногу 23 см не мал?» */
const doubted =
  /^(?:а\s)?((?:для|на)\s[^?,]{3,60}?)\sне\s(больш|велик|маленьк|мал)(ой|ая|ое|ие|ий|а|о|ы|и|)(?:\s(?:ли\s)?буд[еу]т)?[\s?!.]*$/iu
const short: Record<string, string> = { ая: 'а', а: 'а', ое: 'о', о: 'о', ие: 'ы', ы: 'ы', и: 'ы' }

/** Whether it is too big or too small for whom he names: «Для девочки 6 лет ▢ (подойдёт / великоват)». */
export function ofTooBig(question: string): string | undefined {
  const [, whom = '', stem = '', ending = ''] = doubted.exec(question.trim()) ?? []
  if (!whom) return undefined
  const own = short[ending.toLowerCase()] ?? ''
  const much = `${/^(?:больш|велик)$/iu.test(stem) ? 'великоват' : 'маловат'}${own}`
  const said = capital(spelt(whom))
  return `${said} ▢ (${own === 'ы' ? 'подойдут' : 'подойдёт'} / ${much})`
}
