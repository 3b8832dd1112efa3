const escaped = (text: string) =>
  text.replace(/[&<>"]|(?!\n)\p{Cc}/gu, (sign) => `&#${sign.charCodeAt(0) || 0xfffd};`)

/**
 * A list as Wildberries draws it; the page itself shows the texts as texts, each with its number, and as the names of
 * products too unless there is another.
 */
export const listOf = (texts: readonly string[], product?: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Отзывы</title><table><tbody>${texts
    .map((text, at) => {
      const day = String((at % 28) + 1).padStart(2, '0')
      const minute = String(at % 60).padStart(2, '0')
      const cell = (inner: string) => `<td data-testid="Base-table-cell">${inner}</td>`
      return `<tr data-testid="Base-table-row" role="button">${[
        cell(
          `<a href="https://www.wildberries.ru/catalog/${10_000 + at}/detail.aspx">${escaped(product ?? text.slice(0, 300))}</a>`,
        ),
        cell(
          `<div data-testid="text-ellipse"><span data-name="Text">${escaped(`${text} № ${at}`)}</span></div>`,
        ),
        cell(`<span data-name="Text">${day}.10.2026 в 12:${minute}</span>`),
      ].join('')}</tr>`
    })
    .join('')}</tbody></table>`
