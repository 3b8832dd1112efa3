import { askedCase, askOf } from '../asks'
import { door, talk } from '../asks/ask'
import { isHarmed, isWhole } from '../asks/parcels'
import { isResized } from '../asks/sizes'
import { sizing } from '../asks/told'
import { verdict } from '../asks/verdict'
import { isCool, isUntried } from '../case/lukewarm'
import { awaitsExchange, isGivenBack, isRefunded, wantsBack, wayBack } from '../case/wants-back'
import type { Complaint } from '../complaints/complaint'
import { saysNothing, tellingWords } from '../complaints/says-nothing'
import type { StepContext } from '../context'
import { isWish } from '../echo/quotes/remark'
import type { TopicId } from '../topic'
import { wordings } from '.'

const rated = [
  '[Напишите|Напиши] нам, пожалуйста, {place}, что именно не понравилось.',
  '[Расскажите|Расскажи], пожалуйста, чего не хватило: написать можно {place}.',
  'Пара слов о том, что не устроило, очень помогла бы: [напишите|напиши] нам {place}.',
  '[Напишите|Напиши] нам {place}, что случилось, – постараемся помочь.',
] as const
const returned = [
  'Если с возвратом возникнут сложности, [напишите|напиши] нам {place} – поможем.',
  'Если по возврату появятся вопросы, [напишите|напиши] нам {place} – подскажем.',
  'Возникнут вопросы по возврату – [напишите|напиши] нам, пожалуйста, {place}.',
  'Если с возвратом понадобится помощь, [напишите|напиши] нам {place}.',
  'С возвратом поможем, если будет нужно: [напишите|напиши] нам {place}.',
] as const
/** He tells that it was refused or has come to nothing so far: «если возникнут сложности» would not have been read. */
const stalled = [
  '[Напишите|Напиши] нам, пожалуйста, {place}, на чём остановился возврат: посмотрим, чем можем помочь.',
  'С возвратом хотим помочь: [напишите|напиши] нам, пожалуйста, {place}, что [вам|тебе] ответили.',
  '[Напишите|Напиши] нам {place}, что сейчас с возвратом, – посмотрим, что можно сделать.',
  'О возврате [напишите|напиши] нам, пожалуйста, {place}: посмотрим, чем можем помочь.',
] as const
const ofReturn =
  /возврат не одобр|(?:заявк[а-яё]{1,2} на|не [а-яё]+) возврат|деньги .{0,20}не вернул|вернуть (?:покупку|деньги|товар) не|вернули не полностью/u
const isStalled = ({ told, troubles: [clause = ''] }: Complaint) => told && ofReturn.test(clause)
/** Left at the pickup point: there is nothing to be sent back, and perhaps nothing to be settled. */
const refused = [
  'Если понадобится помощь с этим заказом, [напишите|напиши] нам {place}.',
  'Если с отказом возникнут сложности, [напишите|напиши] нам {place} – поможем.',
  'Понадобится помощь с заказом – [напишите|напиши] нам, пожалуйста, {place}.',
  'Если по этому заказу что-то ещё не решено, [напишите|напиши] нам {place} – посмотрим, чем можем помочь.',
  'Если [захотите|захочешь] что-то уточнить по этому заказу, [напишите|напиши] нам {place}.',
] as const
/** The money is back: there is no return left to help with. */
const refunded = [
  'Если понадобится что-то ещё, [напишите|напиши] нам {place}.',
  'Понадобится что-то ещё – [напишите|напиши] нам, пожалуйста, {place}.',
  'Если понадобится помощь с выбором, [напишите|напиши] нам {place} – подскажем.',
  'Если [захотите|захочешь] что-то уточнить, [напишите|напиши] нам {place}.',
] as const
/** An exchange is under way: nothing need be sent. */
const awaited = [
  'Если с заменой возникнут вопросы, [напишите|напиши] нам {place} – поможем.',
  'Если с заменой что-то затянется, [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
  'Понадобится помощь с заменой – [напишите|напиши] нам {place}.',
] as const
const calm = [
  'Просим написать нам {place}, что произошло: разберёмся по существу.',
  '[Напишите|Напиши] нам, пожалуйста, {place}, что именно случилось, – ответим по делу.',
] as const
/** What happened was told, in whatever words. */
const calmly = [
  'Просим написать нам {place}: рассмотрим и ответим по существу.',
  '[Напишите|Напиши] нам, пожалуйста, {place}: ответим по делу.',
  'Если [напишете|напишешь] нам {place}, разберёмся по существу.',
] as const

const mild = [
  'Если понадобится помощь, [напишите|напиши] нам {place}: посмотрим, что можно сделать.',
  'Если [захотите|захочешь] рассказать подробнее, [напишите|напиши] нам {place}.',
  'Если будет что добавить, [напишите|напиши] нам {place}.',
  'Понадобится помощь – [напишите|напиши] нам {place}.',
] as const
/** A wish, a matter of taste or a price: there is nothing to help with, and others learn from it. */
const talking = [
  'Такие подробности помогают другим покупателям с выбором.',
  'Такое замечание пригодится тем, кто ещё выбирает.',
  'Это замечание поможет и другим покупателям.',
] as const
const helping = [
  '[Напишите|Напиши] нам {place} – посмотрим, чем можем помочь.',
  '[Напишите|Напиши] нам, пожалуйста, {place}: посмотрим, чем можем помочь.',
  'Если нужна помощь, [напишите|напиши] нам {place}: посмотрим, что можно сделать.',
  '[Напишите|Напиши] нам об этом, пожалуйста, {place} – постараемся помочь.',
] as const
const isOfSize = (told: string) => sizing.test(told.toLowerCase()) || /размер|мерит/iu.test(told)
const resizing = [
  'Если захочется подобрать другой размер, [напишите|напиши] нам {place} – подскажем.',
  'Поможем подобрать другой размер, если будет нужно: [напишите|напиши] нам {place}.',
  'Понадобится другой размер – [напишите|напиши] нам, пожалуйста, {place}: поможем подобрать.',
  'Нужна помощь с размером – [напишите|напиши] нам {place}, подскажем.',
] as const
/** What may be asked lightly where an offer of help would be silly. */
const mildOf: Partial<Record<TopicId, readonly string[]>> = {
  packaging: [
    'Если пострадало и содержимое, [напишите|напиши] нам {place}: поможем.',
    'Если вместе с упаковкой досталось и самой покупке, [напишите|напиши] нам {place}.',
    'Если внутри что-то не в порядке, [напишите|напиши] нам {place} – поможем.',
  ],
  damage: helping,
  underfill: helping,
  opened_used: helping,
  durability: helping,
  defect: helping,
  missing_parts: helping,
  wrong_item: helping,
  delivery: [
    'Если с заказом остались вопросы, [напишите|напиши] нам {place}.',
    'Если с заказом что-то ещё не решено, [напишите|напиши] нам {place} – поможем.',
  ],
  size_fit: resizing,
}
/** «Одна пачка цела, другая протекла» */
const leaked = /(?<!не\s)(?:(?:про|по|вы)т[её]к|разби|разли|высып)/iu
const sparedOnly = [
  'Хорошо, что сама покупка не пострадала.',
  'Хорошо, что сама покупка цела.',
  'Радует, что с самой покупкой всё в порядке.',
] as const
/** What may be asked lightly of this complaint. */
function askLightly(
  { topic, sure, quote = '', told: named }: Complaint,
  told: string,
  said: string,
  shown: boolean,
): readonly string[] {
  if (topic === 'packaging' && isWhole(told) && !leaked.test(told)) return sparedOnly
  if (topic === 'packaging' && isHarmed(told)) return helping
  if (topic === 'size_fit' && !sizing.test(said) && !/(?:мало|больше)мер|размер/u.test(said))
    return talking
  if (sure && mildOf[topic]) return mildOf[topic]
  // What could be photographed is a fault, whatever it was filed under.
  if (shown) return helping
  if (isWish(quote)) return talking
  // Nobody is helped with what could not even be named.
  return named || quote ? mild : door({ text: told })
}
/** A word or two, or a verdict of a line: whoever said more, and is asked again, sees that nobody read it. */
const isSilent = (text: string, vague: boolean): boolean =>
  text.trim().split(/\s+/u).length <= 2 ||
  (verdict.test(text) && (vague || text.length <= lengthy) && tellingWords(text) < 2) ||
  saysNothing(text)
const lengthy = 24
const asksWhat = wordings.generic.next ?? talk
/** Complaints that want an answer to the point even under five stars. */
const pressing: readonly TopicId[] = [
  'missing_parts',
  'wrong_item',
  'defect',
  'durability',
  'health',
  'expiry',
  'instructions',
]
const slighted: readonly TopicId[] = ['durability', 'defect']
/** Topics that say little until the buyer tells what it was. */
const hazy: readonly TopicId[] = ['quality', 'performance', 'generic', 'other', 'appearance']

/** What we ask when no remedy may be offered: the one detail that the case needs, and where to write (N10). */
export function askFor(context: StepContext): readonly string[] {
  const { situation, item, analysis, complaints, filling, product } = context
  if (situation === 'E') return rated
  const told = `${item.text ?? ''} ${item.cons ?? ''}`
  if (awaitsExchange(told)) return awaited
  if (analysis.returned) {
    if (complaints.length === 1 && isOfSize(told) && isResized(askOf(context).ask)) return resizing
    if (isRefunded(told)) return refunded
    if (complaints.some(isStalled)) return stalled
    return isGivenBack(told) ? returned : refused
  }
  if (wantsBack(told)) return wayBack(product.kind)
  const [first] = complaints
  if (analysis.abusive) return first && !first.vague ? calmly : calm
  // «Средне» under three stars: there is nothing to help with until he says what was lacking.
  if (item.rating === 3 && isCool(item) && first?.vague) return rated
  if (!first) return []
  const { says, shows } = askOf(context)
  // What did not last is told in passing under five stars.
  const presses =
    pressing.includes(first.topic) && !(item.rating === 5 && slighted.includes(first.topic))
  if (filling.flags.has('mild') && !(presses && first.told))
    return askLightly(first, told, askedCase(context)?.said ?? '', shows.length > 0)
  if (!first.told && isUntried(item)) return door({ text: told })
  if (says.length > 0) return says
  // The step's own sentences ask for what is to be sent.
  if (shows.length > 0) return []
  if ((first.told && !first.vague) || first.quote) return talk
  const unclear = first.vague || !first.sure || hazy.includes(first.topic)
  if (unclear) return isSilent(askedCase(context)?.text ?? '', analysis.vague) ? asksWhat : talk
  return wordings[first.topic].next ?? talk
}
