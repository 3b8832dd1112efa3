import type { Praised } from '../echo/praise/praised'
import type { TopicId } from '../topic'

/** One thing that was praised; `conceded`: beside a trouble that may be of the same topic. */
export type Praise = Praised & { topic: TopicId; conceded?: boolean }
