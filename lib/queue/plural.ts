const rules = new Intl.PluralRules('ru')

/** «1 вопрос», «3 вопроса», «5 вопросов»; the space does not break. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = { one, few }[rules.select(count) as 'one' | 'few'] ?? many
  return `${count}\u00A0${form}`
}
