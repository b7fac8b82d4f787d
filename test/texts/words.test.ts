import { describe, expect, it } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import type { FindingId } from '../../src/findings.ts'
import { connectionTexts } from '../../src/texts/en/connection.ts'
import { credentialTexts } from '../../src/texts/en/credentials.ts'
import { directoryTexts } from '../../src/texts/en/directory.ts'
import { dockerTexts } from '../../src/texts/en/docker.ts'
import { expiryTexts } from '../../src/texts/en/expiry.ts'
import { federatedTexts } from '../../src/texts/en/federated.ts'
import { firewallTexts } from '../../src/texts/en/firewall.ts'
import { imageTexts } from '../../src/texts/en/images.ts'
import { nameTexts } from '../../src/texts/en/name.ts'
import { networkTexts } from '../../src/texts/en/network.ts'
import { proxyTexts } from '../../src/texts/en/proxies.ts'
import { signInTexts } from '../../src/texts/en/sign-in.ts'
import { rendered, samples } from '../samples.ts'

const chapters = [
  ...[connectionTexts, credentialTexts, directoryTexts, dockerTexts, expiryTexts, federatedTexts],
  ...[firewallTexts, imageTexts, nameTexts, networkTexts, proxyTexts, signInTexts],
]
const ids = FINDING_IDS.filter(id => chapters.some(chapter => id in chapter))

/** Words that a reader stumbles over, or that no tool of the reader uses. */
const AVOIDED =
  /\b(mend|has ended|had ended|refuse[sd]?|stands|bears|misspelt|user name|white space|upper case|lower case|web site|where|is no |may not|all the same|the end of|one a line|engine|Resource Manager(?<!Azure Resource Manager)|organisation|please|simply)\b|!(?=\s|$)/i
const VALUE = /[0-9a-f]{8}-[0-9a-f]{4}-|:\/\/|(?:^|\s)[./~]+\/\w|\w\/\w+\//

/** What Azure Resource Manager explains is in the words of the roles chapter. */
const textsOf = (id: FindingId) =>
  samples[id].flatMap(sample => ('denialExplanation' in sample ? [] : [rendered(id, sample)]))

describe.each(ids)('the words of %s', id => {
  it('have a title that fits one line and holds no long value', () => {
    for (const { title } of textsOf(id)) {
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(title).not.toMatch(VALUE)
      expect(title).toMatch(/^[A-Z]|^(creds|client-id|docker|az|azure\/login)\b/)
    }
  })

  it('have a message of two or three short sentences', () => {
    for (const { message } of textsOf(id)) {
      expect(message.length, message).toBeLessThanOrEqual(240)
      expect(message.split(/[.)] (?=[A-Z`])/).length, message).toBeLessThanOrEqual(4)
    }
  })

  it('are plain words', () => {
    for (const { title, message } of textsOf(id)) expect(`${title}\n${message}`).not.toMatch(AVOIDED)
  })

  it('name the language of their fix, and never print a secret', () => {
    for (const { fix, language } of textsOf(id)) {
      const code = fix
        .split('\n')
        .filter(line => !line.startsWith('#'))
        .join('\n')
      if (/^\s*(?:- )?[\w-]+:(?:\s|$)/.test(code)) expect(language, fix).toBe('yaml')
      if (/^(?:az|docker|gh|sudo|curl|echo|nslookup) /.test(code)) expect(language, fix).toBeUndefined()
      expect(code).not.toMatch(/--expose-token|acr credential show(?![\s\S]*\| gh secret set)/)
      expect(code).not.toMatch(/credential (?:reset|generate)(?![\s\S]*\| gh secret set|.*--c(?:reate-c)?ert)/)
      expect(code).not.toMatch(/credential reset(?!.*--append)|public-network-enabled true|anonymous-pull-enabled/)
    }
  })
})
