import { ok } from '../../../src/facts.ts'
import { asNobody, asStored, HOST, refusing, withDocker } from '../../rules/facts.ts'
import type { AdviceCase } from './case.ts'

export const logins: readonly AdviceCase[] = [
  {
    id: 'credentials-missing',
    when: 'nothing is given, and docker has no login for any host',
    facts: asNobody(),
  },
  {
    id: 'credentials-missing',
    when: 'docker has a login for the same registry under another key',
    notPlayed: 'the login step has to name the registry otherwise: test/truth plays both keys',
    facts: withDocker({ storedLogins: [`${HOST}:443`] }, asNobody()),
  },
  {
    id: 'credentials-missing',
    when: 'config.json has the login, and docker asks a helper that has none',
    facts: asNobody({
      helper: ok({
        ...{ program: 'docker-credential-desktop', present: true, detected: false, fileLogin: true as const },
        answer: ok({ state: 'no-login' as const }),
      }),
    }),
  },
  {
    id: 'docker-credentials-stale',
    when: 'the stored login is rejected',
    playedIn: 'test/az/docker-login.test.ts',
    facts: asStored('contoso', 'old', { token: ok(refusing(401, 'authentication required')) }),
  },
]
