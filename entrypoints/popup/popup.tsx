import { SiteBar } from '@/components/queue/site-bar'
import { QueuePage } from '@/entrypoints/queue/queue-page'
import { usePageInFront } from './use-page-in-front'

/** The queue in the small window under the button, with a word about the page in front of the seller. */
export const Popup = () => <QueuePage popup top={<SiteBar {...usePageInFront()} />} />
