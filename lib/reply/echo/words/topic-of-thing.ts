import type { TopicId } from '../../topic'

/** Traits that tell the topic by themselves. */
export const topicOfThing: Record<string, TopicId> = {
  запах: 'smell',
  аромат: 'smell',
  вкус: 'taste',
  размер: 'size_fit',
  длина: 'size_fit',
  цвет: 'color',
  оттенок: 'color',
  упаковка: 'packaging',
  коробка: 'packaging',
  доставка: 'delivery',
  цена: 'price',
  аккумулятор: 'battery',
  ткань: 'material',
  материал: 'material',
}
