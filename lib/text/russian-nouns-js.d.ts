/** The part of russian-nouns-js that we use; the package ships no types. */
declare module 'russian-nouns-js' {
  type Lemma = { text: string; gender?: string; pluraleTantum?: boolean; indeclinable?: boolean }
  const RussianNouns: {
    Engine: new () => {
      decline(lemma: Lemma, grammaticalCase: string, pluralForm?: string): string[]
      pluralize(lemma: Lemma): string[]
    }
    Gender: { FEMININE: string; MASCULINE: string; NEUTER: string }
    createLemma(options: Lemma): Lemma
  }
  export default RussianNouns
}
