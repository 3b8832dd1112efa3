import { classesOf } from '@/lib/text/known-word'
import type { TopicId } from '../../topic'
import { withYo } from '../words/common-words'
import type { Clause, Trouble } from './trouble'

const noticed =
  /^(?:заметил|увидел|почувствовал|ощутил|обнаружил|наблюдал)[аи]?$|^(?:вижу|замечаю|чувствую|наблюдаю|ощущаю|заметно|видно)$/u
/** What may stand before what was not seen. */
const lead =
  /^(?:я|мы|никакого|никакой|никаких|особого|особой|особых|вообще|совсем|абсолютно|совершенно|даже|пока|лично|так|и|обещанного|обещанной|обещанных|заявленного|заявленной|заявленных|такого|такой)$/u
/** What a thing is bought for, by the smell and the taste the rest. */
const felt: readonly (readonly [RegExp, TopicId])[] = [
  [/^(?:запах|аромат)/u, 'smell'],
  [/^(?:вкус|сладост|остроты|кислинк|горчинк)/u, 'taste'],
]
/** What is hoped for: an action or a quality, or one of a few. */
const hoped =
  /(?:[еая]ния|ости|ести)$|^(?:блеска|объема|вкуса|тепла|холодка|пены|ухода|лифтинга|загара|привкуса|кислинки)$/u
/** What nobody hopes for, or what is told in words of our own. */
const other =
  /^(?:изменени|улучшени|раздражени|покраснени|жжени|высыпани|повреждени|загрязнени|отслоени|ухудшени|нарушени|желани|описани|внимани)/u

const isGenitive = (word: string) => {
  const classes = classesOf(word)
  return (
    (classes.includes('masculine') && /[аяу]$/u.test(word)) ||
    (classes.includes('feminine') && /[ыи]$/u.test(word)) ||
    (classes.includes('neuter') && /[ая]$/u.test(word))
  )
}

/** «Увлажнения не заметила», «никакого блеска я не увидел»: told of the thing. */
export function unnoticedIn({ words }: Clause): Trouble[] {
  const at = words.findIndex((word) => noticed.test(word))
  if (at < 2 || words[at - 1] !== 'не' || at > 6) return []
  const before = words.slice(0, at - 1).filter((word) => !lead.test(word))
  const named = before.filter((word) => word !== 'и' && word !== 'ни')
  if (named.length === 0 || named.length > 2 || !named.every(isGenitive)) return []
  if (!named.every((word) => hoped.test(word) && !other.test(word))) return []
  const topic = felt.find(([known]) => known.test(named[0] ?? ''))?.[1] ?? 'efficacy'
  return [{ clause: `${named.map(withYo).join(' и ')} заметно не было`, topic }]
}
