import { t } from '@/lib/i18n/t'
import { isSlight } from '../complaints/slight'
import { defineStep } from '../step'

/** It was slight and has passed. */
const calmly = [
  'На всякий случай больше не {stop}, пожалуйста, и [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
  'Пока не {stop}, пожалуйста, а нам [напишите|напиши] {place}: обсудим, как быть.',
  'Лучше пока не {stop}; [напишите|напиши] нам, пожалуйста, {place} – обсудим, как быть.',
  '[Напишите|Напиши] нам, пожалуйста, {place}, а пока на всякий случай не {stop}.',
] as const

/** The buyer has given it up: there is nothing to warn of. */
const afterwards = [
  '[Напишите|Напиши] нам, пожалуйста, {place}: посмотрим, чем можем помочь.',
  'Пожалуйста, [напишите|напиши] нам {place} – посмотрим, чем можем помочь.',
  'Если [напишете|напишешь] нам {place}, посмотрим, чем можем помочь.',
  'Нам важно разобраться: [напишите|напиши] нам, пожалуйста, {place}.',
] as const

/** What has gone off: how to write to us is told by the next sentence. */
const goneOff = [
  'Пожалуйста, не {stop}.',
  'Не {stop}, пожалуйста.',
  'На всякий случай не {stop}.',
  'Пока на всякий случай не {stop}.',
  'Лучше не {stop}.',
] as const

export const safety = defineStep({
  id: 'safety',
  source: 'Гайдлайн, «Situations»: здоровье и огонь',
  when: ({ filling, complaints }) => filling.slots.stop !== undefined && complaints.length > 0,
  because: () => t('because.safety'),
  own: ({ analysis, item }) => {
    if (!analysis.danger) return goneOff
    return analysis.useOver ? afterwards : isSlight(item) ? calmly : []
  },
  phrases: {
    any: [
      'Пожалуйста, больше не {stop} и [напишите|напиши] нам {place}.',
      'Больше не {stop}, пожалуйста, и [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
      '[Напишите|Напиши] нам, пожалуйста, {place} и больше не {stop}.',
      'Пожалуйста, пока не {stop} и [напишите|напиши] нам {place}: посмотрим, чем можем помочь.',
      'Пожалуйста, [напишите|напиши] нам {place}, а пока не {stop}.',
    ],
  },
})
