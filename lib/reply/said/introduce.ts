import { phrases } from '@/lib/text/phrases'
import { saidBy } from './recogniser'

/** Guideline N2. */
export const introduce = saidBy(
  'introduce',
  'said.introduce',
  phrases(
    '(меня|вас) зовут _',
    'с вами (на связи)? _',
    'на связи _',
    'я _ из (службы|отдела|команды|магазина)',
  ),
  {
    said: ['[Меня зовут Ольга], я из магазина.', '[С вами на связи Пётр].'],
    unsaid: ['Как вас найти?', 'Связь держит хорошо.'],
  },
)
