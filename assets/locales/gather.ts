import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseYAML } from 'confbox'

/** A text, or a group of them. */
type Words = string | { [key: string]: Words }

const here = import.meta.dirname

/** What the interface says in one language: each file of its folder is a group of keys named after the file. */
export const wordsOf = (language: string): Record<string, Words> =>
  Object.fromEntries(
    readdirSync(join(here, language))
      .sort()
      .map((file) => [
        basename(file, '.yml'),
        parseYAML(readFileSync(join(here, language, file), 'utf8')),
      ]),
  )

/** Lays each language into one file, as WXT's module reads them; returns their folder. */
export function gatherLocales(languages: string[]): string {
  const folder = join(here, '../../.wxt/locales')
  mkdirSync(folder, { recursive: true })
  for (const language of languages)
    writeFileSync(join(folder, `${language}.json`), JSON.stringify(wordsOf(language)))
  return folder
}
