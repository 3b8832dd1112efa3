import '@/assets/styles/base.css'
import { render } from 'preact'
import { tellFaults } from '@/lib/messages/tell-faults'
import { App } from './app'

tellFaults(window, 'учебный кабинет')
const root = document.getElementById('app')
if (root) render(<App />, root)
