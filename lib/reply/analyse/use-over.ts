import type { ReplyItem } from '../analysis'
import { plainStory } from '../echo/words/plain'

const again = '(?:\\s(?:ее|его|их|эт[а-я]{1,3}|данн[а-я]{2,3}|ни\\sразу))?'
const uses =
  '(?:пить|принимать|мазать(?:ся)?|пользоваться|использовать|наносить|применять|давать|пробовать|носить|включать)'
const over = [
  // Thrown out or given away.
  /(?<![а-я])(?:выкинул|выбросил)[аи]?(?![а-я])(?!\s(?:[а-я]+\s)?(?:ден[ье]|на\sветер))|(?<![а-я])отдал[аи]?\s(?:[а-я]+\s)?(?:подруг|маме|сестр|сосед|дочер|дочке|свекров|знаком|коллег|друг)/u,
  // Given up already.
  new RegExp(
    `(?<![а-я])(?:перестал|прекратил|бросил)[аи]?${again}\\s${uses}|(?<![а-я])больше${again}\\sне\\s(?:буд[уе]м?|стан[уе]м?|рискн[уе]м?)${again}\\s${uses}|больше${again}\\s${uses}\\sне\\s(?:буд|стан|рискн)|(?<![а-я])не\\sпринима(?:ю|ем)(?![а-я])`,
    'u',
  ),
  // Healed for long.
  /(?<![а-я])(?:месяц|недел|год)[а-я]{0,3}\s(?:[а-я]+\s){0,2}леч(?:у|им|ил)|(?<![а-я])леч(?:у|им|ил[аи]?)\s(?:[а-я]+\s){0,3}(?:месяц|недел|год)/u,
]
/** The buyer uses the thing no more, so that nobody asks it of him. */
export const isUseOver = ({ text = '', cons = '' }: Pick<ReplyItem, 'text' | 'cons'>): boolean => {
  const said = plainStory(`${cons}. ${text}`)
  return over.some((pattern) => pattern.test(said))
}
