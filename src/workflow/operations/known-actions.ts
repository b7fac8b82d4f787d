/**
 * Public actions that neither log in to a registry nor push or pull for the steps that follow: each does one other
 * thing with its inputs. By name; the source is the file that says so, at the commit at which it was read.
 */
const SOURCES: Readonly<Record<string, string>> = {
  'act10ns/slack': 'action.yml@0e2c9c11',
  'aws-actions/configure-aws-credentials': 'action.yml@0271a818',
  'bridgecrewio/checkov-action': 'action.yml@0003648c',
  'chrnorm/deployment-action': 'action.yml@012cbf9a',
  'coverallsapp/github-action': 'action.yml@01356388',
  'dawidd6/action-download-artifact': 'action.yml@07ab29fd',
  'dawidd6/action-get-tag': 'action.yml@0ede4108',
  'dawidd6/action-send-mail': 'action.yml@0037ae15',
  'dotnet/nbgv': 'action.yml@0402eefa',
  'endbug/add-and-commit': 'action.yml@018fe628',
  'fkirc/skip-duplicate-actions': 'action.yml@05d2dac1',
  'gitleaks/gitleaks-action': 'action.yml@07d6e4ed',
  'golang/govulncheck-action': 'action.yml@07a01e42',
  'gradle/actions/setup-gradle': 'setup-gradle/action.yml@06905c7a',
  'hadolint/hadolint-action': 'action.yml@0c77515c',
  'irongut/codecoveragesummary': 'action.yml@065eaf7b',
  'jacobtomlinson/gha-find-replace': 'action.yml@099c88fb',
  'kyverno/action-install-chainsaw': 'action.yml@094c1703',
  'ludeeus/action-shellcheck': 'action.yaml@00209834',
  'lukka/get-cmake': 'action.yml@0db9bc67',
  'marvinpinto/action-automatic-releases': 'action.yml@3e115498',
  'mikefarah/yq': 'action.yml@115c87e2',
  'nrwl/nx-set-shas': 'action.yml@179f3c4d',
  'qetza/replacetokens-action': 'action.yml@25639ca7',
  'reecetech/version-increment': 'action.yml@0df84379',
  's4u/maven-settings-action': 'action.yml@00b26a60',
  'sarisia/actions-status-discord': 'action.yml@19a9b10d',
  'styfle/cancel-workflow-action': 'action.yml@00326b1b',
  'tailscale/github-action': 'action.yml@01791466',
  'tibdex/github-app-token': 'action.yml@04700951',
  'treosh/lighthouse-ci-action': 'action.yml@05bf485d',
  'trilom/file-changes-action': 'action.yml@0718c38d',
  'trstringer/manual-approval': 'action.yaml@032592a0',
  'whelk-io/maven-settings-xml-action': 'action.yml@04e2b634',
}

export const KNOWN_ACTIONS: ReadonlySet<string> = new Set(Object.keys(SOURCES))
