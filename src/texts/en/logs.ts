import { shellQuote, showPublicAccess } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

/** Findings that only a log shows. */
export const logTexts = {
  'docker-is-podman': () => ({
    title: 'The docker command is Podman',
    message:
      'The program named docker on this machine is Podman. It has its own credential store and options, so a Docker login or option may not work. Install Docker, or use podman login and podman push.',
    fix: 'podman login <registry-name>.azurecr.io',
  }),
  'docker-config-redirected': () => ({
    title: 'DOCKER_CONFIG points to a folder without plugins or logins',
    message:
      'Docker looks for its plugins and logins in the folder that DOCKER_CONFIG names, and they are in another one. Set DOCKER_CONFIG once, before the login, or remove it.',
    fix: 'echo "DOCKER_CONFIG=$HOME/.docker" >> "$GITHUB_ENV"',
  }),
  'docker-daemon-network-broken': ({ host }) => ({
    title: 'The Docker daemon has no network, and the machine has one',
    message:
      "The Docker daemon can't resolve or reach hosts that the machine itself can reach. Correct the DNS servers or the proxy of the daemon, then restart it.",
    fix: `# Check: does the machine itself reach the registry?\ncurl --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'image-reference-invalid': ({ host, repository }) => ({
    title: "The image reference isn't valid",
    message:
      'Docker rejected the image name before it contacted a registry. Often a variable in it is empty, or has quotes, spaces, or a scheme in it. Print the name in the step, and correct it.',
    fix: `docker push ${host}/${repository}:<tag>`,
  }),
  'image-locked': ({ registryName, repository }) => ({
    title: 'The image, tag, or repository is locked',
    message:
      'The registry accepted the login and refused to change what is locked against writing or deleting. Push another tag, or ask the owner of the image to unlock it.',
    fix: `# Check: what is locked?\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`,
  }),
  'registry-disabled': ({ registryName }) => ({
    title: "The registry's state or quota doesn't allow this",
    message:
      'The registry, or its subscription, is disabled or over its quota. Look at both in the Azure portal, and remove images or move to a larger tier if the storage is full.',
    fix: `# Check: how much is used?\naz acr show-usage --name ${shellQuote(registryName)}`,
  }),
  'firewall-rule-limit': ({ registryName }) => ({
    title: 'The registry has no room for another IP rule',
    message:
      'The number of IP rules of a registry is limited, and the limit is reached. Remove rules of old runners, or use a runner with a fixed address or a private endpoint.',
    fix: `# Check: which rules are there?\naz acr network-rule list --name ${shellQuote(registryName)}`,
  }),
  'credentials-mangled': () => ({
    title: 'The shell or a newline changed the password',
    message:
      'Characters such as $, !, quotes, or a newline in the password were changed before docker got it. Pass it through the environment and standard input.',
    fix: 'printf %s "$ACR_PASSWORD" | docker login <registry-name>.azurecr.io --username "$ACR_USERNAME" --password-stdin',
  }),
  'content-trust-denied': ({ registryName }) => ({
    title: 'No permission to sign images with Content Trust',
    message:
      "DOCKER_CONTENT_TRUST is on, and the identity can't sign. Signing needs the role AcrImageSigner on a registry with content trust enabled, and a login after it was assigned.",
    fix: `az role assignment create --assignee <object-id> --role AcrImageSigner --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
  'oidc-unsupported': () => ({
    title: "This GitHub Enterprise Server doesn't know id-token",
    message:
      'The server rejected the permission id-token, which exists from GitHub Enterprise Server 3.5 on. Update the server, or sign in with a client secret.',
    fix: 'creds: ${{ secrets.AZURE_CREDENTIALS }}',
  }),
  'oidc-endpoint-unreachable': () => ({
    title: "GitHub's OIDC token endpoint didn't answer",
    message:
      'The job has the permission id-token: write, and the endpoint that issues the token returned an error or was not reached. Re-run the job. On a self-hosted runner, allow *.actions.githubusercontent.com.',
    fix: 'curl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration',
  }),
  'oidc-issuer-unreachable': () => ({
    title: "Microsoft Entra ID couldn't reach the token's issuer",
    message:
      "Microsoft Entra ID couldn't load the metadata or keys of the OIDC issuer. With GitHub's own issuer it passes: re-run the job. An issuer of your own must be reachable from the internet.",
    fix: 'curl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration',
  }),
  'managed-identity-wrong': () => ({
    title: "The managed identity isn't assigned to this machine",
    message:
      'The machine has no identity, several, or not the one that was named. Give the client ID of a user-assigned identity that is assigned to the machine.',
    fix: 'az login --identity --client-id <client-id>',
  }),
  'acr-audience-unavailable': ({ registryName }) => ({
    title: "This machine can't get a token for container registries",
    message:
      'The token service of this machine issues no token for containerregistry.azure.net. Cloud Shell and notebooks are such places. Sign in with az login first, or log in with a repository-scoped token.',
    fix: `az login\naz acr login --name ${shellQuote(registryName)}`,
  }),
  'subscription-not-visible': () => ({
    title: "The identity doesn't see the registry's subscription",
    message:
      'The sign-in worked, and the identity sees no subscription, or another than the one with the registry. Select the subscription, or assign Reader on the registry.',
    fix: 'az account list --output table\naz account set --subscription <subscription-id>',
  }),
  'acr-tasks-denied': ({ registryName }) => ({
    title: 'No permission to run ACR Tasks',
    message:
      'Azure Resource Manager denied queuing a task or getting its upload URL. AcrPush includes neither. Assign Container Registry Tasks Contributor, or build with docker.',
    fix: `az role assignment create --assignee <object-id> --role "Container Registry Tasks Contributor" --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
  'acr-tasks-not-allowed': ({ host, repository }) => ({
    title: 'The subscription may not run ACR Tasks',
    message:
      'Azure does not run ACR Tasks for free or trial credit. Build with docker on the runner and push, or ask Azure support to allow it.',
    fix: `docker buildx build --push --tag ${host}/${repository}:<tag> .`,
  }),
  'acr-tasks-firewall-denied': ({ registryName }) => ({
    title: "The registry's firewall blocks the ACR Tasks agent",
    message:
      "A task runs on an agent of Azure whose address isn't among the registry's IP rules. Use an agent pool in a virtual network, a task with a system-assigned identity and trusted services, or build on your own runner.",
    fix: `# Check\n${showPublicAccess(registryName)}`,
  }),
  'acr-tasks-identity-missing': ({ registryName }) => ({
    title: 'The task has no identity with access to the registry',
    message:
      'With the role assignment permissions mode "RBAC Registry + ABAC Repository Permissions", a task has no access of its own. Run it with the identity of the caller or with one that has a role.',
    fix: `az acr build --registry ${shellQuote(registryName)} --source-acr-auth-id "[caller]" --image <image> .`,
  }),
  'kubelet-credentials-missing': ({ host }) => ({
    title: 'The node pulled without credentials',
    message:
      "The kubelet asked the registry anonymously: its credential provider failed, or doesn't match this registry's host. Check the node's credential provider and its identity.",
    fix: `# Check\naz aks check-acr --resource-group <resource-group> --name <cluster> --acr ${shellQuote(host)}`,
  }),
  'az-cli-broken': () => ({
    title: 'The Azure CLI itself failed',
    message:
      "The installation of the Azure CLI is inconsistent, or this version has a defect. The registry wasn't asked. Install one version cleanly, in an environment of its own.",
    fix: 'az version\naz upgrade --yes',
  }),
  'ado-task-broken': () => ({
    title: 'A defect of the Azure Pipelines task',
    message:
      "The task failed on its own, or used a login that it dropped. Log in and push in one script step to see whether it's the task. Otherwise pin the version of the task that worked.",
    fix: '- script: docker push <registry-name>.azurecr.io/<repository>:<tag>',
  }),
  'ado-service-connection-invalid': () => ({
    title: "The Azure Pipelines service connection doesn't work",
    message:
      'The service connection is of the wrong kind, was removed, or its credential or registry has changed. Verify it under Project settings, or create it again for this registry.',
    fix: '# Project settings > Service connections > the connection > Edit > Verify',
  }),
  'client-login-unsupported': ({ host }) => ({
    title: "The client can't use the saved kind of login",
    message:
      'az acr login saves an identity token, which some clients ignore. They then ask without a password. Log in with a username and a password for this client.',
    fix: `docker login ${shellQuote(host)} --username <application-id> --password-stdin < <password-file>`,
  }),
  'client-version-broken': () => ({
    title: 'This version of the client has a defect',
    message:
      'The login worked, and the client did not send it, or sent it wrongly. Such defects are known of some versions. Update the client, or go back to the version that worked.',
    fix: 'helm version',
  }),
  'command-invalid': () => ({
    title: 'The command has a typing mistake',
    message:
      'The program rejected its arguments before it asked anything. Often a dash was replaced by a longer one in a copied command, or a variable is empty. Type the command anew.',
    fix: 'az acr login --name <registry-name>',
  }),
} satisfies Partial<FindingTexts>
