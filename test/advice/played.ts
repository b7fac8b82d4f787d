// Branches of docs/advice.md that test/e2e/branch-plays.ts doesn't play, as `id, if …`.

const PASTED = 'test/e2e/pasted-fixes.test.ts'
const TRUTH = 'test/truth/docker-worlds.test.ts'
const AZ = 'test/az/fixes.test.ts'

/** The test that plays the fix of a branch. */
export const playedElsewhere: Readonly<Record<string, string>> = {
  'docker-config-not-writable, if config.json is a folder': TRUTH,
  'docker-config-not-writable, if the login cannot be stored for another reason': TRUTH,
  'registry-not-found, if DNS does not know the name': AZ,
  'private-endpoint-unreachable, if the hosts file gives the private address': PASTED,
  'proxy-refused, if there is no proxy at that address': PASTED,
  'proxy-refused, if there is no proxy at that address, and the Docker daemon uses it as well': PASTED,
  'engine-proxy-mismatch, if the runner does not get through, and the daemon has another proxy': PASTED,
  'firewall-denied, if the runner is your own': AZ,
  'docker-credentials-stale, if the stored login is rejected': 'test/az/docker-login.test.ts',
}

const SOMEBODY = 'it names who has to change what is in front of the registry, and a command that shows it'
const OTHER_MACHINE = 'the job has to run on another machine'
const CONTAINER = 'the job’s container has to be made anew'
const HOSTS_FILE = `the command is that of private-endpoint-unreachable: ${PASTED}`
const WITHOUT_PROXY = `without a network of its own a test goes nowhere around a proxy; the like command: ${PASTED}`
const ONLY_SHOWS = 'the command only shows what there is'
const CACHE = 'the embedded Azure has no cache rules, no locks and no quarantine'
const ZONES = 'the embedded Resource Manager has no networks and no DNS zones'

/** Why the fix of a branch is played by no test. */
export const notPlayed: Readonly<Record<string, string>> = {
  'docker-cli-missing, if the steps of the job run in its `container:`': CONTAINER,
  'docker-cli-missing, if the runner is a Mac': OTHER_MACHINE,
  'docker-daemon-unreachable, if the daemon uses no TLS, and the context makes the client use it': ONLY_SHOWS,
  'docker-daemon-unreachable, if neither is set, and the job runs in its `container:`': CONTAINER,
  'docker-daemon-unreachable, if neither is set, on a Mac': 'the tests run on no Mac',
  'docker-socket-denied, if the job runs in its `container:`': CONTAINER,
  'registry-not-found, if DNS does not know the name, and a proxy is set that docker does not read': WITHOUT_PROXY,
  'dns-failed, if the resolver fails, and a proxy is set that docker does not read': WITHOUT_PROXY,
  'dns-failed, if the resolver fails': SOMEBODY,
  'private-endpoint-unreachable, if DNS gives a private address that does not answer': ONLY_SHOWS,
  'private-endpoint-unreachable, if the private DNS zone has no record of the name': SOMEBODY,
  'registry-unreachable, if TCP is refused, has no route, or is lost': SOMEBODY,
  'registry-unreachable, if TCP breaks, and the hosts file gives the address': HOSTS_FILE,
  'registry-unreachable, if TCP breaks, and a proxy is set that docker does not read': WITHOUT_PROXY,
  'registry-unreachable, if TCP works, and TLS or a request is cut off': SOMEBODY,
  'registry-unreachable, if the proxy answers 502, 503 or 504': SOMEBODY,
  'proxy-refused, if the proxy rejects the host': SOMEBODY,
  'proxy-refused, if the URL says http, and the proxy answers in TLS': 'the embedded proxy speaks no TLS',
  'proxy-refused, if the proxy closes the connection': SOMEBODY,
  'engine-proxy-mismatch, if the runner gets through by its proxy, and the daemon has none': SOMEBODY,
  'engine-proxy-mismatch, if the runner gets through without a proxy, and the daemon has one': SOMEBODY,
  'engine-proxy-mismatch, if the runner does not get through its proxy, and the daemon has none': WITHOUT_PROXY,
  'tls-untrusted, if the authority is unknown': 'test/network plays the worlds with and without that file in certs.d',
  'tls-untrusted, if the dates do not fit': 'the clock of this machine is not a test’s to set',
  'tls-untrusted, if the certificate is for another name': SOMEBODY,
  'tls-untrusted, if the certificate is for another name, and the hosts file gives the address': HOSTS_FILE,
  'tls-untrusted, if the name is an alias of a login server': 'it is the healthy world: the login server itself',
  "firewall-denied, if the runner is one of GitHub's": OTHER_MACHINE,
  'firewall-denied, if the runner is your own, and the name leads through a private link to a public address': ZONES,
  'firewall-denied, if the hosts file gives the public address': HOSTS_FILE,
  "public-access-disabled, if the runner is one of GitHub's": OTHER_MACHINE,
  'public-access-disabled, if the runner is your own': OTHER_MACHINE,
  'public-access-disabled, if the runner is your own, and the name leads through a private link to a public address':
    ZONES,
  'public-access-disabled, if the hosts file gives the public address': HOSTS_FILE,
  'data-endpoint-unreachable, if no connection to the storage works': SOMEBODY,
  "data-endpoint-unreachable, if no connection to the registry's own data endpoint works": SOMEBODY,
  'data-endpoint-unreachable, if DNS does not know the data endpoint': SOMEBODY,
  'data-endpoint-unreachable, if its certificate is not trusted': SOMEBODY,
  'data-endpoint-unreachable, if it rejects what the registry has signed': SOMEBODY,
  'image-not-found, if a tag is missing, and none is near': ONLY_SHOWS,
  'image-not-found, if a digest is missing': ONLY_SHOWS,
  'image-not-found, if the repository is missing': ONLY_SHOWS,
  'image-rejected, if the image is in quarantine': CACHE,
  'image-rejected, if the image is locked': CACHE,
  'image-rejected, if the reason is another one': ONLY_SHOWS,
  'cache-rule-upstream-failed, if the granted pull is rejected': CACHE,
  'cache-rule-upstream-failed, if the source of a named rule denies the path': CACHE,
  'cache-rule-upstream-failed, if the source of a named rule fails': CACHE,
  'cache-rule-upstream-failed, if the source of a named rule is throttling': CACHE,
  'not-a-registry, if something else answers `GET /v2/`': SOMEBODY,
  'not-a-registry, if something else answers the token request': SOMEBODY,
  'credentials-missing, if docker has a login for the same registry under another key':
    'the login step has to name the registry otherwise: test/truth plays both keys',
}
