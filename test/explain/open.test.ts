import { describe, expect, it } from 'vitest'
import { denialExplanation, idsOf } from './explained.ts'

const BARE = 'unauthorized: authentication required'

describe('a text that many causes share', () => {
  it.each([BARE, `Error: ${BARE}\n`, `${BARE}\n${BARE}\n##[error]Process completed with exit code 1.\n`])(
    'with nothing around it is open: %j',
    log => {
      const { causes, failure } = denialExplanation(log)
      expect(causes).toEqual([])
      expect(failure).toMatchObject({ text: expect.stringContaining(BARE), question: 'was-there-a-login' })
    },
  )

  it.each([
    ['a registry', `${BARE} contoso.azurecr.io/team/app`],
    ['a push', `The push refers to repository [contoso.azurecr.io/team/app]\n${BARE}`],
    ['a push of a hidden registry', `The push refers to repository [***/team/app]\n${BARE}`],
    ['a login', `docker login ***\n${BARE}`],
  ])('with %s is not', (_, log) => {
    expect(idsOf(log).length).toBeGreaterThan(0)
  })
})
