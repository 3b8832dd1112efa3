import type * as z from 'zod/mini'
import { itemsMessages } from './contract/items'
import { knowledgeMessages } from './contract/knowledge'
import { pageMessages, type pageStateSchema } from './contract/page'
import { penMessages } from './contract/pen'
import { queueMessages } from './contract/queue'

/** Every message of the extension. */
export const contract = {
  ...itemsMessages,
  ...queueMessages,
  ...knowledgeMessages,
  ...penMessages,
  ...pageMessages,
}

export type Contract = typeof contract
export type MessageName = keyof Contract
export type Request<Name extends MessageName> = z.infer<Contract[Name]['request']>
export type Response<Name extends MessageName> = z.infer<Contract[Name]['response']>
export type PageState = z.infer<typeof pageStateSchema>
