import { askedCase, askOf } from '../asks'
import { talk } from '../asks/ask'
import { isPacked } from '../asks/goods'
import { sizing } from '../asks/told'
import type { Complaint } from '../complaint'
import type { StepContext } from '../context'
import { isWish } from '../echo/quotes/remark'
import { isCool } from '../lukewarm'
import { filmed } from '../photo'
import type { TopicId } from '../topic'
import { awaitsExchange, wantsBack, wayBack } from '../wants-back'
import { wordings } from '.'

const rated = [
  '[Напишите|Напиши] нам, пожалуйста, {place}, что именно не понравилось.',
  '[Расскажите|Расскажи], пожалуйста, чего не хватило: написать можно {place}.',
  'Пара слов о том, что не устроило, очень помогла бы: [напишите|напиши] нам {place}.',
  '[Напишите|Напиши] нам {place}, что случилось, – постараемся помочь.',
] as const
const returned = [
  'Если с возвратом что-то застопорится, [напишите|напиши] нам {place} – поможем.',
  'Если по возврату появятся вопросы, мы на связи: [пишите|пиши] {place}.',
  'Возникнут вопросы по возврату – [напишите|напиши] нам {place}, подскажем.',
  'Если с возвратом понадобится помощь, [напишите|напиши] нам {place}.',
  'С возвратом поможем, если будет нужно: [напишите|напиши] нам {place}.',
] as const
/** An exchange is under way: nothing need be sent. */
const awaited = [
  'Если с заменой возникнут вопросы, [напишите|напиши] нам {place} – поможем.',
  'Если с заменой что-то затянется, [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
  'Понадобится помощь с заменой – [напишите|напиши] нам {place}.',
] as const
const calm = [
  'Готовы разобраться по существу: [напишите|напиши] нам {place}, что произошло.',
  '[Напишите|Напиши] нам, пожалуйста, {place}, что именно случилось, – ответим по делу.',
] as const

const mild = [
  'Если нужна наша помощь, [напишите|напиши] нам {place}: подумаем, что можно сделать.',
  'Если с этим нужна помощь, [напишите|напиши] нам {place}.',
  'Если захочется это обсудить, [напишите|напиши] нам {place} – мы на связи.',
  'Появятся вопросы – [напишите|напиши] нам {place}, поможем.',
  'Если остались вопросы, [напишите|напиши] нам {place} – ответим.',
  'Захочется рассказать подробнее – [напишите|напиши] нам {place}.',
] as const
/** A wish, a matter of taste or a price: there is nothing to help with. */
const talking = mild.slice(2)
const helping = [
  'Нужна помощь с этим – [напишите|напиши] нам {place}.',
  'Если хочется это решить, [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
  '[Напишите|Напиши] нам {place}, если нужна помощь: посмотрим, что можно сделать.',
] as const
/** What may be asked lightly where an offer of help would be silly. */
const mildOf: Partial<Record<TopicId, readonly string[]>> = {
  packaging: [
    'Если пострадало и содержимое, [напишите|напиши] нам {place}: поможем.',
    'Если вместе с упаковкой досталось и самой покупке, [напишите|напиши] нам {place}.',
    'Если внутри что-то не в порядке, [напишите|напиши] нам {place} – разберёмся.',
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
  price: [
    'Если захочется обсудить покупку, [напишите|напиши] нам {place} – мы на связи.',
    'Если появятся вопросы о покупке, [напишите|напиши] нам {place}.',
  ],
  size_fit: [
    'Если захочется подобрать другой размер, [напишите|напиши] нам {place} – подскажем.',
    'Нужна помощь с размером – [напишите|напиши] нам {place}.',
  ],
  taste: talking,
  smell: talking,
  color: talking,
  appearance: talking,
  description_mismatch: talking,
}
/** «Сам товар цел»: it is not asked for, but welcomed. */
const whole =
  /(?:содержим|товар|внутри|сам[аои]?(?![а-я])|вс[её](?![а-я])|издели)[^.!?]{0,40}(?:цел(?:[аоы]|ый|ая|ое|ые|остности?)?(?![а-я])|не\sпострада|в\sпорядке|в\sцелости|не\sповрежд|невредим)|(?:хорошо|слава\sбогу),?\s(?:что\s)?[^.!?]{0,40}не\s(?:высыпал|разбил|пострадал|вытек|пролил|сломал|помял|повредил)|(?<![а-я])(?:но|а)\s[а-яё\s]{3,25}\s(?:цел(?:ый|ая|ое|ые|а|о|ы)?(?![а-я])|без\sповрежд)|сам[аио]?\s[а-яё]{3,15}\s(?:без\sповрежд|не\sпострада|цел)/iu
const spared = [
  'Хорошо, что сама покупка не пострадала. Появятся вопросы – [напишите|напиши] нам {place}.',
  'Хорошо, что сама покупка цела. Если понадобится помощь, [напишите|напиши] нам {place}.',
] as const
/** What may be asked lightly of this complaint. */
function askLightly(
  { topic, sure, quote = '' }: Complaint,
  told: string,
  said: string,
): readonly string[] {
  if (topic === 'packaging' && whole.test(told)) return spared
  if (topic === 'size_fit' && !sizing.test(said)) return talking
  return (sure && mildOf[topic]) || (isWish(quote) ? talking : mild)
}
/** The buyer told what happened: asking him again would show that nobody read it. */
const lengthy = 24
const detailed = [
  ...talk.slice(0, 5),
  '[Напишите|Напиши] нам, пожалуйста, {place}: хотим разобраться.',
  'Хотим помочь: [напишите|напиши] нам {place}, а если есть фото, [приложите|приложи] и его.',
] as const
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
/** Topics that say little until the buyer tells what it was. */
const hazy: readonly TopicId[] = ['quality', 'performance', 'generic', 'other', 'appearance']

/** Troubles that are felt, heard, tasted or found by trying: a photograph shows nothing of them. */
const felt =
  /отказ[а-я]+\sесть|не\s(?:ест|едят|ела|ел|ели)(?![а-я])|суш[ие]|сухост|сухие|сухой|ломки|стирает|шумн|громк|тихи|скольз|поте[ею]т|впит|смыва|держит|эффект|результат|борет|стойк|запах|аромат|пахн|горч|горечь|кисл|сладк|сол[её]н|вкус|ж[её]стк|тяж[её]л|связи|дозвон|медленн|долго|влеза|хватило|недостаточн|сполза|помеща|вмеща|карман/iu

/** What we ask when no remedy may be offered: the one detail that the case needs, and where to write (N10). */
export function askFor(context: StepContext): readonly string[] {
  const { situation, item, analysis, complaints, filling, product } = context
  if (situation === 'E') return rated
  const told = `${item.text ?? ''} ${item.cons ?? ''}`
  if (awaitsExchange(told)) return awaited
  if (analysis.returned) return returned
  if (wantsBack(told)) return wayBack(product.kind)
  const [first] = complaints
  if (analysis.abusive) return calm
  // «Средне» under three stars: there is nothing to help with until he says what was lacking.
  if (item.rating === 3 && isCool(item) && first?.vague) return rated
  if (!first) return []
  if (filling.flags.has('mild') && !(pressing.includes(first.topic) && first.told))
    return askLightly(first, told, askedCase(context)?.said ?? '')
  const { says } = askOf(context)
  if (says.length > 0) return says
  const isFelt =
    felt.test(`${first.troubles.join(' ')} ${first.quote ?? ''}`) &&
    !filmed.includes(product.kind ?? 'food')
  if (first.told && isFelt) return talk
  // Of a jar or a bottle a photograph shows little, and nobody knows of what.
  const asked = askedCase(context)
  if (!first.told && first.quote && !first.sure && asked && isPacked(asked)) return talk
  // Told, though not of which topic: «напишите и приложите фото …» suits any.
  if ((first.told || first.quote) && !first.sure) return isFelt ? talk : []
  const unclear = first.vague || !first.sure || (!first.told && hazy.includes(first.topic))
  if (unclear && !analysis.vague && (item.text ?? item.cons ?? '').length > lengthy) return detailed
  const { next } = unclear ? wordings.generic : wordings[first.topic]
  return next ?? []
}
