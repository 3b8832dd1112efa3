/** A found item: its place in the page, the items nested in it (replies in a thread), and what it is worth. */
export type Block = { spot: number; nested: number[]; worth: number }
