// Apart from the schema: the content script tells faults, and has no room for zod.
import type { Fault } from './fault'

const frames = 3
const longestStack = 10_000
/** A place in a file of ours: the build gives them plain names. */
const frame = /([\w.-]{1,80}):(\d{1,7}):(\d{1,7})\)?$/u

/** The fault that an error is; `origin` is the address of our own files. */
export function faultOf(error: unknown, place: string, origin: string, at: number): Fault {
  const { name = '', stack = '' } = error instanceof Error ? error : {}
  const places = stack
    .slice(0, longestStack)
    .split('\n')
    .filter((line) => line.includes(origin))
    .flatMap((line) => {
      const [, file, row, column] = frame.exec(line.slice(-120)) ?? []
      return file ? [`${file}:${row}:${column}`] : []
    })
  return {
    at,
    place: place.slice(0, 80),
    name: /^[A-Za-z]{1,60}$/u.test(name) ? name : 'Error',
    where: places.slice(0, frames).join(' ← '),
  }
}
