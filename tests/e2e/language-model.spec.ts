import { expect, type Frame, test } from '@playwright/test'
import { held, plainly, streams } from '../model/stub'
import { heldByFramework, lists, pressUntil, suggest } from './harness/seller'
import { setUp, withModel } from './harness/with-model'

const { url, words } = lists['Ozon, отзыв']
const good =
  'Здравствуйте! Спасибо, что рассказали нам о трещине. Нам очень жаль, что так вышло, приносим извинения. Напишите нам в чат с продавцом.'
const bad = `${good} Дарим скидку 90% и вернём деньги завтра.`
const model = (frame: Frame) => frame.getByRole('region', { name: 'Вариант языковой модели' })

test('from setting the model up to its text in the cabinet’s field, counted and limited', async () => {
  await withModel(async ({ stub, extension, page }) => {
    stub.usually(streams(good))
    await page.goto(url)
    const before = await suggest(page, extension, words)
    await expect(model(before.frame), 'no model, nothing of it').toBeHidden()
    await before.close()

    const options = await extension.options()
    await setUp(options, extension.root, stub.address)
    expect(stub.asked, 'silent until the request was seen and allowed').toEqual([])
    const shown = await options.locator('.model-request pre').first().textContent()
    stub.next(plainly('готово'))
    await options.getByRole('button', { name: 'Проверить' }).click()
    await expect(options.getByText('Работает: модель ответила «готово»')).toBeVisible()

    // Our draft stands at once; the model's streams beside it.
    const rest = held(good, 'Нам очень ')
    stub.next(rest.behaviour)
    await page.bringToFront()
    const desk = await suggest(page, extension, words)
    const region = model(desk.frame)
    const ours = await desk.draft.inputValue()
    await expect(region).toContainText('Спасибо, что рассказали нам о трещине.')
    await expect(region).not.toContainText('очень жаль')
    await expect(desk.draft).toHaveValue(ours)
    rest.go()
    await expect(region).toContainText('очень жаль')
    const [orders, data] = stub.asked[1]?.body.messages ?? []
    expect(orders?.content.split('\n')[0]?.replace(/ на площадке .*/u, '')).toBe(
      shown?.split('\n')[0]?.replace(/ на площадке .*/u, ''),
    )
    expect(JSON.parse(data?.content ?? '')).toMatchObject({ kind: 'review', rating: 1 })

    // Mixed by the sentence, taken whole, taken back.
    await region.getByRole('button', { name: /очень жаль/u }).click()
    await expect(desk.draft).toHaveValue(
      `${ours} Нам очень жаль, что так вышло, приносим извинения.`,
    )
    await desk.frame.getByRole('button', { name: 'Вернуть прежний текст' }).click()
    await expect(desk.draft).toHaveValue(ours)

    // A page that is read again costs nothing, a quick turn costs one request.
    await page.evaluate(() => document.body.append(document.createElement('p')))
    expect(stub.asked.length).toBe(2)
    await desk.frame.getByRole('button', { name: 'Короче' }).click()
    await expect.poll(() => stub.asked.length).toBe(3)
    expect(stub.asked[2]?.body.messages[0]?.content).toContain('Длина: 2–3 предложения')
    await expect(region.getByRole('button', { name: 'Взять целиком' })).toBeVisible()
    await expect(desk.draft).not.toHaveValue(ours)

    // A bad answer is repaired once, a worse one never shown.
    stub.next(streams(bad), streams(good))
    // A double click is one wish, and does not stop it.
    await region.getByRole('button', { name: 'Ещё раз' }).dblclick()
    await expect.poll(() => stub.asked.length).toBe(5)
    expect(stub.asked[4]?.body.messages.at(-1)?.content).toContain('Дарим скидку')
    const take = region.getByRole('button', { name: 'Взять целиком' })
    await expect(take).toBeVisible()
    const short = await desk.draft.inputValue()
    stub.next(streams(bad), streams(bad))
    await region.getByRole('button', { name: 'Ещё раз' }).click()
    await expect(region).toContainText('не прошёл проверку')
    expect(stub.asked.length).toBe(7)
    await expect(region).not.toContainText('скидку 90')
    await expect(desk.draft).toHaveValue(short)

    // A claim that has no source is marked in the model's text and again in the field.
    const claim = 'Каждую партию смотрит приглашённый технолог.'
    stub.next(streams(`${good} ${claim}`))
    await region.getByRole('button', { name: 'Ещё раз' }).click()
    await expect(region.locator('.model-unsure')).toHaveText(claim)
    await take.click()
    await expect(desk.draft).toHaveValue(`${good} ${claim}`)
    await expect(desk.checklist).toContainText('Всё сказанное – из отзыва или фактов')
    await desk.insertAnyway()
    expect(await heldByFramework(page)).toBe(`${good} ${claim}`)

    await options.reload()
    await expect(options.getByText('вариант модели – 1')).toBeVisible()
    await expect(options.getByText(/запросов 8/u)).toBeVisible()

    // The seller's rules: no model for complaints; and a limit that is used up.
    const complaints = options.getByRole('group', { name: 'Жалоба' })
    await complaints.getByRole('radio', { name: 'только наш черновик' }).check()
    await expect(options.getByText('Сохранено', { exact: true })).toBeVisible()
    await page.reload()
    const alone = await suggest(page, extension, words)
    await expect(model(alone.frame)).toBeHidden()
    await complaints.getByRole('radio', { name: 'и модель' }).check()
    await options.getByLabel('Миллион токенов ответа').fill('1000000')
    await options.getByLabel('Не больше в месяц').fill('1')
    await expect(options.getByText('Сохранено', { exact: true })).toBeVisible()
    await page.bringToFront()
    await page.reload()
    const limited = await suggest(page, extension, words)
    await pressUntil(model(limited.frame).getByRole('button', { name: 'Спросить модель' }), () =>
      expect(model(limited.frame)).toContainText('дошёл до вашего месячного предела', {
        timeout: 1000,
      }),
    )
    expect(stub.asked.length, 'nothing went out').toBe(8)
  })
})
