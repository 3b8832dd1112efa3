import { onUnmounted, ref, watch } from 'vue'
import { hook } from '../shop/hook'
import { send } from '../shop/server'

/** The reply form's state: a value that Vue was not told of is not sent. */
export function useReply(id: string) {
  const text = ref('')
  const sending = ref(false)
  const error = ref('')
  watch(
    text,
    () => {
      hook.field = text.value
    },
    { immediate: true, flush: 'sync' },
  )
  onUnmounted(() => {
    hook.field = undefined
  })
  async function submit() {
    sending.value = true
    try {
      await send(id, text.value)
      text.value = ''
    } catch (reason) {
      error.value = (reason as Error).message
    } finally {
      sending.value = false
    }
  }
  return { text, sending, error, submit }
}
