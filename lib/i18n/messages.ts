import type { GeneratedI18nStructure as Structure } from '@/.wxt/i18n/structure'

/** Every message of the interface, named as in `assets/locales/ru`: `sidebar.insert.asIs`. */
export type MessageKey = Exclude<keyof Structure, `@@${string}`>

/** The {names} in a message. */
type Named<K extends MessageKey> = Structure[K] extends {
  namedSubstitutions: readonly (infer Name extends string)[]
}
  ? Name
  : never

type Value = string | number | bigint

/** What a message needs besides its key: nothing, or a value for each of its {names}. */
export type Values<K extends MessageKey, Given extends string = never> = [
  Exclude<Named<K>, Given>,
] extends [never]
  ? []
  : [values: Record<Exclude<Named<K>, Given>, Value>]

/** A message that needs nothing else. */
export type PlainKey = {
  [Key in MessageKey]: Values<Key> extends [] ? Key : never
}[MessageKey]

/** A message that depends on a count: a group of `one`, `few`, `many`. */
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Group}.many`
    ? Group
    : never
  : never
