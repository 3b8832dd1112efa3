import { defineTopic } from '../topic'

/** Praise that names nothing: what it says of the whole is in `analyse/judgement`. */
export const generic = defineTopic({
  id: 'generic',
  title: 'общее впечатление',
  whenComplaint: 'quality',
  examples: {
    complaint: [],
    praise: ['Всё супер!', 'Очень понравилось', 'Рекомендую', 'Муж доволен'],
    neither: ['Куплено в марте', 'Ужас какой-то'],
  },
})
