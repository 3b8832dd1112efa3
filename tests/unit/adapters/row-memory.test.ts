// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Seen } from '@/lib/adapters/adapter'
import { rowMemory } from '@/lib/adapters/row-memory'

/** A list of rows, read through a memory; `reads` tells which rows were really looked at. */
function list(words: string[]) {
  document.body.replaceChildren(
    ...words.map((word) => {
      const row = document.createElement('p')
      row.append(Object.assign(document.createElement('b'), { textContent: word }))
      return row
    }),
  )
  const time = { now: 0 }
  const memory = rowMemory(() => time.now)
  let reads: string[] = []
  const look = (context = '') => {
    reads = []
    const seen = [...document.querySelectorAll('p')].flatMap((row) => {
      const read = () => {
        time.now += 1
        reads.push(row.textContent ?? '')
        return { item: { text: row.textContent } } as Seen
      }
      return memory.read(row, context, read)?.item.text ?? []
    })
    return { seen, reads }
  }
  return { memory, look }
}

describe('memory of rows', () => {
  test('reads a row once, and again only when something in it or around it has changed', () => {
    const { memory, look } = list(['а', 'б', 'в'])
    memory.begin(100)
    expect(look().reads).toEqual(['а', 'б', 'в'])
    expect(look()).toEqual({ seen: ['а', 'б', 'в'], reads: [] })
    const deep = document.querySelectorAll('b')[1]?.firstChild as Text
    deep.data = 'Б'
    memory.forget([deep])
    expect(look()).toEqual({ seen: ['а', 'Б', 'в'], reads: ['Б'] })
    memory.forget([document.body])
    expect(look().reads).toEqual([])
    expect(look('другой адрес').reads).toEqual(['а', 'Б', 'в'])
  })

  test('when nobody knows what changed, everything is read again', () => {
    const { memory, look } = list(['а', 'б'])
    memory.begin(100)
    look()
    memory.forget(undefined)
    expect(look().reads).toEqual(['а', 'б'])
  })

  test('a long list is read in parts; a changed row keeps what was known until its turn', () => {
    const { memory, look } = list(['а', 'б', 'в', 'г', 'д'])
    memory.begin(1)
    expect(look().seen).toEqual(['а', 'б'])
    expect(memory.unfinished).toBe(true)
    expect(memory.catchUp(1)).toBe(true)
    expect(memory.unfinished).toBe(true)
    expect(memory.catchUp(1)).toBe(true)
    expect(memory.unfinished).toBe(false)
    expect(memory.catchUp(1)).toBe(false)
    memory.begin(1)
    expect(look()).toEqual({ seen: ['а', 'б', 'в', 'г', 'д'], reads: [] })
    memory.forget(undefined)
    memory.begin(0)
    expect(look()).toEqual({ seen: ['а', 'б', 'в', 'г', 'д'], reads: ['а'] })
  })
})
