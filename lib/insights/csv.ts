import Papa from 'papaparse'
import { t } from '@/lib/i18n/t'
import type { Row } from '@/lib/queue/row'
import { timeToAnswer } from './answering'
import type { Record } from './record'

/** How names are said and moments written: the page knows the words, this file the columns. */
export type CsvWords = {
  topic(id: string): string
  marketplace(id: Record['marketplace']): string
  moment(at: number): string
}

const hour = 3_600_000
/** Russian Excel reads a comma as the decimal sign and splits cells by «;». */
const hours = (time: number) => (time / hour).toFixed(1).replace('.', ',')

const replies = {
  answered: t('insights.csv.reply.answered'),
  open: t('insights.csv.reply.open'),
  aside: t('insights.csv.reply.aside'),
} as const

/** Papa's own pattern lets cells of several lines pass. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/**
 * The records as a table for Excel: UTF-8 with a byte order mark; a cell that Excel would run as a formula starts with an
 * apostrophe. `rows` hold the texts. A long table is made in parts: those after the first have neither mark nor header.
 */
export function csvOf(
  records: readonly Record[],
  rows: ReadonlyMap<string, Row>,
  words: CsvWords,
  now: number,
  first = true,
): string {
  const lines = records.map((record) => {
    const time = timeToAnswer(record, now)
    const list = (topics: readonly string[]) => topics.map(words.topic).join(', ')
    return {
      [t('insights.csv.date')]: words.moment(record.at),
      [t('insights.csv.marketplace')]: words.marketplace(record.marketplace),
      [t('insights.csv.shop')]: record.shop ?? '',
      [t('insights.csv.kind')]: t(`names.kind.${record.kind}`),
      [t('insights.csv.product')]: record.product ?? '',
      [t('insights.csv.rating')]: record.rating ?? '',
      [t('insights.csv.ratingBefore')]: record.changed?.rating ?? '',
      [t('insights.csv.complaints')]: list(record.complaints),
      [t('insights.csv.praise')]: list(record.praise),
      [t('insights.csv.reply.title')]: replies[record.reply],
      [t('insights.csv.repliedAt')]:
        record.answeredAt === undefined ? '' : words.moment(record.answeredAt),
      [t('insights.csv.hours')]: time === undefined ? '' : hours(time),
      [t('insights.csv.text')]: rows.get(record.key)?.text ?? '',
    }
  })
  const table = Papa.unparse(lines, {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: formula,
    header: first,
  })
  return `${first ? '\uFEFF' : ''}${table}\r\n`
}
