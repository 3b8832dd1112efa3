import { describe, expect, it } from 'vitest'
import { readTroubles } from '@/lib/reply/echo/troubles/read-trouble'
import { draftsOf } from './drafts-of'

const told = (text: string) =>
  readTroubles(text, {}, []).find(({ topic }) => topic === 'expiry')?.clause

describe('a date tells of old goods as «просрочен» does', () => {
  it.each([
    ['Срок годности осталось 3 недели', 'до конца срока годности осталось 3 недели'],
    ['Срок годности до конца мая 2024', 'срок годности – до конца мая 2024 года'],
    ['Срок годности июль 2023', 'срок годности – июль 2023 года'],
    ['Дата изготовления 2019 год', 'дата изготовления – 2019 год'],
    ['Дата производства май 2021', 'дата производства – май 2021 года'],
    ['Дата выпуска больше года назад', 'дата выпуска – больше года назад'],
    ['Пришёл чай, сбор 2020 года, а не 2022', 'сбор оказался 2020 года, а не 2022'],
    ['Лампочки 2018 года', 'пришли лампочки 2018 года'],
  ])('%s', (text, clause) => expect(told(text)).toBe(clause))

  it.each([
    'Срок годности до мая 2024, всё в порядке',
    'Дата изготовления не указана',
    'Сбор заказа занял неделю',
    'Проверяйте, срок годности май 2024',
  ])('%s: nothing', (text) => expect(told(text)).toBeUndefined())
})

it('a reply names it instead of general regret', () => {
  for (const draft of draftsOf(
    { text: 'Дата производства 2018 год. Расстроена', rating: 1 },
    'date',
  ))
    expect(draft).toContain('дата производства – 2018 год')
})
