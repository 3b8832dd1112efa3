import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const read = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
const themes = { light: read(light), dark: read(dark) }

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['ground', 'surface', 'sunken']
const marks = ['mark-praise', 'mark-complaint', 'mark-ask', 'mark-focus']
const readable: [string, string][] = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'danger', 'warning', 'info'].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...marks.map((mark): [string, string] => ['ink', mark]),
  ...['accent', 'danger', 'warning', 'info', 'success'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
]

describe.each(Object.entries(themes))('%s theme', (_, theme) => {
  it.each(readable)('%s reads on %s', (ink, ground) => {
    expect(contrast(theme[ink] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
  it.each(grounds)('borders of controls and the focus ring are seen on %s', (ground) => {
    for (const edge of ['line-strong', 'focus', 'star']) {
      expect(contrast(theme[edge] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3)
    }
  })
})
