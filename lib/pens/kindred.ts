import { kin } from '@/lib/reply/said/kin'

/** Whether a plain word has a kindred one among these: such words share their first three letters. */
export function kindred(forms: Iterable<string>): (word: string) => boolean {
  const byStart = new Map<string, string[]>()
  for (const form of new Set(forms)) {
    const group = byStart.get(form.slice(0, 3))
    if (group) group.push(form)
    else byStart.set(form.slice(0, 3), [form])
  }
  return (word) => byStart.get(word.slice(0, 3))?.some((form) => kin(word, form)) ?? false
}
