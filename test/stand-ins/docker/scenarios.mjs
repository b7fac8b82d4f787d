// What docker says, as seen on the CLIs 20.10.24 and 28.2.2, and as docker/cli has it at v18.09.9, v20.10.24, v23.0.6,
// v28.5.2 and v29.7.2 (docker/cli:cli/command/system/version.go, info.go; moby/moby:client/errors.go). `buildx inspect`
// prints as docker/buildx has it: commands/inspect.go, runInspect.

const clients = {
  'v1.13.1': { Version: '1.13.1', ApiVersion: '1.25', DefaultAPIVersion: '1.25', GoVersion: 'go1.7.5' },
  'v17.12.1': { Version: '17.12.1-ce', ApiVersion: '1.35', DefaultAPIVersion: '1.35', GoVersion: 'go1.9.4' },
  'v18.03': { Version: '18.03.0-ce', ApiVersion: '1.37', DefaultAPIVersion: '1.37', GoVersion: 'go1.9.4' },
  'v18.09': { Version: '18.09.9', ApiVersion: '1.39', DefaultAPIVersion: '1.39', GoVersion: 'go1.11.13' },
  'v20.10': { Version: '20.10.24+dfsg1', ApiVersion: '1.41', DefaultAPIVersion: '1.41', GoVersion: 'go1.19.8' },
  v28: { Version: '28.2.2', ApiVersion: '1.50', DefaultAPIVersion: '1.50', GoVersion: 'go1.24.3' },
  v29: { Version: '29.7.2', ApiVersion: '1.52', DefaultAPIVersion: '1.52', GoVersion: 'go1.25.5' },
}

const build = { GitCommit: 'e6534b4', Os: 'linux', Arch: 'amd64', BuildTime: 'Fri May 30 12:07:14 2025' }
const clientOf = version => ({ ...clients[version], ...build, Context: 'default' })

const line = value => `${JSON.stringify(value)}\n`

function serverOf(version) {
  const { Version, ApiVersion, GoVersion } = clients[version]
  const engine = { Version, ApiVersion, MinAPIVersion: '1.24', GoVersion, KernelVersion: '6.8.0', ...build }
  const Components = [{ Name: 'Engine', Version, Details: { ApiVersion, MinAPIVersion: '1.24', Os: 'linux' } }]
  return { Platform: { Name: 'Docker Engine - Community' }, Components, ...engine }
}

/**
 * As an engine shows a proxy with a password: what is no URL it shows as it is. Source: dockerd 28.2;
 * moby/moby:daemon/config/config.go, MaskCredentials.
 */
const masked = (proxy = '') =>
  /^[^@]*[#?\\^][^@]*@/.test(proxy) ? proxy : proxy.replace(/\/\/[^/]*@/, '//xxxxx:xxxxx@')

/** The engine goes out as the runner does, where nothing else is said. */
function infoOf(version, change = {}) {
  return {
    ID: '6b0ad1a5-8b2c-4f6e-9f0f-0d5c7f4d2f11',
    Containers: 0,
    Images: 0,
    Driver: 'overlay2',
    DriverStatus: [['Backing Filesystem', 'extfs']],
    KernelVersion: '6.8.0',
    OperatingSystem: 'Ubuntu 24.04 LTS',
    OSType: 'linux',
    Architecture: 'x86_64',
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: {
      IndexConfigs: { 'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true } },
      InsecureRegistryCIDRs: ['127.0.0.0/8'],
      Mirrors: [],
    },
    HttpProxy: masked(process.env.HTTP_PROXY),
    HttpsProxy: masked(process.env.HTTPS_PROXY),
    NoProxy: process.env.NO_PROXY ?? '',
    Name: 'runner',
    ServerVersion: clients[version].Version,
    SecurityOptions: ['name=seccomp,profile=default'],
    Warnings: null,
    ClientInfo: clientInfo(version),
    ...change,
  }
}

const clientInfo = version => ({ Debug: false, ...clientOf(version), Plugins: [], Warnings: null })

/** Client and engine of one version, in good order. */
const healthy = (version, change) => ({
  version: () => ({ stdout: line({ Client: clientOf(version), Server: serverOf(version) }) }),
  info: () => ({ stdout: line(infoOf(version, change)) }),
})

/** A builder in a container of its own, as docker/setup-buildx-action makes it, with the options of its driver. */
const withBuilder = (options, driver = 'docker-container') => ({
  ...healthy('v28'),
  buildx: name => ({
    stdout: `Name:          ${name}
Driver:        ${driver}
Last Activity: 2026-11-21 11:58:02 +0000 UTC

Nodes:
Name:                  ${name}0
Endpoint:              unix:///var/run/docker.sock
${options === '' ? '' : `Driver Options:        ${options}\n`}Status:                running
BuildKit daemon flags: --allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host
BuildKit version:      v0.21.0
Platforms:             linux/amd64, linux/amd64/v2, linux/386
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
 org.mobyproject.buildkit.worker.hostname:         0c4a5b7e2f11
GC Policy rule#0:
 All:            false
 Filters:        type==source.local,type==exec.cachemount,type==source.git.checkout
 Keep Duration:  48h0m0s
`,
  }),
})

/** An engine that does not answer, or refuses: `version` prints JSON all the same, and exits 1. */
function broken(version, textFor, { infoExit = 1 } = {}) {
  const client = clientOf(version)
  return {
    version: host => ({
      stdout: line({ Client: client, Server: null }),
      stderr: `${textFor(host, 'version')}\n`,
      exit: 1,
    }),
    info: host => brokenInfo(version, textFor(host, 'info'), infoExit),
  }
}

/** 18.09 says it on stderr alone; 20.10 exits 0 with it in ServerErrors; later ones print empty fields besides. */
function brokenInfo(version, text, exit) {
  const major = Number.parseInt(version.slice(1), 10)
  if (major < 19) return { stderr: `${text}\n`, exit: 1 }
  if (major < 23) return { stdout: line({ ServerErrors: [text], ClientInfo: clientInfo(version) }) }
  return { stdout: line(emptyInfo(version)), stderr: `${text}\n`, exit }
}

function emptyInfo(version) {
  const nothing = { ID: '', Driver: '', DriverStatus: null, OSType: '', Architecture: '', RegistryConfig: null }
  const proxies = { HttpProxy: '', HttpsProxy: '', NoProxy: '' }
  return { ...nothing, ...proxies, Name: '', ServerVersion: '', SecurityOptions: null, ClientInfo: clientInfo(version) }
}

const cannotConnect = host => `Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`

const noSocket29 = host =>
  `failed to connect to the docker API at ${host}; check if the path is correct and if the daemon is running: dial unix ${host.replace('unix://', '')}: connect: no such file or directory`

const pipeClosed = (_, call) =>
  `error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.41/${call}": open //./pipe/docker_engine: The system cannot find the file specified.`

const denied = (prefix, api) => (host, call) => {
  const path = host.replace('unix://', '')
  const url = `http://${encodeURIComponent(path)}/v${api}/${call}`
  return `${prefix} while trying to connect to the Docker daemon socket at ${host}: Get "${url}": dial unix ${path}: connect: permission denied`
}

const denied29 = host => `permission denied while trying to connect to the docker API at ${host}`

const tlsFault = (scheme, text) => (host, call) =>
  `error during connect: Get "${host.replace('tcp', scheme)}/v1.50/${call}": ${text}`

const tooNew = () => 'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41'
const tooOld = () =>
  'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version'

/** Both commands give the same. */
const always = played => ({ version: () => played, info: () => played })

/** What stops the client stops every command; `version` of 28.2.2 falls over it (Client.ClientVersion). */
const panicking = reason => ({
  version: () => ({
    stderr:
      'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x58 pc=0x8c9f80]\n\ngoroutine 1 [running]:\n',
    exit: 2,
  }),
  info: () => ({ stderr: `Failed to initialize: ${reason}\n`, exit: 1 }),
})

const podman = {
  version: () => ({
    stderr: 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n',
    stdout: line({
      Client: {
        APIVersion: '4.9.3',
        Version: '4.9.3',
        GoVersion: 'go1.22.1',
        GitCommit: '',
        BuiltTime: 'Thu Jan  1 00:00:00 1970',
        Built: 0,
        OsArch: 'linux/amd64',
        Os: 'linux',
      },
    }),
  }),
  info: () => ({
    stderr: 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n',
    stdout: line({
      host: { arch: 'amd64', os: 'linux', hostname: 'runner', security: { rootless: true } },
      store: { graphDriverName: 'overlay', imageStore: { number: 0 } },
      registries: { search: ['docker.io'] },
      version: { APIVersion: '4.9.3', Version: '4.9.3', Os: 'linux' },
    }),
  }),
}

const healthyText = line({ Client: clientOf('v28'), Server: serverOf('v28') })

const garbage =
  '\u001b[31m{"Client": [1, 2\r\n::error title=docker::from a tool\r\n::set-output name=x::y\n| </td> \u0000\u0007 {{json .}}\n'

export const scenarios = {
  healthy: healthy('v28'),
  'healthy-18.03': healthy('v18.03'),
  'healthy-20.10': healthy('v20.10'),
  'healthy-29': healthy('v29'),
  'containerd-store': healthy('v29', { DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }),
  'engine-direct': healthy('v28', { HttpProxy: '', HttpsProxy: '', NoProxy: '' }),
  'insecure-registry': healthy('v28', {
    RegistryConfig: {
      IndexConfigs: {
        'contoso.azurecr.io': { Mirrors: [], Name: 'contoso.azurecr.io', Official: false, Secure: false },
        'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true },
      },
      InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'],
      Mirrors: [],
    },
  }),
  'docker-desktop': healthy('v28', {
    OperatingSystem: 'Docker Desktop',
    HttpProxy: 'http.docker.internal:3128',
    HttpsProxy: 'http.docker.internal:3128',
    NoProxy: 'hubproxy.docker.internal',
  }),
  'hang-info': { ...healthy('v28'), info: () => ({ hang: true }) },
  'builder-direct': withBuilder('image="moby/buildkit:buildx-stable-1" network="host"'),
  'builder-without-options': withBuilder(''),
  'builder-proxy': withBuilder(
    'env.https_proxy="http://builder-user:builder-secret@other-proxy.example:3128" env.no_proxy="localhost,127.0.0.1"',
  ),
  'builder-same-proxy': withBuilder(`env.HTTPS_PROXY="${process.env.HTTPS_PROXY ?? ''}" network="host"`),
  'builder-of-the-engine': withBuilder('', 'docker'),
  'engine-proxy': healthy('v28', { HttpsProxy: 'http://proxy-user:proxy-secret@proxy.example:3128' }),
  'client-17.12': healthy('v17.12.1'),
  'client-1.13': healthy('v1.13.1'),
  'daemon-down-20.10': broken('v20.10', cannotConnect),
  'daemon-down': broken('v28', cannotConnect),
  'daemon-down-29': broken('v29', noSocket29),
  'daemon-down-windows': broken('v20.10', pipeClosed),
  'socket-denied-18.09': broken('v18.09', denied('Got permission denied', '1.39')),
  'socket-denied-20.10': broken('v20.10', denied('permission denied', '1.24')),
  'socket-denied': broken('v28', denied('permission denied', '1.50')),
  'socket-denied-29': broken('v29', denied29),
  'rootless-denied': broken('v28', (_, call) =>
    denied('permission denied', '1.50')('unix:///run/user/1001/docker.sock', call),
  ),
  'client-too-new': broken('v29', tooNew, { infoExit: 0 }),
  'client-too-old': broken('v20.10', tooOld),
  'no-such-api': broken('v28', () => 'Error response from daemon: page not found'),
  // No version is printed where the client cannot tell where its engine is (28.2.2).
  'no-context': always({
    stderr:
      'Failed to initialize: unable to resolve docker endpoint: context "gone": context not found: open /home/runner/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory\n',
    exit: 1,
  }),
  'no-certificates': always({
    stderr:
      'Failed to initialize: unable to resolve docker endpoint: open /no/such/folder/ca.pem: no such file or directory\n',
    exit: 1,
  }),
  'bad-certificates': always({
    stderr: 'Failed to initialize: failed to retrieve context tls info: ca.pem seems invalid\n',
    exit: 1,
  }),
  'no-tls': broken('v28', tlsFault('https', 'http: server gave HTTP response to HTTPS client')),
  'untrusted-engine': broken(
    'v28',
    tlsFault('https', 'tls: failed to verify certificate: x509: certificate signed by unknown authority'),
  ),
  'tls-only': broken('v28', () => 'Error response from daemon: Client sent an HTTP request to an HTTPS server.'),
  // A proxy of the client's environment, which it uses for an engine that is reached by TCP (28.2.2).
  'engine-by-proxy': broken('v28', () => 'Error response from daemon: <html><body>Forbidden by proxy</body></html>'),
  'denied-by-plugin': broken(
    'v28',
    () => 'Error response from daemon: authorization denied by plugin opa-docker-authz: request rejected by policy',
  ),
  'colima-stopped': broken('v28', () => cannotConnect('unix:///Users/ci/.colima/default/docker.sock')),
  'invalid-api': always({
    stderr: 'Failed to initialize: invalid API version (latest): must be formatted <major>.<minor>\n',
    exit: 1,
  }),
  'no-engine': broken('v28', () => "invalid character '<' looking for beginning of value"),
  'config-warning': {
    ...broken('v28', cannotConnect),
    version: host => ({
      ...broken('v28', cannotConnect).version(host),
      stderr: `WARNING: Error parsing config file (/home/runner/.docker/config.json): unexpected EOF\n${cannotConnect(host)}\n`,
    }),
  },
  'no-address': always({
    stderr: 'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: nonsense://engine\n',
    exit: 1,
  }),
  'no-protocol': panicking('protocol not available'),
  'bad-custom-headers': panicking(
    'failed to set custom headers from DOCKER_CUSTOM_HEADERS environment variable: missing "=" in key=value pair: \'abc\'',
  ),
  'bad-buildkit': always({
    stderr:
      'DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "nonsense": invalid syntax\n',
    exit: 1,
  }),
  'bad-alias': always({
    stderr: 'not allowed to alias "foo" (allowed: map[string]struct {}{"builder":struct {}{}})\n',
    exit: 1,
  }),
  'bad-headers': broken(
    'v28',
    (_, what) =>
      `error during connect: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.50/${what}": net/http: invalid header field name "X-Meta:"`,
  ),
  'context-without-endpoint': always({
    stderr: 'Failed to initialize: unable to resolve docker endpoint: cannot find docker endpoint in context\n',
    exit: 1,
  }),
  // What Docker Desktop leaves in a distribution that is not integrated; it goes to standard output.
  'not-in-wsl': always({
    stdout:
      "\nThe command 'docker' could not be found in this WSL 2 distro.\nWe recommend to activate the WSL integration in Docker Desktop settings.\n",
    exit: 1,
  }),
  'snap-without-home': always({
    stderr:
      'Sorry, home directories outside of /home needs configuration.\nSee https://forum.snapcraft.io/t/11209 for details.\n',
    exit: 1,
  }),
  'sudo-in-front': always({ stderr: 'sudo: a password is required\n', exit: 1 }),
  'other-libc': always({
    stderr: "docker: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by docker)\n",
    exit: 1,
  }),
  podman,
  hang: always({ hang: true }),
  'hang-after-output': { ...healthy('v28'), version: () => ({ ...healthy('v28').version(), hang: true }) },
  garbage: always({ stdout: garbage, stderr: garbage }),
  silent: always({ exit: 1 }),
  crash: always({ stderr: 'Segmentation fault (core dumped)\n', exit: 139 }),
  endless: always({ stdout: 'x'.repeat(65_536), endless: true }),
  'one-byte': always({ stdout: healthyText.slice(0, 1), exit: 137 }),
  half: always({ stdout: healthyText.slice(0, healthyText.length / 2), exit: 137 }),
  drip: always({ stdout: healthyText, drip: true }),
  'a-megabyte-of-warnings': {
    ...healthy('v28'),
    version: () => ({ stdout: healthyText, stderr: 'WARNING: no swap limit support\n'.repeat(32_000) }),
  },
  'lines-around': {
    ...healthy('v28'),
    version: () => ({ stdout: `a shim of this machine\n${healthyText}that was all\n` }),
  },
  'engine-500': broken('v28', () => 'Error response from daemon: internal error'),
}
