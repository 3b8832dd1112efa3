import { plainText } from '../words/plain'

const sense =
  /^(?:(?:в\sцелом|практически|почти|вообще|совсем)\s)?(?:нет\s)?(запаха|аромата|вкуса)\s?(?:[а-я]+\s){0,2}(?:нет(?:у)?|не\s(?:было|оказалось|чувств[а-я]+|почувств[а-я]+|ощущ[а-я]+|слышно|слышу))?$/u
const scarcely = /практически|почти|особо|толком|едва|еле/u

/** «Запаха практически нет» as «аромат почти не чувствуется», where it is a complaint. */
export function faintSense(said: string): string | undefined {
  const plain = plainText(said)
  const [, what] = sense.exec(plain) ?? []
  if (!what || !/нет|не\s/u.test(plain)) return undefined
  return `${what === 'вкуса' ? 'вкус' : 'аромат'} ${scarcely.test(plain) ? 'почти ' : ''}не чувствуется`
}
