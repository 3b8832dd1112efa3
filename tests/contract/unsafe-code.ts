/** Ways to turn a string into markup or code. None stands in our sources, and none in what is built of others' code. */
const unsafe: Record<string, RegExp> = {
  'HTML from a string':
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\b|\bsrcdoc=/u,
  'document.write': /\bdocument\.write(?:ln)?\s*\(/u,
  'code from a string': /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(|=\s*Function\s*[;,]/u,
  'a timer with a string': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/u,
  'code from elsewhere':
    /\bimportScripts\s*\(|\bimport\s*\(\s*['"`]https?:|<script[^>]+src=["']?https?:/u,
  'a javascript: address': /['"`]javascript:/u,
}

/** The kinds of unsafe code in a text. */
export const unsafeIn = (code: string): string[] =>
  Object.entries(unsafe).flatMap(([kind, pattern]) => {
    const at = code.search(pattern)
    return at < 0 ? [] : [`${kind}: …${code.slice(Math.max(0, at - 40), at + 60)}…`]
  })
