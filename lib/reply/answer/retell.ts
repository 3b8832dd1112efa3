import { plain } from '@/lib/text/words'

/** Ways to begin an answer that was given in the same words before. */
const leads = ['Отвечаем: ', 'Подсказываем: ', 'Рассказываем: ', 'Коротко: ']

/** First words that are written small after a colon; others may be names. */
const small =
  /^(?:да|нет|можно|нельзя|подойд[её]т|подходит|размер|материал|состав|вес|длина|ширина|высота|на|в|до|из|от|с|по|это|срок|гарантия|мощность|объ[её]м|комплект|цвет|для|лучше|только|мы|если|при)(?![A-Za-zЀ-ӿ])/iu

/** The seller repeats himself with short answers, and nobody minds. */
const shortest = 25
/** So many of the last replies are looked at. */
const lately = 20

const bare = (text: string) => plain(text).replace(/\s+/gu, ' ').trim()

/** An answer that stands word for word in one of the last replies, begun in another way (X6); `attempt` picks which. */
export function retold(text: string, recent: readonly string[], attempt: number): string {
  const said = bare(text)
  if (said.length < shortest || !small.test(text)) return text
  const before = recent.slice(0, lately).map(bare)
  if (!before.some((reply) => reply.includes(said))) return text
  const lowered = text.charAt(0).toLowerCase() + text.slice(1)
  const fresh = leads.filter((lead) => !before[0]?.includes(bare(lead)))
  return (fresh[attempt % fresh.length] ?? '') + lowered
}
