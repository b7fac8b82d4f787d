import { PUBLIC_CLOUD } from '../../azure/clouds.ts'
import { DEFAULT_AUDIENCE, federatedName } from '../../azure/entra/federated-fix.ts'
import {
  allowAddress,
  assignLeastPrivilegedRole,
  listPrivateEndpoints,
  listRegistries,
  shellQuote,
  showAdminUser,
  showPublicAccess,
} from '../az-commands.ts'
import { federatedCommands } from '../federated-commands.ts'
import type { LogWordings } from '../texts.ts'

/**
 * Findings that rules judge as well, as a log tells of them: it shows neither the workflow file nor what the registry granted, so that these
 * words claim less than those of the catalogue.
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
      'The registry fetches this image from another registry through a cache rule, and that registry rejected or throttled it. Check the credential set of the rule.',
    fix: `# Check: which rules and credential sets are there?\naz acr cache list --registry ${shellQuote(registryName)}\naz acr credential-set list --registry ${shellQuote(registryName)}`,
  }),
  'image-not-found': ({ host, repository, registryName }) => ({
    title: "The image or its tag doesn't exist",
    message: `${host} accepted the login, and has no such image. Or the image was never built on this machine under this name. Compare the name and the tag with those in the registry.`,
    fix: `# Check: which tags are there?\naz acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)}`,
  }),
  'oidc-claim-required': () => ({
    title: 'The tenant requires a claim that the OIDC token lacks',
    message:
      "A policy of the tenant accepts GitHub's tokens only with a certain enterprise claim, and this repository isn't in such an enterprise. Ask the tenant's administrators to allow it, or use a managed identity.",
    fix: '# Run by: an administrator of the tenant\n# Microsoft Entra admin center > App registrations > Application policies',
  }),
  'workflow-login-missing': ({ host }) => ({
    title: 'No login to the registry before this step',
    message: `docker sent no credentials to ${host}. No step of this job logged in to it, or the login is kept elsewhere. Log in to exactly this host in the same job, before this step.`,
    fix: `- uses: docker/login-action@v3\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
  }),
  'workflow-docker-config-mismatch': () => ({
    title: 'The login is stored for another user or in another folder',
    message:
      'sudo makes docker read the logins of root, and DOCKER_CONFIG those of another folder. The login was stored elsewhere. Run both commands alike.',
    fix: 'docker push <image>',
  }),
  'username-unknown': ({ registryName }) => ({
    title: "The registry doesn't know the username",
    message: `The registry knows no such username. It takes an application (client) ID, the name of a repository-scoped token, or the registry name ${registryName} if the admin user is enabled. Correct the username.`,
    fix: 'username: ${{ secrets.AZURE_CLIENT_ID }}',
  }),
  'sp-secret-expired': ({ clientId }) => ({
    title: 'The client secret expired',
    message:
      'Microsoft Entra ID rejected the client secret because it expired. Create a new one and store it, or switch to OIDC, which needs no secret.',
    fix: newSecret(clientId),
  }),
  'sp-secret-invalid': ({ clientId }) => ({
    title: 'The client secret is wrong',
    message:
      'Microsoft Entra ID knows the application and rejected the client secret. It was replaced, cut off, or belongs to another application. Create a new one and store it.',
    fix: newSecret(clientId),
  }),
  'sp-secret-is-id': ({ clientId }) => ({
    title: 'The Secret ID was used instead of the value',
    message:
      'The portal shows a Secret ID beside the value of a client secret, and the value only once. Create a new client secret and store its value.',
    fix: newSecret(clientId),
  }),
  'sp-disabled': ({ clientId }) => ({
    title: 'The service principal is disabled',
    message: 'Sign-in is disabled for the enterprise application. Ask its owner to enable it.',
    fix: `# Run by: an owner of the enterprise application\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`,
  }),
  'sp-not-found': ({ clientId }) => ({
    title: 'The application is not known in the tenant',
    message:
      'The tenant has no service principal of this application (client) ID. The ID or the tenant is wrong, or the application was deleted. Object IDs and secret IDs look the same.',
    fix: `# Check\naz ad sp show --id ${shellQuote(clientId)} --query appId`,
  }),
  'tenant-not-found': () => ({
    title: 'The directory (tenant) was not found',
    message:
      'Microsoft Entra ID has no such tenant in this cloud. The directory (tenant) ID is wrong, empty, or a placeholder. Copy it from the overview of Microsoft Entra ID.',
    fix: '# Check\naz account show --query tenantId --output tsv',
  }),
  'registry-cloud-mismatch': () => ({
    title: 'The identity belongs to another Azure cloud',
    message:
      'The tenant, the application, or the registry is in another cloud than the one that was asked. Set the cloud.',
    fix: 'environment: <AzureCloud | AzureChinaCloud | AzureUSGovernment>',
  }),
  'credentials-missing': () => ({
    title: 'A credential is empty',
    message:
      "A username, a password, or an ID arrived empty. A secret that doesn't exist is an empty string: a misspelled name, a missing environment, or a secret of another repository. Create it or correct its name.",
    fix: 'gh secret list\ngh secret set <SECRET_NAME>',
  }),
  'conditional-access-blocked': () => ({
    title: 'Conditional Access blocked the sign-in',
    message:
      "A policy of the tenant doesn't allow this sign-in from this place or device. The sign-in logs name the policy. Ask its owner for an exception, or use a runner in an allowed network.",
    fix: '# Microsoft Entra admin center > Sign-in logs > Service principal sign-ins',
  }),
  'oidc-assertion-expired': () => ({
    title: 'The GitHub OIDC token expired before it was used',
    message:
      'A GitHub OIDC token is valid for a few minutes, and a session that keeps it fails later in the job. Sign in again right before the login.',
    fix: '# Move the azure/login step right before the step that failed',
  }),
  'entra-user-sign-in': () => ({
    title: "A user's session needs a new sign-in",
    message:
      "The session belongs to a user, and Microsoft Entra ID wants the user again. A job can't answer. Sign in with a service principal or a managed identity.",
    fix: 'az logout',
  }),
  'entra-refused': ({ code }) => ({
    title: 'Microsoft Entra ID rejected the sign-in',
    message: 'The code in the log names the reason. Look it up, and correct the application or the tenant.',
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
      'The secret for creds is no JSON, or lacks clientId, clientSecret, or tenantId. Store one JSON object with these names in it.',
    fix: '{"clientId":"<id>","clientSecret":"<value>","tenantId":"<id>","subscriptionId":"<id>"}',
  }),
  'oidc-permission-missing': () => ({
    title: 'The permission id-token: write is missing',
    message:
      "The job can't get an OIDC token. Add the permission to the job, and to the caller's job for a reusable workflow. A fork's pull request never gets it.",
    fix: 'permissions:\n  id-token: write\n  contents: read',
  }),
  'login-server-malformed': ({ host }) => ({
    title: "The login server isn't valid",
    message:
      'What stands in front of the image, or in the login, is no login server: a short name, a scheme, or an empty variable. Use the login server alone.',
    fix: `registry: ${host}`,
  }),
  'login-server-uppercase': ({ host }) => ({
    title: 'The login server has uppercase letters',
    message:
      "The registry's token service rejects uppercase letters, and Docker keeps logins by the exact spelling. Write the login server in lowercase everywhere.",
    fix: `registry: ${host}`,
  }),
  'login-server-unknown-suffix': ({ host }) => ({
    title: 'The login server has a misspelled domain',
    message: `No registry of Azure is under this domain. Login servers end with .azurecr.io, .azurecr.cn, or .azurecr.us. Compare ${host} with the registry's overview.`,
    fix: `# Check\n${listRegistries()}`,
  }),
  'docker-socket-denied': ({ endpoint }) => ({
    title: 'No permission for the Docker socket',
    message: `The user of the job can't use ${endpoint ?? 'the Docker socket'}. Add the user to the group docker, then restart the runner.`,
    fix: 'sudo usermod --append --groups docker "$USER"',
  }),
  'docker-daemon-unreachable': () => ({
    title: "The Docker daemon isn't reachable",
    message:
      "The daemon isn't running, or DOCKER_HOST or the context points elsewhere. Start it, or use a runner with Docker.",
    fix: 'sudo systemctl start docker',
  }),
  'docker-client-outdated': () => ({
    title: 'The Docker client is too old',
    message: "The daemon or the registry doesn't support this version of the client. Update it.",
    fix: 'sudo apt-get update && sudo apt-get install --only-upgrade docker-ce-cli',
  }),
  'docker-cli-missing': () => ({
    title: "Docker isn't installed where the command runs",
    message:
      'No program named docker was found. Run the job on a machine with Docker, or install it in an earlier step.',
    fix: 'runs-on: ubuntu-latest',
  }),
  'workflow-docker-in-azure-cli': () => ({
    title: "Docker isn't available in azure/cli",
    message: 'azure/cli runs its script in a container without Docker. Run az acr login in a run step instead.',
    fix: '- run: az acr login --name <registry-name>',
  }),
  'docker-config-invalid': ({ configFile }) => ({
    title: "Docker's config file isn't valid",
    message:
      'Docker ignored its configuration, and the logins in it, because the file is damaged. Move it away and log in again.',
    fix: `mv ${shellQuote(configFile ?? '~/.docker/config.json')} ${shellQuote(`${configFile ?? '~/.docker/config.json'}.broken`)}`,
  }),
  'docker-config-not-writable': () => ({
    title: "Docker can't save the login",
    message:
      "The registry accepted the login, and the config file can't be written. Give the job its own configuration folder before the login.",
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'docker-credential-helper-missing': ({ program }) => ({
    title: "The Docker credential helper isn't installed",
    message: `The Docker configuration names ${program ?? 'a credential helper'}, and no such program is on PATH. Give the job its own configuration folder, or install it.`,
    fix: 'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
  }),
  'workflow-password-argument': ({ host }) => ({
    title: 'The password stands on a command line',
    message: 'Every program on the machine can read it there. Pass it through standard input.',
    fix: `printf %s "$ACR_PASSWORD" | docker login ${host} --username "$ACR_USERNAME" --password-stdin`,
  }),
  'image-name-uppercase': () => ({
    title: 'The image name has uppercase letters',
    message:
      'Docker accepts only lowercase letters in a repository. Change the name to lowercase in a step, and use it.',
    fix: 'echo "IMAGE_NAME=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"',
  }),
  'repository-name-invalid': () => ({
    title: 'The repository name has characters that are not allowed',
    message:
      'A repository has lowercase letters, digits, and single separators: dots, dashes, underscores, slashes. Correct the name.',
    fix: 'docker push <registry-name>.azurecr.io/team/app:1.0',
  }),
  'credentials-rejected': ({ clientId, registryName }) => ({
    title: 'The registry rejected the credentials',
    message:
      'The username or the password is wrong or expired, or the identity has no role on the registry: the text tells no more. Create a new secret; if it is rejected too, assign the role.',
    fix: `${newSecret(clientId)}\n${assignLeastPrivilegedRole(clientId, 'push', registryName)}`,
  }),
  'not-a-registry': ({ host }) => ({
    title: 'Something else than a registry answers',
    message: `What answers for ${host} is no container registry: a proxy, a captive portal, or another server. Compare the name with the registry's overview.`,
    fix: `# Check\ncurl --include https://${shellQuote(host)}/v2/`,
  }),
  'admin-user-disabled': ({ registryName }) => ({
    title: 'The admin user is disabled',
    message:
      'If the username is the registry name, it is the admin user, and it may be disabled. Use a service principal, OIDC, or a repository-scoped token.',
    fix: `# Check\n${showAdminUser(registryName)}`,
  }),
  'token-username-unexpected': ({ registryName }) => ({
    title: 'The password for the zero GUID is no registry token',
    message:
      'The username 00000000-0000-0000-0000-000000000000 works only with a token of az acr login --expose-token.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-username-mismatch': () => ({
    title: 'A registry token needs the zero GUID as username',
    message:
      'A token of az acr login --expose-token is accepted only with the username 00000000-0000-0000-0000-000000000000.',
    fix: 'username: 00000000-0000-0000-0000-000000000000',
  }),
  'token-wrong-kind': ({ registryName }) => ({
    title: 'The token is made for another service',
    message:
      'The registry exchanges tokens of Microsoft Entra ID made for registries, and takes none as a password. Log in with az acr login.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'anonymous-pull-disabled': ({ host }) => ({
    title: 'The registry needs a login for this pull',
    message: `${host} doesn't allow anonymous pull. Log in before this step.`,
    fix: `- uses: docker/login-action@v3\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
  }),
  'principal-pull-denied': ({ registryName }) => ({
    title: "The service that runs the image can't pull it",
    message:
      "The identity of the cluster or app has no role that pulls from this registry, or its registry credentials are wrong. Assign AcrPull to that identity, not to the pipeline's.",
    fix: assignLeastPrivilegedRole('<object-id-of-the-identity>', 'pull', registryName),
  }),
  'aks-pull-denied': ({ registryName }) => ({
    title: "The AKS cluster can't pull from the registry",
    message: "The cluster's kubelet identity has no role that pulls. Attach the registry to the cluster.",
    fix: `az aks update --resource-group <resource-group> --name <cluster> --attach-acr ${shellQuote(registryName)}`,
  }),
  'credentials-whitespace': () => ({
    title: 'There is whitespace in a credential',
    message:
      'A space or a newline at the edge of a secret is part of it for docker login. Store the value again without it.',
    fix: 'printf %s "$VALUE" | gh secret set <SECRET_NAME>',
  }),
  'credentials-leading-dash': () => ({
    title: 'The secret starts with a dash',
    message:
      'Behind -p, az takes a value that starts with a dash for another option. Join the option and its value with an equals sign.',
    fix: 'az login --service-principal --username "$CLIENT_ID" --tenant "$TENANT_ID" --password="$SECRET"',
  }),
  'managed-identity-unavailable': () => ({
    title: 'The machine has no managed identity that fits',
    message:
      'The identity endpoint of the machine gave no token: the identity is not assigned there, or there are several and none was named. Assign it, or set its client ID.',
    fix: 'client-id: <client-id>',
  }),
  'scoped-token-invalid': ({ registryName }) => ({
    title: 'The password of the repository-scoped token is wrong',
    message: 'The registry knows the token and rejects its password. Create a new one and store it.',
    fix: `az acr token credential generate --name <token-name> --registry ${shellQuote(registryName)} --password2 --query 'passwords[0].value' --output tsv | gh secret set <SECRET_NAME>`,
  }),
  'scoped-token-denied': ({ registryName, repository }) => ({
    title: "The scope map doesn't allow this",
    message:
      'If the login is a repository-scoped token, its scope map has no permission for this repository or action. Add it to the scope map.',
    fix: `az acr scope-map update --name <scope-map> --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} content/read content/write`,
  }),
  'firewall-denied': ({ registryName, address }) => ({
    title: "The registry's firewall blocked this address",
    message:
      'The network rules of the registry do not include the address. A GitHub-hosted runner has another address in each job: use a runner with a fixed address, or one in the network of the registry.',
    fix: `${showPublicAccess(registryName)}\n# For a runner with a fixed address\n${allowAddress(registryName, address ?? '<address>')}`,
  }),
  'public-access-disabled': ({ registryName }) => ({
    title: 'Public network access is disabled',
    message:
      'The registry may be reachable through its private endpoint only. Run the job on a runner in that network.',
    fix: `# Check\n${showPublicAccess(registryName)}`,
  }),
  'proxy-refused': ({ host }) => ({
    title: 'The proxy rejected the connection',
    message: `A proxy rejected or broke the connection to ${host}. Allow the host on the proxy, or correct HTTPS_PROXY for the runner and the Docker daemon.`,
    fix: "# Check\ndocker info --format '{{.HTTPSProxy}}'",
  }),
  'registry-not-found': ({ host }) => ({
    title: "The registry's name doesn't exist",
    message: `The name ${host} doesn't resolve. The registry was deleted, or the name is misspelled or lacks its hash (name-hash.azurecr.io). Take the login server from the registry's overview.`,
    fix: `# Check\n${listRegistries()}`,
  }),
  'registry-throttled': ({ host }) => ({
    title: 'Too many requests to the registry',
    message: `${host} answered 429. Run fewer jobs at the same time, or choose a larger service tier. Then re-run the failed jobs.`,
    fix: 'gh run rerun --failed <run-id>',
  }),
  'registry-unavailable': ({ host }) => ({
    title: 'The registry returned an error of its own',
    message: `${host} failed, and nothing in the job is wrong. Re-run the failed jobs, and look at the Azure status if it stays.`,
    fix: 'gh run rerun --failed <run-id>',
  }),
  'arm-audience-disabled': ({ registryName }) => ({
    title: 'The registry rejects tokens for Azure Resource Manager',
    message:
      'The policy azureADAuthenticationAsArmPolicy may be disabled, and an older Azure CLI asks for such tokens. Update the Azure CLI.',
    fix: `# Check\naz acr config authentication-as-arm show --registry ${shellQuote(registryName)}`,
  }),
  'encryption-key-unreachable': ({ registryName }) => ({
    title: "The registry can't use its encryption key",
    message:
      'The key vault, the key, or the identity of the customer-managed key is gone or blocked. Its owner has to restore it.',
    fix: `# Check\naz acr encryption show --name ${shellQuote(registryName)}`,
  }),
  'registry-provisioning-failed': ({ registryName }) => ({
    title: "The registry isn't fully provisioned",
    message: 'The last change of the registry failed. Look at its activity log, and repeat the change.',
    fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query provisioningState`,
  }),
  'registry-unreachable': ({ host }) => ({
    title: "The registry isn't reachable from here",
    message: `The connection to ${host} was refused, reset, or timed out. If a re-run passes, it was a passing fault. Otherwise open TCP port 443 from this machine.`,
    fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/`,
  }),
  'dns-failed': ({ host }) => ({
    title: 'The DNS lookup failed',
    message: `The resolver of this machine or of the Docker daemon failed for ${host}. It says nothing of the registry. Correct the DNS servers.`,
    fix: `# Check\nnslookup ${shellQuote(host)}`,
  }),
  'private-endpoint-unreachable': ({ host, registryName }) => ({
    title: "The registry's private endpoint isn't reachable",
    message: `${host} leads to a private address, and no connection is made from here. Run the job in that network, or correct its DNS.`,
    fix: `# Check\nnslookup ${shellQuote(host)}\n${listPrivateEndpoints(registryName)}`,
  }),
  'tls-untrusted': ({ host }) => ({
    title: "The TLS certificate isn't trusted",
    message: `The certificate shown for ${host} isn't trusted here: a proxy that inspects TLS, a missing CA, or a wrong clock. Add the CA where Docker and the system read it.`,
    fix: 'sudo cp <ca>.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates\nsudo systemctl restart docker',
  }),
  'data-endpoint-unreachable': ({ dataHost }) => ({
    title: "Image layers can't be downloaded",
    message: `The registry answered and sent the client to its data endpoint${dataHost === undefined ? '' : ` ${dataHost}`}, which is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry.`,
    fix: `# Check\naz acr show-endpoints --name <registry-name>`,
  }),
  'arm-access-missing': ({ registryName }) => ({
    title: 'No Reader access to the registry',
    message:
      'The command looks the registry up in Azure Resource Manager, and the identity has only data roles. Assign Reader on the registry, or log in with docker login.',
    fix: `az role assignment create --assignee <object-id> --role Reader --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),

  'push-denied': ({ registryName, repository }) => ({
    title: 'No permission to push to the repository',
    message:
      'The registry rejected the push. The identity has no role that pushes, or its role applies to another registry or repository. Assign the role on the registry.',
    fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'push', registryName)}`,
  }),
  'pull-denied': ({ registryName, repository }) => ({
    title: 'No permission to pull from the repository',
    message:
      'The registry rejected the pull. The identity has no role that pulls, or its role applies to another registry or repository. Assign the role on the registry.',
    fix: `# ${repository}\n${assignLeastPrivilegedRole('<object-id>', 'pull', registryName)}`,
  }),
  'role-abac-mismatch': ({ registryName }) => ({
    title: "The role doesn't apply in the registry's permissions mode",
    message:
      'In the mode "RBAC Registry + ABAC Repository Permissions", AcrPush and AcrPull give no access to repositories. Assign the repository role of that mode.',
    fix: assignLeastPrivilegedRole('<object-id>', 'push', registryName),
  }),
  'docker-credentials-stale': ({ host }) => ({
    title: 'The saved Docker login no longer works',
    message: `Docker has a login for ${host} that expired or was revoked, and sends it. Log in again in this job, before this step.`,
    fix: `docker logout ${shellQuote(host)}`,
  }),
  'token-expired': ({ registryName }) => ({
    title: 'The registry token expired',
    message:
      'A token of az acr login is valid for three hours, and a pushed or pulled image can outlast the rest of it. Log in again right before this step.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-expiring': ({ registryName }) => ({
    title: 'The registry token expired during the job',
    message:
      'The login was made early in a long job, and the token was no longer valid when it was used. Log in again right before this step.',
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'token-wrong-registry': ({ host, registryName }) => ({
    title: 'The token is for another registry',
    message: `The password is a registry token that another registry issued. ${host} rejects it. Get one from this registry.`,
    fix: `az acr login --name ${shellQuote(registryName)}`,
  }),
  'engine-proxy-mismatch': ({ host }) => ({
    title: 'The Docker daemon uses another proxy than the runner',
    message: `The daemon has its own proxy settings. If the runner reaches ${host} and the daemon doesn't, set the proxy of the daemon, then restart it.`,
    fix: `# Check\ndocker info --format '{{.HTTPSProxy}}'`,
  }),
  'builder-proxy-mismatch': ({ host }) => ({
    title: 'The buildx builder uses another proxy than the runner',
    message: `A builder in a container has its own proxy settings. If the runner reaches ${host} and the builder doesn't, create the builder with the proxy.`,
    fix: 'driver-opts: env.https_proxy=<proxy>',
  }),
  'workflow-login-order': ({ host }) => ({
    title: 'The login comes later than its use, or was lost',
    message: `A step of the job logs in to ${host} after this one, or a step between them logged out or moved DOCKER_CONFIG. Move the login in front of this step.`,
    fix: '# Move the login step in front of this step',
  }),
  'workflow-registry-mismatch': ({ host }) => ({
    title: "The login is for another host than the image's",
    message: `Docker keeps logins by the exact host, and none of the job's logins is for ${host}. Uppercase letters and a port make another host. Use the same spelling in the login and the image.`,
    fix: `registry: ${host}`,
  }),
  'workflow-image-host-missing': ({ host, repository }) => ({
    title: 'The image name has no login server',
    message:
      'Without a login server in front, Docker pushes to Docker Hub. Tag and push the image with the login server of the registry.',
    fix: `docker tag <image> ${host}/${repository}:<tag>\ndocker push ${host}/${repository}:<tag>`,
  }),
  'workflow-secrets-not-passed': () => ({
    title: "The called workflow doesn't get the secrets",
    message:
      "A reusable workflow has only the secrets that its caller passes on. The value is empty in it. Pass the secrets in the caller's job.",
    fix: 'secrets: inherit',
  }),
  'secrets-unavailable': () => ({
    title: "Secrets aren't available to this run",
    message:
      "The value is empty. A run of a fork's pull request gets no secrets, and a run of Dependabot gets only its own. Skip the login in such runs.",
    fix: 'if: github.event.pull_request.head.repo.fork != true',
  }),
  'role-propagation-pending': ({ registryName }) => ({
    title: "The role assignment isn't effective yet",
    message:
      'A role that was assigned minutes ago can take up to ten minutes to apply, and then needs a new login. Log in again later, then re-run the failed jobs.',
    fix: `# Check\naz role assignment list --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`,
  }),
}

/** A new client secret, straight into the secrets of the repository. */
const newSecret = (clientId: string): string =>
  `az ad app credential reset --id ${shellQuote(clientId)} --append --query password --output tsv | gh secret set <SECRET_NAME>`
