import { describe, expect, it } from 'vitest'
import { measuresIn } from '@/lib/text/measures'

describe('what a buyer tells of himself', () => {
  it.each([
    ['Рост 170, вес 65. Какой размер?', { height: 170, weight: 65 }],
    ['Подойдёт на рост 1,70?', { height: 170 }],
    ['рост 1.7 м', { height: 170 }],
    ['рост 1м 68см, вешу 60', { height: 168, weight: 60 }],
    ['рост у меня 168 см', { height: 168 }],
    ['Мой рост – около 182', { height: 182 }],
    ['На 170/65 какой брать?', { height: 170, weight: 65 }],
    ['Мои параметры 164/52, возьму S?', { height: 164, weight: 52 }],
    ['параметры 90-60-90', { chest: 90, waist: 60, hips: 90 }],
    ['Параметры: 96/78/104, рост 165', { chest: 96, waist: 78, hips: 104, height: 165 }],
    ['ОГ 92, ОТ 70, ОБ 98', { chest: 92, waist: 70, hips: 98 }],
    ['ог-92 от-70 об-98', { chest: 92, waist: 70, hips: 98 }],
    ['Ребёнок 110 см, 20 кг, возраст 5', { height: 110, weight: 20, age: 5 }],
    ['178 см и 80 кг – L?', { height: 178, weight: 80 }],
    ['стопа 24,5', { foot: 24.5 }],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures)
  })

  it.each([
    'Скидка от 50 рублей будет?',
    'Есть от 3 лет?',
    'Детали стали дороже, скидка от 50 рублей?',
    'Ширина 170 см войдёт?',
    'Выдержит 100 кг?',
    'Резина 195/65 есть?',
    'Тонометр показывает 120/80',
    'Вес 3000 г?',
    'Рост цен 2 %',
    'Постельное 175/215?',
  ])('%s: nothing of the buyer', (text) => {
    expect(measuresIn(text)).toEqual({})
  })
})
