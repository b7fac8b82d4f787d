import { type BranchPlay, given } from './branch-plays.ts'

/** How login servers and repositories are spelled: what is printed becomes the input. */

const yaml = { into: 'inputs', values: {} } as const
const NAME = { '<name>': 'contoso' }

const spelled: readonly BranchPlay[] = [
  {
    id: 'login-server-uppercase',
    when: 'it is the input of a login step',
    inputs: { ...given, registry: 'Contoso.azurecr.io' },
    yaml,
  },
  {
    id: 'registry-not-given',
    when: 'the workflow sets no value',
    inputs: { ...given, registry: '' },
    fill: NAME,
    yaml,
  },
  {
    id: 'login-server-malformed',
    when: 'the input of a login step shows which one is meant',
    inputs: { ...given, registry: 'contoso.azurecr.io:5000' },
    yaml,
  },
  {
    id: 'login-server-malformed',
    when: 'the input of a login step does not show which one is meant',
    inputs: { ...given, registry: 'azurecr.io' },
    fill: NAME,
    yaml,
  },
  {
    id: 'login-server-unknown-suffix',
    when: 'the name ends in a misspelled Azure domain',
    inputs: { ...given, registry: 'contoso.azurecr.com' },
    yaml,
  },
  {
    id: 'image-name-uppercase',
    when: '`repository` has one such name',
    inputs: { ...given, repository: 'Team/App:V1' },
    yaml,
  },
  {
    id: 'image-name-uppercase',
    when: '`repository` has several such names',
    inputs: { ...given, repository: 'Team/App\nteam/Api' },
    yaml,
    next: fix => ({ repository: fix.replace('repository: |\n', '') }),
  },
  {
    id: 'repository-name-invalid',
    when: 'it is in `repository`',
    inputs: { ...given, repository: 'team//app' },
    yaml,
  },
]

/** Next door, they are spelled as they should be. */
export const namePlays: readonly BranchPlay[] = spelled.map(play => ({ ...play, neighbour: { inputs: given } }))
