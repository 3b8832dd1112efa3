import '@/assets/styles/base.css'
import { render } from 'preact'
import { introduce } from '@/lib/i18n/introduce'
import { t } from '@/lib/i18n/t'
import { tellFaults } from '@/lib/messages/tell-faults'
import { QueuePage } from './queue-page'

introduce(document, 'queue.title')
tellFaults(window, t('queue.place'))
const root = document.getElementById('app')
if (root) render(<QueuePage />, root)
