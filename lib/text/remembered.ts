/** Words kept at most; reviews share most of theirs, and a text of other words pushes none out for long. */
const most = 4000
/** A longer slice would hold in memory the whole text that it was cut from, and is rarely met again. */
const longest = 12

/** A pure function of a word that remembers its answers: the same words stand in most texts. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    if (word.length > longest) return answer(word)
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const made = answer(word)
    answers.set(word, made)
    return made
  }
}
