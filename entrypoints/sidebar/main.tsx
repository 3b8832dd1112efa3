import '@/assets/styles/base.css'
import { render } from 'preact'
import { tellFaults } from '@/lib/messages/tell-faults'
import { App } from './app'
import { guardFrame } from './frame-guard'

tellFaults(window, 'панель')
const root = document.getElementById('app')
if (root) render(<App guard={guardFrame(window)} />, root)
