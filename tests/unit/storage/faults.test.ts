import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Fault, faultsKept } from '@/lib/domain/fault'
import { clearFaults, keepFault, listFaults } from '@/lib/storage/faults'

beforeEach(() => fakeBrowser.reset())

const fault = (at: number): Fault => ({ at, place: 'фон', name: 'Error', where: '' })

test('the newest stand first, the oldest go, and none is lost when many come at once', async () => {
  const many = Array.from({ length: faultsKept + 5 }, (_, at) => fault(at))
  await Promise.all(many.map(keepFault))
  const kept = await listFaults()
  expect(kept).toHaveLength(faultsKept)
  expect(kept[0]?.at).toBe(faultsKept + 4)
  await clearFaults()
  expect(await listFaults()).toEqual([])
})

test('what another program left under our key is not shown', async () => {
  await fakeBrowser.storage.local.set({ faults: [{ text: 'отзыв' }] })
  expect(await listFaults()).toEqual([])
})
