import { knownStart } from '../shell/pieces.ts'
import { baseName } from '../shell/wrappers.ts'
import { literal, type Value } from '../value.ts'
import { parseOptions } from './options.ts'

/** Programs that neither log in to a registry nor push, whatever their words are. What is not here may do both. */
const HARMLESS = new Set(
  [
    // the shell's own
    ': [ [[ (( alias bg break builtin cd command continue declare dirs echo exit export false fg getopts hash help jobs',
    'let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt test times trap true',
    'type typeset ulimit umask unalias unset wait',
    // files and text
    '7z awk base64 basename cat chgrp chmod chown cksum cmp column comm cp csplit curl cut date dd df diff dirname',
    'dos2unix du egrep envsubst expand expr fgrep file fmt fold gawk getfacl grep gunzip gzip head hexdump iconv install',
    'join jq less ln locale ls md5sum mkdir mktemp more mv nl od paste patch pr printenv ps readlink realpath rev rg rm',
    'rmdir rsync sed seq sha1sum sha256sum sha512sum shuf sleep sort split stat strings sum sync tac tail tar tee touch',
    'tr tree truncate tsort uniq unxz unzip uuidgen wc wget whereis which who whoami xmllint xq xxd xz yes yq zcat zip zstd',
    // the machine
    'add-apt-repository apk apt apt-get apt-key brew choco dig dnf dpkg dpkg-query free gpg groupadd groups host hostname',
    'id ifconfig ip iptables kill killall launchctl logger lsb_release lscpu lsof modprobe mount nc netstat newgrp nproc',
    'nslookup openssl pgrep ping pkill service snap ss ssh-add ssh-agent ssh-keygen ssh-keyscan swapoff sysctl systemctl',
    'ufw umount uname update-alternatives update-ca-certificates uptime useradd usermod yum zypper',
    // another machine
    'scp sftp ssh sshpass',
    // tools of the trade
    'actionlint argocd aws azcopy bicep black cfn-lint checkov clang cmake conda conftest corepack ctest dive eksctl',
    'envconsul eslint flake8 flux func g++ gcc gh git git-lfs gitversion golangci-lint grype hadolint hugo istioctl javac',
    'jest k3d kind kubeconform kubectl kubectx kubelogin kubens kubeval kustomize ld minikube mkdocs mongo mongosh mypy',
    'mysql ninja node-gyp notation nuget nvm opa pip pip3 pipx poetry pre-commit prettier psql pyenv pytest rbenv redis-cli',
    'ruff rustc rustup semver shellcheck sqlcmd swa syft terraform terragrunt tflint tfsec tofu tox trivy tsc uv vault',
    'vitest yamllint',
  ]
    .join(' ')
    .split(' '),
)

/** Those that are harmless with this as the first word, or with none. */
const BY_FIRST_WORD: Readonly<Record<string, RegExp>> = {
  azd: /^(auth|config|env|version|init|provision|down)$/,
  bundle: /^(install|config|check)$/,
  cargo: /^(?!run$|xtask$|make$)/,
  cosign: /^(sign|verify|attest|version|initialize|generate-key-pair)$/,
  dotnet:
    /^(restore|build|publish|test|tool|format|clean|new|nuget|--version|--info|sln|add|ef|pack|workload|dev-certs)$/,
  gcloud: /^(compute|config|container|info|projects|secrets|services|storage|version)$/,
  go: /^(build|test|vet|mod|get|install|fmt|version|env|list|generate|work|clean)$/,
  java: /^--?version$/,
  node: /^(--version|-v)$/,
  npx: /^(cypress|eslint|jest|lerna|ng|playwright|prettier|stylelint|tsc|vitest)$/,
  perl: /^(--version|-v)$/,
  python: /^(--version|-V|-m)$/,
  python3: /^(--version|-V|-m)$/,
  ruby: /^(--version|-v)$/,
}

/** Build tools by the tasks that they are given; what speaks of images or of publishing may be a plugin that pushes. */
const BUILD_TOOLS: Readonly<Record<string, { readonly tasks: RegExp; readonly valued: readonly string[] }>> = {
  mvn: {
    tasks: /^(clean|validate|compile|test-compile|test|package|verify|install|(dependency|versions):[\w-]+)$/,
    valued: ['-f', '--file', '-pl', '--projects', '-s', '--settings', '-P', '-T', '--threads', '-l'],
  },
  gradle: {
    tasks: /^(:?[\w-]+:)*(clean|build|assemble|test|check|jar|bootJar|war|classes|dependencies|(compile|lint)\w*)$/,
    valued: ['-x', '--exclude-task', '-p', '--project-dir', '-b', '-I', '--init-script'],
  },
}
const TELLING = /docker|image|jib|push|deploy|release|container|login|registry|oci\b/i
const PACKAGE_MANAGERS = /^(npm|pnpm|yarn|bun)$/
const PACKAGE_COMMAND =
  /^(add|audit|cache|ci|config|fetch|i|install|link|outdated|pkg|prune|publish|root|set|store|t|test|version|view|whoami|-v|--\S+)$/
/** Usual names of scripts of package.json that build and test. */
const PACKAGE_SCRIPT =
  /^(build|check|compile|coverage|e2e|format|generate|lint|prettier|test|type-?check|unit)([:-][\w:-]+)?$/

/** Cmdlets come as Verb-Noun, and only these run what could log in. */
const CMDLET = /^[A-Za-z]+-[A-Za-z]+$/
const RUNNING_CMDLET =
  /^(Connect-AzContainerRegistry|Invoke-(Expression|Command|Build|psake)|Start-(Process|Job)|Import-Module)$/i

/**
 * Whether a command neither logs in to a registry nor pushes.
 * @param words those behind its name
 * @param input what it reads
 */
export function isHarmless(name: Value, words: readonly Value[], input: Value | undefined): boolean {
  const base = baseName(name) ?? ''
  const text = literal(name) ?? ''
  const [first] = words.map(literal)
  const wrapped = /^(mvn|gradle)w$/.exec(base)?.[1]
  if (wrapped !== undefined) return isBuild(wrapped, words)
  // A script of the repository may have any name.
  if (/[\\/]/.test(text) && !/^\/(usr\/)?(local\/)?s?bin\//.test(text)) return false
  if (HARMLESS.has(base)) return true
  if (CMDLET.test(base)) return !RUNNING_CMDLET.test(base)
  if (Object.hasOwn(BUILD_TOOLS, base)) return isBuild(base, words)
  if (PACKAGE_MANAGERS.test(base)) return isPackageBuild(words)
  if (INLINE.test(base) && isQuietScript(words, input)) return true
  const pattern = Object.hasOwn(BY_FIRST_WORD, base) ? BY_FIRST_WORD[base] : undefined
  if (pattern === undefined) return false
  if (base === 'dotnet' && words.some(word => /container/i.test(knownStart(word)))) return false
  return first === undefined ? words.length === 0 : pattern.test(first)
}

function isBuild(tool: string, words: readonly Value[]): boolean {
  const known = BUILD_TOOLS[tool]
  const texts = words.map(literal)
  if (known === undefined || texts.some(text => text === undefined || TELLING.test(text))) return false
  return parseOptions(words, known).words.every(word => known.tasks.test(literal(word) ?? ''))
}

function isPackageBuild(words: readonly Value[]): boolean {
  const { words: bare } = parseOptions(words, { valued: ['--prefix', '-C', '--filter', '-w', '--workspace', '--cwd'] })
  const [command, script] = bare.map(literal)
  if (bare.length === 0) return true
  if (command === undefined) return false
  if (command === 'run' || command === 'run-script') return isPackageScript(script)
  return PACKAGE_COMMAND.test(command) || isPackageScript(command)
}

const isPackageScript = (name: string | undefined): boolean =>
  name !== undefined && PACKAGE_SCRIPT.test(name) && !TELLING.test(name)

/** Languages whose scripts stand in the command, or come on its input: `python -c '…'`, `node <<END`. */
const INLINE = /^(python[\d.]*|node|ruby|perl|php)$/

/** Whether a script in another language starts no program. */
function isQuietScript(words: readonly Value[], input: Value | undefined): boolean {
  const at = words.findIndex(word => /^-[a-z]*[ce]$|^--eval$|^-p$/.test(literal(word) ?? ''))
  const isOnInput = words.every(word => literal(word) === '-') && input !== undefined
  const script = at >= 0 ? words[at + 1] : isOnInput ? input : undefined
  if (script === undefined || !script.pieces.some(piece => 'known' in piece)) return false
  return !script.pieces.some(piece => 'known' in piece && STARTS_PROGRAM.test(piece.known))
}

const STARTS_PROGRAM = /subprocess|system|popen|exec|spawn|docker|import\s+sh\b|`|\brequire\b.*child/i
