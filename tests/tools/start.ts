/**
 * `npm start`: the built extension in a browser on the practice cabinets. Without a display it plays the main job
 * headless and tells what it drafted.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { cabinetUrls, serveCabinets } from '../cabinets/routes'
import { type Extension, findExtension } from '../e2e/harness/extension'
import { launch } from '../e2e/harness/launch'
import { desk, heldByFramework, suggest } from '../e2e/harness/seller'
import { liveAYear } from '../e2e/harness/shop-year'
import { needBrowser } from './browser'
import { run } from './command'

const { platform, env } = process
const display = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY

/** The items that the headless demo answers: both cabinets, both kinds, praise and complaints. */
const jobs = [
  { title: 'Wildberries, отзыв', url: cabinetUrls.wbReviews, words: 'Левый наушник умер' },
  { title: 'Wildberries, отзыв', url: cabinetUrls.wbReviews, words: 'Брали на рыбалку' },
  { title: 'Wildberries, вопрос', url: cabinetUrls.wbQuestions, words: 'в посудомойке' },
  { title: 'Ozon, отзыв', url: cabinetUrls.ozonReviews, words: 'Пришел с трещиной' },
  { title: 'Ozon, отзыв', url: cabinetUrls.ozonReviews, words: 'Звук класс' },
  { title: 'Ozon, вопрос', url: cabinetUrls.ozonQuestions, words: 'простынь на резинке' },
]

/** «Что говорят покупатели» over a year of the practice shop. */
async function insightsOf(extension: Extension) {
  const page = await extension.insights()
  await liveAYear(page)
  await page.reload()
  await page.getByRole('heading', { name: 'Что чинить' }).waitFor()
  return page
}

async function demo(): Promise<void> {
  console.log(
    'Открываю браузер с учебными кабинетами, а рядом второй – с отзывами магазина за год. Закройте окна, чтобы закончить.',
  )
  // A profile of its own: a year of history would drown the cabinets' queue.
  const year = await launch({ headless: false })
  await insightsOf(await findExtension(year.context))
  const { context, close } = await launch({ headless: false })
  await serveCabinets(context)
  const [first] = context.pages()
  await first?.goto(cabinetUrls.wbReviews)
  for (const url of [cabinetUrls.wbQuestions, cabinetUrls.ozonReviews, cabinetUrls.ozonQuestions]) {
    await (await context.newPage()).goto(url)
  }
  await first?.bringToFront()
  await Promise.all(
    [context, year.context].map((one) => new Promise((closed) => one.on('close', closed))),
  )
  await Promise.all([close(), year.close()])
}

async function play(): Promise<void> {
  const folder = resolve('screenshots/start')
  mkdirSync(folder, { recursive: true })
  console.log('Экрана нет, поэтому показываю основную работу без окна.')
  const { context, close } = await launch()
  await serveCabinets(context)
  const extension = await findExtension(context)
  for (const [at, { title, url, words }] of jobs.entries()) {
    const page = await context.newPage()
    await page.goto(url)
    const { draft, frame } = await suggest(page, extension, words)
    console.log(`\n${title}: «${words}…»\n${await draft.inputValue()}`)
    // A draft with a blank ▢ waits for the seller's own words, in the demo too.
    const whole = !(await draft.inputValue()).includes('▢')
    if (whole) await desk(frame).insertAnyway()
    await page.screenshot({ path: `${folder}/${at + 1}.png` })
    const inserted = whole && (await heldByFramework(page)) === (await draft.inputValue())
    console.log(inserted ? '→ вставлено в поле кабинета' : '→ ждёт слов продавца')
    await page.close()
  }
  console.log(`\nПросрочено вопросов: ${(await extension.badge()) || 0}.`)
  await close()

  const year = await launch()
  const page = await insightsOf(await findExtension(year.context))
  const problems = await page.getByRole('region', { name: 'Что чинить' }).allInnerTexts()
  await page.screenshot({ path: `${folder}/insights.png`, fullPage: true })
  await year.close()
  console.log(`\nЧто говорят покупатели за год учебного магазина.\n${problems.join('')}`)
  console.log(`\nСнимки экрана: ${folder}`)
}

try {
  needBrowser()
  if (!run('wxt build') || !run('npm run -s build:cabinets'))
    throw new Error('Сборка не удалась, причина выше.')
  await (display ? demo() : play())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
