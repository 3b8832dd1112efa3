import '@/assets/styles/base.css'
import { render } from 'preact'
import { introduce } from '@/lib/i18n/introduce'
import { t } from '@/lib/i18n/t'
import { tellFaults } from '@/lib/messages/tell-faults'
import { App } from './app'
import { guardFrame } from './frame-guard'

introduce(document, 'manifest.shortName')
tellFaults(window, t('sidebar.place'))
const root = document.getElementById('app')
if (root) render(<App guard={guardFrame(window)} />, root)
