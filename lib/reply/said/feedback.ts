import { phrases } from '@/lib/text/phrases'
import { saidBy } from './recogniser'

/** Guideline N13. */
export const feedback = saidBy(
  'feedback',
  'said.feedback',
  phrases(
    '(что|чего) (нам|мы) (стоило|стоит|могли|можем|не хватило|следует) …3 (иначе|улучш*|измен*|лучше)',
    'как нам (стать|сделать) …2 (лучше|удобнее)',
  ),
  {
    said: ['[Что нам стоило бы сделать иначе]?', '[Что мы можем улучшить]?'],
    unsaid: ['Что случилось?', 'Нам стоит извиниться.'],
  },
)
