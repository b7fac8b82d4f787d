import { type LogPattern, patterns } from '../pattern.ts'
import { isOfAz } from './shared.ts'

const LOCAL = {
  of: 'registry',
  proves: 'stopped-locally',
  excludes: ['credentials-rejected', 'push-denied', 'pull-denied', 'firewall-denied'],
} as const
const INVALID = ['image-reference-invalid', 'repository-name-invalid', 'login-server-malformed'] as const

/** Image names that no program takes; and commands that no program takes. */
export const referencePatterns: readonly LogPattern[] = [
  ...patterns('docker', 'https://github.com/distribution/reference/blob/v0.6.0/reference.go', LOCAL, [
    ['repository name must be lowercase', ['image-name-uppercase']],
    ['repository name … must be lowercase', ['image-name-uppercase']],
    ['could not parse reference … must be lowercase', ['image-name-uppercase']],
    ['must be lowercase … reference', ['image-name-uppercase'], { weight: 2, of: 'registry' }],
    ['invalid reference format', INVALID, { weight: 2, question: 'does-it-exist' }],
    ['is not a valid repository/tag', INVALID, { weight: 1 }],
    ['invalid tag … invalid reference format', INVALID],
    ['repository name must have at least one component', INVALID, { weight: 3 }],
    ['repository name must not be more than', INVALID, { weight: 3 }],
    [
      'invalid repository name',
      ['repository-name-invalid', 'image-reference-invalid'],
      { weight: 2, of: 'azure-registry' },
    ],
    ['a tag is needed when pushing', ['image-reference-invalid'], { weight: 2 }],
    ['tag is needed when pushing to registry', ['image-reference-invalid']],
    ['invalid argument … for -t, --tag flag', INVALID, { weight: 1 }],
  ]),
  ...patterns(
    'go-containerregistry',
    'https://github.com/google/go-containerregistry/blob/main/pkg/name/repository.go',
    { ...LOCAL, of: 'registry' },
    [
      [
        'repository can only contain the characters',
        ['image-name-uppercase', 'repository-name-invalid', 'image-reference-invalid'],
      ],
      ['tag can only contain the characters', ['image-reference-invalid']],
      ['registries must be valid rfc 3986 uri authorities', ['login-server-malformed', 'image-reference-invalid']],
      ['could not parse reference', INVALID, { weight: 2 }],
    ],
  ),
  ...patterns(
    'oras',
    'https://github.com/oras-project/oras-go/blob/main/registry/reference.go',
    { ...LOCAL, of: 'registry' },
    [
      ['invalid reference: missing registry or repository', ['workflow-image-host-missing', 'image-reference-invalid']],
      ['invalid reference: missing repository', ['workflow-image-host-missing', 'image-reference-invalid']],
      [
        'invalid reference: invalid repository',
        ['image-name-uppercase', 'repository-name-invalid', 'image-reference-invalid'],
      ],
      ['invalid reference: invalid registry', ['login-server-malformed', 'image-reference-invalid']],
      ['invalid reference: invalid tag', ['image-reference-invalid']],
    ],
  ),
  ...patterns(
    'jib',
    'https://github.com/GoogleContainerTools/jib/blob/master/docs/faq.md',
    { ...LOCAL, of: 'registry' },
    [
      ['invalid image reference', INVALID, { weight: 3 }],
      ['is an invalid image reference', INVALID, { weight: 3 }],
    ],
  ),
  ...patterns(
    'podman',
    'https://github.com/containers/image/blob/main/pkg/shortnames/shortnames.go',
    { ...LOCAL, of: 'registry' },
    [
      ['short-name … did not resolve to an alias', ['workflow-image-host-missing', 'image-reference-invalid']],
      [
        'short-name resolution enforced but cannot prompt without a tty',
        ['workflow-image-host-missing', 'image-reference-invalid'],
      ],
    ],
  ),
  ...patterns('dotnet', 'https://learn.microsoft.com/dotnet/core/containers/overview', { ...LOCAL, of: 'registry' }, [
    [
      'the inferred image name … contains entirely invalid characters',
      ['repository-name-invalid', 'image-reference-invalid'],
    ],
    ['was not a valid container image name', ['repository-name-invalid'], { weight: 0, isNotice: true }],
    ['invalid containerregistry', ['login-server-malformed', 'image-reference-invalid']],
    ['containerimagename … is not valid', ['repository-name-invalid', 'image-reference-invalid']],
  ]),
  ...patterns('azure-cli', 'https://github.com/microsoft/knack/blob/dev/knack/parser.py', { ...LOCAL, of: 'own' }, [
    ['the following arguments are required: --name/-n', ['command-invalid'], { weight: 3, line: isOfAz }],
    ['the following arguments are required: --registry/-r', ['command-invalid'], { weight: 3, line: isOfAz }],
    ['the following arguments are required: --image', ['command-invalid'], { weight: 3, line: isOfAz }],
    ['az acr: error: ', ['command-invalid'], { weight: 3 }],
    ['az acr login: error: ', ['command-invalid'], { weight: 3 }],
    ['az acr build: error: ', ['command-invalid'], { weight: 3 }],
    ['az login: error: ', ['command-invalid'], { weight: 3 }],
    ['az: error: ', ['command-invalid'], { weight: 2, line: isOfAz }],
    ['is misspelled or not recognized by the system', ['command-invalid'], { weight: 3 }],
    ['unrecognized arguments: ', ['command-invalid'], { weight: 2, of: 'azure-registry' }],
    ['registry name must use only lowercase', ['login-server-uppercase', 'command-invalid'], { weight: 3 }],
    ['registry name cannot contain dashes', ['login-server-malformed', 'command-invalid'], { weight: 3 }],
    [
      'the login server endpoint suffix … is automatically omitted',
      ['login-server-malformed'],
      { weight: 0, isNotice: true },
    ],
    [
      'uppercase characters are detected in the registry name',
      ['login-server-uppercase'],
      { weight: 0, isNotice: true },
    ],
    ['--expose-token cannot be combined with', ['command-invalid'], { weight: 3 }],
    [
      'please also specify username if password is specified',
      ['credentials-missing', 'command-invalid'],
      { weight: 3 },
    ],
  ]),
]
