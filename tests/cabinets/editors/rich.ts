import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { Editor } from '@tiptap/core'
import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import { $getRoot, createEditor } from 'lexical'
import Quill from 'quill'
import type { Practice } from './main'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
})

function editable(place: HTMLElement): HTMLElement {
  const field = document.createElement('div')
  field.contentEditable = 'true'
  place.append(field)
  return field
}

export function lexical(place: HTMLElement): Practice {
  const field = editable(place)
  const editor = createEditor({ namespace: 'practice', onError: console.error })
  editor.setRootElement(field)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  return { field, held: () => editor.read(() => $getRoot().getTextContent()) }
}

export function proseMirror(place: HTMLElement): Practice {
  const state = EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  })
  const view = new EditorView(place, { state })
  const held = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n')
  return { field: view.dom, held }
}

export function quill(place: HTMLElement): Practice {
  const holder = document.createElement('div')
  place.append(holder)
  const editor = new Quill(holder)
  return { field: editor.root, held: () => editor.getText() }
}

export function tiptap(place: HTMLElement): Practice {
  const editor = new Editor({ element: place, extensions: [StarterKit] })
  return { field: editor.view.dom, held: () => editor.getText({ blockSeparator: '\n' }) }
}
