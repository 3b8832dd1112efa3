import { expect, test } from 'vitest'
import '@/lib/dom/foreign-calendar'
import { findDate, readDate } from '@/lib/dom/read-date'

const now = new Date(2026, 1, 20, 12, 30).getTime()
const at = (...parts: [number, number, number, number?, number?]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0).getTime()
const hours = 3_600_000

test.each<[string, number, string]>([
  ['19.02.2026 в 20:11', at(2026, 2, 19, 20, 11), 'minute'],
  ['19 февр. 2026 г. в 20:11', at(2026, 2, 19, 20, 11), 'minute'],
  ['28 января 2026', at(2026, 1, 28), 'day'],
  ['28 января 2026 года', at(2026, 1, 28), 'day'],
  ['3 мая', at(2025, 5, 3), 'day'],
  ['10 марта 2025 г.', at(2025, 3, 10), 'day'],
  ['Дата публикации: 05.11.2025', at(2025, 11, 5), 'day'],
  ['05.11.25', at(2025, 11, 5), 'day'],
  ['вчера', at(2026, 2, 19), 'day'],
  ['Вчера, 19:08', at(2026, 2, 19, 19, 8), 'minute'],
  ['Сегодня в 9:05', at(2026, 2, 20, 9, 5), 'minute'],
  ['позавчера', at(2026, 2, 18), 'day'],
  ['2 часа назад', now - 2 * hours, 'relative'],
  ['час назад', now - hours, 'relative'],
  ['5 минут назад', now - hours / 12, 'relative'],
  ['3 дня назад', now - 72 * hours, 'relative'],
  ['месяц назад', now - 720 * hours, 'relative'],
  ['год назад', now - 365 * 24 * hours, 'relative'],
  ['только что', now, 'relative'],
  ['18 hours ago', now - 18 * hours, 'relative'],
  ['a week ago', now - 168 * hours, 'relative'],
  ['il y a 3 jours', now - 72 * hours, 'relative'],
  ['vor 2 Tagen', now - 48 * hours, 'relative'],
  ['2026-02-19', at(2026, 2, 19), 'day'],
  ['2026-02-19T20:11:05Z', Date.UTC(2026, 1, 19, 20, 11, 5), 'minute'],
  ['January 10, 2018', at(2018, 1, 10), 'day'],
  ['Reviewed in the kingdom on 16 July 2022', at(2022, 7, 16), 'day'],
  ['1er août 2024', at(2024, 8, 1), 'day'],
  ['4 de mayo de 2023', at(2023, 5, 4), 'day'],
  ['12/31/2024', at(2024, 12, 31), 'day'],
  ['2024年3月12日', at(2024, 3, 12), 'day'],
])('%s', (text, expected, precision) => {
  expect(readDate(text, now)).toEqual({ at: expected, precision })
})

test.each([
  '',
  'артикул 12.5',
  '32.13.2026',
  '31.02.2026',
  '10.10.0001',
  'версия 2.10.3',
  '4 из 5',
  '12 отзывов',
  '25:61',
  '8 (900) 123-45-67',
  'размер 42/44',
])('no date in «%s»', (text) => {
  expect(readDate(text, now)).toBeUndefined()
})

test('tells where the date stands', () => {
  const text = 'Анна, 19 февр. 2026 г. в 20:11, Казань'
  const found = findDate(text, now)
  expect(text.slice(found?.start, found?.end)).toBe('19 февр. 2026 г. в 20:11')
})

test('the first of two dates wins, whatever their forms', () => {
  expect(readDate('вчера (изменено 01.02.2026)', now)?.at).toBe(at(2026, 2, 19))
})

test('a megabyte of digits costs nothing', () => {
  expect(readDate(`${'1.'.repeat(500_000)}`, now)).toBeUndefined()
})
