import { cases, declineAdjective, type Gender } from '@/lib/text/inflect'

/** Participles of what is done to goods, short masculine: «защищён», «защищённый». */
const stressed =
  `защищён включён присоединён подключён повреждён смещён размещён закреплён прикреплён утеплён
  утяжелён сокращён искажён нанесён перенесён внесён произведён заведён сведён переведён заменён изменён оценён растворён
  засорён загрязнён запылён замутнён затемнён осветлён удлинён упрощён утомлён
  наделён отделён разделён определён распределён обновлён учтён сожжён обожжён зажжён испечён запечён
  пропечён привезён занесён принесён снесён отнесён прожжён расщеплён скреплён`.split(/\s+/u)
/** The same, whose every form has «ё». */
const always =
  'обёрнут завёрнут свёрнут развёрнут перевёрнут подвёрнут затёрт стёрт потёрт протёрт растёрт'.split(
    ' ',
  )
const others =
  'устаёт встаёт отстаёт достаёт перестаёт даёт отдаёт создаёт выдаёт придаёт передаёт узнаёт шьёт льёт пьёт бьёт вьёт жуёт истечёт истёк течёт трёт трётся лжёт печёт стережёт бережёт ждёт найдёт придёт подойдёт растёт отрастёт цветёт везёт ползёт грызёт несёт ведёт кладёт крадёт метёт плетёт льнёт тёк отёк потёк натёк стёк лёг сжёг обжёг поджёг'.split(
    ' ',
  )
const genders: readonly Gender[] = ['m', 'f', 'n', 'pl']

/** Words that are misspelt without «ё», in all their forms. */
export function yoForms(): string[] {
  const long = (adjective: string) =>
    genders.flatMap((gender) => cases.map((name) => declineAdjective(adjective, gender, name)))
  return [
    ...others,
    ...long('звёздный'),
    ...stressed.flatMap((short) => [short, ...long(`${short}ный`)]),
    ...always.flatMap((short) => [
      short,
      `${short}а`,
      `${short}о`,
      `${short}ы`,
      ...long(`${short}ый`),
    ]),
  ]
}
