import { plainText } from './plain'

/** «защелки» as «защёлки», where the buyer spelt it so. */
export function withOwnYo(clause: string, written: string): string {
  const spelt = new Map(
    (written.toLowerCase().match(/[а-яё]{0,30}ё[а-яё]{0,30}/gu) ?? []).map((word) => [
      plainText(word),
      word,
    ]),
  )
  return spelt.size > 0 ? clause.replace(/[а-яё]+/gu, (word) => spelt.get(word) ?? word) : clause
}
