import browser from 'webextension-polyfill'

const eraseDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })

/** «Стереть всё»: everything this extension keeps in this browser, settings, queue and drafts alike. */
export async function eraseAll(): Promise<void> {
  const databases = await indexedDB.databases()
  await Promise.all(databases.flatMap(({ name }) => (name ? [eraseDatabase(name)] : [])))
  await browser.storage.local.clear()
}
