/** Things counted: after 1, after 2–4, after 5 and more. */
const units =
  `куб куба кубов|литр литра литров|метр метра метров|квадрат квадрата квадратов|градус градуса градусов
  рулон рулона рулонов|килограмм килограмма килограммов|сантиметр сантиметра сантиметров|киловатт киловатта киловатт
  день дня дней|месяц месяца месяцев|год года лет|час часа часов|минута минуты минут|неделя недели недель|слой слоя слоёв
  комплект комплекта комплектов|упаковка упаковки упаковок|пара пары пар|человек человека человек`
    .split(/[|\n]/u)
    .map((row) => row.trim().split(' '))
const unitOf = new Map(units.flatMap((row) => row.map((word) => [word, row] as const)))
/** After these the genitive stands: «до 24 кубов». */
const ofGenitive =
  /^(?:до|от|из|с|со|для|около|более|менее|больше|меньше|свыше|после|без|кроме|вместо|порядка|не|у|в|во|о)$/iu

/** To whom it is given: his age stands in the genitive. */
const ofChild =
  /^(?:реб[её]нку|малышу|малышке|сыну|сынишке|дочке|дочери|внуку|внучке|девочке|мальчику|щенку|кот[её]нку|собаке|кошке|коту)$/iu

/** «на 24 кубов» → «на 24 куба»: what is counted agrees with its number. */
export function agreed(text: string): string {
  return text.replace(
    /(?<![^\s(])(?:([а-яё]+)\s)?(?<![\d,.–-])(\d{1,3})\s([а-яё]{2,12})(?![а-яё])/giu,
    (all, before: string | undefined, number: string, unit: string, at: number) => {
      const row = unitOf.get(unit.toLowerCase().replace('слоев', 'слоёв'))
      if (!row || ofGenitive.test(before ?? '')) return all
      // «5 литров хватит»: so much is enough, in the genitive.
      if (!before && /^\s▢ \(хват/u.test(text.slice(at + all.length))) return all
      const [one = '', few = '', many = ''] = row
      // «Давать щенку 2 месяцев»
      if (before && ofChild.test(before) && /^(?:месяц|год)$/u.test(one))
        return `${before} ${number} ${/(?<!1)1$/u.test(number) ? few : many}`
      const [last, teens] = [Number(number) % 10, Number(number) % 100]
      // «21 минуту» and «1 пару» stand in the accusative.
      if (last === 1 && teens !== 11 && /[ая]$/u.test(one)) return all
      const right =
        teens > 10 && teens < 20 ? many : last === 1 ? one : last > 1 && last < 5 ? few : many
      return `${before ? `${before} ` : ''}${number} ${right}`
    },
  )
}
