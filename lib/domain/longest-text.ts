/** Longer texts are cut where they are read: no marketplace stores more. */
export const longestText = 20_000
