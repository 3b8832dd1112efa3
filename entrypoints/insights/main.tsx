import '@/assets/styles/base.css'
import { render } from 'preact'
import { InsightsPage } from './insights-page'

const root = document.getElementById('app')
if (root) render(<InsightsPage />, root)
