import type { Practice } from './main'

type Place = (name: string) => HTMLElement

function area(parent: Node, attributes: Record<string, string> = {}): Practice {
  const field = (parent.ownerDocument ?? document).createElement('textarea')
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value)
  parent.appendChild(field)
  return { field, held: () => field.value }
}

function editable(parent: Node): Practice {
  const field = (parent.ownerDocument ?? document).createElement('div')
  field.contentEditable = 'true'
  parent.appendChild(field)
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs are to be told apart
  return { field, held: () => field.innerText }
}

/** A form without a framework learns of a value on `change`. */
function onChange(parent: Node): Practice {
  const { field } = area(parent)
  let heard = ''
  field.addEventListener('change', () => {
    heard = (field as HTMLTextAreaElement).value
  })
  return { field, held: () => heard }
}

/** Swallows whatever is typed, as a field with a mask does. */
function stubborn(parent: Node): Practice {
  const { field, held } = area(parent)
  field.addEventListener('beforeinput', (event) => event.preventDefault())
  return { field, held }
}

/** Takes nothing at all. */
function deaf(parent: Node): Practice {
  const { field, held } = area(parent)
  field.addEventListener('input', () => {
    ;(field as HTMLTextAreaElement).value = ''
  })
  return { field, held }
}

/** Rewrites what it gets. */
function shouting(parent: Node): Practice {
  const { field, held } = area(parent)
  field.addEventListener('input', () => {
    const input = field as HTMLTextAreaElement
    input.value = input.value.toUpperCase()
  })
  return { field, held }
}

export const plain = (place: Place): Record<string, Practice> => ({
  textarea: area(place('textarea')),
  change: onChange(place('change')),
  stubborn: stubborn(place('stubborn')),
  deaf: deaf(place('deaf')),
  shouting: shouting(place('shouting')),
  editable: editable(place('editable')),
  short: area(place('short'), { maxlength: '20' }),
})

export const readOnly = (place: Place): Record<string, Practice> => {
  const fieldset = document.createElement('fieldset')
  fieldset.disabled = true
  place('fieldset').append(fieldset)
  return {
    readOnly: area(place('readOnly'), { readonly: '' }),
    disabled: area(place('disabled'), { disabled: '' }),
    fieldset: area(fieldset),
  }
}

export const shadow = (place: HTMLElement): Practice => area(place.attachShadow({ mode: 'open' }))

/** A frame of the same origin: its fields are of another realm. */
export function iframe(place: Place): Record<string, Practice> {
  const frame = document.createElement('iframe')
  place('iframe').append(frame)
  const { body } = frame.contentDocument as Document
  return { framedTextarea: area(body), framedEditable: editable(body) }
}
