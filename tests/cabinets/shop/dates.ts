import { switches } from './switches'

const months = 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' ')
const ofMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

const two = (value: number): string => String(value).padStart(2, '0')

/** `28.01.2026` or `28 января 2026`, in the browser's own zone. */
export function day(at: number): string {
  const date = new Date(at)
  return switches.dates === 'long'
    ? `${date.getDate()} ${ofMonths[date.getMonth()]} ${date.getFullYear()}`
    : `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`
}

/** `28.01.2026 в 09:05` or `28 янв. 2026 г. в 09:05`, in the browser's own zone. */
export function minute(at: number): string {
  const date = new Date(at)
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`
  return switches.dates === 'long'
    ? `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()} г. в ${time}`
    : `${day(at)} в ${time}`
}
