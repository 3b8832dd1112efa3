import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/assets/locales/gather'
import { marketplaceNames } from '@/components/ui/words'
import { marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'

const root = new URL('../../', import.meta.url)
const sources = ['wxt.config.ts', ...['entrypoints', 'components', 'lib'].flatMap(filesIn)]
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({ path, code: withoutComments(readFileSync(new URL(path, root), 'utf8')) }))

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|[\s,;{])\/\/[^\n]*/gu, '$1')
}

type Words = ReturnType<typeof wordsOf>
const flat = (words: Words | string, key = ''): [key: string, text: string][] =>
  typeof words === 'string'
    ? [[key, words]]
    : Object.entries(words).flatMap(([name, inner]) => flat(inner, key ? `${key}.${name}` : name))

const texts = { ru: flat(wordsOf('ru')), en: flat(wordsOf('en')) }
const form = /\.(?:one|few|many|other)$/u
const counted = new Set(
  texts.ru.filter(([key]) => key.endsWith('.many')).map(([key]) => key.replace(form, '')),
)
/** The name of a message in all its forms. */
const groupOf = (key: string) => {
  const group = key.replace(form, '')
  return counted.has(group) ? group : key
}
const named = (text: string) => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name)
/** The {names} of a message, in all its forms together. */
const placeholders = (language: keyof typeof texts) => {
  const found: Record<string, string[]> = {}
  for (const [key, text] of texts[language]) {
    const all = new Set([...(found[groupOf(key)] ?? []), ...named(text)])
    found[groupOf(key)] = [...all].sort() as string[]
  }
  return found
}

/** Texts in Russian that a seller of any language sees in Russian: they are for the buyer, or are looked for in a page. */
const russianOnPurpose = [
  // What a language model is asked on trial: it is to answer in Russian.
  'entrypoints/background/pen/handlers.ts',
  // Where the buyer is to write.
  'components/ui/contact-examples.ts',
  // What stands in a phrase of the seller's.
  'components/ui/slot-names.ts',
  // What buyers write in examples.
  'components/options/samples.ts',
  'components/practice/lessons.ts',
  // The three forms of address as they are stored: «вы», «Вы», «ты».
  'components/options/tone.tsx',
]

describe('the languages of the interface', () => {
  it('say the same things, with the same names in them', () => {
    expect(placeholders('en')).toEqual(placeholders('ru'))
  })

  for (const language of ['ru', 'en'] as const) {
    it(`have every form of a counted message: ${language}`, () => {
      const forms = new Set(
        [0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(language).select(count)),
      )
      const keys = texts[language].map(([key]) => key)
      for (const group of counted) {
        const found = keys.filter((key) => key !== group && groupOf(key) === group)
        expect(new Set(found.map((key) => key.slice(group.length + 1))), group).toEqual(forms)
      }
    })

    it(`have names and texts that browsers take: ${language}`, () => {
      const names = texts[language].map(([key]) => key.replaceAll('.', '_').toLowerCase())
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
      for (const [key, text] of texts[language]) {
        expect(key).toMatch(/^[a-zA-Z0-9_.]+$/u)
        expect(text.trim(), key).not.toBe('')
        expect(text, key).toBe(text.trim())
        expect(text, key).not.toContain('$')
        for (const name of named(text)) expect(name, key).toMatch(/^(?:[a-zA-Z]+|[а-я ]+)$/u)
      }
    })
  }

  it('have no Russian word in English, but what a marketplace itself calls «…»', () => {
    for (const [key, text] of texts.en)
      expect(text.replace(/«[^»]*»/gu, ''), key).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('say nothing that the product never says', () => {
    const code = sources.map(({ code }) => code).join('\n')
    const asked = [
      ...code.matchAll(/['"`]([a-z][\w-]*(?:\.(?:[\w-]|\$\{[^}]*\})+)+)['"`]/gu),
      ...code.replace(/__MSG_(\w+)_(\w+)__/gu, "'$1.$2'").matchAll(/'(manifest\.\w+)'/gu),
    ]
    const patterns = [...new Set(asked.map(([, key = '']) => key))].map(
      (key) => new RegExp(`^${key.replace(/\$\{[^}]*\}/gu, '[^.]+').replaceAll('.', '\\.')}$`),
    )
    const unused = [...new Set(texts.ru.map(([key]) => groupOf(key)))].filter(
      (key) => !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('call marketplaces in Russian as replies do', () => {
    for (const id of marketplaceIds) expect(marketplaceNames[id]).toBe(marketplaces[id].name)
  })

  it('hold every word of the interface: no Russian is left in its code', () => {
    const left = sources
      .filter(({ path }) => /^(?:entrypoints|components)\//u.test(path))
      .filter(({ path }) => !russianOnPurpose.some((one) => path.startsWith(one)))
      .flatMap(({ path, code }) =>
        code
          .split('\n')
          .filter((line) => /\p{Script=Cyrillic}/u.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      )
    expect(left).toEqual([])
  })
})
