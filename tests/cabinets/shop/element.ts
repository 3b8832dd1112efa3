/** An element with attributes, listeners (`onclick: …`) and children, for the cabinets without a framework. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | ((event: Event) => void)> = {},
  ...content: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value)
    else made.addEventListener(name.slice(2), value)
  }
  made.append(...content.filter((part): part is Node | string => Boolean(part)))
  return made
}
