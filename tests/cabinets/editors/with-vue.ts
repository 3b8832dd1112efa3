import { createApp, h, ref, vModelText, withDirectives } from 'vue'
import type { Practice } from './main'

/** `v-model`, with or without `.lazy` (which waits for `change`). */
function modelled(place: HTMLElement, lazy: boolean): Practice {
  const text = ref('')
  createApp({
    render: () =>
      withDirectives(
        h('textarea', {
          'onUpdate:modelValue': (value: string) => {
            text.value = value
          },
        }),
        [[vModelText, text.value, '', lazy ? { lazy: true } : {}]],
      ),
  }).mount(place)
  return { field: place.querySelector('textarea') as HTMLElement, held: () => text.value }
}

export const vueFields = (place: (name: string) => HTMLElement): Record<string, Practice> => ({
  vue: modelled(place('vue'), false),
  vueLazy: modelled(place('vueLazy'), true),
})
