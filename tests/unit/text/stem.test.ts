import { describe, expect, it } from 'vitest'
import { stem } from '@/lib/text/stem'

describe('stem', () => {
  it.each([
    ['размер', 'размера', 'размеры', 'размеров', 'размером'],
    ['материал', 'материалы', 'материала', 'материалом'],
    ['доставка', 'доставки', 'доставку', 'доставкой'],
    ['мощность', 'мощности', 'мощностью'],
    ['подходит', 'подходят'],
    ['батарейка', 'батарейки', 'батарейками'],
    ['гарантия', 'гарантии', 'гарантию'],
    ['красный', 'красная', 'красного', 'красными'],
  ])('joins the forms of «%s»', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it('keeps different words apart', () => {
    expect(stem('рост')).not.toBe(stem('ростов'.slice(0, 3)))
    expect(stem('состав')).not.toBe(stem('сустав'))
  })

  it('leaves short words, numbers and Latin alone', () => {
    expect(['лен', '170', 'xiaomi', 'usb-c'].map(stem)).toEqual(['лен', '170', 'xiaomi', 'usb-c'])
  })
})
