/**
 * How a practice cabinet behaves today, from the page's query. What nobody knows about the real cabinets ([?] in the
 * notes) is a switch, so that nothing can depend on a guess.
 */
export const switches = {
  /** `manual`: a send waits for `__cabinet.release()`. `fail`: refused. `lost`: accepted but never stored (seen on Ozon). */
  send: one('send', ['delay', 'manual', 'fail', 'lost']),
  /** Whether an answer is published at once or goes to moderation. */
  moderation: one('moderation', ['yes', 'no']),
  /** How many items the list holds; absent: the written ones. A large list is virtual. */
  items: number('items'),
  /** Adds the texts of `hostile.ts`. */
  hostile: flag('hostile'),
  /** Every build of a real cabinet has other class names; a seed stands for a build. */
  seed: number('seed') ?? 1,
  /** `long`: «28 января 2026» in place of `28.01.2026`. */
  dates: one('dates', ['short', 'long']),
  /** Ozon: head and body of the list in one table or in two. */
  tables: one('tables', ['split', 'whole']),
  /** What the reply field is known by: its id, or only its placeholder. */
  field: one('field', ['id', 'placeholder']),
  /** The label of the send button. */
  submit: one('submit', ['Отправить', 'Опубликовать', 'icon']),
  /** Whether the cabinet shows who wrote. */
  author: one('author', ['shown', 'hidden']),
  /** Whether a question shows the cabinet's own deadline. */
  deadline: one('deadline', ['hidden', 'shown']),
} as const

function one<const Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  const asked = new URLSearchParams(location.search).get(name)
  return values.find((value) => value === asked) ?? values[0]
}

function number(name: string): number | undefined {
  const asked = new URLSearchParams(location.search).get(name)
  return asked && /^\d{1,6}$/u.test(asked) ? Number(asked) : undefined
}

function flag(name: string): boolean {
  return new URLSearchParams(location.search).has(name)
}
