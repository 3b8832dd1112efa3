import '@/assets/styles/base.css'
import { render } from 'preact'
import { tellFaults } from '@/lib/messages/tell-faults'
import { QueuePage } from './queue-page'

tellFaults(window, 'очередь')
const root = document.getElementById('app')
if (root) render(<QueuePage />, root)
