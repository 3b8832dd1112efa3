import { onScopeDispose, type Ref, ref, shallowRef } from 'vue'
import { hook } from '../shop/hook'
import { snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'

/** The server's items as Vue state. */
export function useShop(): Ref<Entry[]> {
  const entries = shallowRef(snapshot())
  onScopeDispose(
    subscribe(() => {
      entries.value = snapshot()
    }),
  )
  return entries
}

/** A number that rows put into their keys: when it changes, their DOM is thrown away and built anew. */
export function useGeneration(): Ref<number> {
  const generation = ref(0)
  hook.rebuild = () => {
    generation.value++
  }
  return generation
}
