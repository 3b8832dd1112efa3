import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unsafeIn } from './unsafe-code'

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html)$/u.test(path))
    .map((path) => `${folder}/${path}`),
)

describe('our own sources', () => {
  it('are all looked at', () => expect(sources.length).toBeGreaterThan(300))

  it.each(sources)('%s makes neither markup nor code from a string', (path) => {
    expect(unsafeIn(readFileSync(path, 'utf8'))).toEqual([])
  })
})

it.each([
  'box.innerHTML = text',
  'box.innerHTML += text',
  'row.outerHTML=text',
  'row.insertAdjacentHTML("beforeend", text)',
  'frame.srcdoc = text',
  '<iframe srcdoc={text} />',
  'range.createContextualFragment(text)',
  'document.write(text)',
  'eval(text)',
  'new Function(text)',
  'const F = Function; new F(text)',
  'Function("return this")()',
  "setTimeout('go()', 10)",
  'import("https://example.com/rules.js")',
  '<script type="module" src="https://example.com/a.js">',
  "location.href = 'javascript:go()'",
])('%s is seen', (code) => expect(unsafeIn(code)).toHaveLength(1))

it.each([
  'if (box.innerHTML === text) go()',
  'retrieval(text)',
  'typeof call === "function"',
  'setTimeout(go, 10)',
  'import("./preview")',
  '<script type="module" src="./main.tsx">',
])('%s is no such thing', (code) => expect(unsafeIn(code)).toEqual([]))
