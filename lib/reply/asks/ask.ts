import type { Complaint } from '../complaints/complaint'
import type { ProductKind } from '../things/thing'
import type { TopicId } from '../topic'

/** What one looks at to know what to ask. */
export type AskedCase = {
  complaint: Complaint
  kind: ProductKind | undefined
  /** The buyer's text and «Недостатки», in small letters and with «е» for «ё». */
  text: string
  /** The trouble as it will be named, in the same form; empty when nothing could be told. */
  said: string
}

export type AskExample = string | { text: string; product?: string; rating?: number }

/** The one detail that helps in one kind of case (N10). */
export type Ask = {
  id: string
  /** Who else is asked is asked in vain. */
  fits(asked: AskedCase): boolean
  /** Whole sentences; where there are none, those of the step ask for what `shows` names. */
  says?: readonly string[] | ((asked: AskedCase) => readonly string[])
  /** What to send, in the accusative: «фото молнии». Nothing is to be sent where it is absent. */
  shows?: readonly string[] | ((asked: AskedCase) => readonly string[])
  examples: { asked: readonly AskExample[]; other: readonly AskExample[] }
}

export const defineAsk = (ask: Ask): Ask => ask

/** The topic is what the case is about, not a guess. */
export const isOf = ({ complaint }: AskedCase, ...topics: readonly TopicId[]): boolean =>
  topics.includes(complaint.topic) && complaint.sure

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Sentences that ask to be told something: `details` are indirect questions that also stand alone («какой шаг не вышел»),
 * `helps` what we shall do with the answer («подскажем, как быть»).
 */
export const tell = (details: readonly string[], helps: readonly string[]): readonly string[] =>
  details.flatMap((detail) => [
    `{?short}[Напишите|Напиши] нам {place}, ${detail}.`,
    `[Напишите|Напиши] нам, пожалуйста, {place}, ${detail}.`,
    `{?!short}Нам важно понять, ${detail}: [напишите|напиши] об этом, пожалуйста, {place}.`,
    `{?!short}[Подскажите|Подскажи], пожалуйста, ${detail}: ответить можно {place}.`,
    ...helps.flatMap((help) => [
      `[Напишите|Напиши] нам {place}, ${detail}, – ${help}.`,
      `Если [напишете|напишешь] нам {place}, ${detail}, ${help}.`,
      `${capital(detail)}? [Напишите|Напиши] нам, пожалуйста, {place} – ${help}.`,
    ]),
    `Хотим разобраться: [напишите|напиши] нам, пожалуйста, {place}, ${detail}.`,
  ])

/** A clause at the end is closed by a comma before a dash. */
const closed = (thing: string) => (thing.includes(', ') ? `${thing},` : thing)

/** Sentences that ask to be sent something: `things` in the accusative. */
export const send = (things: readonly string[], helps: readonly string[]): readonly string[] =>
  things.flatMap((thing) => [
    `{?short}[Пришлите|Пришли] нам {place} ${closed(thing)} – поможем.`,
    `{?!short}Чтобы мы могли помочь, [отправьте|отправь] нам, пожалуйста, {place} ${thing}.`,
    ...helps.flatMap((help) => [
      `{?!restrained}[Пришлите|Пришли] нам, пожалуйста, {place} ${closed(thing)} – ${help}.`,
      `[Напишите|Напиши] нам {place} и [приложите|приложи] ${thing}: ${help}.`,
      `Если [пришлёте|пришлёшь] нам {place} ${thing}, ${help}.`,
      `{?!short}{?!restrained}[Сможете|Сможешь] прислать нам {place} ${thing}? Тогда ${help}.`,
      `{?restrained}Просим прислать нам {place} ${closed(thing)} – ${help}.`,
    ]),
  ])

/** What to send and the sentences that ask for it. */
export const showing = (things: readonly string[], helps: readonly string[]) => ({
  shows: things,
  says: send(things, helps),
})

/** A matter of taste, of price or of what was hoped for: nothing is asked, and nobody is kept from writing. */
export const door: readonly string[] = [
  'Если останутся вопросы, [напишите|напиши] нам {place} – ответим.',
  'Останутся вопросы – [напишите|напиши] нам {place}: ответим.',
  'Если нужна наша помощь, [напишите|напиши] нам {place}.',
  'Мы на связи: если появятся вопросы, [напишите|напиши] нам {place}.',
  'Появятся вопросы – [напишите|напиши] нам {place}, поможем.',
]

/** Nothing is left to be asked: where to write, and that we shall help. */
export const talk: readonly string[] = [
  '{?short}[Напишите|Напиши] нам {place} – поможем.',
  '{?short}[Напишите|Напиши] нам {place}: поможем.',
  '[Напишите|Напиши] нам, пожалуйста, {place}: посмотрим, чем можем помочь.',
  'Хотим разобраться: [напишите|напиши] нам, пожалуйста, {place}.',
  '{?!short}[Напишите|Напиши] нам, пожалуйста, {place} – разберёмся, в чём дело.',
  '{?!short}Хочется во всём разобраться: [напишите|напиши] нам, пожалуйста, {place}.',
  'Готовы разобраться: [напишите|напиши] нам, пожалуйста, {place}.',
  'Поможем, чем сможем: [напишите|напиши] нам, пожалуйста, {place}.',
  'Если [напишете|напишешь] нам {place}, посмотрим, что можно сделать.',
]
