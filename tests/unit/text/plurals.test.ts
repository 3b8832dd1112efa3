import { describe, expect, it } from 'vitest'
import { declineNoun } from '@/lib/text/inflect'

describe('the genitive of nouns without a singular', () => {
  it.each([
    ['таблетки', 'таблеток'],
    ['капсулы', 'капсул'],
    ['кнопки', 'кнопок'],
    ['пуговицы', 'пуговиц'],
    ['носки', 'носков'],
    ['перчатки', 'перчаток'],
    ['салфетки', 'салфеток'],
    ['туфли', 'туфель'],
    ['книги', 'книг'],
    ['специи', 'специй'],
    ['стенки', 'стенок'],
    ['мешки', 'мешков'],
    ['серьги', 'серёг'],
    ['наушники', 'наушников'],
  ])('%s: нет %s', (noun, genitive) => {
    expect(declineNoun(noun, 'pl').plural?.gen).toBe(genitive)
  })
})
