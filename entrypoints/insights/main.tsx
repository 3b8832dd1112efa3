import '@/assets/styles/base.css'
import { render } from 'preact'
import { introduce } from '@/lib/i18n/introduce'
import { InsightsPage } from './insights-page'

introduce(document, 'insights.title')
const root = document.getElementById('app')
if (root) render(<InsightsPage />, root)
