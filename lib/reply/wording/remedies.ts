import type { Remedy } from '@/lib/domain/voice'

/** Remedies as the seller reads them. */
export const remedyNames: Record<Remedy, string> = {
  replacement: 'замена',
  refund: 'возврат денег',
  repair: 'ремонт',
  spare_part: 'досылка детали',
  discount: 'скидка',
  extended_warranty: 'продлённая гарантия',
}

const phrases: Record<Remedy, readonly string[]> = {
  replacement: [
    'Готовы заменить покупку: [напишите|напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}.',
    'Предлагаем замену – [напишите|напиши] нам {place}, [приложив|и приложи] {ask}, и мы всё согласуем.',
    'Заменим на новый экземпляр: [пришлите|пришли] нам {place} {ask}, а дальше подскажем по шагам.',
    'Будет замена: [напишите|напиши] нам {place} и [добавьте|добавь] {ask}.',
  ],
  refund: [
    'Готовы вернуть деньги: [оформите|оформи], пожалуйста, {returnRoute} и [приложите|приложи] {ask}.',
    'Деньги за покупку вернём: для этого [оформите|оформи] {returnRoute}.',
    'Предлагаем возврат: [оформите|оформи], пожалуйста, {returnRoute}, мы его согласуем.',
    '[Оформите|Оформи], пожалуйста, {returnRoute} – согласуем и вернём деньги.',
  ],
  repair: [
    'Готовы отремонтировать: [напишите|напиши] нам {place} и [приложите|приложи] {ask}, договоримся, как передать вещь.',
    'Возьмём ремонт на себя – [напишите|напиши] нам, пожалуйста, {place}.',
  ],
  spare_part: [
    'Отправим недостающую деталь: [напишите|напиши] нам {place}, чего не хватает, и [приложите|приложи] фото.',
    'Готовы дослать нужную деталь – [пришлите|пришли] нам {place} {ask}.',
    'Дошлём то, чего не хватило: [напишите|напиши] нам, пожалуйста, {place}.',
  ],
  discount: [
    'Хотим предложить скидку на следующий заказ: [напишите|напиши] нам {place}, и мы обо всём договоримся.',
    'Готовы сделать скидку – [напишите|напиши] нам, пожалуйста, {place}.',
  ],
  extended_warranty: [
    'Готовы продлить гарантию: [напишите|напиши] нам {place}, и мы всё оформим.',
    'Предлагаем продлённую гарантию – подробности согласуем, если [напишете|напишешь] нам {place}.',
  ],
}
const pairs = [
  'Готовы заменить покупку или вернуть деньги – что удобнее: [напишите|напиши] нам {place} и [приложите|приложи] {ask}.',
  'Выбор за [вами|тобой]: замена или возврат денег. [Напишите|Напиши] нам, пожалуйста, {place}, что подойдёт больше.',
] as const

/** Offers of the allowed remedies, the best first; the buyer who has returned the thing is offered no return. */
export function remedyPhrases(allowed: readonly Remedy[]): readonly string[] {
  const [first, second] = allowed
  if (!first) return []
  const both = [first, second].includes('replacement') && [first, second].includes('refund')
  return both ? [...pairs, ...phrases[first]] : phrases[first]
}
