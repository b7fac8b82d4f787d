import { PUBLIC_CLOUD } from '../../azure/clouds.ts'
import { DEFAULT_AUDIENCE, federatedName } from '../../azure/entra/federated-fix.ts'
import type { LogDetails } from '../../explain/ids.ts'
import {
  allowAddress,
  assignLeastPrivilegedRole,
  listPrivateEndpoints,
  listRegistries,
  shellQuote,
  showAdminUser,
  showPublicAccess,
} from '../az-commands.ts'
import { joinDockerGroup } from '../docker-commands.ts'
import { federatedCommands } from '../federated-commands.ts'
import type { FindingMessage, LogWordings } from '../texts.ts'
import { IN_PLACE_OF_USER } from './sign-in.ts'
import { NOT_IN_FORKS } from './workflow.ts'

/**
 * Findings that rules judge as well, as a log tells of them: it shows neither the workflow file nor what the registry
 * granted, so that these words claim less than those of the catalogue.
 */
export const logCauseTexts: LogWordings = {
  'docker-credential-helper-failed': () => ({
    title: 'The Docker credential helper failed',
    message:
      'The credential helper is installed and returned an error. Docker can neither save nor read the login. Give the job its own Docker configuration without a helper.',
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'cache-rule-upstream-failed': ({ registryName }) => ({
    title: "A cache rule can't pull from its source registry",
    message:
      'The registry fetches this image from another registry through a cache rule. The other registry rejected or throttled the request. Check the credential set of the rule.',
    fix: `# Check: which rules and credential sets are there?\naz acr cache list --registry ${shellQuote(registryName)}\naz acr credential-set list --registry ${shellQuote(registryName)}`,
  }),
  'image-incompatible': ({ host, repository }) => ({
    title: "Docker can't use the image",
    message:
      "The image is in the registry, but it has no version for the platform of this machine, or it isn't a container image. Build it for this platform too, or correct its name.",
    fix: `# In the job that builds the image: add this platform\ndocker buildx build --platform <platforms> --tag ${shellQuote(`${host}/${repository}`)} --push .`,
  }),
  'image-rejected': ({ registryName, repository }) => ({
    title: 'The registry rejects the image',
    message:
      "The login works, but the registry doesn't give out this image: it is in quarantine, or locked against reading. Look at the attributes of the image.",
    fix: `# Check\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`,
  }),
  'image-not-found': seen => (seen.isLocal === true ? notBuilt(seen) : notInRegistry(seen)),
  'oidc-claim-required': () => ({
    title: "The OIDC token doesn't have a claim that the tenant requires",
    message:
      "A policy of the tenant accepts GitHub's tokens only with a certain enterprise claim, and this repository isn't in such an enterprise. Ask the tenant's administrators to allow it, or use a managed identity.",
    fix: '# Run by: an administrator of the tenant\n# Microsoft Entra admin center > App registrations > Application policies',
  }),
  'workflow-login-missing': ({ host }) => ({
    title: 'No login to the registry before this step',
    message: `Docker sent no credentials to ${host}. No step of this job logged in to this host, or the login was saved elsewhere. Log in to exactly this host in the same job, before this step.`,
    fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
    language: 'yaml',
  }),
  'workflow-docker-config-mismatch': () => ({
    title: 'The login is stored for another user or in another folder',
    message:
      'With sudo, Docker reads the logins of root. With DOCKER_CONFIG, it reads those of another folder. Run the login and this command with the same user and the same folder.',
    fix: '# Both without sudo, or both with sudo\ndocker push <image>',
  }),
  'username-unknown': ({ registryName }) => ({
    title: "The registry doesn't know the username",
    message: `Use an application (client) ID, the name of a repository-scoped token, or the registry name ${registryName} if the admin user is enabled. Correct the username.`,
    fix: 'username: ${{ secrets.AZURE_CLIENT_ID }}',
    language: 'yaml',
  }),
  'sp-secret-expired': ({ clientId }) => ({
    title: 'The client secret expired',
    message:
      'Microsoft Entra ID rejected the client secret because it expired. Create a new client secret, or switch to OIDC, which needs no secret.',
    fix: newSecret(clientId),
  }),
  'sp-secret-invalid': ({ clientId }) => ({
    title: 'The client secret is wrong',
    message:
      'Microsoft Entra ID found the application, but rejected the client secret. The secret was replaced, cut off, or belongs to another application. Create a new client secret and save it.',
    fix: newSecret(clientId),
  }),
  'sp-secret-is-id': ({ clientId }) => ({
    title: 'The Secret ID was used instead of the value',
    message:
      'The portal shows the value of a client secret only once, when it is created, and the Secret ID always. Create a new client secret and save its value.',
    fix: newSecret(clientId),
  }),
  'sp-disabled': ({ clientId }) => ({
    title: 'The service principal is disabled',
    message: 'Sign-in is disabled for the enterprise application. Ask its owner whether it can be enabled again.',
    fix: `# Run by: an owner of the enterprise application\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
  }),
  'sp-not-found': ({ clientId }) => ({
    title: "The application doesn't exist in the tenant",
    message:
      'The tenant has no service principal of this application (client) ID. The ID or the tenant is wrong, or the application was deleted. Object IDs and Secret IDs have the same format.',
    fix: `# Check\naz ad sp show --id ${shellQuote(clientId)} --query appId`,
  }),
  'tenant-not-found': () => ({
    title: "The directory (tenant) doesn't exist",
    message:
      'Microsoft Entra ID has no such tenant in this cloud. The directory (tenant) ID is wrong, empty, or a placeholder. Copy it from the Overview page of Microsoft Entra ID.',
    fix: '# Check\naz account show --query tenantId --output tsv',
  }),
  'registry-cloud-mismatch': () => ({
    title: 'The identity belongs to another Azure cloud',
    message:
      'The tenant, the application, or the registry is in another Azure cloud than the one that was used. Set the cloud.',
    fix: 'environment: <AzureCloud | AzureChinaCloud | AzureUSGovernment>',
    language: 'yaml',
  }),
  'credentials-missing': () => ({
    title: 'A credential is empty',
    message:
      "A username, a password, or an ID is empty. A secret that doesn't exist is an empty string. Check for a misspelled name, a missing `environment:`, or a secret of another repository.",
    fix: 'gh secret list\ngh secret set <SECRET_NAME>',
  }),
  'conditional-access-blocked': () => ({
    title: 'Conditional Access blocked the sign-in',
    message:
      "A policy of the tenant doesn't allow this sign-in from this location or device. The sign-in logs show the policy. Ask its owner for an exception, or use a runner in an allowed network.",
    fix: '# Microsoft Entra admin center > Sign-in logs > Service principal sign-ins',
  }),
  'oidc-assertion-expired': () => ({
    title: 'The GitHub OIDC token expired before it was used',
    message:
      'A GitHub OIDC token is valid for a few minutes, so a session that reuses it fails later in the job. Sign in again right before the login.',
    fix: '# Move the azure/login step right before the step that failed',
    language: 'yaml',
  }),
  'entra-user-sign-in': () => ({
    title: "A user's session needs a new sign-in",
    message:
      "The session belongs to a user, and Microsoft Entra ID requires the user to sign in again. A job can't do that. Sign in with a service principal or a managed identity.",
    ...IN_PLACE_OF_USER,
  }),
  'entra-refused': ({ code }) => ({
    title: 'Microsoft Entra ID rejected the sign-in',
    message:
      'The AADSTS code in the log tells the reason. Look up the code, then correct the application or the tenant.',
    fix: code === undefined ? 'az login --debug' : `https://login.microsoftonline.com/error?code=${code}`,
  }),
  'entra-unreachable': () => ({
    title: "Microsoft Entra ID couldn't be reached",
    message: "The sign-in host didn't answer. Allow TCP port 443 to it, or correct the proxy.",
    fix: '# Check\ncurl --verbose --max-time 10 https://login.microsoftonline.com/common/discovery/instance',
  }),
  'federated-credential-mismatch': ({
    clientId,
    issuer = 'https://token.actions.githubusercontent.com',
    subject = '<subject>',
    audience = DEFAULT_AUDIENCE,
  }) => ({
    title: 'No federated credential matches the OIDC token',
    message:
      'Issuer, subject, and audience must match exactly, letter case included, and no federated credential of the application does. Add one for the subject that the log shows.',
    fix: federatedCommands(
      { do: 'add', name: federatedName({ issuer, subject, audience }, []) },
      clientId,
      { graph: PUBLIC_CLOUD.graph, issuer, subject, audience },
      undefined,
    ),
  }),
  'creds-json-invalid': () => ({
    title: "The creds JSON isn't valid for azure/login",
    message:
      "The secret for creds isn't JSON, or clientId, clientSecret, or tenantId is missing. Save one JSON object with these names as the secret.",
    fix: '{"clientId":"<id>","clientSecret":"<value>","tenantId":"<id>","subscriptionId":"<id>"}',
    language: 'yaml',
  }),
  'oidc-permission-missing': () => ({
    title: 'The permission id-token: write is missing',
    message:
      "The job can't get an OIDC token. Add the permission to the job, and to the caller's job for a reusable workflow. A fork's pull request never gets it.",
    fix: 'permissions:\n  id-token: write\n  contents: read',
    language: 'yaml',
  }),
  'login-server-malformed': ({ host }) => ({
    title: "The login server isn't valid",
    message:
      "The value in the login, or before the image name, isn't a login server: it is a short name, has a scheme, or is empty. Use only the login server.",
    fix: `registry: ${host}`,
    language: 'yaml',
  }),
  'login-server-uppercase': ({ host }) => ({
    title: 'The login server has uppercase letters',
    message:
      "The registry's token service rejects uppercase letters, and Docker saves logins by the exact spelling. Write the login server in lowercase everywhere.",
    fix: `registry: ${host}`,
    language: 'yaml',
  }),
  'login-server-unknown-suffix': ({ host }) => ({
    title: "The login server isn't an Azure Container Registry domain",
    message: `Login servers end with .azurecr.io, .azurecr.cn, or .azurecr.us. Compare ${host} with the login server on the registry's Overview page.`,
    fix: `# Check\n${listRegistries()}`,
  }),
  'docker-socket-denied': ({ endpoint }) => ({
    title: 'No permission for the Docker socket',
    message: `The user of the job can't use ${endpoint ?? 'the Docker socket'}. Add the user to the group docker, then restart the runner.`,
    fix: joinDockerGroup(undefined),
  }),
  'docker-daemon-unreachable': () => ({
    title: "The Docker daemon isn't reachable",
    message:
      "The daemon isn't running, or DOCKER_HOST or the Docker context is wrong. Start the daemon, or use a runner with Docker.",
    fix: 'sudo systemctl start docker',
  }),
  'docker-client-outdated': () => ({
    title: 'The Docker client is too old',
    message: "The Docker daemon or the registry doesn't support this version of the client. Update the client.",
    fix: 'sudo apt-get update && sudo apt-get install --only-upgrade docker-ce-cli',
  }),
  'docker-platform-invalid': () => ({
    title: "The platform isn't valid",
    message:
      'Docker accepts one platform, such as linux/amd64. Correct DOCKER_DEFAULT_PLATFORM, or the option that names the platform.',
    fix: 'echo DOCKER_DEFAULT_PLATFORM= >> "$GITHUB_ENV"',
  }),
  'docker-cli-broken': () => ({
    title: "The Docker client can't start",
    message:
      "The `docker` on the PATH isn't Docker's own client, or it stops at one of its settings. Install Docker, or correct the setting that its error message names.",
    fix: '# Check: what Docker says\ndocker info',
  }),
  'docker-cli-missing': () => ({
    title: "Docker isn't installed where the command runs",
    message:
      'No program named docker was found. Run the job on a machine with Docker, or install Docker in an earlier step.',
    fix: 'runs-on: ubuntu-latest',
    language: 'yaml',
  }),
  'workflow-docker-in-azure-cli': () => ({
    title: "Docker isn't available in azure/cli",
    message:
      'The azure/cli action runs its script in a container without Docker. Run `az acr login` in a run step instead.',
    fix: '- run: az acr login --name <registry-name>',
    language: 'yaml',
  }),
  'docker-config-invalid': ({ configFile }) => ({
    title: "Docker's config file isn't valid",
    message:
      'Docker ignored its configuration, and the logins in it, because the file is damaged. Rename the file, then log in again.',
    fix: `mv ${shellQuote(configFile ?? '~/.docker/config.json')} ${shellQuote(`${configFile ?? '~/.docker/config.json'}.broken`)}`,
  }),
  'docker-config-not-writable': () => ({
    title: "Docker can't save the login",
    message:
      "The registry accepted the login, but the config file can't be written. Give the job its own configuration folder before the login.",
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'docker-credential-helper-missing': ({ program }) => ({
    title: "The Docker credential helper isn't installed",
    message: `The Docker configuration names ${program ?? 'a credential helper'}, but no such program is on PATH. Give the job its own configuration folder, or install the helper.`,
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'workflow-password-argument': ({ host }) => ({
    title: 'The password is passed as a command-line argument',
    message:
      'Every process on the machine can read the arguments of a command. Pass the password through standard input.',
    fix: `printf %s "$ACR_PASSWORD" | docker login ${host} --username "$ACR_USERNAME" --password-stdin`,
  }),
  'image-name-uppercase': () => ({
    title: 'The image name has uppercase letters',
    message:
      'Docker accepts only lowercase letters in a repository name. Convert the name to lowercase in a step, and use the result.',
    fix: 'echo "IMAGE_NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"',
  }),
  'repository-name-invalid': () => ({
    title: "The repository name has characters that aren't allowed",
    message:
      'A repository name consists of lowercase letters, digits, and single separators: dots, dashes, underscores, slashes. Correct the name.',
    fix: 'docker push <registry-name>.azurecr.io/team/app:1.0',
  }),
  'credentials-rejected': ({ clientId, registryName }) => ({
    title: 'The registry rejected the credentials',
    message:
      'The username or the password is wrong or expired, or the identity has no role on the registry. The log does not show which. Create a new secret. If it is rejected too, assign the role.',
    fix: `${newSecret(clientId)}\n${assignLeastPrivilegedRole(clientId, 'push', registryName)}`,
  }),
  'not-a-registry': ({ host }) => ({
    title: 'The server that answers is not a registry',
    message: `A proxy, a captive portal, or another server answers for ${host}. Compare the name with the login server on the registry's Overview page.`,
    fix: `# Check\ncurl --include https://${shellQuote(host)}/v2/`,
  }),
  'admin-user-disabled': ({ registryName }) => ({
    title: 'The admin user is disabled',
    message:
      'A username that is the registry name belongs to the admin user, which might be disabled. Use a service principal, OIDC, or a repository-scoped token.',
    fix: `# Check\n${showAdminUser(registryName)}`,
  }),
  'token-username-unexpected': ({ registryName }) => ({
    title: "The password for the zero GUID isn't a registry token",
    message:
      'The username 00000000-0000-0000-0000-000000000000 works only with a token of az acr login --expose-token.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-username-mismatch': () => ({
    title: 'A registry token needs the zero GUID as username',
    message:
      'A token of az acr login --expose-token is accepted only with the username 00000000-0000-0000-0000-000000000000.',
    fix: 'username: 00000000-0000-0000-0000-000000000000',
    language: 'yaml',
  }),
  'token-wrong-kind': ({ registryName }) => ({
    title: 'The token was issued for another service',
    message:
      "The registry doesn't accept a Microsoft Entra ID token as a password. Run `az acr login`, which exchanges it for a registry token.",
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'anonymous-pull-disabled': ({ host }) => ({
    title: 'The registry needs a login for this pull',
    message: `The registry ${host} doesn't allow anonymous pull. Log in before this step.`,
    fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
    language: 'yaml',
  }),
  'principal-pull-denied': ({ registryName }) => ({
    title: "The service that runs the image can't pull it",
    message:
      "The identity of the cluster or app has no role that allows pull, or its registry credentials are wrong. Assign AcrPull to that identity, not to the pipeline's.",
    fix: assignLeastPrivilegedRole('<object-id-of-the-identity>', 'pull', registryName),
  }),
  'aks-pull-denied': ({ registryName }) => ({
    title: "The AKS cluster can't pull from the registry",
    message: 'The kubelet identity of the cluster has no role that allows pull. Attach the registry to the cluster.',
    fix: `az aks update --resource-group <resource-group> --name <cluster> --attach-acr ${shellQuote(registryName)}`,
  }),
  'credentials-whitespace': () => ({
    title: 'A credential contains whitespace',
    message:
      'For `docker login`, a space or a newline at the start or the end is part of the secret. Save the secret again without whitespace.',
    fix: '# Paste the value when gh asks for it\ngh secret set <SECRET_NAME>',
  }),
  'credentials-leading-dash': () => ({
    title: 'The secret starts with a dash',
    message:
      'The Azure CLI reads a value that starts with a dash as another option. Join the option and its value with an equals sign.',
    fix: 'az login --service-principal --username "$CLIENT_ID" --tenant "$TENANT_ID" --password="$SECRET"',
  }),
  'managed-identity-unavailable': () => ({
    title: 'The machine has no matching managed identity',
    message:
      "The identity endpoint of the machine issued no token: the identity isn't assigned to it, or there are several. Assign the identity, or set its client ID.",
    fix: 'client-id: <client-id>',
    language: 'yaml',
  }),
  'scoped-token-invalid': ({ registryName }) => ({
    title: 'The password of the repository-scoped token is wrong',
    message:
      'The registry found the token, but rejected its password. Create a new password and save it as the secret.',
    fix: `az acr token credential generate --name <token-name> --registry ${shellQuote(registryName)} --password2 --query 'passwords[0].value' --output tsv | gh secret set <SECRET_NAME>`,
  }),
  'scoped-token-denied': ({ registryName, repository }) => ({
    title: "The token's scope map doesn't allow this operation",
    message:
      'If the login is a repository-scoped token, its scope map has no permission for this repository or operation. Add the permission to the scope map.',
    fix: `az acr scope-map update --name <scope-map> --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} content/read content/write`,
  }),
  'firewall-denied': ({ registryName, address }) => ({
    title: "The registry's firewall blocks this IP address",
    message:
      "The IP address isn't allowed by the registry's firewall. GitHub-hosted runners get a new IP address for each job. Use a larger runner with a static IP address, or a runner in the registry's network.",
    fix: `# Check\n${showPublicAccess(registryName)}\n# Only for a runner with a static IP address\n${allowAddress(registryName, address ?? '<address>')}`,
  }),
  'public-access-disabled': ({ registryName }) => ({
    title: 'Public network access is disabled',
    message:
      'The registry might be reachable only through its private endpoint. Use a runner in the network of the private endpoint.',
    fix: `# Check\n${showPublicAccess(registryName)}`,
  }),
  'proxy-refused': ({ host }) => ({
    title: 'The proxy rejected the connection',
    message: `A proxy rejected or broke the connection to ${host}. Allow the host on the proxy, or correct HTTPS_PROXY for the runner and the Docker daemon.`,
    fix: "# Check\ndocker info --format '{{.HTTPSProxy}}'",
  }),
  'registry-not-found': ({ host }) => ({
    title: "The registry doesn't exist under this name",
    message: `DNS has no record for ${host}. The registry was deleted, or the name is misspelled or has no hash (name-hash.azurecr.io). Copy the login server from the registry's Overview page.`,
    fix: `# Check\n${listRegistries()}`,
  }),
  'registry-disabled': ({ registryName }) => ({
    title: "The registry's state or quota doesn't allow this operation",
    message:
      'The registry, or its subscription, is disabled or over its quota. Check both in the Azure portal. If the storage is full, delete images or choose a higher tier.',
    fix: `# Check: how much is used?\naz acr show-usage --name ${shellQuote(registryName)}`,
  }),
  'registry-throttled': ({ host }) => ({
    title: 'Too many requests to the registry',
    message: `The registry ${host} returned status 429. Run fewer jobs at the same time, or choose a higher service tier. Then re-run the failed jobs.`,
    fix: 'gh run rerun --failed <run-id>',
  }),
  'registry-unavailable': ({ host }) => ({
    title: 'The registry returned a server error',
    message: `The error comes from ${host}, not from the job. Re-run the failed jobs. If the error remains, check the Azure status page.`,
    fix: 'gh run rerun --failed <run-id>',
  }),
  'arm-audience-disabled': ({ registryName }) => ({
    title: 'The registry rejects tokens for Azure Resource Manager',
    message:
      'The policy azureADAuthenticationAsArmPolicy might be disabled. Older versions of the Azure CLI need it. Update the Azure CLI.',
    fix: `# Check\naz acr config authentication-as-arm show --registry ${shellQuote(registryName)}`,
  }),
  'encryption-key-unreachable': ({ registryName }) => ({
    title: "The registry can't use its encryption key",
    message:
      'The key vault, the key, or the identity of the customer-managed key was removed or is blocked. Its owner must restore access.',
    fix: `# Check\naz acr encryption show --name ${shellQuote(registryName)}`,
  }),
  'registry-provisioning-failed': ({ registryName }) => ({
    title: "The registry isn't fully provisioned",
    message: 'The last change of the registry failed. Check the activity log of the registry, then repeat the change.',
    fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query provisioningState`,
  }),
  'registry-unreachable': ({ host }) => ({
    title: "The registry isn't reachable from here",
    message: `The connection to ${host} was rejected, reset, or timed out. Re-run the job. If it fails again, allow TCP port 443 from this machine.`,
    fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'dns-failed': ({ host }) => ({
    title: 'The DNS lookup failed',
    message: `The DNS server of this machine or of the Docker daemon returned no answer for ${host}. The registry itself wasn't checked. Correct the DNS servers.`,
    fix: `# Check\nnslookup ${shellQuote(host)}`,
  }),
  'private-endpoint-unreachable': ({ host, registryName }) => ({
    title: "The registry's private endpoint isn't reachable",
    message: `The name ${host} resolves to a private IP address, but the connection fails. Run the job in the network of the private endpoint, or correct its DNS.`,
    fix: `# Check\nnslookup ${shellQuote(host)}\n${listPrivateEndpoints(registryName)}`,
  }),
  'tls-untrusted': ({ host }) => ({
    title: "The TLS certificate isn't trusted",
    message: `Causes are a proxy that inspects TLS for ${host}, a missing certificate authority, or a wrong clock. Add the certificate authority to the system and to Docker.`,
    fix: 'sudo cp <ca>.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates\nsudo systemctl restart docker',
  }),
  'data-endpoint-unreachable': ({ dataHost, registryName }) => ({
    title: "Image layers can't be downloaded",
    message:
      dataHost === undefined
        ? 'The registry works, but its data endpoint is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry.'
        : `The registry works, but its data endpoint ${dataHost} is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry.`,
    fix: `# Check\naz acr show-endpoints --name ${shellQuote(registryName)}`,
  }),
  'arm-access-missing': ({ registryName }) => ({
    title: 'No Reader access to the registry',
    message:
      'The command reads the registry in Azure Resource Manager, but the identity has no Reader role. Assign Reader on the registry, or use `docker login`.',
    fix: `az role assignment create --assignee <object-id> --role Reader --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),

  'push-denied': ({ registryName, repository }) => ({
    title: 'No permission to push to the repository',
    message:
      'The identity has no role that allows push, or its role applies to another registry or repository. Assign the role on the registry.',
    fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'push', registryName)}`,
  }),
  'pull-denied': ({ registryName, repository }) => ({
    title: 'No permission to pull from the repository',
    message:
      'The identity has no role that allows pull, or its role applies to another registry or repository. Assign the role on the registry.',
    fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'pull', registryName)}`,
  }),
  'role-abac-mismatch': ({ registryName }) => ({
    title: "The role doesn't apply in the registry's permissions mode",
    message:
      'In the mode "RBAC Registry + ABAC Repository Permissions", AcrPush and AcrPull do not apply to repositories. Assign a repository role.',
    fix: assignLeastPrivilegedRole('<object-id>', 'push', registryName),
  }),
  'docker-credentials-stale': ({ host }) => ({
    title: 'The saved Docker login no longer works',
    message: `Docker has a saved login for ${host} that expired or was revoked. Log in again in this job, before this step.`,
    fix: `docker logout ${shellQuote(host)}`,
  }),
  'token-expired': ({ registryName }) => ({
    title: 'The registry token expired',
    message:
      'A token of `az acr login` is valid for three hours. A long push or pull can take more time than is left. Log in again right before this step.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-expiring': ({ registryName }) => ({
    title: 'The registry token expired during the job',
    message:
      'The job logged in early, and the token was no longer valid when it was used. Log in again right before this step.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-wrong-registry': ({ host, registryName }) => ({
    title: 'The token is for another registry',
    message: `Another registry issued the token, so ${host} rejects it. Get a token from this registry.`,
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'engine-proxy-mismatch': ({ host }) => ({
    title: 'The Docker daemon uses another proxy than the runner',
    message: `The daemon has its own proxy settings. If the runner reaches ${host} and the daemon doesn't, set the proxy of the daemon, then restart the daemon.`,
    fix: `# Check\ndocker info --format '{{.HTTPSProxy}}'`,
  }),
  'builder-proxy-mismatch': ({ host }) => ({
    title: 'The buildx builder uses another proxy than the runner',
    message: `A builder in a container has its own proxy settings. If the runner reaches ${host} and the builder doesn't, create the builder with the proxy.`,
    fix: 'driver-opts: env.https_proxy=<proxy>',
    language: 'yaml',
  }),
  'workflow-login-order': ({ host }) => ({
    title: 'The login comes too late, or was lost',
    message: `A step of the job logs in to ${host} after this one, or a step in between logged out or changed DOCKER_CONFIG. Move the login before this step.`,
    fix: '# Move the login step before this step',
    language: 'yaml',
  }),
  'workflow-registry-mismatch': ({ host }) => ({
    title: 'The login is for another registry than the image',
    message: `Docker saves logins by the exact host, including uppercase letters and the port. No login of this job is for ${host}. Use the same spelling in the login and in the image name.`,
    fix: `registry: ${host}`,
    language: 'yaml',
  }),
  'workflow-image-host-missing': ({ host, repository }) => ({
    title: 'The image name has no login server',
    message:
      'Without a login server, Docker pushes to Docker Hub. Tag and push the image with the login server of the registry.',
    fix: `docker tag <image> ${host}/${repository}:<tag>\ndocker push ${host}/${repository}:<tag>`,
  }),
  'workflow-secrets-not-passed': () => ({
    title: "The called workflow doesn't get the secrets",
    message:
      "A reusable workflow gets only the secrets that its caller passes, so the value is empty. Pass the secrets in the caller's job.",
    fix: 'secrets: inherit',
    language: 'yaml',
  }),
  'secrets-unavailable': () => ({
    title: "Secrets aren't available to this run",
    message:
      'A pull request from a fork gets no secrets, and a Dependabot run gets only Dependabot secrets. Skip the login in such runs.',
    fix: NOT_IN_FORKS,
    language: 'yaml',
  }),
  'role-propagation-pending': ({ registryName }) => ({
    title: "The role assignment isn't active yet",
    message:
      'A new role assignment can take up to 10 minutes to take effect, and then needs a new login. Wait, then re-run the failed jobs.',
    fix: `# Check\naz role assignment list --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
}

/** A new client secret, straight into the secrets of the repository. */
const newSecret = (clientId: string): string =>
  `az ad app credential reset --id ${shellQuote(clientId)} --append --query password --output tsv | gh secret set <SECRET_NAME>`

/** A pull, or a deployment: the registry was asked. */
const notInRegistry = ({ host, repository, registryName }: LogDetails): FindingMessage => ({
  title: "The image or its tag doesn't exist",
  message: `The registry ${host} was reached, but has no such image. Compare the name and the tag with those in the registry.`,
  fix: `# Check: which tags are there?\naz acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)}`,
})

/** A push: docker looked on this machine. */
const notBuilt = ({ host, repository }: LogDetails): FindingMessage => ({
  title: 'This machine has no image with this name and tag',
  message:
    '`docker push` sends only images that are on this machine. In the same job, build or tag the image with exactly the name that you push.',
  fix: `docker build --tag ${host}/${repository}:<tag> .\ndocker push ${host}/${repository}:<tag>`,
})
