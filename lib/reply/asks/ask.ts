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
  /** The thing by its own noun, in the genitive, where it is sure: «мешков». */
  thing?: string | undefined
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
    `{?!short}[Подскажите|Подскажи], пожалуйста, ${detail}? [Напишите|Напиши] нам {place}.`,
    ...helps.flatMap((help) => [
      `[Напишите|Напиши] нам {place}, ${detail}, – ${help}.`,
      `Если [напишете|напишешь] нам {place}, ${detail}, ${help}.`,
      `${capital(detail)}? [Напишите|Напиши] нам, пожалуйста, {place} – ${help}.`,
    ]),
  ])

/** What we shall do with what is sent: nothing is promised, and no cause is sought that the buyer may have named. */
export const helping = [
  'посмотрим, чем можем помочь',
  'посмотрим, что можно сделать',
  'постараемся помочь',
  'обсудим, как быть',
] as const

/** Sentences that ask to be sent something: `things` in the accusative. */
export const send = (
  things: readonly string[],
  helps: readonly string[] = helping,
): readonly string[] =>
  things.flatMap((thing) => [
    `{?short}[Пришлите|Пришли] нам {place} ${thing} – поможем.`,
    ...helps.flatMap((help) => [
      `{?!restrained}[Пришлите|Пришли] нам, пожалуйста, {place} ${thing} – ${help}.`,
      `{?!restrained}[Пришлите|Пришли], пожалуйста, ${thing} {place} – ${help}.`,
      `{?!restrained}[Напишите|Напиши] нам {place} и [приложите|приложи] ${thing} – ${help}.`,
      `{?!short}{?!restrained}[Напишите|Напиши] нам, пожалуйста, {place} и [приложите|приложи] ${thing}: ${help}.`,
      `{?!heartfelt}Если [пришлёте|пришлёшь] нам {place} ${thing}, ${help}.`,
      `{?restrained}Просим прислать нам {place} ${thing} – ${help}.`,
      `{?restrained}Просим написать нам {place} и приложить ${thing}: ${help}.`,
    ]),
  ])

/** A matter of taste, of price or of what was hoped for: no help is offered, and nobody is kept from writing. */
const added = [
  'Если [захотите|захочешь] что-то добавить, [напишите|напиши] нам {place}.',
  'Если будет что добавить, [напишите|напиши] нам, пожалуйста, {place}.',
  'Будет что добавить – [напишите|напиши] нам {place}.',
] as const
const more = [
  ...added,
  'Если [захотите|захочешь] рассказать подробнее, [напишите|напиши] нам {place}.',
  '[Захотите|Захочешь] рассказать подробнее – [напишите|напиши] нам, пожалуйста, {place}.',
  'Написать подробнее можно {place}.',
] as const
/** Whoever has told at length is not bidden to tell more. */
const atLength = [
  ...added,
  '[Захотите|Захочешь] что-то добавить – [напишите|напиши] нам, пожалуйста, {place}.',
] as const
const lengthy = 160
export const door = ({ text }: Pick<AskedCase, 'text'>): readonly string[] =>
  text.length > lengthy ? atLength : more

/** Nothing is left to be asked: where to write, and that we shall help. */
export const talk: readonly string[] = [
  '{?short}[Напишите|Напиши] нам {place} – поможем.',
  '{?short}[Напишите|Напиши] нам {place}: поможем.',
  '[Напишите|Напиши] нам, пожалуйста, {place} – посмотрим, чем можем помочь.',
  '[Напишите|Напиши] нам, пожалуйста, {place}: посмотрим, что можно сделать.',
  '[Напишите|Напиши] нам об этом {place} – постараемся помочь.',
  'Постараемся помочь: [напишите|напиши] нам, пожалуйста, {place}.',
  '{?!short}Посмотрим, чем можем помочь: [напишите|напиши] нам, пожалуйста, {place}.',
  'Хотим помочь: [напишите|напиши] нам, пожалуйста, {place}.',
  'Если [напишете|напишешь] нам {place}, посмотрим, чем можем помочь.',
  '{?restrained}Просим написать нам {place}: посмотрим, что можно сделать.',
]
