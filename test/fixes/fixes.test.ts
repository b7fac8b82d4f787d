import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workflowOf } from '../workflow/reading.ts'
import { difference, fix } from './fixing.ts'

const LOGIN = `- uses: docker/login-action@v4
  with:
    registry: contoso.azurecr.io
    username: \${{ secrets.U }}
    password: \${{ secrets.P }}
`
const withSteps = (steps: string, head = 'on: push\n', job = ''): string =>
  `${head}jobs:\n  build: # one job\n${job}    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`
const GUARD =
  "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"
const OIDC = `- uses: azure/login@v3
  with:
    client-id: \${{ vars.C }}
    tenant-id: \${{ vars.T }}
    subscription-id: \${{ vars.S }}
- run: az acr login --name contoso
`

/** A file, what is changed in it (lines without indentation), and what was fixed. */
type Case = readonly [what: string, text: string, changes: readonly string[], ids: readonly string[]]

const login = (registry: string): string => LOGIN.replace('contoso.azurecr.io', registry)

const NAMES: readonly Case[] = [
  [
    'case of a login server',
    withSteps(login('Contoso.azurecr.io # ours')),
    ['-registry: Contoso.azurecr.io # ours', '+registry: contoso.azurecr.io # ours'],
    ['login-server-uppercase'],
  ],
  [
    'case in double quotes',
    withSteps(login('"ContosO.AzureCR.io"')),
    ['-registry: "ContosO.AzureCR.io"', '+registry: "contoso.azurecr.io"'],
    ['login-server-uppercase'],
  ],
  [
    'case in a command, in an image and in its login, together',
    withSteps(
      "- run: |\n    echo x | docker login Contoso.azurecr.io -u me --password-stdin\n    docker push 'Contoso.azurecr.io/team/app:V1'\n",
    ),
    [
      '-echo x | docker login Contoso.azurecr.io -u me --password-stdin',
      "-docker push 'Contoso.azurecr.io/team/app:V1'",
      '+echo x | docker login contoso.azurecr.io -u me --password-stdin',
      "+docker push 'contoso.azurecr.io/team/app:V1'",
    ],
    ['login-server-uppercase', 'login-server-uppercase'],
  ],
  [
    'case of a value that comes through env',
    withSteps(
      `${login('${{ env.ACR }}')}- run: docker push $ACR/app:1\n`,
      'on: push\nenv:\n  ACR: Contoso.azurecr.io\n',
    ),
    ['-ACR: Contoso.azurecr.io', '+ACR: contoso.azurecr.io'],
    ['login-server-uppercase'],
  ],
  [
    'case of a name in front of its suffix',
    withSteps(
      `${login('${{ env.NAME }}.azurecr.io')}- run: docker push $NAME.azurecr.io/app:1\n`,
      'on: push\nenv: { NAME: Contoso }\n',
    ),
    ['-env: { NAME: Contoso }', '+env: { NAME: contoso }'],
    ['login-server-uppercase'],
  ],
  [
    'scheme and slash',
    withSteps(login("'https://contoso.azurecr.io/'")),
    ["-registry: 'https://contoso.azurecr.io/'", "+registry: 'contoso.azurecr.io'"],
    ['login-server-malformed'],
  ],
  [
    'slash in flow style',
    withSteps(
      '- { uses: docker/login-action@v4, with: { registry: contoso.azurecr.io/, username: u, password: "${{ secrets.P }}" } }\n',
    ),
    [
      '-- { uses: docker/login-action@v4, with: { registry: contoso.azurecr.io/, username: u, password: "${{ secrets.P }}" } }',
      '+- { uses: docker/login-action@v4, with: { registry: contoso.azurecr.io, username: u, password: "${{ secrets.P }}" } }',
    ],
    ['login-server-malformed'],
  ],
  [
    'port',
    withSteps(login('contoso.azurecr.io:443')),
    ['-registry: contoso.azurecr.io:443', '+registry: contoso.azurecr.io'],
    ['login-server-malformed'],
  ],
  [
    'scheme of an image',
    withSteps(`${LOGIN}- run: docker push https://contoso.azurecr.io/team/app:1\n`),
    ['-- run: docker push https://contoso.azurecr.io/team/app:1', '+- run: docker push contoso.azurecr.io/team/app:1'],
    ['login-server-malformed'],
  ],
  [
    'case of an image, and not of its tag',
    withSteps(`${LOGIN}- run: docker push contoso.azurecr.io/Team/App:V1\n`),
    ['-- run: docker push contoso.azurecr.io/Team/App:V1', '+- run: docker push contoso.azurecr.io/team/app:V1'],
    ['image-name-uppercase'],
  ],
  [
    'case of an image in the tags of an action, behind an expression',
    withSteps(
      `${login('${{ vars.REGISTRY }}')}- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: |\n      \${{ vars.REGISTRY }}/MyApp:\${{ github.sha }}\n      \${{ vars.REGISTRY }}/MyApp:Latest\n`,
    ),
    [
      '-${{ vars.REGISTRY }}/MyApp:${{ github.sha }}',
      '-${{ vars.REGISTRY }}/MyApp:Latest',
      '+${{ vars.REGISTRY }}/myapp:${{ github.sha }}',
      '+${{ vars.REGISTRY }}/myapp:Latest',
    ],
    ['image-name-uppercase', 'image-name-uppercase'],
  ],
  [
    'case of an image through env',
    withSteps(
      `${LOGIN}- run: docker push contoso.azurecr.io/\${{ env.IMAGE }}:1\n`,
      'on: push\nenv:\n  IMAGE: "MyApp"\n',
    ),
    ['-IMAGE: "MyApp"', '+IMAGE: "myapp"'],
    ['image-name-uppercase'],
  ],
  [
    'case of an image that is tagged, pushed, and built in Azure',
    withSteps(
      `${LOGIN}- run: |\n    docker build -t contoso.azurecr.io/MyApp:1 src/MyApp\n    docker tag contoso.azurecr.io/MyApp:1 contoso.azurecr.io/myapp:Two\n    docker push contoso.azurecr.io/myapp:Two\n    az acr build --registry contoso --image MyApp:1 .\n`,
    ),
    [
      '-docker build -t contoso.azurecr.io/MyApp:1 src/MyApp',
      '-docker tag contoso.azurecr.io/MyApp:1 contoso.azurecr.io/myapp:Two',
      '-az acr build --registry contoso --image MyApp:1 .',
      '+docker build -t contoso.azurecr.io/myapp:1 src/MyApp',
      '+docker tag contoso.azurecr.io/myapp:1 contoso.azurecr.io/myapp:Two',
      '+az acr build --registry contoso --image myapp:1 .',
    ],
    ['image-name-uppercase', 'image-name-uppercase'],
  ],
  [
    'the name for az acr login',
    withSteps(`${OIDC.replace('contoso', '"contoso.azurecr.io"')}`, 'on: push\npermissions:\n  id-token: write\n'),
    ['-- run: az acr login --name "contoso.azurecr.io"', '+- run: az acr login --name "contoso"'],
    ['login-server-malformed'],
  ],
  [
    'the name for az acr login, of a variable',
    withSteps(
      OIDC.replace('contoso', '$ACR'),
      'on: push\npermissions:\n  id-token: write\nenv:\n  ACR: contoso.azurecr.io\n',
    ),
    ['-ACR: contoso.azurecr.io', '+ACR: contoso'],
    ['login-server-malformed'],
  ],
]

const STDIN: readonly Case[] = [
  [
    'an expression',
    withSteps('- run: docker login contoso.azurecr.io -u ${{ secrets.U }} -p ${{ secrets.P }}\n'),
    [
      '-- run: docker login contoso.azurecr.io -u ${{ secrets.U }} -p ${{ secrets.P }}',
      "+- run: printf '%s' '${{ secrets.P }}' | docker login contoso.azurecr.io -u ${{ secrets.U }} --password-stdin",
    ],
    ['workflow-password-argument'],
  ],
  [
    'a variable, behind other commands and continued',
    withSteps(
      '- run: |\n    cd app && sudo docker login -u me \\\n      --password="$P" contoso.azurecr.io && echo done # login\n  env: { P: "${{ secrets.P }}" }\n',
    ),
    [
      '-cd app && sudo docker login -u me \\',
      '---password="$P" contoso.azurecr.io && echo done # login',
      '+cd app && printf \'%s\' "$P" | sudo docker login -u me \\',
      '+--password-stdin contoso.azurecr.io && echo done # login',
    ],
    ['workflow-password-argument'],
  ],
  [
    'in single quotes of YAML',
    withSteps("- run: 'docker login contoso.azurecr.io -u me -p ${{ secrets.P }}'\n"),
    [
      "-- run: 'docker login contoso.azurecr.io -u me -p ${{ secrets.P }}'",
      "+- run: 'printf ''%s'' ''${{ secrets.P }}'' | docker login contoso.azurecr.io -u me --password-stdin'",
    ],
    ['workflow-password-argument'],
  ],
  [
    'in double quotes of YAML',
    withSteps('- run: "docker login contoso.azurecr.io -u me -p $P"\n  env:\n    P: ${{ secrets.P }}\n'),
    [
      '-- run: "docker login contoso.azurecr.io -u me -p $P"',
      '+- run: "printf \'%s\' \\"$P\\" | docker login contoso.azurecr.io -u me --password-stdin"',
    ],
    ['workflow-password-argument'],
  ],
  [
    'in flow style, if it is quoted',
    withSteps('- { run: "docker login contoso.azurecr.io -u me -p $P", env: { P: "${{ secrets.P }}" } }\n'),
    [
      '-- { run: "docker login contoso.azurecr.io -u me -p $P", env: { P: "${{ secrets.P }}" } }',
      '+- { run: "printf \'%s\' \\"$P\\" | docker login contoso.azurecr.io -u me --password-stdin", env: { P: "${{ secrets.P }}" } }',
    ],
    ['workflow-password-argument'],
  ],
  [
    'other programs',
    withSteps(
      '- run: |\n    if true; then helm registry login contoso.azurecr.io -u me -p ${{ secrets.P }}; fi\n    podman login -u me -p${{ secrets.P }} contoso.azurecr.io\n',
    ),
    [
      '-if true; then helm registry login contoso.azurecr.io -u me -p ${{ secrets.P }}; fi',
      '-podman login -u me -p${{ secrets.P }} contoso.azurecr.io',
      "+if true; then printf '%s' '${{ secrets.P }}' | helm registry login contoso.azurecr.io -u me --password-stdin; fi",
      "+printf '%s' '${{ secrets.P }}' | podman login -u me --password-stdin contoso.azurecr.io",
    ],
    ['workflow-password-argument', 'workflow-password-argument'],
  ],
  [
    'PowerShell',
    withSteps(
      '- shell: pwsh\n  run: docker login contoso.azurecr.io -u me -p $env:P\n  env:\n    P: ${{ secrets.P }}\n',
    ),
    [
      '-run: docker login contoso.azurecr.io -u me -p $env:P',
      '+run: echo "$env:P" | docker login contoso.azurecr.io -u me --password-stdin',
    ],
    ['workflow-password-argument'],
  ],
]

const ACCESS: readonly Case[] = [
  [
    'permissions without id-token',
    withSteps(OIDC, 'on: push\npermissions: # least\n  # to read\n  contents: read\n'),
    ['+id-token: write'],
    ['oidc-permission-missing'],
  ],
  [
    'permissions in flow style, and none at all',
    withSteps(OIDC, 'on: push\n', '    permissions: {contents: read}\n'),
    ['-permissions: {contents: read}', '+permissions: {id-token: write, contents: read}'],
    ['oidc-permission-missing'],
  ],
  [
    'an empty map',
    withSteps(OIDC, 'on: push\npermissions: {}\n'),
    ['-permissions: {}', '+permissions: { id-token: write }'],
    ['oidc-permission-missing'],
  ],
  [
    'id-token: none',
    withSteps(OIDC, "on: push\npermissions:\n  id-token: 'none' # why\n"),
    ["-id-token: 'none' # why", "+id-token: 'write' # why"],
    ['oidc-permission-missing'],
  ],
  [
    'no permissions, of a job that only reads',
    withSteps(`- uses: actions/checkout@v6\n${OIDC}`),
    ['+permissions:', '+id-token: write', '+contents: read'],
    ['oidc-permission-missing'],
  ],
  ['a guard for forks', withSteps(LOGIN, 'on: [push, pull_request]\n'), [`+if: ${GUARD}`], ['workflow-fork-secrets']],
  [
    'a guard beside a condition',
    withSteps(LOGIN, 'on: [push, pull_request]\n', "    if: github.event_name != 'schedule' # not at night\n"),
    [
      "-if: github.event_name != 'schedule' # not at night",
      `+if: (${GUARD}) && (github.event_name != 'schedule') # not at night`,
    ],
    ['workflow-fork-secrets'],
  ],
  [
    'a guard inside of an expression, in quotes',
    withSteps(LOGIN, 'on: [push, pull_request]\n', "    if: '${{ always() }}'\n"),
    ["-if: '${{ always() }}'", `+if: '\${{ (${GUARD.replaceAll("'", "''")}) && (always()) }}'`],
    ['workflow-fork-secrets'],
  ],
]

const BUILD = `- uses: docker/build-push-action@v6
  with:
    push: true # to production
    cache-to: type=gha,mode=max
    tags: contoso.azurecr.io/app:1
`
const SKIPS_LOGIN = ['-push: true # to production', `+if: ${GUARD}`, `+push: \${{ ${GUARD} }} # to production`]
const BOTH = 'on: [push, pull_request]\n'

const FORKS: readonly Case[] = [
  [
    'a build that goes on without login and push',
    withSteps(`- uses: actions/checkout@v6\n- run: npm test\n${LOGIN}${BUILD}`, BOTH),
    SKIPS_LOGIN,
    ['workflow-fork-secrets'],
  ],
  [
    'a build behind a sign-in to Azure and az acr login',
    withSteps(`- name: Sign in\n  ${OIDC.slice(2)}${BUILD}`, `${BOTH}permissions: { id-token: write }\n`),
    [...SKIPS_LOGIN.slice(0, 2), ...SKIPS_LOGIN.slice(1)],
    ['workflow-fork-secrets'],
  ],
  [
    'a build whose login has a condition',
    withSteps(`${LOGIN}  if: always()\n${BUILD}`, BOTH),
    [
      '-if: always()',
      '-push: true # to production',
      `+if: (${GUARD}) && (always())`,
      `+push: \${{ ${GUARD} }} # to production`,
    ],
    ['workflow-fork-secrets'],
  ],
  ...(
    [
      [
        'a job whose image another job deploys',
        BUILD,
        '  deploy:\n    needs: build\n    runs-on: x\n    steps: [run: echo]\n',
      ],
      ['a build that needs a secret', `${BUILD}    build-args: TOKEN=\${{ secrets.T }}\n`, ''],
      ['a build whose cache is in the registry', BUILD.replace('gha', 'registry,ref=contoso.azurecr.io/app:cache'), ''],
      ['a push by command', '- run: docker push contoso.azurecr.io/app:1\n', ''],
      ['a step behind the push that uses the image', `${BUILD}- uses: azure/webapps-deploy@v3\n`, ''],
      ['a script that nobody has read', `- run: ./build.sh\n${BUILD}`, ''],
    ] as const
  ).map(
    ([what, steps, more]): Case => [
      `${what}: the whole job`,
      withSteps(LOGIN + steps, BOTH) + more,
      [`+if: ${GUARD}`],
      ['workflow-fork-secrets'],
    ],
  ),
]

const ACTIONS: readonly Case[] = [
  [
    'old majors',
    withSteps(
      `${LOGIN.replace('@v4', '@v2.1.0 # pinned')}- uses: "azure/login@v1"\n  with: { creds: "\${{ secrets.C }}" }\n`,
    ),
    [
      '-- uses: docker/login-action@v2.1.0 # pinned',
      '-- uses: "azure/login@v1"',
      '+- uses: docker/login-action@v4 # pinned',
      '+- uses: "azure/login@v3"',
    ],
    ['workflow-deprecated-action', 'workflow-deprecated-action'],
  ],
]

describe.each([
  ['names', NAMES],
  ['passwords on standard input', STDIN],
  ['access', ACCESS],
  ['forks', FORKS],
  ['actions', ACTIONS],
])('fixes %s:', (_, cases) => {
  it.each(cases)('%s', async (_, text, changes, ids) => {
    const fixed = await fix(text)
    expect(difference(text, fixed.text)).toEqual(changes)
    expect(fixed.ids).toEqual(ids)
    // What was fixed needs no fix, and is still a workflow.
    expect(await fix(fixed.text)).toEqual({ text: fixed.text, ids: [] })
    workflowOf(fixed.text)
  })

  it.each(cases)('%s, with CRLF and a byte order mark', async (_, text, changes) => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const fixed = await fix(windows)
    expect(fixed.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(difference(text, fixed.text.replaceAll('\r\n', '\n').slice(1))).toEqual(changes)
    expect(fixed.text.startsWith('\uFEFF')).toBe(true)
  })
})

describe('leaves alone', () => {
  it.each<[what: string, text: string]>([
    ['what is right', withSteps(`${LOGIN}- run: docker push contoso.azurecr.io/team/app:V1\n`)],
    ['a placeholder', withSteps(login('<Registry-Name>.azurecr.io'))],
    ['a template in capitals', withSteps('- run: docker push REGISTRY/NAMESPACE/IMAGE:TAG\n')],
    [
      'a name that is a folder, too',
      withSteps(
        `${LOGIN}- run: |\n    docker build -t contoso.azurecr.io/$APP:1 src/$APP\n    docker push contoso.azurecr.io/$APP:1\n`,
        'on: push\nenv:\n  APP: MyApp\n',
      ),
    ],
    [
      'a URL that something else uses',
      withSteps(
        `${login('${{ env.ACR }}')}- run: curl \${{ env.ACR }}\n`,
        'on: push\nenv:\n  ACR: https://contoso.azurecr.io\n',
      ),
    ],
    [
      'a slash that names are made with',
      withSteps(
        `${login('${{ env.ACR }}')}- run: docker push \${{ env.ACR }}app:1\n`,
        'on: push\nenv:\n  ACR: contoso.azurecr.io/\n',
      ),
    ],
    ['a name of GitHub', withSteps(`${LOGIN}- run: docker push contoso.azurecr.io/\${{ github.repository }}\n`)],
    ['what is ignored', withSteps(login('Contoso.azurecr.io # acr-login-check: ignore=login-server-uppercase'))],
    ['another action', withSteps('- uses: azure/docker-login@v1\n  with: { login-server: contoso.azurecr.io }\n')],
    ['a commit', withSteps(LOGIN.replace('@v4', '@465a07811f14bebb1938fbed4728c6a1ff8901fc # v2.2.0'))],
    ['inputs that nobody knows', withSteps(`${LOGIN.replace('@v4', '@v2')}    scope: x\n`)],
    [
      'a password in a pipe, without a user, from a file, or in a substitution',
      withSteps(
        '- run: |\n    yes | docker login contoso.azurecr.io -u me -p ${{ secrets.P }}\n    docker login contoso.azurecr.io -p ${{ secrets.P }}\n    docker login contoso.azurecr.io -u me -p ${{ secrets.P }} < answers\n    x=$(docker login contoso.azurecr.io -u me -p ${{ secrets.P }})\n    xargs docker login contoso.azurecr.io -u me -p ${{ secrets.P }}\n',
      ),
    ],
    ['a folded script', withSteps('- run: >\n    docker login contoso.azurecr.io\n    -u me -p ${{ secrets.P }}\n')],
    ['all permissions to read', withSteps(OIDC, 'on: push\npermissions: read-all\n')],
    ['permissions that a job may use', withSteps(`${OIDC}- run: gh release create v1\n`)],
    [
      'permissions that a variable of all jobs hands on',
      withSteps(OIDC, 'on: push\nenv:\n  GH_TOKEN: ${{ github.token }}\n'),
    ],
    ['permissions that an unknown action may use', withSteps(`${OIDC}- uses: someone/release@v1\n`)],
    [
      'a job in flow style',
      'on: [push, pull_request]\njobs: { build: { runs-on: ubuntu-latest, steps: [{ uses: docker/login-action@v4, with: { registry: contoso.azurecr.io, username: u, password: "${{ secrets.P }}" } }] } }\n',
    ],
    ['what cannot be parsed', 'on: push\njobs:\n  build: [\n'],
  ])('%s', async (_, text) => {
    expect(await fix(text)).toEqual({ text, ids: [] })
  })
})

it('fixes several findings of one file at once, and only their lines', async () => {
  const text = withSteps(
    `# a comment\n${login('https://Contoso.azurecr.io').replace('@v4', '@v1')}\n- run: docker push contoso.azurecr.io/Team/App:1   # push\n- run: docker login -u me -p \${{ secrets.P }} contoso.azurecr.io\n`,
    '# head\non:\n  push:\n  pull_request:\n\n',
  )
  const fixed = await fix(text)
  expect(fixed.ids).toEqual([
    'image-name-uppercase',
    'login-server-malformed',
    'login-server-uppercase',
    'workflow-deprecated-action',
    'workflow-fork-secrets',
    'workflow-password-argument',
  ])
  expect(difference(text, fixed.text)).toHaveLength(9)
})

it('fixes the case with the scheme', async () => {
  const text = withSteps(login('https://Contoso.azurecr.io/'))
  const fixed = await fix(text)
  expect(difference(text, fixed.text)).toEqual([
    '-registry: https://Contoso.azurecr.io/',
    '+registry: contoso.azurecr.io',
  ])
})

it('fixes what an anchor is on once, for all its aliases', async () => {
  const text = withSteps(
    `${login('&acr Contoso.azurecr.io')}- uses: docker/login-action@v4\n  with: { registry: *acr, username: u, password: "\${{ secrets.P }}" }\n`,
  )
  const fixed = await fix(text)
  expect(difference(text, fixed.text)).toEqual([
    '-registry: &acr Contoso.azurecr.io',
    '+registry: &acr contoso.azurecr.io',
  ])
})

describe('other files of the repository', () => {
  const ACTION = '.github/actions/login/action.yml'
  const action = (registry: string): string =>
    `name: login\nruns:\n  using: composite\n  steps:\n    - run: docker push ${registry}/app:1\n      shell: bash\n`

  it('are fixed where they are used', async () => {
    const { fixRepository, FILE } = await import('./fixing.ts')
    const use = withSteps(`- uses: ./.github/actions/login\n`)
    const { files } = await fixRepository({
      [FILE]: use,
      '.github/workflows/other.yml': use,
      [ACTION]: action('Contoso.azurecr.io'),
    })
    expect(files).toEqual({ [ACTION]: action('contoso.azurecr.io') })
  })

  it('are fixed once, however many use them', async () => {
    const { fixRepository } = await import('./fixing.ts')
    const use = withSteps(
      `- uses: ./.github/actions/login\n- uses: azure/login@v1\n  with: { creds: "\${{ secrets.C }}" }\n`,
    )
    const many = Array.from({ length: 60 }, (_, at) => `.github/workflows/${at}.yml`)
    const { files, ids } = await fixRepository({
      ...Object.fromEntries(many.map(name => [name, use])),
      [ACTION]: action('Contoso.azurecr.io'),
    })
    const fixedUse = use.replace('login@v1', 'login@v3')
    expect(files).toEqual({
      ...Object.fromEntries(many.map(name => [name, fixedUse])),
      [ACTION]: action('contoso.azurecr.io'),
    })
    expect(ids).toHaveLength(61)
  })
})

it('ends, changes nothing twice, and keeps the line breaks of any file that is made of these lines', async () => {
  const lines = [...NAMES, ...STDIN, ...ACCESS, ...FORKS, ...ACTIONS].flatMap(([, text]) => text.split('\n'))
  const texts = [...NAMES, ...STDIN, ...ACCESS, ...FORKS, ...ACTIONS].map(([, text]) => text)
  const changed = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(60), fc.boolean(), fc.constantFrom(...lines)), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      const all = text.split('\n')
      for (const [at, isAdded, line] of changes) all.splice(at % all.length, isAdded ? 0 : 1, line)
      return all.join('\r\n')
    })
  await fc.assert(
    fc.asyncProperty(changed, async text => {
      const fixed = await fix(text)
      expect(fixed.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect((await fix(fixed.text)).ids).toEqual([])
    }),
    { numRuns: 150 },
  )
})
