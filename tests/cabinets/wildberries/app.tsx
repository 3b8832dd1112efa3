/** @jsxImportSource react */
import { useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { wbClass } from '../shop/class-names'
import { snapshot, subscribe } from '../shop/server'
import type { Entry } from '../shop/shop'
import { Complaint } from './complaint'
import { Drawer } from './drawer'
import { List } from './list'
import { Text } from './parts'
import { useRoute } from './route'

const tabs = [
  ['feedbacks-tab', 'Отзывы'],
  ['questions-tab', 'Вопросы'],
  ['complaints-tab', 'Мои жалобы'],
] as const
const segments = [
  ['not-answered', 'Ждут ответа'],
  ['answered', 'Есть ответ'],
] as const

const complained = (entry: Entry) => entry.marks?.some((mark) => /жалоб/iu.test(mark)) ?? false

export function App() {
  const all = useSyncExternalStore(subscribe, snapshot)
  const [route, go] = useRoute()
  const [openId, setOpenId] = useState<string>()
  const [menuFor, setMenuFor] = useState<Entry>()
  const [accused, setAccused] = useState<Entry>()
  const [search, setSearch] = useState('')

  const entries = all.filter((entry) => {
    if (!entry.product.name.toLowerCase().includes(search.toLowerCase())) return false
    if (route.tab === 'complaints-tab') return complained(entry)
    const kind = route.tab === 'questions-tab' ? 'question' : 'review'
    return entry.kind === kind && Boolean(entry.answer) === (route.segment === 'answered')
  })
  const open = all.find((entry) => entry.id === openId)
  const extendInfo = document.querySelector('#Portal-modal-extend-info') as Element
  const dropdown = document.querySelector('#Portal-dropdown') as Element

  return (
    <>
      <header>WB Партнёры · учебный кабинет</header>
      <main>
        <nav>
          {tabs.map(([tab, title]) => (
            <button
              key={tab}
              type="button"
              aria-current={route.tab === tab ? 'page' : undefined}
              onClick={() => go({ tab, segment: 'not-answered' })}
            >
              <Text>{title}</Text>
            </button>
          ))}
        </nav>
        <nav>
          {route.tab !== 'complaints-tab' &&
            segments.map(([segment, title]) => (
              <button
                key={segment}
                type="button"
                data-name="Segments"
                className={wbClass(
                  'Segments',
                  ...(route.segment === segment ? ['Segments--isActive'] : []),
                )}
                onClick={() => go({ ...route, segment })}
              >
                <Text>{title}</Text>
              </button>
            ))}
          <input
            type="search"
            name="feedback-search-name-input"
            placeholder="Поиск по товару"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </nav>
        <List
          key={`${route.tab}/${route.segment}`}
          entries={entries}
          open={(entry) => setOpenId(entry.id)}
          menu={setMenuFor}
        />
      </main>
      {open &&
        createPortal(
          <Drawer key={open.id} entry={open} close={() => setOpenId(undefined)} />,
          extendInfo,
        )}
      {menuFor &&
        createPortal(
          <ul>
            {['Запросить возврат', ...(complained(menuFor) ? [] : ['Пожаловаться на отзыв'])].map(
              (title) => (
                <li key={title} className={wbClass('Dropdown-list__item')}>
                  <button
                    type="button"
                    onClick={() => {
                      if (title.startsWith('Пожаловаться')) setAccused(menuFor)
                      setMenuFor(undefined)
                    }}
                  >
                    <Text>{title}</Text>
                  </button>
                </li>
              ),
            )}
          </ul>,
          dropdown,
        )}
      {accused &&
        createPortal(<Complaint entry={accused} close={() => setAccused(undefined)} />, dropdown)}
    </>
  )
}
