import { keyOf } from '@/lib/reply/answer/kin'
import { comparable } from '@/lib/reply/intent'

/** Stems of a name or a text, in its order. */
export const stems = (text: string): string[] => comparable(text.slice(0, 2000)).map(keyOf)
