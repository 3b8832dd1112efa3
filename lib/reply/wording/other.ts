import { generic } from './generic'
import { defineWording } from './wording'

/** What is complained of has no topic of its own: said as a complaint about the whole. */
export const other = defineWording({ ...generic, topic: 'other', about: 'эту покупку' })
