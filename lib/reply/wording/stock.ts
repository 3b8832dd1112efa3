import { capital } from '../answer/ask-words'

export const notified =
  'Чтобы не пропустить поступление, [включите|включи] уведомление в карточке товара.'
/** «46 размер появится ▢», «чёрный цвет в наличии будет ▢»: when something named is there again. */
export function stockOf(said: string | undefined): string | undefined {
  const [, place = '', what, verb] =
    /^(в наличии|в продаже|снова)?\s?([^▢,]{0,80}[а-яёa-z\d][^▢,]{0,80}?)\s((?:снова\s)?[а-яё]+)\s▢$/iu.exec(
      said ?? '',
    ) ?? []
  if (
    !what ||
    !verb ||
    /^(?:он|она|оно|они|это|товар)$/iu.test(what) ||
    !/(?:ет|ит|ут|ят|ём|ем|им|тся)$/iu.test(verb)
  )
    return undefined
  return `${capital([what, place.toLowerCase(), verb].filter(Boolean).join(' '))} ▢`
}
