import { t } from '@/lib/i18n/t'
import { send } from '../asks/ask'
import { wantsHelp } from '../complaints/help'
import { defineStep } from '../step'
import { askFor } from '../wording/ask'

export const askDetail = defineStep({
  id: 'ask-detail',
  source: 'Гайдлайн N10',
  when: ({ complaints: [first], remedies, situation, item, analysis, filling }) =>
    (first !== undefined &&
      remedies.length === 0 &&
      !analysis.danger &&
      (!filling.flags.has('mild') ||
        analysis.returned ||
        wantsHelp(
          first,
          `${item.text ?? ''} ${item.cons ?? ''}`,
          analysis.mentions,
          filling.flags.has('praised'),
        ))) ||
    (situation === 'E' && (item.rating ?? 5) <= 3),
  because: ({ complaints, filling }) => {
    if (complaints[0]?.vague) return t('because.askDetail.vague')
    return filling.flags.has('mild') ? t('because.askDetail.mild') : t('because.askDetail.one')
  },
  own: askFor,
  phrases: {
    any: [
      ...send(['{ask}']),
      '{?!restrained}Хотим помочь: [напишите|напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}.',
      '{?!restrained}Постараемся помочь: [пришлите|пришли] нам, пожалуйста, {place} {ask}.',
      '[Напишите|Напиши] нам {place}, а к сообщению [приложите|приложи] {ask}: посмотрим, чем можем помочь.',
      '{?detailed}[Напишите|Напиши] нам, пожалуйста, {place}, [приложите|приложи] {ask} и [расскажите|расскажи], как [вам|тебе] было бы удобно решить вопрос.',
      '{?detailed}[Пришлите|Пришли], пожалуйста, {ask} {place}: внимательно посмотрим и напишем, чем можем помочь.',
      '{?detailed}Не хотим оставлять это так: [напишите|напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}, а мы посмотрим, чем можем помочь.',
      '{?short}[Напишите|Напиши] нам {place} и [приложите|приложи] {ask} – поможем.',
    ],
    restrained: [
      'Просим написать нам {place} и приложить {ask}.',
      'Просим прислать нам {place} {ask} – рассмотрим и ответим по существу.',
      'Для решения вопроса просим написать нам {place} и приложить {ask}.',
    ],
    heartfelt: [
      '[Напишите|Напиши] нам, пожалуйста, {place} и [приложите|приложи] {ask}: очень хотим помочь.',
      'Очень хотим помочь: [пришлите|пришли] нам, пожалуйста, {place} {ask}.',
      'Мы рядом и поможем: [напишите|напиши] нам {place}, а к сообщению [приложите|приложи] {ask}.',
      'Нам очень хочется помочь: [напишите|напиши] нам, пожалуйста, {place} и [добавьте|добавь] {ask}.',
      '[Пришлите|Пришли] нам, пожалуйста, {ask} {place} – сделаем для [вас|тебя] всё, что сможем.',
    ],
  },
})
