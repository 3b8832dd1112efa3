import type { Mention, ReplyItem } from '../../analysis'
import { spoken } from '../quotes/quote'
import { neverWas, spared } from '../words/one-clause'
import { plainText, wordsOf } from '../words/plain'
import { notNoun } from '../words/subject'

const part =
  /^[A-Za-zЀ-ӿ-]{4,}\s(?:(?:в|на|у|с|под|из)\s(?:[A-Za-zЀ-ӿ]+\s){1,2})?(?:(?:вообще|совсем|почти|плохо|толком|до\sконца|очень|так)\s)?не\s[A-Za-zЀ-ӿ]{3,}(?:[еи]т|[уюая]т|[уюая]тся|[еи]тся|ла|ло|ли|л)(?![A-Za-zЀ-ӿ])/u
/** «Пипетка не набирает»: a sentence of its own under four stars that says what a thing does not do. */
export function failingPart(
  { text = '' }: ReplyItem,
  mentions: readonly Mention[],
): string | undefined {
  return text
    .slice(0, 600)
    .split(/[.!?;,\n]+/u)
    .map((clause) => clause.replace(/^\s*(?:но|а|однако|зато|только)\s+/iu, '').trim())
    .find((clause) => {
      const plain = plainText(clause)
      const [first = ''] = wordsOf(plain)
      return (
        part.test(plain) &&
        !neverWas.test(plain) &&
        !spared.test(plain) &&
        /[аяыиьбвгджзклмнпрстфхцчш]$/u.test(first) &&
        !notNoun.test(first) &&
        !spoken.has(first) &&
        !mentions.some(
          ({ polarity, words }) =>
            polarity === 'praise' && clause.includes(words.text.slice(0, 30)),
        )
      )
    })
}
