import type { Remedy } from '@/lib/domain/voice'
import { askOf } from '../asks'
import type { StepContext } from '../context'
import type { TopicId } from '../topic'

const phrases: Record<Remedy, readonly string[]> = {
  replacement: [
    'Готовы заменить покупку: [напишите|напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}.',
    'Предлагаем замену: [напишите|напиши] нам {place} и [приложите|приложи] {ask}, остальное согласуем.',
    'Заменим на новый экземпляр: [пришлите|пришли] нам {place} {ask}, а дальше подскажем по шагам.',
    'Покупку заменим: [напишите|напиши] нам {place} и [добавьте|добавь] {ask}.',
    'Готовы заменить покупку: [напишите|напиши] нам, пожалуйста, {place}, и всё согласуем.',
    'Предлагаем замену: [напишите|напиши] нам {place}, остальное подскажем по шагам.',
    'Покупку заменим. Чтобы договориться о замене, [напишите|напиши] нам, пожалуйста, {place}.',
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
    'Предлагаем ремонт: [напишите|напиши] нам {place}, и договоримся, как передать вещь.',
  ],
  spare_part: [
    'Отправим недостающую деталь: [напишите|напиши] нам {place}, чего не хватает, и [приложите|приложи] фото.',
    'Готовы дослать нужную деталь – [пришлите|пришли] нам {place} {ask}.',
    'Дошлём то, чего не хватило: [напишите|напиши] нам, пожалуйста, {place}.',
    'Недостающее дошлём: [напишите|напиши] нам {place}, и обо всём договоримся.',
  ],
  discount: [
    'Хотим предложить скидку на следующий заказ: [напишите|напиши] нам {place}, и мы обо всём договоримся.',
    'Готовы сделать скидку – [напишите|напиши] нам, пожалуйста, {place}.',
    'Чтобы сгладить эту покупку, предлагаем скидку на следующую: [напишите|напиши] нам {place}.',
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

/** What another specimen of the same would not mend is exchanged for another. */
const exchanges: Partial<Record<TopicId | 'misfit', readonly string[]>> = {
  size_fit: [
    'Поможем с обменом на другой размер: [напишите|напиши] нам, пожалуйста, {place}, какой нужен.',
    'Готовы заменить на другой размер: [напишите|напиши] нам {place}, какой подойдёт.',
    'Предлагаем замену на подходящий размер – [напишите|напиши] нам, пожалуйста, {place}.',
  ],
  wrong_item: [
    'Заменим на то, что [вы заказывали|было заказано]: [пришлите|пришли] нам, пожалуйста, {place} {ask}.',
    'Готовы заменить на нужный товар: [напишите|напиши] нам {place} и [приложите|приложи] {ask}.',
    'Предлагаем замену на то, что было в заказе: [напишите|напиши] нам {place}, и всё согласуем.',
  ],
  color: [
    'Готовы заменить на другой цвет: [напишите|напиши] нам {place}, какой нужен.',
    'Предлагаем замену на нужный цвет – [напишите|напиши] нам, пожалуйста, {place}.',
  ],
  misfit: [
    'Готовы заменить на подходящий вариант: [напишите|напиши] нам {place}, что именно нужно.',
    'Предлагаем замену на то, что подойдёт: [напишите|напиши] нам, пожалуйста, {place}, что именно нужно.',
  ],
}

/** Where nothing was missing, but something gave way. */
const replacedPart = [
  'Готовы выслать деталь на замену: [пришлите|пришли] нам {place} {ask}.',
  'Вышлем деталь на замену – [напишите|напиши] нам, пожалуйста, {place}.',
] as const

/** A photograph shows nothing of these. */
const unseen: readonly TopicId[] = [
  'smell',
  'taste',
  'efficacy',
  'price',
  'delivery',
  'service',
  'usability',
  'size_fit',
]
const misfits = ['model', 'model-told', 'misfit']
/** Asks of a thing that is no more, or of which enough was shown or told. */
const shownEnough = ['thrown-away', 'shown-already', 'taste', 'aired', 'empty']

/** Offers of the allowed remedies, the best first, as the trouble bears them. */
export function remedyPhrases(context: StepContext): readonly string[] {
  const [first, second] = context.remedies
  const [complaint] = context.complaints
  if (!first || !complaint) return []
  const { ask } = askOf(context)
  const blind = unseen.includes(complaint.topic) || shownEnough.includes(ask?.id ?? '')
  const fitting = (phrase: string) =>
    !(blind && /\{ask\}|фото/u.test(phrase)) &&
    // What is missing was told.
    !(ask?.id === 'missing-told' && phrase.includes('чего не хватает'))
  const other = exchanges[misfits.includes(ask?.id ?? '') ? 'misfit' : complaint.topic]
  const part = first === 'spare_part' && complaint.topic !== 'missing_parts' && replacedPart
  const own = part || (first === 'replacement' && other) || phrases[first]
  const both = [first, second].includes('replacement') && [first, second].includes('refund')
  return [...(both && !other ? pairs : []), ...own].filter(fitting)
}
