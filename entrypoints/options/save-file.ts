/** Lets the seller save a text as a file; a long one may come in parts. */
export function saveFile(
  name: string,
  text: string | readonly string[],
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([text].flat(), { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
