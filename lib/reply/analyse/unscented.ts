import type { Statement } from './statements'

/** «Запаха нет» under three stars: as likely missed as welcome. */
const unscented =
  /^(?:и |а |вообще |совсем )?(?:запаха|аромата) (?:почти |вообще |совсем |никакого )?нету?$|^(?:(?:вообще|совсем|абсолютно|почти|практически) )?(?:без|нет) (?:запаха|аромата)$|^(?:ничем |совсем |вообще )?не пахн[а-я]{2,3}$/u
/** Said with stress, and of nothing else: missed. */
const stressed = /^(?:вообще|совсем|абсолютно|почти|практически) без (?:запаха|аромата)$/u
const fewStars = 2

/** The statements where a scent that is not there is no merit under few stars, and a fault where the buyer stresses it. */
export const withMissedScent = (
  statements: readonly Statement[],
  rating = 5,
): readonly Statement[] =>
  rating > 3
    ? statements
    : statements.flatMap((statement) => {
        if (statement.topic !== 'smell' || statement.sign < 0) return statement
        const said = statement.clause.words.map(({ norm }) => norm).join(' ')
        if (rating <= fewStars && stressed.test(said)) return { ...statement, sign: -1 as const }
        return unscented.test(said) ? [] : statement
      })
