import { type Settings, settingsSchema } from '@/lib/domain/settings'
import { t } from '@/lib/i18n/t'

/** What is wrong with settings as typed: path («voice.company») → what to do, in words for the seller. */
export function problems(settings: Settings): Map<string, string> {
  const parsed = settingsSchema.safeParse(settings)
  const found = new Map<string, string>()
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.join('.')
    if (!found.has(path)) found.set(path, sentence(issue))
  }
  return found
}

type Issue = {
  code?: string | undefined
  message: string
  maximum?: number | bigint
  minimum?: number | bigint
  origin?: string
}

function sentence(issue: Issue): string {
  // The schema's own words; without them every message is the same.
  if (issue.message !== 'Invalid input') return `${issue.message}.`
  const { code, origin, maximum = '', minimum = '' } = issue
  if (code === 'too_big' && origin === 'string') return t('options.problem.tooLong', { maximum })
  if (code === 'too_big' && origin === 'array')
    return t('options.problem.tooManyLines', { maximum })
  if (code === 'too_big') return t('options.problem.tooMuch', { maximum })
  if (code === 'too_small') return t('options.problem.tooLittle', { minimum })
  return t('options.problem.unfit')
}
