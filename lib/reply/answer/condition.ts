import { folded } from '@/lib/text/words'

/** What the buyer says of himself in a condition, said to him. */
const toHim = new Map(
  `я:[вы|ты] у:у меня:[вас|тебя] мне:[вам|тебе] нас:[вас|тебя] нам:[вам|тебе] мы:[вы|ты] мой:[ваш|твой] моя:[ваша|твоя]
  моего:[вашего|твоего] моей:[вашей|твоей] возьму:[возьмёте|возьмёшь] возьмем:[возьмёте|возьмёшь] закажу:[закажете|закажешь]
  закажем:[закажете|закажешь] куплю:[купите|купишь] купим:[купите|купишь] беру:[берёте|берёшь] ношу:[носите|носишь]
  поставлю:[поставите|поставишь] поставить:поставить буду:[будете|будешь] хочу:[хотите|хочешь] живу:[живёте|живёшь]`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)
/** Other verbs of the first person cannot be turned. */
const first = /^(?!ношу$|беру$|между$)[а-яё]{2,}(?:[^аеуюя]у|ю|ем|им|усь|юсь)$/iu
/** «через неделю» has the ending of a verb. */
const beforeNoun = /^(?:в|во|на|через|под|за|про|сквозь)$/iu
const longest = 7

/** «Подойдёт, если стена кривая?» → what is asked and its condition, which is said first in the answer. */
export function conditionOf(question: string): { asked: string; condition: string } | undefined {
  const text = question.trim().replace(/(?<![?!.\s])[?!.\s]+$/u, '')
  const [, after = '', told] = /^(.{3,200}?),?\s+если\s+([^,?.!]{3,80})$/isu.exec(text) ?? []
  const [, before, other = ''] =
    /(?:^|[.!]\s+|\s)если\s+([^,?.!]{3,80}),\s*(?:то\s+)?(.{3,200})$/isu.exec(text) ?? []
  const [, plainly, asks] =
    /^если\s+([^?,.!]{3,80}?)\s+((?:куда|что|как(?:ой|ую|ая|ие|ое)?|где|можно|сколько|чем)\s[^,?]{3,200})$/isu.exec(
      text,
    ) ?? []
  const asked = told ? after : other || (asks ?? '')
  const words = (told ?? before ?? plainly ?? '').trim().split(/\s+/u).filter(Boolean)
  if (!asked || words.length === 0 || words.length > longest) return undefined
  const said = words.map((word, at) => {
    const key = folded(word)
    return (
      toHim.get(key) ??
      (first.test(key) && !beforeNoun.test(words[at - 1] ?? '') ? undefined : word)
    )
  })
  return said.some((word) => word === undefined)
    ? undefined
    : { asked, condition: `Если ${said.join(' ')}` }
}
