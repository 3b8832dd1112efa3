/** Words kept at most; reviews share most of theirs, and a text of other words pushes none out for long. */
const mostWords = 4000
/** A longer slice would hold in memory the whole text that it was cut from, and is rarely met again. */
const longestWord = 12
/** One draft asks of the same few clauses again and again, the next of others. */
const mostClauses = 100
const longestClause = 2000

type Pure<Answer> = (text: string) => Answer

/** A pure function of a word that remembers its answers: the same words stand in most texts. */
export const remembered = <Answer>(answer: Pure<Answer>): Pure<Answer> =>
  remembering(answer, mostWords, longestWord)

/** A pure function of a clause that remembers its last answers; nobody may change what it gives. */
export const rememberedLately = <Answer>(answer: Pure<Answer>): Pure<Answer> =>
  remembering(answer, mostClauses, longestClause)

/** The same of a clause and of what it is read for, such as a product; the answers go with that. */
export function rememberedFor<Subject extends object, Answer>(
  answer: (text: string, subject: Subject) => Answer,
): (text: string, subject: Subject) => Answer {
  const ofSubjects = new WeakMap<Subject, Pure<Answer>>()
  return (text, subject) => {
    const known = ofSubjects.get(subject) ?? rememberedLately((said) => answer(said, subject))
    ofSubjects.set(subject, known)
    return known(text)
  }
}

function remembering<Answer>(answer: Pure<Answer>, most: number, longest: number): Pure<Answer> {
  const answers = new Map<string, Answer>()
  return (text) => {
    if (text.length > longest) return answer(text)
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    if (answers.size >= most) answers.clear()
    const made = answer(text)
    answers.set(text, made)
    return made
  }
}
