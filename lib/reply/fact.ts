/** A fact that may be said, with its source, shown to the seller beside the draft (Q3). */
export type Fact = {
  text: string
  /** The question that `text` answers, where the fact is a question–answer pair. */
  ask?: string | undefined
  source: 'page' | 'base' | 'own-answer' | 'seller'
  /** «вы отвечали так 12 марта», «из карточки». */
  sourceNote?: string | undefined
}
