/** Russian plural: `forms` for 1, 2 and 5 («знак», «знака», «знаков»). */
export function plural(count: number, forms: readonly [string, string, string]): string {
  const [tens, ones] = [count % 100, count % 10]
  if (tens > 10 && tens < 20) return forms[2]
  return ones === 1 ? forms[0] : ones > 1 && ones < 5 ? forms[1] : forms[2]
}

/** «3 000»: thousands set apart by a non-breaking space. */
export const number = (count: number) => count.toLocaleString('ru-RU')
