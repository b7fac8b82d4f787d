import { type PartialString, toLiteral } from '../partial-string.ts'
import { literalPrefix } from '../partial-string-ops.ts'
import { baseName } from '../shell/prefix-commands.ts'
import { parseOptions } from './argv.ts'

/** Programs that neither log in to a registry nor push, whatever their words are. What is not here may do both. */
const NO_REGISTRY_EFFECT = new Set(
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
    'blkid clear dmesg fallocate findmnt hostnamectl journalctl losetup lsblk mkfifo mkfs mkfs.ext4 mkswap numfmt nvidia-smi',
    'pg_isready swapon timedatectl tput tty vmstat',
    'cygpath getent id ifconfig ip iptables kill killall launchctl logger lsb_release lscpu lsof modprobe mount nc netstat newgrp nproc',
    'nslookup openssl pgrep ping pkill service snap ss ssh-add ssh-agent ssh-keygen ssh-keyscan swapoff sysctl systemctl',
    'ufw umount uname update-alternatives update-ca-certificates uptime useradd usermod yum zypper',
    // another machine
    'scp sftp ssh sshpass',
    // tools of the trade
    'actionlint ajv argocd aws azcopy bicep black cfn-lint checkov clang cmake conda conftest corepack ctest dive eksctl',
    'envconsul eslint flake8 flux func g++ gcc gh git git-lfs gitversion golangci-lint gotestsum grype hadolint hugo istioctl javac',
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
  composer:
    /^(install|update|validate|require|dump-autoload|audit|outdated|show|config|clear-cache|diagnose|--version)$/,
  cosign:
    /^(sign|sign-blob|attest|attest-blob|attach|clean|copy|download|tree|triangulate|verify|verify-[\w-]+|version|initialize|generate-key-pair)$/,
  dapr: /^(init|uninstall|status|list|version|--version)$/,
  dotnet:
    /^(restore|build|publish|test|tool|format|clean|new|nuget|--version|--info|sln|add|ef|pack|workload|dev-certs)$/,
  gcloud: /^(compute|config|container|info|projects|secrets|services|storage|version)$/,
  go: /^(build|test|vet|mod|get|install|fmt|version|env|list|generate|work|clean)$/,
  java: /^--?version$/,
  mlflow: /^(artifacts|experiments|runs|--version)$/,
  node: /^(--version|-v)$/,
  npx: /^(cypress|eslint|jest|lerna|ng|playwright|prettier|stylelint|tsc|vitest)$/,
  perl: /^(--version|-v)$/,
  python: /^(--version|-V|-m)$/,
  python3: /^(--version|-V|-m)$/,
  ruby: /^(--version|-v)$/,
}

const SUSPICIOUS_TASK = /docker|image|jib|push|deploy|release|container|login|registry|oci\b/i
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
export function hasNoRegistryEffect(
  name: PartialString,
  words: readonly PartialString[],
  input: PartialString | undefined,
): boolean {
  const base = baseName(name) ?? ''
  const text = toLiteral(name) ?? ''
  const [first] = words.map(toLiteral)
  // A script of the repository may have any name.
  if (/[\\/]/.test(text) && !/^\/(usr\/)?(local\/)?s?bin\//.test(text)) return false
  if (NO_REGISTRY_EFFECT.has(base)) return true
  if (CMDLET.test(base)) return !RUNNING_CMDLET.test(base)
  if (PACKAGE_MANAGERS.test(base)) return isPackageBuild(words)
  if (INLINE.test(base) && isQuietScript(words, input)) return true
  const pattern = Object.hasOwn(BY_FIRST_WORD, base) ? BY_FIRST_WORD[base] : undefined
  if (pattern === undefined) return false
  if (base === 'dotnet' && words.some(word => /container/i.test(literalPrefix(word)))) return false
  return first === undefined ? words.length === 0 : pattern.test(first)
}

function isPackageBuild(words: readonly PartialString[]): boolean {
  const { words: bare } = parseOptions(words, {
    optionsWithValue: ['--prefix', '-C', '--filter', '-w', '--workspace', '--cwd'],
  })
  const [command, script] = bare.map(toLiteral)
  if (bare.length === 0) return true
  if (command === undefined) return false
  if (command === 'run' || command === 'run-script') return isPackageScript(script)
  return PACKAGE_COMMAND.test(command) || isPackageScript(command)
}

const isPackageScript = (name: string | undefined): boolean =>
  name !== undefined && PACKAGE_SCRIPT.test(name) && !SUSPICIOUS_TASK.test(name)

/** Languages whose scripts stand in the command, or come on its input: `python -c '…'`, `node <<END`. */
const INLINE = /^(python[\d.]*|node|ruby|perl|php)$/

/** Whether a script in another language starts no program. */
function isQuietScript(words: readonly PartialString[], input: PartialString | undefined): boolean {
  const at = words.findIndex(word => /^-[a-z]*[ce]$|^--eval$|^-p$/.test(toLiteral(word) ?? ''))
  const isOnInput = words.every(word => toLiteral(word) === '-') && input !== undefined
  const script = at >= 0 ? words[at + 1] : isOnInput ? input : undefined
  if (script === undefined || !script.segments.some(segment => 'literal' in segment)) return false
  return !script.segments.some(segment => 'literal' in segment && STARTS_PROGRAM.test(segment.literal))
}

const STARTS_PROGRAM = /subprocess|system|popen|exec|spawn|docker|import\s+sh\b|`|\brequire\b.*child/i
