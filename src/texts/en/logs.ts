import { shellQuote, showPublicAccess } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

/** Findings that only a log shows. */
export const logTexts = {
  'docker-is-podman': () => ({
    title: 'The docker command is Podman',
    message:
      'The program named docker on this machine is Podman. It has its own credential store and options, so a Docker login or option might not work. Install Docker, or use podman login and podman push.',
    fix: 'podman login <registry-name>.azurecr.io',
  }),
  'docker-config-redirected': () => ({
    title: 'DOCKER_CONFIG points to a folder without plugins or logins',
    message:
      'Docker finds plugins, such as Buildx, and saved logins only in this folder. Set DOCKER_CONFIG once, before the login, or remove it.',
    fix: 'echo "DOCKER_CONFIG=$HOME/.docker" >> "$GITHUB_ENV"',
  }),
  'docker-daemon-network-broken': ({ host }) => ({
    title: "The Docker daemon can't reach the network, but the machine can",
    message:
      "The daemon has its own DNS and proxy settings, and they don't work. Correct them, then restart the daemon.",
    fix: `# Check: does the machine itself reach the registry?\ncurl --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'image-reference-invalid': ({ host, repository }) => ({
    title: "The image reference isn't valid",
    message:
      'Docker rejected the image name before it contacted a registry. Often a variable is empty, or contains quotes, spaces, or a scheme. Print the name in the step, then correct it.',
    fix: `docker push ${host}/${repository}:<tag>`,
  }),
  'image-locked': ({ registryName, repository }) => ({
    title: 'The image, tag, or repository is locked',
    message:
      'The registry accepted the login, but the image is locked against writing or deleting. Push another tag, or ask the owner of the image to unlock it.',
    fix: `# Check: what is locked?\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`,
  }),
  'firewall-rule-limit': ({ registryName }) => ({
    title: 'The registry has reached its limit of IP rules',
    message:
      'No more IP rules can be added to the registry. Remove the rules of old runners, use a runner with a static IP address, or use a private endpoint.',
    fix: `# Check: which rules are there?\naz acr network-rule list --name ${shellQuote(registryName)}`,
  }),
  'credentials-mangled': () => ({
    title: 'The password was changed before Docker received it',
    message:
      'The shell replaced characters such as $ or quotes, or a newline was added. Pass the password through an environment variable and --password-stdin.',
    fix: 'printf %s "$ACR_PASSWORD" | docker login <registry-name>.azurecr.io --username "$ACR_USERNAME" --password-stdin',
  }),
  'content-trust-denied': ({ registryName }) => ({
    title: 'No permission to sign images with Content Trust',
    message:
      "DOCKER_CONTENT_TRUST is on, but the identity can't sign. Assign AcrImageSigner on a registry with content trust enabled, then log in again.",
    fix: `az role assignment create --assignee <object-id> --role AcrImageSigner --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
  'image-not-signed': ({ host, repository }) => ({
    title: "Content Trust is on, and the image isn't signed",
    message:
      "The job sets DOCKER_CONTENT_TRUST, so Docker pulls only images that are signed with Docker Content Trust, and this one isn't. Remove the variable, or sign the image when you push it.",
    fix: `# Check: which tags are signed?\ndocker trust inspect --pretty ${shellQuote(`${host}/${repository}`)}`,
  }),
  'oidc-unsupported': () => ({
    title: "This GitHub Enterprise Server doesn't support id-token",
    message:
      'The server rejected the permission id-token, which needs GitHub Enterprise Server 3.5 or later. Update the server, or sign in with a client secret.',
    fix: 'creds: ${{ secrets.AZURE_CREDENTIALS }}',
    language: 'yaml',
  }),
  'oidc-endpoint-unreachable': () => ({
    title: "GitHub's OIDC token endpoint didn't answer",
    message:
      'The job has the permission id-token: write, but the endpoint returned an error or no answer. Re-run the job. On a self-hosted runner, allow *.actions.githubusercontent.com.',
    fix: '# Check\ncurl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration',
  }),
  'oidc-issuer-unreachable': () => ({
    title: "Microsoft Entra ID couldn't reach the token's issuer",
    message:
      "Microsoft Entra ID couldn't load the metadata or keys of the OIDC issuer. If the issuer is GitHub, re-run the job. Your own issuer must be reachable from the internet.",
    fix: 'gh run rerun --failed <run-id>',
  }),
  'managed-identity-wrong': () => ({
    title: "The managed identity isn't assigned to this machine",
    message:
      'The machine has no identity, several identities, or a different one than specified. Set the client ID of a user-assigned identity that is assigned to the machine.',
    fix: 'az login --identity --client-id <client-id>',
  }),
  'acr-audience-unavailable': ({ registryName }) => ({
    title: "This machine can't get a token for container registries",
    message:
      'The token service of this machine issues no token for containerregistry.azure.net. This happens in Cloud Shell and in notebooks. Sign in with az login first, or log in with a repository-scoped token.',
    fix: `az login\naz acr login --name ${shellQuote(registryName)}`,
  }),
  'subscription-not-visible': () => ({
    title: "The identity can't see the registry's subscription",
    message:
      'The sign-in worked, but the identity sees no subscription, or a different one than that of the registry. Select the subscription, or assign Reader on the registry.',
    fix: 'az account list --output table\naz account set --subscription <subscription-id>',
  }),
  'acr-tasks-denied': ({ registryName }) => ({
    title: 'No permission to run ACR Tasks',
    message:
      "The identity can't queue a task or get an upload URL, and AcrPush doesn't include these permissions. Assign Container Registry Tasks Contributor, or build with Docker.",
    fix: `az role assignment create --assignee <object-id> --role "Container Registry Tasks Contributor" --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
  'acr-tasks-not-allowed': ({ host, repository }) => ({
    title: "The subscription can't run ACR Tasks",
    message:
      "Azure doesn't run ACR Tasks for free or trial subscriptions. Build with Docker on the runner and push, or ask Azure support to allow ACR Tasks.",
    fix: `docker buildx build --push --tag ${host}/${repository}:<tag> .`,
  }),
  'acr-tasks-firewall-denied': ({ registryName }) => ({
    title: "The registry's firewall blocks the ACR Tasks agent",
    message:
      "The agent's IP address isn't allowed. Build on your own runner, use an agent pool in a virtual network, or give the task a system-assigned identity and allow trusted services on the registry.",
    fix: `# Check\n${showPublicAccess(registryName)}`,
  }),
  'acr-tasks-identity-missing': ({ registryName }) => ({
    title: 'The task has no identity with access to the registry',
    message:
      'With the role assignment permissions mode "RBAC Registry + ABAC Repository Permissions", a task has no access by default. Run it with --source-acr-auth-id [caller], or with a managed identity that has a role on the registry.',
    fix: `az acr build --registry ${shellQuote(registryName)} --source-acr-auth-id "[caller]" --image <image> .`,
  }),
  'kubelet-credentials-missing': ({ host }) => ({
    title: 'The node pulled without credentials',
    message:
      "The kubelet sent no credentials to the registry: its credential provider failed, or isn't configured for this host. Check the credential provider of the node and its identity.",
    fix: `# Check\naz aks check-acr --resource-group <resource-group> --name <cluster> --acr ${shellQuote(host)}`,
  }),
  'az-cli-broken': () => ({
    title: 'The Azure CLI itself failed',
    message:
      "The installation of the Azure CLI is damaged, or this version has a defect. The registry wasn't contacted. Reinstall the Azure CLI, separate from other Python packages.",
    fix: 'az version\naz upgrade --yes',
  }),
  'ado-task-broken': () => ({
    title: 'The Azure Pipelines task has a defect',
    message:
      'The task itself failed, or lost its own login. Log in and push in one script step to find out whether the task is the cause. If it is, pin the last version of the task that worked.',
    fix: '- script: docker push <registry-name>.azurecr.io/<repository>:<tag>',
    language: 'yaml',
  }),
  'ado-service-connection-invalid': () => ({
    title: "The Azure Pipelines service connection doesn't work",
    message:
      'The service connection has the wrong type, was removed, or its credential or registry changed. Verify the connection under Project settings, or create a new one for this registry.',
    fix: '# Project settings > Service connections > the connection > Edit > Verify',
  }),
  'client-login-unsupported': ({ host }) => ({
    title: "The client doesn't support the saved login",
    message:
      'The command `az acr login` saves an identity token, which some clients ignore. They then send no password. Log in with a username and a password for this client.',
    fix: `docker login ${shellQuote(host)} --username <application-id> --password-stdin < <password-file>`,
  }),
  'client-version-broken': () => ({
    title: 'This version of the client has a defect',
    message:
      "The login worked, but the client didn't send the credentials, or sent them incorrectly. This is a known defect of some versions. Update the client, or go back to the version that worked.",
    fix: '# Check\nhelm version',
  }),
  'command-invalid': () => ({
    title: 'The command line is invalid',
    message:
      'The program rejected its arguments before it contacted a server. Often a hyphen became a long dash when the command was copied, or a variable is empty. Type the command again.',
    fix: 'az acr login --name <registry-name>',
  }),
} satisfies Partial<FindingTexts>
