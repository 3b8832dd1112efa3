import type { TopicId } from '../topic'
import { defineAsk, isOf, talk, tell } from './ask'
import { isWorn } from './goods'
import { measured } from './told'

/** A text that says more than that something is wanting. */
const telling = 40
const unsent =
  /пуст(?:ой|ая|ую|ые)?(?![а-я])|присл|полож|довез|доставил|комплект|не\sхват|не\sприш|не\sдоеха|недоста|не\sдоста[её]т|приш(?:л[оаи]|ел)\s(?:[а-я]{2,12}\s){0,2}(?:тольк|лишь|не\sвс|од[ин]|дв|тр|чет|пят|шест|сем|вос|\d)/u
/** Something is wanting, and nobody said what. */
const unnamed = /комплект\s(?:пришел|оказался)\sнеполн|не\sвсе(?![а-я])|чего-то/u
const absent =
  /не\s(?:[а-я]{1,12}\s){0,2}(?:прислали|пришел|пришла|пришло|пришли|получил[аи]?|доставили|привезли|добрался)\s?(?:совсем|вообще|заказ|товар|ничего)?/u

/** «Из шести пять». */
const counted = /(?<![а-я])(?:из|вместо)\s(?:\d{1,3}|дв|тр|чет|пят|шест|сем|вос|дев|дес)/u
const astray: readonly TopicId[] = ['missing_parts', 'wrong_item', 'delivery']
/** It never reached him: nobody photographs what he has not got. */
const lost =
  /в\sрозыск|(?<![а-я])(?:потеряли|потерян[аоы]?|потерял(?:ся|ась|ось|ись)|затерял(?:ся|ась|ось|ись)|пропала?)(?![а-я])/u
/** There was nothing at all: nobody photographs it. */
const bare =
  /(?:короб|картон|упаков|пакет|конверт|посылк|флакон|банк|тюбик)[а-я]{0,6}\s(?:[а-я]{2,12}\s){0,3}пуст|пуст(?:ая|ую|ой|ые|ое)\s(?:[а-я]{2,12}\s)?(?:короб|картон|упаков|пакет|конверт|посылк|флакон|банк|тюбик)|(?<![а-я])(?:внутри|там|дома|открыл[аи]?)\s(?:[а-я]{2,12}\s){0,2}(?:пусто|пустота|ничего\sнет)(?![а-я])|(?<![а-я])а\sтам\sпусто/u

/** Something is wanting, or comes short. */
/** What a page says the goods are without is not missing. */
const described = /(?<![A-Za-zЀ-ӿ])(?:написан|указан|заявлен)[а-яё]{0,3}\sбез\s/iu

export const counts = [
  defineAsk({
    id: 'never-came',
    fits: ({ complaint, said, text }) =>
      complaint.topic === 'delivery' && absent.test(said.trim() || text),
    says: tell(
      ['какой статус сейчас стоит у заказа', 'что сейчас указано в статусе заказа'],
      ['посмотрим, что видно с нашей стороны', 'посмотрим, чем можем помочь'],
    ),
    examples: {
      asked: ['Заказ так и не пришёл'],
      other: ['Пришло без крышки', 'Ждали доставку три недели'],
    },
  }),
  defineAsk({
    id: 'empty',
    fits: ({ complaint, said, text }) =>
      (lost.test(text) && astray.includes(complaint.topic)) ||
      (complaint.topic === 'missing_parts' &&
        (complaint.sure || complaint.told || bare.test(said)) &&
        bare.test(text)),
    says: [
      '[Напишите|Напиши] нам, пожалуйста, {place}: посмотрим, что с этим заказом, и подскажем, как быть.',
      'Хотим помочь с этим заказом: [напишите|напиши] нам, пожалуйста, {place}.',
      'Если [напишете|напишешь] нам {place}, посмотрим, что случилось с заказом, и подскажем, что делать дальше.',
      '[Напишите|Напиши] нам об этом заказе {place} – посмотрим, чем можем помочь.',
    ],
    examples: {
      asked: [
        'Пришла пустая коробка, крема внутри не было',
        'Открыла дома, а коробка пустая',
        'Пришла пустая картонка',
        'Заказала две банки, пришла одна, другая в розыске',
      ],
      other: [
        'В комплекте не оказалось пульта',
        'Не хватает крышки',
        'Нет пробы, на месте для неё пусто',
      ],
    },
  }),
  defineAsk({
    id: 'missing-of-clothes',
    fits: (asked) =>
      isOf(asked, 'missing_parts') &&
      isWorn(asked) &&
      /в\sкомплекте\sне/u.test(asked.said) &&
      !counted.test(asked.text),
    says: talk,
    examples: {
      asked: [{ text: 'Пришло без пояса', product: 'Платье' }],
      other: [{ text: 'Пришла одна перчатка', product: 'Перчатки' }],
    },
  }),
  defineAsk({
    id: 'missing-told',
    fits: ({ complaint, said, text }) =>
      complaint.topic === 'missing_parts' &&
      !/(?<![а-я])(?:длин|ширин|высот|размер|метр)/u.test(said) &&
      !/(?:написан|указан|заявлен)[оаы]\sбез/u.test(text) &&
      (complaint.sure || unsent.test(said)) &&
      (complaint.amount !== undefined ||
        text.length > telling ||
        (said.trim() !== '' && (!unnamed.test(said) || counted.test(text)))),
    shows: ['фото содержимого посылки', 'снимок содержимого посылки', 'фото полученного комплекта'],
    examples: {
      asked: [
        { text: 'В комплекте не оказалось пульта', product: 'Ночник' },
        'Заказала 2 пачки, прислали только одну',
        '1 вместо 5',
        { text: 'Пришло не всё: из шести стаканов пять', product: 'Стаканы' },
        { text: 'Заказали четыре тарелки, пришло три', product: 'Тарелки' },
      ],
      other: ['Неполный комплект', 'Пульт не работает', 'На всю грядку не хватило длины'],
    },
  }),
  defineAsk({
    id: 'missing',
    fits: (asked) => isOf(asked, 'missing_parts') && !described.test(asked.text),
    says: tell(
      ['чего именно не хватило', 'чего не оказалось в посылке'],
      ['подскажем, что делать дальше', 'посмотрим, чем можем помочь'],
    ),
    examples: {
      asked: ['Неполный комплект'],
      other: [
        { text: 'В комплекте не оказалось пульта', product: 'Ночник' },
        'Написано без крышки, а светится синим',
      ],
    },
  }),
  defineAsk({
    id: 'underfill-told',
    fits: (asked) =>
      isOf(asked, 'underfill') &&
      (asked.complaint.amount !== undefined || measured.test(asked.text)),
    says: talk,
    examples: {
      asked: [
        'Недовес: вместо 500 гр всего 420 гр',
        'Недолив, полбутылки',
        'Вместо трёх литров налили два',
      ],
      other: ['Недолив'],
    },
  }),
  defineAsk({
    id: 'underfill',
    fits: (asked) => isOf(asked, 'underfill') && !/экран|стекл|телефон/u.test(asked.text),
    shows: ['фото упаковки и содержимого', 'снимок упаковки с содержимым'],
    examples: {
      asked: ['Недолив', 'Недовес, банка неполная'],
      other: ['Недовес: вместо 500 гр всего 420 гр'],
    },
  }),
]
