import AxeBuilder from '@axe-core/playwright'
import type { Frame } from '@playwright/test'
import { cabinetUrls } from '../cabinets/routes'
import { pressUntil, rowOf, suggest } from './harness/seller'
import { expect, test } from './harness/test'

const tab = (frame: Frame, name: string) => frame.getByRole('tab', { name })
const complaint = (frame: Frame) => frame.getByRole('textbox', { name: 'Текст жалобы' })

test('Wildberries: from the doubt to the filled form, and the mark is read', async ({
  page,
  extension,
  complaints,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  const { frame } = await suggest(page, extension, 'Ищу людей в команду')
  await frame.getByRole('button', { name: 'Открыть проверку' }).click()
  await expect(frame.getByRole('heading', { name: 'Есть основания' })).toBeVisible()
  await expect(frame.locator('.sign-found').filter({ hasText: 'Реклама' })).toContainText(
    'пишите в личку',
  )
  await frame.getByRole('button', { name: 'Составить жалобу' }).click()
  const reason = frame.getByLabel('Причина')
  await expect(reason).toHaveValue('wb-13')
  await expect(complaint(frame)).toHaveValue(/запрещены реклама, контакты и ссылки/u)
  await frame.getByLabel('Скриншот отзыва', { exact: true }).check()
  await expect(complaint(frame)).toHaveValue(/Прилагаем: скриншот отзыва\./u)
  const text = `${await complaint(frame).inputValue()}\nСпасибо!`
  await complaint(frame).fill(text)

  await pressUntil(frame.getByRole('button', { name: 'Вставить в форму' }), () =>
    expect(frame.getByText('Причина выбрана, текст вставлен.')).toBeVisible({ timeout: 3000 }),
  )
  expect(await page.evaluate(() => window.__cabinet.complaint)).toEqual({
    reason: 13,
    explanation: text,
  })
  expect(await page.evaluate(() => window.__cabinet.complaints)).toEqual([])

  await page.locator('[class*="Complaint-form"] button[type=submit]').click()
  await expect(rowOf(page, 'Ищу людей')).toContainText('Проверяем жалобу')
  await expect(frame.getByText('Жалоба на рассмотрении.')).toBeVisible()
  await pressUntil(frame.getByRole('button', { name: 'Вставить в форму' }), () =>
    expect(frame.getByText('уже подавалась')).toBeVisible({ timeout: 1000 }),
  )
  await page.evaluate(() => {
    const [sent] = window.__cabinet.complaints
    window.__cabinet.decide(sent?.id ?? '', 'Жалоба отклонена')
  })
  await expect(frame.getByText('Жалоба отклонена.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('Ozon: the text is copied, the steps are shown, and what was begun is there after a reload', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.ozonReviews)
  const words = 'Продавец урод'
  const { frame } = await suggest(page, extension, words)
  await tab(frame, 'Жалоба').click()
  await expect(frame.getByLabel('Причина')).toHaveValue('rude')
  await expect(complaint(frame)).toHaveValue(/«Продавец урод, чтоб вы все разорились/u)
  await expect(frame.getByText('найдите «Обжаловать»')).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Вставить в форму' })).toBeHidden()
  await pressUntil(frame.getByRole('button', { name: 'Скопировать', exact: true }), () =>
    expect(frame.getByText('Скопировано. Вставьте текст')).toBeVisible({ timeout: 1000 }),
  )
  await complaint(frame).fill('Просим проверить: автор – хам.')
  await expect(frame.getByText('Без оскорблений')).toBeVisible()
  await frame.getByRole('radio', { name: 'Подана', exact: true }).check()
  await frame.getByRole('button', { name: 'через 3 дня' }).click()
  await expect(frame.getByText('Напомним проверить')).toBeVisible()

  await page.reload()
  const again = (await suggest(page, extension, words)).frame
  await tab(again, 'Жалоба').click()
  await expect(complaint(again)).toHaveValue('Просим проверить: автор – хам.')
  await expect(again.getByText('Жалоба на рассмотрении.')).toBeVisible()
})

test('a true unpleasant review is answered, a question has no such tabs', async ({
  page,
  extension,
}) => {
  await page.goto(cabinetUrls.wbReviews)
  const { frame, draft } = await suggest(page, extension, 'Левый наушник умер')
  await tab(frame, 'Жалоба').click()
  await expect(
    frame.getByRole('heading', { name: 'Оснований для жалобы нет, лучше ответить' }),
  ).toBeVisible()
  await frame.getByRole('button', { name: 'К черновику ответа' }).click()
  await expect(draft).toBeVisible()
  await page.goto(cabinetUrls.wbQuestions)
  const question = await suggest(page, extension, 'Можно ли его мыть')
  await expect(question.frame.getByRole('tab')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility faults in the check and the complaint, ${colorScheme}`, async ({
    page,
    context,
    extension,
  }) => {
    await page.goto(cabinetUrls.wbReviews)
    const desk = await suggest(page, extension, 'Ищу людей в команду')
    // Axe cannot reach a frame in a closed shadow root, so the sidebar's own page is looked at alone.
    const alone = await context.newPage()
    await alone.emulateMedia({ colorScheme })
    await alone.goto(desk.frame.url())
    await alone.getByRole('button', { name: 'Вставить текст отзыва вручную' }).click()
    await alone.getByLabel(/Текст/u).first().fill('Бл@, полный п***ц, пишите мне @lavka_trav')
    await alone.getByRole('button', { name: 'Предложить ответ' }).click()
    for (const name of ['Проверка', 'Жалоба']) {
      await alone.getByRole('tab', { name }).click()
      await expect(alone.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
      for (const fold of await alone.locator('summary').all()) await fold.click()
      const { violations } = await new AxeBuilder({ page: alone }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
      ).toEqual([])
    }
  })
}
