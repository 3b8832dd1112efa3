import '@/assets/styles/base.css'
import { render } from 'preact'
import { tellFaults } from '@/lib/messages/tell-faults'
import { Popup } from './popup'

tellFaults(window, 'окошко')
const root = document.getElementById('app')
if (root) render(<Popup />, root)
