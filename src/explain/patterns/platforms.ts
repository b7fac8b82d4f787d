import { type LogPattern, patterns } from '../pattern.ts'
import { isOfDockerTask } from './shared.ts'

const TASKS = 'https://github.com/microsoft/azure-pipelines-tasks/tree/master/Tasks/DockerV2'
const KUBELET =
  'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/extensions/cannot-pull-image-from-acr-to-aks-cluster'
const HOSTING = 'https://learn.microsoft.com/azure/container-apps/troubleshoot-image-pull-failures'

const CLUSTER = ['principal-pull-denied', 'pull-denied', 'kubelet-credentials-missing', 'aks-pull-denied'] as const
const DEPLOY = { proves: 'platform-pull-failed', excludes: ['push-denied'], question: 'which-identity' } as const
const CONNECTION = { of: 'own', proves: 'stopped-locally', question: 'which-credential' } as const

/** Azure Pipelines, Kubernetes, and the services of Azure that run images. */
export const platformPatterns: readonly LogPattern[] = [
  ...patterns('azure-pipelines', TASKS, CONNECTION, [
    ['oidc token not found in response', ['ado-service-connection-invalid'], { weight: 3 }],
    [
      'could not fetch access token for azure. verify if the service principal used is valid and not expired',
      ['sp-secret-expired', 'ado-service-connection-invalid', 'sp-secret-invalid'],
      { weight: 2 },
    ],
    [
      'could not fetch access token for azure',
      ['ado-service-connection-invalid', 'sp-secret-expired', 'sp-secret-invalid'],
      { weight: 2 },
    ],
    [
      'could not fetch access token for managed service principal',
      ['managed-identity-wrong', 'ado-service-connection-invalid'],
      { weight: 3 },
    ],
    [
      'could not get access token',
      ['ado-service-connection-invalid', 'sp-secret-expired'],
      { weight: 1, of: 'azure-registry' },
    ],
    [
      'failed to obtain the json web token(jwt)',
      ['sp-secret-expired', 'ado-service-connection-invalid', 'sp-secret-invalid'],
      { weight: 2 },
    ],
    ['failed to query service connection api', ['ado-service-connection-invalid'], { weight: 3 }],
    [
      'service connection … could not be found',
      ['ado-service-connection-invalid'],
      { weight: 3, line: isOfDockerTask },
    ],
    ['service connection … does not exist', ['ado-service-connection-invalid'], { weight: 3, line: isOfDockerTask }],
    ['service connection … has been disabled', ['ado-service-connection-invalid'], { weight: 3, line: isOfDockerTask }],
    [
      'references service connection … which could not be found',
      ['ado-service-connection-invalid'],
      { weight: 3, line: isOfDockerTask },
    ],
    [
      'a service connection with name … could not be found',
      ['ado-service-connection-invalid'],
      { weight: 3, line: isOfDockerTask },
    ],
    [
      'couldnotfetchaccesstokenformsiduetoacrnotconfiguredproperly',
      ['ado-service-connection-invalid', 'ado-task-broken'],
      { weight: 3 },
    ],
    ['couldnotfetchaccesstokenfor', ['ado-service-connection-invalid', 'ado-task-broken'], { weight: 2 }],
    ['endpoint auth data not present', ['ado-service-connection-invalid'], { weight: 3 }],
    ['endpoint data not present', ['ado-service-connection-invalid'], { weight: 2 }],
    ['endpoint auth not present', ['ado-service-connection-invalid'], { weight: 3 }],
    ['input required: containerregistry', ['ado-service-connection-invalid', 'command-invalid'], { weight: 3 }],
    [
      'failed to get resource id for resource type microsoft.containerregistry/registries',
      ['ado-service-connection-invalid', 'subscription-not-visible'],
      { weight: 3 },
    ],
    [
      'could not find … container registry',
      ['ado-service-connection-invalid', 'subscription-not-visible'],
      { weight: 1 },
    ],
    [
      'the service principal credentials … service connection … expired',
      ['sp-secret-expired', 'ado-service-connection-invalid'],
      { weight: 3 },
    ],
    ['unsupported authentication scheme', ['ado-service-connection-invalid'], { weight: 2, of: 'azure-registry' }],
    ['_work/_tasks/docker … typeerror', ['ado-task-broken'], { weight: 3 }],
    ['unhandled: cannot read propert', ['ado-task-broken'], { weight: 2, line: isOfDockerTask }],
    ['cannot read properties of undefined … docker', ['ado-task-broken'], { weight: 2 }],
    ['cannot read property … of undefined … docker', ['ado-task-broken'], { weight: 2 }],
  ]),
  ...patterns('kubelet', KUBELET, DEPLOY, [
    ['failed to pull image … unauthorized', CLUSTER, { weight: 2 }],
    ['failed to pull image … 401', CLUSTER, { weight: 2 }],
    ['failed to pull image … no basic auth credentials', CLUSTER, { weight: 3 }],
    ['failed to pull image … denied', CLUSTER, { weight: 2 }],
    ['failed to pull image … authorization failed', CLUSTER, { weight: 2 }],
    ['failed to pull image … not found', ['image-not-found'], { weight: 2 }],
    // Then the kubelet tries without credentials, and prints that failure behind it.
    ['failed to pull image … rpc error: code = notfound', ['image-not-found'], { weight: 3 }],
    ['failed to pull image … : not found, failed to pull and unpack image', ['image-not-found'], { weight: 3 }],
    [
      'failed to pull image … 403',
      ['firewall-denied', 'public-access-disabled', 'principal-pull-denied'],
      { weight: 2 },
    ],
    ['failed to pull and unpack image … 401', CLUSTER, { weight: 2 }],
    ['failed to pull and unpack image … authorization failed', CLUSTER, { weight: 2 }],
    ['failed to pull and unpack image … unauthorized', CLUSTER, { weight: 2 }],
    ['failed to pull and unpack image … : not found', ['image-not-found'], { weight: 2 }],
    ['back-off pulling image', CLUSTER, { weight: 0, of: 'azure-registry' }],
    [
      'acr-credential-provider … error',
      ['kubelet-credentials-missing', 'principal-pull-denied'],
      { weight: 3, of: 'own' },
    ],
    [
      'failed to get acr',
      ['kubelet-credentials-missing', 'principal-pull-denied'],
      { weight: 2, of: 'azure-registry' },
    ],
    ['credential provider plugin … fail', ['kubelet-credentials-missing'], { weight: 3, of: 'own' }],
    ['error running credential provider plugin', ['kubelet-credentials-missing'], { weight: 3, of: 'own' }],
    [
      'failed getting credential from external registry credential provider',
      ['kubelet-credentials-missing'],
      { weight: 3, of: 'own' },
    ],
    [
      'unable to retrieve some image pull secrets',
      ['kubelet-credentials-missing', 'principal-pull-denied'],
      { weight: 1, of: 'azure-registry' },
    ],
    ['rejected token exchange', CLUSTER, { weight: 2, of: 'own' }],
    ['validating managed identity existance: failed', ['managed-identity-wrong'], { weight: 3, of: 'own' }],
    [
      'validating image pull permission: failed',
      ['principal-pull-denied', 'aks-pull-denied'],
      { weight: 1, of: 'own' },
    ],
  ]),
  ...patterns('azure-hosting', HOSTING, { ...DEPLOY, of: 'own', weight: 3 }, [
    ['inaccessibleimage', ['principal-pull-denied', 'image-not-found', 'credentials-rejected'], { of: 'registry' }],
    [
      'in container group … is not accessible',
      ['principal-pull-denied', 'image-not-found', 'credentials-rejected'],
      { of: 'registry' },
    ],
    ['invalidimageregistrycredential', ['credentials-rejected', 'principal-pull-denied'], { of: 'registry' }],
    [
      'is invalid with details: invalid value: … unauthorized',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry' },
    ],
    ['is invalid with details: invalid value: … manifest_unknown', ['image-not-found'], { of: 'registry' }],
    [
      'is invalid with details: invalid value: … denied: client with ip',
      ['firewall-denied', 'principal-pull-denied'],
      { of: 'registry' },
    ],
    [
      'invalidparametervalueincontainertemplate … unauthorized',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry' },
    ],
    [
      'webhookinvalidparametervalue … unauthorized',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry' },
    ],
    [
      'invalid value: … get https:?scope=repository',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry', weight: 2 },
    ],
    [
      'failed to retrieve credentials for container registry',
      ['admin-user-disabled', 'arm-access-missing'],
      { question: 'which-role' },
    ],
    ['unable to pull image using managed identity', ['principal-pull-denied']],
    ['failed to pull image … using managed identity', ['principal-pull-denied'], { of: 'registry' }],
    [
      'image pull failed. please verify docker image configuration and credentials',
      ['principal-pull-denied', 'image-not-found', 'credentials-rejected'],
      { of: 'registry' },
    ],
    [
      'dockerapiexception: docker api responded with status code=internalservererror … unauthorized',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry' },
    ],
    [
      'dockerapiexception … unauthorized',
      ['principal-pull-denied', 'credentials-rejected'],
      { of: 'registry', weight: 2 },
    ],
    ['imagepullunauthorizedfailure', ['principal-pull-denied', 'credentials-rejected'], { of: 'registry' }],
    ['imagepullforbiddenfailure', ['firewall-denied', 'principal-pull-denied'], { of: 'registry' }],
    ['imagepullnotfoundfailure', ['image-not-found'], { of: 'registry' }],
  ]),
]
