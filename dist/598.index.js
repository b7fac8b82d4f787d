"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {

/***/ 6598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ en_exports),
  t: () => (/* binding */ en)
});

// EXTERNAL MODULE: ./build/node_modules/acr-login-check/rolldown-runtime.js
var rolldown_runtime = __webpack_require__(842);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/catalogue.js
var catalogue = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/findings.js
var findings = __webpack_require__(8938);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/text.js
var acr_login_check_text = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/repository.js
var acr_login_check_repository = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/conditions.js
var conditions = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/guid.js
var guid = __webpack_require__(945);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/clouds.js
var clouds = __webpack_require__(9554);
;// CONCATENATED MODULE: ./build/node_modules/acr-login-check/shorten.js

// build/texts/shorten.js
const shorten = (value, limit) => (0,acr_login_check_text.d)(value, limit);


// EXTERNAL MODULE: ./build/node_modules/acr-login-check/memoize.js
var memoize = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/node_modules/acr-login-check/federated-fix.js
var federated_fix = __webpack_require__(5632);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/node_modules/acr-login-check/en.js












// build/explain/ids.js
const LOG_FINDING_IDS = [
	"docker-is-podman",
	"docker-config-redirected",
	"docker-daemon-network-broken",
	"image-reference-invalid",
	"image-locked",
	"firewall-rule-limit",
	"credentials-mangled",
	"content-trust-denied",
	"image-not-signed",
	"oidc-unsupported",
	"oidc-endpoint-unreachable",
	"oidc-issuer-unreachable",
	"managed-identity-wrong",
	"acr-audience-unavailable",
	"subscription-not-visible",
	"acr-tasks-denied",
	"acr-tasks-not-allowed",
	"acr-tasks-firewall-denied",
	"acr-tasks-identity-missing",
	"kubelet-credentials-missing",
	"az-cli-broken",
	"ado-task-broken",
	"ado-service-connection-invalid",
	"client-login-unsupported",
	"client-version-broken",
	"command-invalid"
];
// build/texts/az-commands.js
const shellQuote = (text) => /^[A-Za-z0-9_./:@%+=-]+$/.test(text) ? text : `'${text.replace(/[\u0000-\u001f\u007f]/g, " ").replaceAll("'", `'\\''`)}'`;
const registryId = (registryName) => `"$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`;
const assignRole = (assignee, role, registryName) => `az role assignment create --assignee ${shellQuote(assignee)} --role ${shellQuote(role)} --scope ${registryId(registryName)}`;
function assignLeastPrivilegedRole(assignee, access, registryName) {
	const [classic = "", repository = ""] = (0,conditions.u)(void 0, access).map(({ role }) => shellQuote(role));
	return [
		`id=${registryId(registryName)}`,
		"mode=\"$(az rest --url \"$id?api-version=2025-11-01\" --query properties.roleAssignmentMode --output tsv)\"",
		`role=${classic}; [ "$mode" != AbacRepositoryPermissions ] || role=${repository}`,
		`az role assignment create --assignee ${shellQuote(assignee)} --role "$role" --scope "$id"`
	].join("\n");
}
function allowToken(token, registryName, repositories, rights) {
	const updates = repositories.map((repository) => `az acr scope-map update --name "$map" --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} ${rights.join(" ")}`);
	return [
		`map="$(basename "$(az acr token show --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --query scopeMapId --output tsv)")"`,
		"case \"$map\" in",
		`_*) ${replaceScopeMap(token, registryName, repositories, rights).replace("\n", " &&\n  ")} ;;`,
		`*) ${updates.join(" &&\n  ")} ;;`,
		"esac"
	].join("\n");
}
const MAX_MAP_NAME = 50;
function newMapName(token, registryName, repositories) {
	const end = `-map-${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([
		token,
		registryName,
		repositories
	])).digest("hex").slice(0, 8)}`;
	return `${token.length + end.length > MAX_MAP_NAME ? "token" : token}${end}`;
}
const replaceScopeMap = (token, registryName, repositories, rights) => {
	const map = shellQuote(newMapName(token, registryName, repositories));
	const rules = repositories.map((repository) => `--repository ${shellQuote(repository)} ${rights.join(" ")}`).join(" ");
	return [`az acr scope-map create --name ${map} --registry ${shellQuote(registryName)} ${rules}`, `az acr token update --name ${shellQuote(token)} --registry ${shellQuote(registryName)} --scope-map ${map}`].join("\n");
};
const intoSecret = (name) => ` \\\n  | gh secret set ${name === "<SECRET_NAME>" ? name : shellQuote(name)}`;
const SECRET_NAME = "<SECRET_NAME>";
function newTokenPassword(token, registryName, { secretName = SECRET_NAME, unusedPassword }) {
	const password = unusedPassword ?? "password2";
	const other = password === "password2" ? "password1" : "password2";
	return [
		`# Run by: a Contributor of the registry. ${unusedPassword === void 0 ? `Replaces ${password} of the token, and leaves ${other} as it is` : `Generates ${password} of the token, and leaves ${other} as it is`}`,
		`az acr token credential generate --name ${shellQuote(token)} --registry ${shellQuote(registryName)} \\`,
		`  --${password} --query "passwords[?name=='${password}'].value | [0]" --output tsv${intoSecret(secretName)}`
	].join("\n");
}
function newApplicationSecret(appId, { secretName = SECRET_NAME, creds } = {}) {
	const reset = `az ad app credential reset --id ${shellQuote(appId)} --append`;
	return creds === void 0 ? `# Run by: an owner of the app registration\n${reset} --query password --output tsv${intoSecret(secretName)}` : `# Run by: an owner of the app registration. Saves the whole JSON of creds\n${reset} \\\n  --query ${credsQuery(creds)} --output json${intoSecret(secretName)}`;
}
function credsQuery({ subscriptionId }) {
	return `"{${[
		"clientId:appId",
		"clientSecret:password",
		...(0,guid.r)(subscriptionId) ? [`subscriptionId:'${subscriptionId}'`] : [],
		"tenantId:tenant"
	].join(",")}}"`;
}
const loginWithAz = (registryName) => `# In the job, after azure/login, instead of the login step\naz acr login --name ${shellQuote(registryName)}`;
const showAdminUser = (registryName) => `az acr show --name ${shellQuote(registryName)} --query adminUserEnabled --output tsv`;
const storeAdminPassword = (registryName, secretName = SECRET_NAME) => `# Run by: a Contributor of the registry\naz acr credential show --name ${shellQuote(registryName)} --query 'passwords[0].value' --output tsv${intoSecret(secretName)}`;
const allowAddress = (registryName, address) => `az acr network-rule add --name ${shellQuote(registryName)} --ip-address ${shellQuote(address)}`;
const showPublicAccess = (registryName) => `az acr show --name ${shellQuote(registryName)} --query '{publicNetworkAccess:publicNetworkAccess,defaultAction:networkRuleSet.defaultAction}'`;
const listRegistries = () => "az acr list --query '[].loginServer' --output tsv";
const listTags = (registryName, repository) => `az acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --orderby time_desc --top 10 --output tsv`;
const showImageAttributes = (registryName, repository, reference) => [...(0,acr_login_check_repository.r)(reference) ? [] : [`digest="$(az acr repository show --name ${shellQuote(registryName)} --image ${shellQuote((0,acr_login_check_repository.n)(repository, reference))} --query digest --output tsv)"`], `az acr manifest show-metadata --registry ${shellQuote(registryName)} --name ${byDigest(repository, reference)} --query changeableAttributes`].join("\n");
const byDigest = (repository, reference) => (0,acr_login_check_repository.r)(reference) ? shellQuote((0,acr_login_check_repository.n)(repository, reference)) : `${shellQuote(repository)}@"$digest"`;
function imageLocks(registryName, repository, reference) {
	const registry = `--name ${shellQuote(registryName)}`;
	const tag = (0,acr_login_check_repository.r)(reference) ? [] : [`--image ${shellQuote((0,acr_login_check_repository.n)(repository, reference))}`];
	const above = [`--repository ${shellQuote(repository)}`, ...tag];
	const image = `--image ${byDigest(repository, reference)}`;
	return {
		show: [...above.map((what) => `az acr repository show ${registry} ${what} --query changeableAttributes`), showImageAttributes(registryName, repository, reference)].join("\n"),
		enableReading: [...above, image].map((what) => `az acr repository update ${registry} ${what} --read-enabled true`).join("\n")
	};
}
const listImages = (registryName, repository) => `az acr manifest list-metadata --registry ${shellQuote(registryName)} --name ${shellQuote(repository)} --orderby time_desc --top 10`;
const listRepositories = (registryName) => `az acr repository list --name ${shellQuote(registryName)} --output tsv`;
const listPrivateEndpoints = (registryName) => `az acr private-endpoint-connection list --registry-name ${shellQuote(registryName)} --query '[].{id:privateEndpoint.id,status:privateLinkServiceConnectionState.status}'`;
const listApplications = () => "az ad app list --all --query '[].[displayName,appId]' --output tsv";
const listDenyAssignments = (scope) => `az rest --url ${shellQuote(`${scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01`)} --query 'value[].properties.{name:denyAssignmentName,scope:scope}'`;
function assignRoleAt({ objectId, role, scope, isServicePrincipal, condition }) {
	const type = isServicePrincipal ? " --assignee-principal-type ServicePrincipal" : "";
	const under = condition === void 0 ? "" : ` --condition-version 2.0 --condition ${shellQuote(condition)}`;
	return `az role assignment create --assignee-object-id ${shellQuote(objectId)}${type} --role ${shellQuote(role)} --scope ${shellQuote(scope)}${under}`;
}
function updateCondition(assignment, condition) {
	const { name = "<assignment-name>", principalId, principalType, roleDefinitionId, scope } = assignment;
	return `az role assignment update --role-assignment ${shellQuote(JSON.stringify({
		name,
		scope,
		roleDefinitionId,
		principalId,
		principalType,
		condition,
		conditionVersion: "2.0"
	}))}`;
}
const showConditions = (objectId, scope) => `az role assignment list --assignee ${shellQuote(objectId)} --scope ${shellQuote(scope)} --include-inherited --include-groups --query '[?condition].{role:roleDefinitionName,scope:scope,condition:condition}'`;
function collectEvents({ scope, registryName, workspaceId, settingName, categories }) {
	const resource = scope === void 0 ? `"$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"` : shellQuote(scope);
	const logs = JSON.stringify(categories.map((category) => ({
		category,
		enabled: true
	})));
	return [
		`az monitor diagnostic-settings create --name ${shellQuote(settingName)} --resource ${resource} \\`,
		`  --workspace "$(az monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv)" \\`,
		`  --logs ${shellQuote(logs)}`
	].join("\n");
}
// build/texts/network-commands.js
const plainHost = (host) => host.replace(/[^A-Za-z0-9.:[\]-]/g, "");
const zoneOf = (alias) => alias.slice(alias.indexOf("privatelink."));
const plainName = (name) => name.replace(/\W/g, "");
function layerDomains(host) {
	const cloud = (0,clouds.o)(host);
	return cloud === void 0 ? [] : [`.data.${cloud.acrSuffix}`, `.blob.${cloud.storageSuffix}`];
}
const layerHosts = (host) => layerDomains(host).map((domain) => `*${domain}`).join(" and ");
const reaches = (host, option) => `curl ${option} --silent --show-error --output /dev/null --max-time 10 https://${shellQuote(host)}/v2/`;
const STRAIGHT = "--noproxy '*'";
const by = (proxy) => proxy === void 0 ? STRAIGHT : `--proxy ${shellQuote(proxy)}`;
const exempted = (host) => [plainHost(host), ...layerDomains(host)].join(",");
const exemptIfReached = (host) => [
	"# In a step before the login, for this job: only if the registry is reached without the proxy",
	`${reaches(host, STRAIGHT)} &&`,
	`  echo "NO_PROXY=$(printf %s "\${NO_PROXY:-$no_proxy}" | sed 's/.$/&,/')${exempted(host)}" >> "$GITHUB_ENV"`
].join("\n");
const takeProxyIfReached = (host, proxy) => `# In a step before the login, for this job: only if that proxy reaches the registry\n${reaches(host, by(proxy))} &&\n  echo ${shellQuote(`HTTPS_PROXY=${proxy}`)} >> "$GITHUB_ENV"`;
const UNITS = {
	system: {
		owner: "an administrator of the machine",
		sudo: "sudo ",
		systemctl: "sudo systemctl",
		unit: "docker",
		folder: "/etc/systemd/system/docker.service.d"
	},
	snap: {
		owner: "an administrator of the machine",
		sudo: "sudo ",
		systemctl: "sudo systemctl",
		unit: "snap.docker.dockerd",
		folder: "/etc/systemd/system/snap.docker.dockerd.service.d"
	},
	rootless: {
		owner: "the user of the rootless Docker daemon",
		sudo: "",
		systemctl: "systemctl --user",
		unit: "docker",
		folder: "~/.config/systemd/user/docker.service.d"
	}
};
function changeDaemon({ name, value }, when, { kind, proxiesFile }) {
	if (kind === "product") return `# Last step. Run by: whoever manages the Docker daemon. In its proxy settings, change ${name} for ${plainHost(when.host)}.`;
	const { owner, sudo, systemctl, unit, folder } = UNITS[kind];
	const ways = [...when.notReached === void 0 ? [] : [`! ${reaches(when.host, by(when.notReached.proxy))} &&`], `${reaches(when.host, by(when.reached.proxy))} &&`];
	const file = proxiesFile && shellQuote(proxiesFile);
	const change = file === void 0 ? [
		`${sudo}mkdir -p ${folder} &&`,
		`printf '[Service]\\nEnvironment="${name}=%s"\\n' ${value} | ${sudo}tee ${folder}/zz-${dashed(name)}.conf &&`,
		`${systemctl} daemon-reload && ${systemctl} restart ${unit}`
	] : [
		`new="$(${sudo}jq --arg value ${value} '.proxies["${dashed(name)}"] = $value' ${file})" &&`,
		`${sudo}cp ${file} ${file}.bak && printf '%s\\n' "$new" | ${sudo}tee ${file} > /dev/null &&`,
		`${systemctl} restart ${unit}`
	];
	const [first = "", ...more] = [...ways, ...change];
	return [
		`# Last step. Run by: ${owner}. Changes and restarts its Docker daemon`,
		first,
		...more.map((line) => `  ${line}`)
	].join("\n");
}
const dashed = (name) => name.toLowerCase().replace("_", "-");
const OF_SYSTEM = { kind: "system" };
const giveDaemonProxy = (host, proxy, daemon, own) => changeDaemon({
	name: "HTTPS_PROXY",
	value: shellQuote(proxy)
}, {
	host,
	reached: { proxy },
	...own && { notReached: own }
}, daemon ?? OF_SYSTEM);
const exemptInDaemon = (host, daemon, own) => changeDaemon({
	name: "NO_PROXY",
	value: `"$(docker info --format '{{.NoProxy}}' | sed 's/.$/&,/')${exempted(host)}"`
}, {
	host,
	reached: { proxy: void 0 },
	...own && { notReached: own }
}, daemon ?? OF_SYSTEM);
const goThroughProxy = (host, { proxy, daemon }) => `${takeProxyIfReached(host, proxy)}\n${giveDaemonProxy(host, proxy, daemon)}`;
const switchProxyScheme = (variable, scheme) => `echo "${plainName(variable)}=$(printf %s "$${plainName(variable)}" | sed 's|^[a-z]*://|${scheme}://|')" >> "$GITHUB_ENV"`;
const restoreHostsFile = (host) => [
	"# Run by: an administrator of the machine. A copy is saved as /etc/hosts.bak",
	"sudo cp /etc/hosts /etc/hosts.bak",
	`sed -E -e :a -e 's/[[:space:]]+(${namesInHostsFile(host).join("|")})([[:space:]#]|$)/\\2/I' -e ta /etc/hosts.bak | sudo tee /etc/hosts > /dev/null`
].join("\n");
function namesInHostsFile(host) {
	const name = plainHost(host);
	const cloud = (0,clouds.o)(name);
	const dotted = (text) => text.replaceAll(".", "[.]");
	const [label = ""] = name.split(".");
	return cloud === void 0 || name.includes(".data.") ? [dotted(name)] : [dotted(name), `${dotted(label)}[.][a-z0-9]+[.]data[.]${dotted(cloud.acrSuffix)}`];
}
const CERTIFICATES = {
	system: {
		sudo: "sudo ",
		folder: "/etc/docker/certs.d",
		owner: "an administrator of the machine"
	},
	snap: {
		sudo: "sudo ",
		owner: "an administrator of the machine",
		folder: "/var/snap/docker/current/etc/docker/certs.d"
	},
	rootless: {
		sudo: "",
		folder: "~/.config/docker/certs.d",
		owner: "the user of the rootless Docker daemon"
	}
};
function trustAuthority(host, daemon) {
	const only = "# Only if the issuer is your own organization: trust it for this registry";
	const kind = daemon?.kind ?? "system";
	if (kind === "product") return `${only}\n# Run by: whoever manages this machine. Add <corporate-ca.crt> to its trusted authorities, then restart the Docker daemon.`;
	const { sudo, folder, owner } = CERTIFICATES[kind];
	return [
		only,
		`# Run by: ${owner}. Changes its Docker daemon`,
		`${sudo}install -D -m 644 <corporate-ca.crt> ${folder}/${shellQuote(host)}/corporate-ca.crt`
	].join("\n");
}
// build/texts/en/grammar.js
const plural = new Intl.PluralRules("en");
const listFormat = (0,memoize.t)((type) => new Intl.ListFormat("en", {
	style: "long",
	type
}));
const pluralForm = (count, forms) => plural.select(count) === "one" ? forms.one : forms.other;
const listOfAll = (items) => listFormat("conjunction").format(items);
const listOfAny = (items) => listFormat("disjunction").format(items);
const MAX_TITLE = 70;
const UNREADABLE$1 = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-|\/\/|\$\{\{|\.azurecr\.\w{1,9}\/|\.ya?ml\b|(?:^| )(?:\.{0,2}|~)\//i;
const titleWith = (title, withoutValue) => title.length <= MAX_TITLE && !UNREADABLE$1.test(title) ? title : withoutValue;
// build/texts/en/connection.js
const connectionTexts = {
	"registry-unreachable": unreachable,
	"proxy-refused": proxyRefused,
	"not-a-registry": notRegistry,
	"data-endpoint-unreachable": dataUnreachable
};
function unreachable(values) {
	const { host, stage, symptom, proxy, addresses, ignoredProxy } = values;
	switch (stage) {
		case "proxy": return {
			title: "The proxy can't reach the registry",
			message: "The proxy answered, and reported that its own connection fails. The login server is misspelled, or the proxy's DNS or network fails. Check the name, then ask whoever runs the proxy.",
			fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${plainHost(host)}, TCP port 443.${forLayers(host)}\n# Check\ncurl --verbose --max-time 10 ${viaProxy(proxy)}https://${shellQuote(host)}/v2/`
		};
		case "dns":
		case "tcp":
			if (values.fromHostsFile) return {
				title: "The hosts file has an address that doesn't answer",
				message: "The hosts file of this runner overrides DNS for the registry, and no connection to its address works. Remove the entry.",
				fix: restoreHostsFile(host)
			};
			if (values.unusable !== void 0 && ignoredProxy === void 0) return unusableText(values.unusable, host);
			return ignoredProxy === void 0 ? {
				...tcpText(symptom),
				fix: openPort(host, addresses)
			} : {
				...tcpText(symptom),
				message: `Connections fail. ${notReadByDocker(ignoredProxy)} If internet access needs a proxy, set HTTPS_PROXY for the Docker daemon. Otherwise, open outbound TCP port 443.`,
				fix: makeDockerRead(host, ignoredProxy)
			};
		case "tls": return {
			title: "The TLS handshake with the registry fails",
			message: tlsMessage(symptom),
			fix: allowName(host)
		};
		case "challenge": return {
			title: "The registry doesn't answer Docker's first request",
			message: `${afterTls(symptom)} Something that inspects or limits connections probably blocks GET /v2/. Exempt the host.`,
			fix: allowName(host)
		};
		case "exchange": return {
			title: "The registry doesn't answer the token exchange",
			message: `${afterTls(symptom)} Something that inspects POST requests probably blocks /oauth2/exchange. Re-run the job, then exempt the host.`,
			fix: allowName(host)
		};
		case "token": return {
			title: "The registry doesn't answer the token request",
			message: `${afterTls(symptom)} Something that inspects requests with credentials probably blocks /oauth2/token. Re-run the job, then exempt the host.`,
			fix: allowName(host)
		};
		default: return {
			title: "The registry doesn't answer the request for a manifest",
			message: `${afterTls(symptom)} Something that inspects downloads probably blocks the request. Re-run the job, then exempt the host.`,
			fix: allowName(host)
		};
	}
}
const unusableText = (unusable, host) => unusable === "nobodys" ? {
	title: "DNS probably blocks the registry",
	message: "The name resolves to an address that no registry can have. DNS filters return such addresses for names that they block. Allow the name in the filter, or use another DNS server.",
	fix: `# Run by: whoever manages the DNS filter. Allow ${plainHost(host)}.\n# Check\nnslookup ${shellQuote(host)}`
} : {
	title: "This runner has no IPv6 route to the registry",
	message: "The name resolves only to IPv6 addresses, and this runner has no IPv6 route. Enable IPv6 on its network, or use a DNS server that returns the IPv4 addresses too.",
	fix: `# Run by: whoever manages the network. Enable IPv6, or let DNS return IPv4 addresses.\n# Check\nnslookup ${shellQuote(host)}`
};
function tcpText(symptom) {
	switch (symptom) {
		case "refused": return {
			title: "The registry's address rejects the connection",
			message: "A firewall rejects TCP port 443, or DNS gives an address that isn't the registry's. Check the address, then open outbound TCP port 443."
		};
		case "no-route": return {
			title: "This runner has no route to the registry",
			message: "The name resolves, but the network can't send packets to the address. A route or gateway is missing, or a firewall rejects them. Correct the route, or open outbound TCP port 443."
		};
		default: return {
			title: "The registry doesn't answer on TCP port 443",
			message: "The name resolves, but a firewall probably drops the connection. Open outbound TCP port 443 to the host."
		};
	}
}
function notReadByDocker({ name }) {
	if (isForDocker(name)) return `${name} isn't a valid URL, so Docker ignores it.`;
	return name.startsWith("config.json") ? "Docker doesn't use the proxies in config.json for login, pull, or push." : `${name} is set, but Docker doesn't read it.`;
}
const isForDocker = (name) => /^https_proxy$/i.test(name);
const makeDockerRead = (host, ignored) => isForDocker(ignored.name) ? `# In the URL of the proxy: percent-encode special characters (# is %23)\n${checkProxy(host, ignored.proxy)}` : goThroughProxy(host, ignored);
function tlsMessage(symptom) {
	switch (symptom) {
		case "alert": return "TCP works, but the other side ended the TLS handshake with an alert. A firewall that filters by server name, or a proxy that inspects TLS, probably blocks this name. Allow it there.";
		case "old-tls": return "TCP works, but the other side doesn't support TLS 1.2 or later, which Docker requires. It's probably an old proxy that inspects TLS. Update it, or let requests to the registry bypass it.";
		case "no-agreement": return "TCP works, but the other side rejects everything that Docker offers in the TLS handshake. Probably a proxy supports only old ciphers, or a firewall blocks this name. Let requests to the registry bypass it.";
		case "certificate-required": return "TCP works, but the other side requires a client certificate, so it isn't the registry itself. Let requests to the registry bypass it, or save a client certificate in /etc/docker/certs.d.";
		case "silent": return "TCP works, but nothing answers the TLS handshake. A firewall that filters by server name, or an MTU that is too large, is the probable cause. Allow the name in the firewall.";
		default: return "TCP works, but the connection closes in the TLS handshake. A firewall that filters by server name probably blocks this name. Allow it there.";
	}
}
const afterTls = (symptom) => symptom === "silent" ? "TCP and TLS work, but this request gets no answer. If the MTU is too large, long requests get lost." : "TCP and TLS work, but this request closes the connection.";
const openPort = (host, addresses) => [
	`# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${plainHost(host)}${addresses.length === 0 ? "" : ` (${addresses.map(plainHost).join(", ")})`}.${forLayers(host)}`,
	"# Check",
	`curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`
].join("\n");
const forLayers = (host) => {
	const hosts = layerHosts(host);
	return hosts === "" ? "" : `\n# The same for image layers: ${hosts}.`;
};
const allowName = (host) => [
	`# Run by: whoever runs the firewall or the proxy. Let TLS to ${plainHost(host)} pass uninspected.${forLayers(host)}`,
	"# Check",
	`curl --verbose --max-time 10 https://${shellQuote(host)}/v2/`
].join("\n");
const viaProxy = (proxy) => proxy === void 0 ? "" : `--proxy ${shellQuote(proxy)} `;
function proxyRefused(values) {
	const { host, proxy, fault, variable, engine, schemes = [] } = values;
	const name = (0,acr_login_check_text.c)(variable);
	switch (fault) {
		case "credentials": return {
			title: "The proxy requires a username and password",
			message: engine ? `The proxy answered 407, because ${name} has no credentials, or wrong ones. Add the username and password to its URL, from secrets. The Docker daemon needs them in its own settings too.` : `The proxy answered 407, because ${name} has no credentials, or wrong ones. Add the username and password to its URL, from secrets.`,
			fix: `env:\n  ${name}: ${(0,acr_login_check_text.c)(proxy).replace("://", `://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@`)}`,
			language: "yaml"
		};
		case "scheme": return {
			title: "The proxy requires a sign-in that Docker doesn't support",
			message: `The proxy answered 407, and accepts only ${listOfAny(schemes.map(shownScheme))}. Docker supports only a username and password (Basic). Use a local proxy that signs in for Docker, such as Px or Cntlm, or ask for an exception.`,
			fix: `# Run by: whoever runs the proxy. Allow ${plainHost(host)}:443 without a sign-in, or enable Basic.${forLayers(host)}\n# Otherwise, run a local proxy that signs in, and set it for the job and for the Docker daemon:\n# ${name}: http://127.0.0.1:3128\n${checkProxy(host, proxy)}`
		};
		case "no-proxy": return {
			title: "The server in the proxy variable isn't a proxy",
			message: `The server in ${name} doesn't support CONNECT, so it's probably a web server. Docker can't read PAC files. Set ${name} to the address and port of the proxy itself${engine ? ", and change the Docker daemon's own setting too" : ""}.`,
			fix: `env:\n  ${name}: http://<proxy>:<port>`,
			language: "yaml"
		};
		case "sign-in": return {
			title: "The proxy leads to a sign-in page",
			message: "The proxy answered with a redirect or a web page, probably because nobody has signed in from this network. Docker can't sign in on a web page. Ask whoever runs the proxy for an exception.",
			fix: `# Run by: whoever runs the proxy. Allow ${plainHost(host)}:443 without a sign-in page.${forLayers(host)}\n${checkProxy(host, proxy)}`
		};
		case "silent": return {
			title: "The proxy doesn't answer CONNECT",
			message: `The proxy in ${name} accepts the connection, but sends no answer within 15 seconds. Probably it can't reach the registry, or it's overloaded. Ask whoever runs the proxy.`,
			fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${plainHost(host)}, TCP port 443.${forLayers(host)}\n${checkProxy(host, proxy)}`
		};
		case "misread": return {
			title: "The proxy's URL is malformed",
			message: engine ? `Docker mistakes a part of the URL in ${name} for the proxy's host. Percent-encode special characters in the password (# is %23), and leave out quotes and spaces. Change the Docker daemon's own setting too.` : `Docker mistakes a part of the URL in ${name} for the proxy's host. Percent-encode special characters in the password (# is %23), and leave out quotes and spaces.`,
			fix: `# In the secrets: percent-encode special characters\nenv:\n  ${name}: http://\${{ secrets.PROXY_USER }}:\${{ secrets.PROXY_PASSWORD }}@<proxy>:<port>`,
			language: "yaml"
		};
		case "status": return {
			title: "The proxy blocks the registry",
			message: "The proxy answered, and rejected the connection. The registry probably isn't on its list of allowed hosts. Ask whoever runs the proxy to allow it.",
			fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${plainHost(host)}:443.${forLayers(host)}\n${checkProxy(host, proxy)}`
		};
		case "name": return {
			title: "The proxy's name doesn't exist in DNS",
			message: `The proxy in ${name} is misspelled, or belongs to another network. Correct the variable, or remove it if the runner reaches the registry without a proxy.`,
			fix: withoutProxy(values)
		};
		case "certificate": return {
			title: "The proxy's certificate isn't trusted",
			message: `The variable ${name} makes Docker connect to the proxy over TLS, and this runner doesn't trust its certificate. Use http:// if the proxy accepts plain connections, or trust its certificate authority.`,
			fix: switchScheme(values, "http")
		};
		case "tls-expected": return {
			title: "The proxy doesn't answer in plain HTTP",
			message: `The proxy answered, but not in HTTP, so it probably expects TLS. Use https:// in ${name}, or socks5:// if it's a SOCKS proxy.`,
			fix: switchScheme(values, "https")
		};
		case "plain-expected": return {
			title: "The proxy doesn't support TLS",
			message: `The proxy answered, but not in TLS. It expects a plain connection, as most proxies do. Use http:// in ${name}.`,
			fix: switchScheme(values, "http")
		};
		case "unreachable": return {
			title: "The proxy doesn't answer",
			message: `The proxy in ${name} is down, or its address or port is wrong. Correct the variable, or remove it if the runner reaches the registry without a proxy.`,
			fix: withoutProxy(values)
		};
		default: return {
			title: "The proxy closes the connection",
			message: `The proxy in ${name} accepts the connection, then closes it without an answer. It blocks this runner or the registry, or expects another scheme. Ask whoever runs the proxy.`,
			fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${plainHost(host)}:443.${forLayers(host)}\n${checkProxy(host, proxy)}`
		};
	}
}
const SCHEME_NAMES = {
	negotiate: "Negotiate (Kerberos)",
	ntlm: "NTLM"
};
const shownScheme = (scheme) => SCHEME_NAMES[scheme] ?? scheme;
const checkProxy = (host, proxy) => `# Check\ncurl --verbose --max-time 10 --proxy ${shellQuote(proxy)} https://${shellQuote(host)}/v2/`;
const withoutProxy = ({ host, variable, engine, daemon }) => [
	`# Correct ${(0,acr_login_check_text.c)(variable)}. If this runner needs no proxy:`,
	exemptIfReached(host),
	...engine ? [exemptInDaemon(host, daemon)] : []
].join("\n");
const switchScheme = ({ host, proxy, variable, engine, daemon }, scheme) => [switchProxyScheme(variable, scheme), ...engine ? [giveDaemonProxy(host, proxy.replace(/^[a-z]+:/i, `${scheme}:`), daemon)] : []].join("\n");
function notRegistry({ host, registryName, stage, tooLarge }) {
	if (tooLarge !== void 0) return {
		title: "The username and password are too long for the registry",
		message: tooLarge.length === void 0 ? "The registry accepts at most about 6,100 characters for both together. Log in with az acr login, which gets a shorter registry token." : `The registry accepts at most about 6,100 characters for both together, and got ${tooLarge.length}. Log in with az acr login, which gets a shorter registry token.`,
		fix: loginWithAz(registryName)
	};
	const check = `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/\n${EXEMPT}`;
	switch (stage) {
		case "tls": return {
			title: "The host doesn't support TLS on port 443",
			message: "TCP works, but a plain HTTP server or a captive portal answers instead of the registry. Find out which one, and let requests to the registry bypass it.",
			fix: check
		};
		case "exchange": return {
			title: "The response to the token exchange isn't from the registry",
			message: "The registry answered GET /v2/, but the response to the token exchange has neither a token nor an error. It's probably the page of a proxy. Find that proxy, and let requests to the registry bypass it.",
			fix: `# Check\ncurl --include --max-time 10 --data grant_type=access_token https://${shellQuote(host)}/oauth2/exchange\n${EXEMPT}`
		};
		case "token": return {
			title: "The token response isn't from the registry",
			message: "The registry answered GET /v2/, but the response to the token request has neither a token nor an error. It's probably the page of a proxy. Find that proxy, and let requests to the registry bypass it.",
			fix: `# Check\ncurl --include --max-time 10 ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}\n${EXEMPT}`
		};
		case "manifest": return {
			title: "The manifest response isn't from the registry",
			message: "The registry issued a token, but something else answered the request for the manifest. It's probably a proxy. Find that proxy, and let requests to the registry bypass it.",
			fix: check
		};
		default: return {
			title: "The host isn't a container registry",
			message: "A captive portal, a proxy, or another website answered GET /v2/ instead of the registry. Find out which one, and let requests to the registry bypass it.",
			fix: check
		};
	}
}
const EXEMPT = "# Run by: whoever runs the server that answers. Exempt the registry from it.";
const dedicatedEndpoints = (registryName) => `# Last: changes the registry for everyone. Every firewall must then allow <name>.<region>.data hosts (Premium).\n# az acr update --name ${shellQuote(registryName)} --data-endpoint-enabled true`;
function dataUnreachable(values) {
	const { registryName, dataHosts, symptom, fromStorage } = values;
	const [first = ""] = dataHosts;
	const title = "Image layers can't be downloaded";
	const names = dataHosts.map(plainHost).join(", ");
	const shown = shorten(names, 75);
	if (values.fromHostsFile) return {
		title,
		message: `Pulls go to ${shown}. For that host, the hosts file of this runner has an address that can't be reached. Login and push still work. Remove the entry.`,
		fix: restoreHostsFile(first)
	};
	const dedicated = fromStorage ? `\n${dedicatedEndpoints(registryName)}` : "";
	if (values.unlike === "proxied") return {
		title,
		message: `Requests to the registry bypass the proxy, but pulls go to ${shown} through the proxy, and fail. Login and push still work. Exempt that host from the proxy too.`,
		fix: `${exemptIfReached(first)}\n${exemptInDaemon(first, void 0)}`
	};
	if (values.unlike === "public" && !fromStorage) return {
		title,
		message: `The login server resolves to its private endpoint, but ${shown} to a public address. Login and push still work. Add a record for the data endpoint to the private DNS zone.`,
		fix: `# Run by: whoever manages the private DNS zone. Add a record for ${plainHost(first)}.\n# Check\nnslookup ${shellQuote(values.host)}\nnslookup ${shellQuote(first)}`
	};
	switch (symptom) {
		case "firewall": return {
			title,
			message: `Pulls go to ${shown}, and the registry's firewall blocks the address ${values.address ?? ""} there. Login and push still work. Allow this address too.`,
			fix: `# Check: if public network access is disabled, a firewall rule doesn't help\n${showPublicAccess(registryName)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, values.address ?? "<address>")}`
		};
		case "page": return {
			title,
			message: `Pulls go to ${shown}, but a proxy or a firewall answers with a page of its own. Login and push still work. Allow downloads from that host.`,
			fix: `# Run by: whoever runs the proxy or the firewall. Allow downloads from ${names}.\n# Check: who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/`
		};
		case "rejected": return {
			title,
			message: `${shown} rejects the download links that the registry signs. A proxy changes them, or the storage blocks this network. Exempt the host from inspection, or allow the network on the registry. Login and push work.`,
			fix: `# Check: who answers\ncurl --include --max-time 10 https://${shellQuote(first)}/\n# Run by: whoever runs the firewall or the proxy. Allow ${names}, TCP port 443.`
		};
		case "no-name": return {
			title,
			message: `Pulls go to ${shown}, which DNS can't resolve. Login and push still work. If the registry has a private endpoint, add the record to its private DNS zone.`,
			fix: `# Run by: whoever manages the private DNS zone. Add a record for ${plainHost(first)}.\n# Check\n${listPrivateEndpoints(registryName)}`
		};
		case "resolver": return {
			title,
			message: `Pulls go to ${shown}, and the DNS resolver fails for that name. Login and push still work. Check the runner's resolver.`,
			fix: `# Check\nnslookup ${shellQuote(first)}\n# Run by: whoever manages the network. Correct the DNS server that this runner uses.`
		};
		case "certificate": return {
			title,
			message: `Pulls go to ${shown}, whose certificate isn't trusted. A proxy that inspects TLS probably answers. Login and push still work. Exempt the host from inspection.`,
			fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass uninspected.\n# Check\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`
		};
		case "proxy-lost": return {
			title,
			message: `Pulls go to ${shown}, which the proxy can't reach. Login and push still work. Ask whoever runs the proxy to check its DNS and network.`,
			fix: `# Run by: whoever runs the proxy. Let it resolve and reach ${names}, port 443.${dedicated}`
		};
		case "status": return {
			title,
			message: `Pulls go to ${shown}, and the proxy blocks that host. Login and push still work. Ask whoever runs the proxy to allow it.`,
			fix: `# Run by: whoever runs the proxy. Allow CONNECT to ${names}, port 443.${dedicated}`
		};
		case "old-tls":
		case "no-agreement":
		case "certificate-required": return {
			title,
			message: `Pulls go to ${shown}. A proxy that inspects TLS probably rejects Docker's handshake with that host. Login and push still work. Let requests to that host bypass it.`,
			fix: `# Run by: whoever runs the proxy. Let TLS to ${names} pass uninspected.\n# Check: who answers\ncurl --verbose --max-time 10 https://${shellQuote(first)}/`
		};
		case "alert":
		case "closed": return {
			title,
			message: `Pulls go to ${shown}, which closes the connection. A firewall that filters by server name probably blocks it. Login and push still work. Allow the name there.`,
			fix: `# Run by: whoever runs the firewall. Let TLS to ${names} pass.${dedicated}`
		};
		default: return {
			title,
			message: `Pulls go to ${shown}, and no connection to that host works. Login and push still work. Open outbound TCP port 443 to it too.`,
			fix: `# Run by: whoever manages the outbound firewall. Allow TCP port 443 to ${names}.${dedicated}`
		};
	}
}
// build/texts/docker-commands.js
const JOB_FOLDER = "\"${RUNNER_TEMP:-/tmp}/docker\"";
const USE_JOB_FOLDER = "echo \"DOCKER_CONFIG=${RUNNER_TEMP:-/tmp}/docker\" >> \"$GITHUB_ENV\"";
const copyConfig = (location) => `mkdir -p -m 700 ${JOB_FOLDER}\ncp -RL ${shellQuote(`${folderOf(location)}/.`)} ${JOB_FOLDER}/ || echo "Some files couldn't be copied"`;
const folderOf = (location) => location.slice(0, Math.max(0, location.lastIndexOf("/"), location.lastIndexOf("\\"))) || ".";
const writableConfig = (location, isFolder = false) => [
	"# In a step before the login, for this job: a copy that Docker can write to",
	copyConfig(location),
	...isFolder ? [`rm -rf ${JOB_FOLDER}/config.json`] : [],
	USE_JOB_FOLDER
].join("\n");
const withoutHelper = (location, host, jqBy) => {
	const filter = shellQuote(`.credHelpers[${JSON.stringify(host)}] = ""`);
	return [
		"# In a step before the login, for this job: a copy that saves this login without the helper",
		...installJq(jqBy),
		copyConfig(location),
		`jq ${filter} ${shellQuote(location)} > "\${RUNNER_TEMP:-/tmp}/docker/config.json"`,
		USE_JOB_FOLDER
	].join("\n");
};
function withoutFields(file, fields) {
	const paths = fields.map((names) => `.${names.map((name) => `[${JSON.stringify(name)}]`).join("")}`);
	const [kept, path] = [shellQuote(`${file}.broken`), shellQuote(file)];
	return `mv ${path} ${kept}\n(umask 077 && jq ${shellQuote(`del(${paths.join(", ")})`)} ${kept} > ${path})`;
}
const withoutVariables = (names) => [
	"# In a step before the login, for this job: only if a daemon answers without it",
	`env ${names.map((name) => `-u ${shellQuote(name)}`).join(" ")} docker version > /dev/null &&`,
	`  printf '%s=\\n' ${names.map(shellQuote).join(" ")} >> "$GITHUB_ENV"`
].join("\n");
const setVariable = (name, value = "") => `echo ${shellQuote(`${name}=${value}`)} >> "$GITHUB_ENV"`;
const ownRootlessSocket = () => [
	"# In a step before the login, for this job: your own rootless daemon, only if it answers",
	"own=\"unix:///run/user/$(id -u)/docker.sock\"",
	"DOCKER_HOST=\"$own\" docker version > /dev/null && echo \"DOCKER_HOST=$own\" >> \"$GITHUB_ENV\""
].join("\n");
const ownDesktopSocket = () => [
	"# In a step before the login, for this job: your own Docker Desktop, only if it answers",
	"own=\"unix://$HOME/.docker/run/docker.sock\"",
	"DOCKER_HOST=\"$own\" docker version > /dev/null && echo \"DOCKER_HOST=$own\" >> \"$GITHUB_ENV\""
].join("\n");
const useDefaultContext = () => [
	"# In a step before the login, for this job: only if the default daemon answers",
	"DOCKER_CONTEXT=default docker version > /dev/null &&",
	"  echo DOCKER_CONTEXT=default >> \"$GITHUB_ENV\""
].join("\n");
function startDaemon(platform, runtime, lacksSystemd = false) {
	if (runtime !== void 0) return (platform === "darwin" ? START_ON_MAC : START)[runtime];
	if (platform === "darwin") return START_ON_MAC["docker-desktop"];
	if (platform === "win32") return "Start-Service docker";
	return lacksSystemd ? "sudo service docker start" : "sudo systemctl start docker";
}
function restartDaemon(platform, lacksSystemd = false) {
	if (platform === "darwin") return "killall Docker && open --background -a Docker";
	if (platform === "win32") return "Restart-Service docker";
	return lacksSystemd ? "# Check\nsudo tail -n 50 /var/log/docker.log\n# Then\nsudo service docker restart" : "# Check\nsudo journalctl --unit docker --since -1h\n# Then\nsudo systemctl restart docker";
}
const START = {
	colima: "colima start",
	"docker-desktop": "systemctl --user start docker-desktop",
	orbstack: "orb start",
	podman: "systemctl --user start podman.socket",
	"rancher-desktop": "rdctl start",
	rootless: "systemctl --user start docker"
};
const START_ON_MAC = {
	...START,
	"docker-desktop": "open --background -a Docker",
	podman: "podman machine start"
};
const ownHelperEntry = (location, host, jqBy) => [
	...installJq(jqBy),
	`config=${shellQuote(location)}; mkdir -p "\${config%/*}"`,
	"[ -s \"$config\" ] || (umask 077; echo '{}' > \"$config\")",
	`(umask 077; jq --arg host ${shellQuote(host)} '.credHelpers[$host] = ""' "$config" > "$config.new") &&`,
	"  mv \"$config.new\" \"$(readlink -f \"$config\")\""
].join("\n");
const JQ = {
	root: "apt-get update && apt-get install --yes jq",
	sudo: "sudo apt-get update && sudo apt-get install --yes jq",
	other: "# Install jq first."
};
const installJq = (by) => by === void 0 ? [] : [JQ[by]];
const installClient = () => ["# In a step before the login, as root, for an image of Debian or Ubuntu. On Alpine: apk add docker-cli", "apt-get update && { apt-get install --yes docker-cli || apt-get install --yes docker.io; }"].join("\n");
function updateDocker(platform, inContainer = false) {
	if (inContainer) return ["# In a step before the login, as root, for an image of Debian or Ubuntu", "apt-get update && apt-get install --yes curl && curl -fsSL https://get.docker.com | sh"].join("\n");
	const head = "# Run by: an administrator of the runner machine";
	if (platform === "darwin") return `${head}. Or update Docker Desktop in its settings\nbrew upgrade docker`;
	if (platform === "win32") return `${head}\nwinget upgrade --id Docker.DockerDesktop`;
	return `${head}\ncurl -fsSL https://get.docker.com | sudo sh`;
}
const JOB_SOCKET = "/var/run/docker.sock";
const MOUNTED_SOCKET = `# <socket>: the path that \`docker context inspect --format '{{.Endpoints.docker.Host}}'\` prints on the machine
container:
  env:
    DOCKER_HOST: unix:///docker.sock
  volumes:
    - <socket>:/docker.sock`;
const DAEMON_IN_POD = `# Run by: an administrator of the runner scale set, in the values of its Helm chart
containerMode:
  type: dind`;
const addSocketGroup = (endpoint) => [
	`# <group-id>: what \`stat -c %g ${socketIn(endpoint) ?? JOB_SOCKET}\` prints in a step of this job`,
	"container:",
	"  options: --group-add <group-id>"
].join("\n");
const socketIn = (endpoint) => /^unix:\/\/(\/[\w./-]+)$/.exec(endpoint)?.[1];
const joinDockerGroup = (userId) => ["# Run by: an administrator of the machine. Members of this group have root access", `sudo usermod --append --groups docker ${userId === void 0 ? "<runner-user>" : `"$(id -un ${userId})"`}`].join("\n");
const joinDockerUsers = () => ["# Run by: an administrator of the machine. Members of this group have full access to it", "Add-LocalGroupMember -Group docker-users -Member <runner-user>"].join("\n");
const takeOver = (file, userId) => `# Run by: an administrator of the machine\nsudo chown ${userId} ${shellQuote(file)}`;
const writableAuthFile = (location) => [
	"# In a step before the login, for this job: a copy that Podman can write to",
	`cp -L ${shellQuote(location)} "\${RUNNER_TEMP:-/tmp}/auth.json" || echo "The file couldn't be copied"`,
	"echo \"REGISTRY_AUTH_FILE=${RUNNER_TEMP:-/tmp}/auth.json\" >> \"$GITHUB_ENV\""
].join("\n");
// build/texts/en/managed-identity.js
const ASSIGN_IDENTITY = "# Run by: a Contributor of the virtual machine\naz vm identity assign --resource-group <group> --name <machine> --identities <identity>";
const USE_OIDC = {
	fix: "# In the job, with the other permissions that it needs\npermissions:\n  id-token: write\n  contents: read\n# In azure/login, without auth-type\nwith:\n  client-id: <client-id>\n  tenant-id: <tenant-id>\n  subscription-id: <subscription-id>",
	language: "yaml"
};
function managedIdentityText({ cause, clientId }) {
	switch (cause) {
		case "github-hosted": return {
			title: "A GitHub-hosted runner has no managed identity",
			message: "auth-type is IDENTITY, but only Azure resources, such as a self-hosted runner on a virtual machine, have a managed identity. Sign in with OIDC, or use such a runner.",
			...USE_OIDC
		};
		case "not-assigned": return {
			title: "The managed identity isn't assigned to this machine",
			message: `No identity here has the client ID ${shorten(clientId, 50)}. It isn't assigned, or the ID belongs to something else. Assign the identity, or correct client-id.`,
			fix: ASSIGN_IDENTITY
		};
		case "none-assigned": return {
			title: "No managed identity is assigned to this machine",
			message: "The identity endpoint answers, but has no identity to issue a token for. Assign one, or sign in with OIDC. For a user-assigned identity, set client-id.",
			fix: ASSIGN_IDENTITY
		};
		case "several": return {
			title: "This machine has several managed identities",
			message: "The identity endpoint issues no token, because it is unknown which identity to use. Set client-id to the client ID of the one that has the role.",
			fix: "client-id: <client-id>",
			language: "yaml"
		};
		case "not-selectable": return {
			title: "This machine supports only a system-assigned identity",
			message: "client-id names a user-assigned identity, which this machine's identity endpoint doesn't support. Remove client-id, or sign in with OIDC.",
			fix: "# In azure/login: remove client-id",
			language: "yaml"
		};
		case "audience": return {
			title: "This machine issues no tokens for container registries",
			message: "The machine's identity endpoint issues tokens for some other services only. Sign in with az login first, or use a service principal.",
			fix: "# In a step before this one\naz login"
		};
		case "key-unreadable": return {
			title: "This user can't read the key file of Azure Arc",
			message: "Azure Arc issues tokens only to users who can read its key files. The runner's user isn't in the group himds, or the agent wrote no file. Add the user, then restart the runner.",
			fix: "# Run by: an administrator of the machine\nsudo usermod --append --groups himds <runner-user>"
		};
		case "no-endpoint": return {
			title: "No managed identity endpoint answers here",
			message: "auth-type is IDENTITY, but this machine isn't in Azure, or a network policy blocks the endpoint. Sign in with OIDC, or use a runner in Azure.",
			...USE_OIDC
		};
		case "page": return {
			title: "Something else answers for the managed identity endpoint",
			message: "A proxy or another program gave the answer, but the endpoint must be reached directly. Exempt its address from the proxy of the runner.",
			fix: "# In a step before this one\necho \"NO_PROXY=${NO_PROXY:+$NO_PROXY,}169.254.169.254,localhost,127.0.0.1\" >> \"$GITHUB_ENV\""
		};
		default: return {
			title: "The managed identity endpoint rejected the request",
			message: "The error message of the endpoint has the reason. Check the identity of the machine in the Azure portal, or sign in with OIDC.",
			...USE_OIDC
		};
	}
}
// build/texts/en/value-source.js
function storeCommand(source) {
	switch (source.from) {
		case "variable": return `gh variable set ${shellQuote(source.name)}`;
		case "caller": return `# In the workflow that calls this one, under with: ${(0,acr_login_check_text.c)(source.name)}: <value>`;
		case "job": return `# In the job ${(0,acr_login_check_text.c)(source.of)}, which sets the output ${(0,acr_login_check_text.c)(source.name)}`;
		case "step": return `# In the step ${(0,acr_login_check_text.c)(source.of)}, which sets the output ${(0,acr_login_check_text.c)(source.name)}`;
		default: return `gh secret set ${shellQuote(source.name)}`;
	}
}
const saveCreds = (secretName = SECRET_NAME) => `# creds.json: {"clientId": "…", "clientSecret": "…", "subscriptionId": "…", "tenantId": "…"}\ngh secret set ${secretName === "<SECRET_NAME>" ? secretName : shellQuote(secretName)} < creds.json`;
function emptyText(input, source) {
	const title = `The ${input} input is empty`;
	const name = shorten(source.name, 50);
	switch (source.from) {
		case "variable": return {
			title,
			message: `It comes from vars.${name}, which is empty or doesn't exist for this job. Correct the name, set environment on the job, or create the variable.`,
			fix: `# Check\ngh variable list\n# Then\n${storeCommand(source)}`
		};
		case "caller": return {
			title,
			message: `It comes from the input "${name}" of this workflow, which the calling workflow doesn't set. Set the input there.`,
			fix: `# In the workflow that calls this one\nwith:\n  ${(0,acr_login_check_text.c)(source.name)}: <value>`,
			language: "yaml"
		};
		case "job": return {
			title,
			message: `It comes from the output "${name}" of the job "${shorten(source.of, 40)}". GitHub drops outputs that contain a secret. Read the secret, or get the token, in this job.`,
			fix: `${input}: \${{ secrets.<SECRET_NAME> }}`,
			language: "yaml"
		};
		case "step": return {
			title,
			message: `It comes from the output "${name}" of the step "${shorten(source.of, 40)}", which didn't set it. Set the output in that step, and run that step before this one.`,
			fix: `echo "${source.name}=<value>" >> "$GITHUB_OUTPUT"`
		};
		default: return {
			title,
			message: `It comes from secrets.${name}, which is empty or doesn't exist for this job. Correct the name, set environment on the job, or create the secret.`,
			fix: `# Check\ngh secret list\n# Then\n${storeCommand(source)}`
		};
	}
}
// build/texts/en/sign-in.js
const ASK_FOR_TOKEN = "# In the job, with the other permissions that it needs\npermissions:\n  id-token: write\n  contents: read";
const signInWithOidc = (where) => ({
	fix: `${where}\n- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true`,
	language: "yaml"
});
const IN_PLACE_OF_USER = signInWithOidc("# Instead of signing in as a user");
const signInTexts = {
	"creds-json-invalid": ({ problem, secretName }) => ({
		title: "The value of creds isn't valid for azure/login",
		message: `${credsText(problem)} Save the secret again as JSON with clientId, clientSecret, subscriptionId, and tenantId.`,
		fix: saveCreds(secretName)
	}),
	"creds-overruled": ({ ids }) => ({
		title: "The creds input of azure/login is ignored",
		message: ids === void 0 ? "azure/login ignores creds if client-id, tenant-id, or subscription-id is set. Remove creds, or remove the other three inputs." : `azure/login uses ${listOfAll(ids)} instead. Remove creds, or remove the other inputs.`,
		fix: "# In azure/login: remove creds, or remove client-id, tenant-id, and subscription-id",
		language: "yaml"
	}),
	"oidc-permission-missing": (values) => ({
		...permissionText(values),
		fix: values.isList === true ? "# Among the permissions that are set here:\nid-token: write" : ASK_FOR_TOKEN,
		language: "yaml"
	}),
	"sp-secret-invalid": ({ clientId, ...saved }) => ({
		title: "The client secret is wrong",
		message: "Microsoft Entra ID rejected it: it's cut off, has an extra character, or belongs to another app registration. Save the value again, or create a new client secret.",
		fix: newApplicationSecret(clientId, saved)
	}),
	"sp-secret-expired": ({ clientId, ...saved }) => ({
		title: "The client secret expired",
		message: "Microsoft Entra ID rejects it, so every login with it fails. Create a new client secret, or switch to OIDC, which needs no secret.",
		fix: newApplicationSecret(clientId, saved)
	}),
	"sp-disabled": ({ clientId }) => ({
		title: "The service principal is disabled",
		message: "Someone disabled its sign-in. Ask why before you enable it again, or use another service principal.",
		fix: `# Run by: a Cloud Application Administrator. Ask first why it was disabled\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`
	}),
	"registry-cloud-mismatch": cloudText,
	"oidc-assertion-expired": ({ line }) => line !== void 0 ? {
		title: "The OIDC sign-in runs long before az acr login",
		message: `azure/login on line ${line} runs before a build. GitHub's OIDC token is valid for about five minutes, so az acr login may fail with AADSTS700024. Log in before the build.`,
		fix: "# Directly after azure/login\n- run: az acr login --name <name>",
		language: "yaml"
	} : {
		title: "GitHub's OIDC token expired before it was used",
		message: "The token is valid for about five minutes. Run azure/login again right before az acr login. On a self-hosted runner, also check the clock.",
		...signInWithOidc("# Directly before the login to the registry")
	},
	"conditional-access-blocked": () => ({
		title: "Conditional Access blocks this sign-in",
		message: "A policy rejects the identity because of its location, device, or risk. The tenant's sign-in logs name the policy. Ask its owner to allow this runner, or use a runner in an allowed network.",
		fix: "# Run by: an administrator of the tenant\n# Entra admin center > Sign-in logs > Service principal sign-ins > Conditional Access"
	}),
	"entra-user-sign-in": ({ on }) => ({
		title: "The user of the Azure CLI must sign in again",
		message: on === "elsewhere" ? "The session has expired, or Microsoft Entra ID asks for a second factor. Sign in again." : "The session has expired, or Microsoft Entra ID asks for a second factor, which a job can't provide. Sign in with OIDC or a client secret instead.",
		...sessionFix(on)
	}),
	"entra-unreachable": ({ cloud, answered, at }) => {
		const { authority, azName } = (0,clouds.r)(cloud) ?? {
			...clouds.n,
			azName: shorten(cloud, 40)
		};
		return answered ? {
			title: "Something else answers for Microsoft Entra ID",
			message: "A proxy, gateway, or portal answered the sign-in, so no token can be issued. Let the sign-in host pass unchanged.",
			fix: `# Check\ncurl --include --max-time 10 https://${authority}/common/discovery/instance\n# Run by: whoever manages the network. Let ${authority} pass unchanged.`
		} : {
			title: "Microsoft Entra ID isn't reachable",
			message: `The sign-in host of ${azName} didn't answer, so no token can be issued. ${signInAdvice(at)}`,
			fix: `# Check\ncurl --verbose --max-time 10 https://${authority}/common/discovery/instance\n# Run by: whoever manages the network. Allow ${authority}, TCP port 443.`
		};
	},
	"managed-identity-unavailable": managedIdentityText
};
function permissionText({ job, isSet, called, selfHosted }) {
	if (job === void 0) return {
		title: "The job can't request an OIDC token",
		message: selfHosted === true ? "Without a secret, the sign-in needs the permission id-token: write. Add it. If you mean the managed identity of this runner's machine, set auth-type to IDENTITY instead." : "Without a secret, the sign-in needs the permission id-token: write. If a workflow sets some permissions, GitHub sets all others to none. Add id-token: write."
	};
	if (called !== void 0) return {
		title: "The called workflow can't request an OIDC token",
		message: isSet ? "It signs in with azure/login, and can't have more permissions than this job, which leaves out id-token. Add id-token: write to this job." : "It signs in with azure/login, and can't have more permissions than this job, which sets none. Add id-token: write to this job."
	};
	return {
		title: "The job can't request an OIDC token",
		message: isSet ? "azure/login has no secret here, so it needs an OIDC token, but the permissions of the job leave out id-token. Add id-token: write." : "azure/login has no secret here, so it needs an OIDC token, and GitHub never grants id-token: write by default. Add the permission."
	};
}
function cloudText({ cloud, given, environment = "<cloud>", existingHost, tenantCloud, registryCloud }) {
	if (tenantCloud !== void 0) return otherCloudText(cloud, tenantCloud, registryCloud);
	if (existingHost !== void 0) return {
		title: "The registry exists in another cloud",
		message: `DNS has no record for the login server, but it has one for ${existingHost}. If you mean that registry, use its login server, and sign in to its cloud.`,
		fix: `registry: ${(0,acr_login_check_text.c)(existingHost)}`,
		language: "yaml"
	};
	return given !== void 0 ? {
		title: "The sign-in is to another cloud than the registry's",
		message: `azure/login signs in to ${cloud}, but the registry is in ${environment}, so az acr login doesn't find it. Correct the environment input of azure/login.`,
		fix: `environment: ${environment}`,
		language: "yaml"
	} : {
		title: "The identity belongs to another cloud",
		message: `Microsoft Entra ID says that the tenant or app registration isn't in ${(0,clouds.r)(cloud)?.azName ?? cloud}. A registry accepts only identities of its own cloud. Use such an identity, or correct the environment input of azure/login.`,
		fix: `# One of ${otherClouds(cloud)}\nenvironment: <cloud>`,
		language: "yaml"
	};
}
const azName = (cloud) => (0,clouds.r)(cloud)?.azName ?? shorten(cloud, 40);
function otherCloudText(cloud, tenantCloud, registryCloud = tenantCloud) {
	const cause = `The tenant is in ${azName(tenantCloud)}, but the sign-in goes to ${azName(cloud)}.`;
	return registryCloud === tenantCloud ? {
		title: "The sign-in isn't to the tenant's cloud",
		message: `${cause} Set environment to the cloud of the tenant, which is also that of the registry.`,
		fix: `environment: ${azName(tenantCloud)}`,
		language: "yaml"
	} : {
		title: "The tenant and the registry are in different clouds",
		message: `${cause} A registry accepts only identities of its own cloud. Use an identity of a tenant in ${azName(registryCloud)}.`,
		fix: `# IDs of a tenant and an identity in ${azName(registryCloud)}\ntenant-id: <tenant-id>\nclient-id: <client-id>`,
		language: "yaml"
	};
}
function sessionFix(on) {
	if (on === "elsewhere") return { fix: "az login" };
	return on === "self-hosted" ? { fix: "# On the runner, as the user that runs it\naz login" } : IN_PLACE_OF_USER;
}
function signInAdvice(at) {
	switch (at) {
		case "dns": return "Its name can't be resolved here. Check the runner's resolver.";
		case "proxy": return "The proxy is down, or blocks the host. Correct the proxy.";
		case "tls": return "TCP works, but TLS doesn't. Exempt the host from whatever inspects or filters TLS.";
		case "http": return "TLS works, but the request gets no answer. Re-run the job. If it fails again, check the proxy or firewall that inspects requests.";
		default: return "Open outbound TCP port 443 to it.";
	}
}
const otherClouds = (cloud) => clouds.t.flatMap(({ azName }) => azName === (0,clouds.r)(cloud)?.azName ? [] : [azName]).join(", ");
function credsText(problem) {
	switch (problem.kind) {
		case "empty": return "The value is empty.";
		case "too-long": return "The value is far too long.";
		case "not-json": return MISTAKES[problem.mistake];
		case "not-an-object": return `The value is JSON, but not an object (${problem.found}).`;
		case "fields-missing": return fieldsText(problem.fields);
		case "field-wrong-type": return `The field ${problem.field} is a ${problem.found}, not a string.`;
	}
}
function fieldsText(fields) {
	const renamed = fields.flatMap(({ field, insteadOf }) => insteadOf === void 0 ? [] : [`${field} (named ${insteadOf})`]);
	const others = fields.filter(({ insteadOf }) => insteadOf === void 0);
	const empty = others.filter((each) => each.empty).map(({ field }) => field);
	const missing = others.filter((each) => !each.empty).map(({ field }) => field);
	return [
		...missing.length > 0 ? [`Missing fields: ${listOfAll(missing)}.`] : [],
		...empty.length > 0 ? [`Empty fields: ${listOfAll(empty)}.`] : [],
		...renamed.length > 0 ? [`Misnamed fields: ${listOfAll(renamed)}.`] : []
	].join(" ");
}
const MISTAKES = {
	base64: "The value is base64, not JSON.",
	"trailing-comma": "The JSON has a comma after the last field.",
	"missing-comma": "The JSON has no comma between two fields.",
	"single-quotes": "The JSON has single quotes instead of double quotes.",
	"curly-quotes": "The JSON has curly quotes instead of straight quotes.",
	"no-quotes": "The fields of the JSON have no quotes.",
	comments: "The JSON contains comments.",
	"line-break-in-value": "A value in the JSON contains a line break.",
	"escaped-quotes": "The quotes of the JSON are escaped.",
	variable: "The JSON contains a variable that wasn't replaced.",
	"cut-off": "The JSON is cut off.",
	other: "The value isn't JSON."
};
// build/texts/en/directory.js
const directoryTexts = {
	"sp-not-found": notFoundText,
	"tenant-not-found": tenantText,
	"oidc-claim-required": ({ claim, accepted }) => ({
		title: "The tenant requires a claim that GitHub's token doesn't have",
		message: `${claimText(claim, accepted)} Run the job in a repository of an enterprise that the tenant accepts. If it is in one, re-run the job: GitHub doesn't add the claim to every token.`,
		fix: "gh run rerun <run-id> --failed"
	}),
	"entra-refused": ({ clientId, code, by, cause, issuer }) => {
		if (by !== "entra") return withoutEntra(by);
		if (cause !== void 0) return causeText$1(cause, clientId, issuer);
		return code === void 0 ? {
			title: "Microsoft Entra ID rejected the sign-in",
			message: "Docker can't get a registry token without this sign-in. The error message of Microsoft Entra ID has the reason.",
			fix: "# Check\naz login --debug"
		} : {
			title: `Microsoft Entra ID rejected the sign-in (AADSTS${code})`,
			message: "Docker can't get a registry token without this sign-in. The error message of Microsoft Entra ID has the reason. Look up the code in Microsoft's list of AADSTS error codes.",
			fix: `# Check: https://login.microsoftonline.com/error?code=${code}`
		};
	}
};
function claimText(claim, accepted) {
	if (claim === "") return "The error message of Microsoft Entra ID names the claim.";
	return accepted.length === 0 ? `The tenant accepts GitHub's tokens only with the claim ${claim}.` : `The tenant accepts only tokens whose claim "${claim}" is ${shorten(listOfAny(accepted), 40)}.`;
}
const listThenSet = (input) => `# Check: the app registrations of the tenant\n${listApplications()}\n# Then set ${input} to the ID of the right one`;
function notFoundText(values) {
	const { userName, idIn, tenantId, knownIn, meant, noServicePrincipal = false, isSubscription = false, isTenant = false } = values;
	if (noServicePrincipal) return {
		title: "The app registration has no service principal in the tenant",
		message: "Without one, it can't sign in there. Create the service principal, then assign its role.",
		fix: `# Run by: a Cloud Application Administrator of the tenant\naz ad sp create --id ${shellQuote(userName)}`
	};
	if (meant !== void 0) return {
		title: "The client ID is an object ID",
		message: `It is the object ID of an app registration or service principal. Use its application (client) ID, ${meant}.`,
		fix: `${idIn}: ${meant}`,
		language: "yaml"
	};
	if (isSubscription) return {
		title: "The client ID is the ID of a subscription",
		message: "The value names a subscription, not an app registration. Use the application (client) ID.",
		fix: listThenSet(idIn)
	};
	if (isTenant) return {
		title: "The client ID is the ID of a tenant",
		message: "The directory (tenant) ID was probably copied. Copy the application (client) ID from the app registration's Overview page.",
		fix: listThenSet(idIn)
	};
	if (knownIn !== void 0) return {
		title: "The service principal isn't in the registry's tenant",
		message: `The tenant ${knownIn} knows it, but the registry's own tenant doesn't. A registry accepts only identities of its own tenant. Use an identity of that tenant.`,
		fix: listThenSet(idIn)
	};
	return tenantId === void 0 ? {
		title: "The registry's tenant doesn't know the service principal",
		message: "It was deleted, it's in another tenant, or the value is an object ID or subscription ID. Use the application (client) ID.",
		fix: listThenSet(idIn)
	} : {
		title: "The tenant doesn't know the service principal",
		message: "It was deleted, it's in another tenant, or the value is an object ID. Check client-id and tenant-id, and use the application (client) ID.",
		fix: listThenSet(idIn)
	};
}
function tenantText({ tenantId, malformed, suggestion, instead }) {
	const shown = (0,acr_login_check_text.c)(tenantId || "<tenant-id>");
	if (suggestion !== void 0) return {
		title: "The tenant ID is neither a GUID nor a domain name",
		message: "The value has other characters before or after the ID, so Microsoft Entra ID finds no such tenant. Use the ID alone.",
		fix: `tenant-id: ${(0,acr_login_check_text.c)(suggestion)}`,
		language: "yaml"
	};
	if (malformed) return {
		title: "The tenant ID is neither a GUID nor a domain name",
		message: "Microsoft Entra ID can't find a tenant with this value. Set tenant-id to the directory (tenant) ID from the app registration's Overview page.",
		fix: SHOW_TENANT
	};
	if (instead?.is === "client-id") return {
		title: "The client ID and the tenant ID are swapped",
		message: "Microsoft Entra ID has no tenant with the value of tenant-id, but the value of client-id names one. Swap the two values.",
		fix: `client-id: ${shown}\ntenant-id: ${instead.clientId}`,
		language: "yaml"
	};
	if (instead?.is === "subscription-id") return {
		title: "The tenant ID is the ID of a subscription",
		message: "Azure Resource Manager has a subscription with this ID. Use the tenant of that subscription.",
		fix: `tenant-id: ${instead.tenantId}\nsubscription-id: ${shown}`,
		language: "yaml"
	};
	return {
		title: "The tenant doesn't exist in this cloud",
		message: "The tenant ID is misspelled or empty, or it's in another cloud. Use the directory (tenant) ID.",
		fix: SHOW_TENANT
	};
}
const withoutEntra = (by) => by === "github" ? {
	title: "GitHub gave no OIDC token for the sign-in",
	message: "The OIDC service of GitHub rejected the request, so Microsoft Entra ID wasn't asked. Check the permissions of the job and the network of the runner, then re-run the job.",
	fix: ASK_FOR_TOKEN,
	language: "yaml"
} : {
	title: "The sign-in to Microsoft Entra ID failed on this machine",
	message: "Microsoft Entra ID got no request, or its response couldn't be used. Correct what the error message names, or sign in with OIDC.",
	fix: "# Check\naz login --debug"
};
const SHOW_TENANT = "# Check: the tenant of your session\naz account show --query tenantId --output tsv\n# Then set tenant-id to the tenant of the registry";
const REGISTRY_APPLICATION = "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26";
function causeText$1(cause, clientId, issuer = "<issuer>") {
	switch (cause) {
		case "federation-blocked": return {
			title: "A policy of the tenant blocks workload identity federation",
			message: "The tenant doesn't accept tokens of this issuer for any application, so a federated credential doesn't help. Ask an administrator to allow the issuer, or use a client secret.",
			fix: "# Run by: an administrator of the tenant\n# Allow https://token.actions.githubusercontent.com in the policy on workload identity federation"
		};
		case "certificate-chain": return {
			title: "Microsoft Entra ID rejects the certificate chain of the sign-in",
			message: "The app registration doesn't have the certificate that the job signs in with, or doesn't trust its chain. Upload this certificate, and delete the previous one only when this one works.",
			fix: `# Run by: an owner of the app registration\naz ad app credential reset --id ${shellQuote(clientId)} --append --cert @<certificate.pem>`
		};
		case "audience-disabled": return {
			title: "Azure Container Registry is disabled in the tenant",
			message: "The service principal of Azure Container Registry is disabled, so nobody in the tenant gets a token for a registry. Ask why, then enable it.",
			fix: `# Run by: a Cloud Application Administrator. Ask first why it was disabled\naz ad sp update --id ${REGISTRY_APPLICATION} --set accountEnabled=true`
		};
		case "audience-unregistered": return {
			title: "The tenant doesn't know Azure Container Registry",
			message: "It has no service principal for container registries, as in a tenant without any registry. Use the tenant of the registry. If it is this one, create the service principal.",
			fix: `# Only if the registry is in this tenant. Run by: a Cloud Application Administrator\naz ad sp create --id ${REGISTRY_APPLICATION}`
		};
		case "issuer-unreachable": return {
			title: "Microsoft Entra ID can't reach the issuer of the OIDC token",
			message: "To check the token, Microsoft Entra ID reads the issuer's OIDC configuration and keys over the internet, and gets no answer. Make both addresses reachable, or use a managed identity or a client secret.",
			fix: `# Check from outside of your network. Both must answer with 200 and a trusted certificate\ncurl --fail ${shellQuote(`${(0,acr_login_check_text.c)(issuer)}/.well-known/openid-configuration`)}\ncurl --fail ${shellQuote(`${(0,acr_login_check_text.c)(issuer)}/.well-known/jwks`)}`
		};
		default: return {
			title: "The tenant has no audience for container registries",
			message: "The resource https://containerregistry.azure.net is missing in this tenant or cloud, as in Azure Local. Log in with a repository-scoped token.",
			fix: `username: <token-name>\npassword: \${{ secrets.${SECRET_NAME} }}`,
			language: "yaml"
		};
	}
}
// build/texts/en/malformed.js
function malformedText(values) {
	const { input, form, suggestion, registryName = "<registry>" } = values;
	const isId = input === "client-id" || values.field === "clientId";
	if (suggestion !== void 0) return {
		...words(values),
		fix: `${values.field ?? input}: ${suggestion}`,
		language: "yaml"
	};
	if (form === "resource-id" && input === "subscription-id") return {
		...words(values),
		fix: "az account show --query id --output tsv | gh variable set <VARIABLE_NAME>"
	};
	if (form === "swapped") return {
		...words(values),
		...swappedFix(input)
	};
	if (form === "github-token" || form === "docker-hub-token") return {
		...words(values),
		fix: loginWithAz(registryName)
	};
	if (form === "variable") return {
		...words(values),
		fix: `${values.field ?? input}: \${{ secrets.${SECRET_NAME} }}`,
		language: "yaml"
	};
	return {
		...words(values),
		fix: isId ? findClientId(values.field ?? input) : setValue(values)
	};
}
const findClientId = (name) => `# Check\naz ad app list --display-name <name> --query "[].appId" --output tsv\n# Then set ${name} to that ID`;
function setValue({ input, source }) {
	if (input === "creds" && (source === void 0 || source.from === "secret")) return saveCreds(source?.name);
	return source === void 0 ? `gh secret set ${SECRET_NAME}` : storeCommand(source);
}
function swappedFix(input) {
	const [id, secret] = input === "username" ? ["username", "password"] : ["client-id", "client-secret"];
	return {
		fix: `${id}: <application (client) ID>\n${secret}: \${{ secrets.${SECRET_NAME} }}`,
		language: "yaml"
	};
}
function words({ input, form, field }) {
	const subject = field === void 0 ? `The ${input} input` : `The field ${field} in creds`;
	switch (form) {
		case "resource-id": return input === "subscription-id" ? {
			title: "The subscription-id input is a resource ID",
			message: "It begins with /subscriptions/, but azure/login needs only the GUID, so the sign-in fails. Remove everything before and after the GUID."
		} : {
			title: "The client ID is a resource ID",
			message: "It begins with /subscriptions/, but a sign-in needs the client ID of the identity. Copy it from the identity's Overview page."
		};
		case "no-guid": return {
			title: `${subject} isn't an application (client) ID`,
			message: "An application (client) ID is a GUID, so Microsoft Entra ID rejects the sign-in. Copy the ID from the app registration's Overview page."
		};
		case "swapped": return input === "username" ? {
			title: "The username and the password are swapped",
			message: "The password is an application (client) ID, and the registry doesn't know the username. A log may show the secret as a name: create a new one. Then save each value in the right place."
		} : {
			title: "The client ID and the client secret are swapped",
			message: "The value of client-secret is a GUID, and the value of client-id isn't, so nothing was sent. A log may show the secret: create a new one. Then save each value in the right place."
		};
		case "certificate":
		case "json":
		case "file": return input === "username" || input === "client-id" || field === "clientId" ? {
			title: `${subject} ${FILES[form]}`,
			message: "A name or an ID is a single value. Save that value alone."
		} : {
			title: `${subject} ${FILES[form]}`,
			message: `Neither a registry nor Microsoft Entra ID accepts that, so it wasn't sent. ${SAVE[form]}`
		};
		case "github-token": return otherService(subject, "GitHub");
		case "docker-hub-token": return otherService(subject, "Docker Hub");
		default: return {
			title: `${subject} ${HAS[form]}`,
			message: `${BECAUSE[form]} ${INSTEAD[form]}`
		};
	}
}
const FILES = {
	certificate: "contains a certificate or a key",
	json: "contains a JSON document",
	file: "contains a whole file"
};
const SAVE = {
	certificate: "Save only the value of a client secret. If the app registration has only a certificate, use OIDC.",
	json: "Save only the value of its field clientSecret, password, or accessToken.",
	file: "Save only the value of the client secret."
};
const otherService = (subject, service) => ({
	title: `${subject} is a token of ${service}`,
	message: `A registry in Azure doesn't accept tokens of ${service}. Log in with azure/login and az acr login, or use credentials of this registry.`
});
const HAS = {
	quoted: "has quotes or brackets around its value",
	masked: "consists of asterisks",
	placeholder: "is a placeholder",
	variable: "is a variable that wasn't replaced",
	assignment: "has a name in front of its value",
	"file-name": "is the name of a file",
	thumbprint: "is the thumbprint of a certificate",
	"percent-encoded": "is encoded for a URL",
	base64: "is encoded in Base64"
};
const BECAUSE = {
	quoted: "They count as part of the value, so the sign-in fails.",
	masked: "GitHub shows asterisks in place of a secret, and they were copied from a log.",
	placeholder: "It was copied from an example, and never replaced.",
	variable: "GitHub only replaces expressions such as `${{ secrets.NAME }}`, and only in workflow files.",
	assignment: "The whole text counts as the value, so the sign-in fails.",
	"file-name": "The name is sent, not the content of the file, and a registry accepts no certificate as a password.",
	thumbprint: "Neither a registry nor this sign-in accepts a certificate.",
	"percent-encoded": "The value is sent as it is. A %2F or %7E in it isn't decoded, so the sign-in fails.",
	base64: "The value is sent as it is and not decoded, so the sign-in fails."
};
const INSTEAD = {
	quoted: "Save the value again without them.",
	masked: "Save the value itself.",
	placeholder: "Save the real value.",
	variable: "Use such an expression, or save the value itself.",
	assignment: "Save only what follows the name.",
	"file-name": "Save a client secret's value, or use OIDC.",
	thumbprint: "Save a client secret's value, or use OIDC.",
	"percent-encoded": "Save the value as Azure showed it.",
	base64: "Save the decoded value, without a username in front of it."
};
// build/texts/en/notes.js
const noteTexts = {
	"no-answer-within": ({ command, seconds }) => `${command}: no answer within ${seconds} s`,
	"endless-output": ({ command }) => `${command}: the output doesn't end`,
	"exit-code": ({ command, code, said }) => `${command}: exit code ${code}: ${said}`,
	"program-not-found": ({ program }) => `${program}: not found`,
	"file-not-found": ({ file }) => `${file}: not found`,
	"not-checked-out": () => "The workflow file isn't checked out",
	"no-file-matches": ({ patterns }) => `No file matches ${listOfAny(patterns)}`,
	"nested-too-deep": () => "Nested too deep",
	"too-many-parts": () => "Too many parts",
	"not-json": () => "Not valid JSON",
	"not-a-json-object": () => "Not a JSON object",
	"field-not-text": ({ field }) => `"${field}" isn't a string`,
	"field-not-object": ({ field }) => `"${field}" isn't an object`,
	"field-malformed": ({ field }) => `"${field}" doesn't have the form that Docker reads`,
	"values-not-text": ({ field }) => `"${field}" contains a value that isn't a string`,
	"only-field-allowed": ({ field }) => `Only the field "${field}" is allowed`,
	"only-auth-in-entries": () => "Entries of \"auths\" can only contain \"auth\"",
	"entry-without-auth": () => "An entry of \"auths\" has no \"auth\"",
	"entry-undecodable": () => "An entry of \"auths\" can't be decoded",
	"exit-status": ({ code }) => `Exit code ${code}`,
	"no-output": () => "No output",
	"no-login-in-answer": () => "The output isn't a login that Docker can read",
	"helper-has-path": () => "The credential helper's name contains a path",
	"docker-too-slow": () => "Docker hadn't answered when everything else had",
	"time-up-before-connection": () => "The time limit passed before a connection was free",
	"no-end-within": ({ ms }) => `No complete response within ${ms} ms`,
	"https-only": ({ protocol }) => `Only https: is supported, not ${protocol}`,
	"protocol-switched": () => "The server switched to another protocol",
	"proxy-protocol": ({ protocol }) => `Only http: and https: proxies are supported, not ${protocol}`,
	"connect-answer": ({ status, statusMessage }) => `The proxy answered CONNECT with ${status} ${statusMessage}`.trimEnd(),
	"common-name-only": () => "The certificate has no subject alternative names, only a common name",
	"data-after-connect": ({ bytes }) => pluralForm(bytes, {
		one: `The proxy sent ${bytes} byte after its answer to CONNECT`,
		other: `The proxy sent ${bytes} bytes after its answer to CONNECT`
	}),
	"proxy-misread": () => "Docker mistakes a part of the proxy's URL for the proxy's host",
	"proxy-unsupported": ({ variable }) => `${variable}: not an http: or https: proxy. Docker may support it, this check doesn't.`,
	"host-not-allowed": ({ host }) => `${host}: not a host of Azure, GitHub, or the registry, so nothing was sent`,
	"host-not-contacted": ({ host }) => `Image layers come from ${host}, which wasn't contacted`,
	"not-a-data-endpoint": () => "Not an Azure data endpoint, so nothing was sent",
	certificate: ({ subject, issuer, from, to }) => `${subject}, issued by ${issuer}, valid ${from} to ${to}`,
	"not-a-url": ({ name }) => `${name}: not a URL`,
	"answer-not-understood": ({ service }) => `${service}: the response couldn't be parsed`,
	"no-token": ({ service }) => `${service}: no token`,
	"oidc-token-unreadable": () => "GitHub's OIDC token can't be read",
	"tenant-unknown": () => "The tenant of the subscription is unknown",
	"endpoint-not-local": ({ origin }) => `${origin}: not an endpoint of this machine, so nothing was sent`,
	"not-an-object-id": () => "Not an object ID: it isn't a GUID",
	"not-a-service-principal": () => "Not a service principal. Users and groups can't be read.",
	"federated-list-incomplete": () => "Not all federated credentials could be read",
	"owner-not-found": () => "Neither an app registration nor a user-assigned managed identity was found",
	"no-kubelet-identity": () => "The cluster has neither a kubelet identity nor a service principal",
	"not-listed": () => "The registry isn't listed for this identity",
	"no-log-analytics": ({ cloud }) => `${cloud}: no Log Analytics`,
	role: heldRoleText,
	"deny-assignment": ({ name }) => `Deny assignment ${name}`,
	"whitespace-in": ({ input, where }) => where === "edge" ? `${input}: whitespace at the start or end` : `${input}: whitespace inside`,
	"no-whitespace": () => "none",
	"input-empty": ({ input }) => `${input}: empty`,
	"starts-with-dash": ({ input }) => `${input}: starts with a dash`,
	empty: () => "empty",
	set: () => "set",
	"longer-than": ({ characters }) => `more than ${characters} characters`,
	"secret-kind": ({ kind }) => SECRET_KINDS[kind],
	"value-form": ({ name, form }) => `${name}: ${form}`,
	"run-kind": ({ kind }) => kind === "fork" ? "pull request from a fork" : "started by Dependabot",
	"at-line": ({ what, line }) => `${what}, line ${line}`,
	"more-than-days": ({ days }) => pluralForm(days, {
		one: `in more than ${days} day`,
		other: `in more than ${days} days`
	}),
	seconds: ({ seconds }) => `${seconds} s`,
	"no-permissions": () => "no permissions set",
	"no-entry": () => "no entry",
	"private-address": () => "a private address",
	"docker-versions": ({ client, engine }) => `client ${client}, daemon ${engine}`,
	"docker-problem": ({ client, said }) => `client ${client}; ${typeof said === "string" ? said : noteText(said.note, said.values)}`,
	"valid-until": ({ time }) => `valid until ${time}`,
	"waited-for": ({ what, seconds }) => `${what} (${seconds} s)`,
	"user-of": ({ kind, name }) => name === "" ? USER_KINDS[kind] : `${USER_KINDS[kind]} ${name}`
};
const noteText = (code, values) => noteTexts[code](values);
const SECRET_KINDS = {
	opaque: "not a token",
	guid: "a GUID",
	certificate: "a certificate or a key (PEM)",
	json: "a JSON document",
	file: "a whole file",
	"acr-refresh-token": "an ACR refresh token",
	"acr-access-token": "an ACR access token",
	"entra-token": "a Microsoft Entra ID token",
	other: "another kind of token"
};
const USER_KINDS = {
	"acr-token": "ACR token",
	"service-principal": "service principal",
	admin: "admin user",
	"scoped-token": "repository-scoped token"
};
function heldRoleText(role) {
	const { name, throughGroup } = role;
	return throughGroup ? `${name} ${placeText(role.at)} (through a group)` : `${name} ${placeText(role.at)}`;
}
function placeText(at) {
	switch (at.kind) {
		case "registry": return "on this registry";
		case "root": return "on the whole tenant";
		case "resource group": return `on the resource group ${at.name}`;
		case "subscription": return `on the subscription ${at.name}`;
		case "management group": return `on the management group ${at.name}`;
		case "other registry": return `on the registry ${at.name}`;
		case "other resource group": return `on another resource group, ${at.name}`;
		case "other subscription": return `on another subscription, ${at.name}`;
		case "below":
		case "elsewhere": return `on ${at.name}`;
	}
}
// build/texts/en/roles.js
const CAN_ASSIGN = "# Run by: Owner or Role Based Access Control Administrator";
const ROLE_ADMINISTRATORS = `${CAN_ASSIGN}. Then re-run the failed jobs.`;
const roleTexts = {
	"role-propagation-pending": ({ role, host, minutes }) => ({
		title: titleWith(pluralForm(minutes, {
			one: `${role} was assigned ${minutes} minute ago and isn't active yet`,
			other: `${role} was assigned ${minutes} minutes ago and isn't active yet`
		}), "The role assignment isn't active yet"),
		message: `A new role assignment takes up to 10 minutes to take effect, and ${host} doesn't apply this one yet. Re-run the failed jobs in a few minutes, or set the wait-seconds input.`,
		fix: "wait-seconds: 600",
		language: "yaml"
	}),
	"arm-audience-disabled": ({ host, registryName }) => ({
		title: "The registry rejects tokens for Azure Resource Manager",
		message: `Docker isn't affected. Azure CLI before 2.87, Web Apps, and \`az aks check-acr\` fail, because ${host} accepts only tokens for containerregistry.azure.net. Update the Azure CLI, or enable authentication-as-arm.`,
		fix: `# Only if a client can't be updated: the registry then accepts more kinds of tokens\naz acr config authentication-as-arm update --registry ${shellQuote(registryName)} --status enabled`
	}),
	"role-abac-readiness": ({ host, roles, assigneeObjectId, isServicePrincipal, scope }) => ({
		title: "The role won't apply if the registry switches to ABAC permissions",
		message: `Nothing is wrong with ${host} today. In the mode "RBAC Registry + ABAC Repository Permissions", ${listOfAll([...new Set(roles.map(({ role }) => role))])} won't apply. Before the switch, assign ${listOfAll([...new Set(roles.flatMap(({ needed }) => needed))])}.`,
		fix: [`${CAN_ASSIGN}, before the switch`, ...[...new Set(roles.flatMap(({ needed }) => needed))].map((role) => assignRoleAt({
			objectId: assigneeObjectId,
			role,
			scope,
			isServicePrincipal
		}))].join("\n")
	}),
	"arm-access-missing": ({ host, assignee, registryName }) => ({
		title: "The registry's settings can't be read",
		message: `Docker isn't affected: login, pull, and push need no Reader role. If you assign Reader on ${host}, this step can also name missing roles, firewall rules, and expiration dates.`,
		fix: `${CAN_ASSIGN}\n${assignRole(assignee || "<object-id>", "Reader", registryName)}`
	}),
	"principal-id-wrong-kind": ({ clientId, objectId }) => ({
		title: "An application (client) ID is used in principal-ids",
		message: `Role assignments use object IDs. The object ID of this application is ${objectId}, and its roles were checked. Use it instead of ${clientId}.`,
		fix: `principal-ids: ${objectId}`,
		language: "yaml"
	}),
	"principal-unverified": ({ name, kind, resourceGroup }) => kind === "cluster" ? {
		title: "The cluster's identity couldn't be checked",
		message: `It is unknown whether the identity of ${name} exists and what it can pull. Assign Reader on the subscription, or grant Application.Read.All in Microsoft Graph, so that this step can check it.`,
		fix: `# Check\naz aks show --name ${shellQuote(name)} --resource-group ${groupWord(resourceGroup)} --query identityProfile.kubeletidentity`
	} : {
		title: "A principal couldn't be checked",
		message: `It is unknown whether ${name} exists and what it can pull. Assign Reader on the subscription, or grant Application.Read.All in Microsoft Graph, so that this step can check it.`,
		fix: `# Check\naz ad sp show --id ${shellQuote(name)} --query '[displayName,appId,id]' --output tsv`
	},
	"principal-pull-denied": ({ name, host, denialExplanation }) => ({
		title: titleWith(`${name} can't pull from ${host}`, "An identity in principal-ids can't pull from the registry"),
		message: `${becauseText(denialExplanation, name)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)} on the registry.`)}`,
		fix: roleFix(denialExplanation)
	}),
	"aks-pull-denied": ({ name, host, resourceGroup, denialExplanation }) => denialExplanation.because === "principal-missing" ? {
		title: "The cluster's kubelet identity doesn't exist",
		message: `The identity that ${name} pulls with was deleted, so its pods fail with ImagePullBackOff. No role assignment changes that. Give the cluster another kubelet identity, then assign AcrPull to it.`,
		fix: `# Run by: an administrator of the cluster. Drains and reimages the nodes of all node pools\naz aks update --name ${shellQuote(name)} --resource-group ${groupWord(resourceGroup)} --enable-managed-identity --assign-identity <control-plane-identity-id> --assign-kubelet-identity <kubelet-identity-id>`
	} : {
		title: titleWith(`The cluster "${name}" can't pull from ${host}`, "The AKS cluster can't pull from the registry"),
		message: `${becauseText(denialExplanation)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)} to the kubelet identity.`)}`,
		fix: roleFix(denialExplanation)
	},
	"scoped-token-disabled": ({ userName, registryName }) => ({
		title: titleWith(`The repository-scoped token ${userName} is disabled`, "The repository-scoped token is disabled"),
		message: "The registry rejects every login with a disabled token. Enable the token, or use another one.",
		fix: `# Run by: an administrator of the registry. Then re-run the failed jobs.\naz acr token update --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --status enabled`
	}),
	"scoped-token-password-expired": ({ userName, registryName, endsOn, ...saved }) => ({
		title: titleWith(`The passwords of the token ${userName} expired`, "The passwords of the repository-scoped token expired"),
		message: `The last password expired on ${endsOn}, so every login with this token fails. Create a new password, then re-run the failed jobs.`,
		fix: newTokenPassword(userName, registryName, saved)
	}),
	"scoped-token-password-expiring": ({ userName, registryName, endsOn, days, ...saved }) => ({
		title: titleWith(pluralForm(days, {
			one: `The password of the token ${userName} expires in ${days} day`,
			other: `The password of the token ${userName} expires in ${days} days`
		}), "The password of the repository-scoped token expires soon"),
		message: saved.unusedPassword === void 0 ? `The last password expires on ${endsOn}. Logins fail from then on. A token has two passwords. Generate the one that you don't use, because a generated password replaces the old one immediately.` : `The last password expires on ${endsOn}. Logins fail from then on. A token has two passwords. Generate ${saved.unusedPassword}, which isn't in use.`,
		fix: saved.unusedPassword === void 0 ? `# If the workflow uses password2: create password1 instead\n${newTokenPassword(userName, registryName, saved)}` : newTokenPassword(userName, registryName, saved)
	})
};
const groupWord = (resourceGroup) => resourceGroup === void 0 ? "<resource-group>" : shellQuote(resourceGroup);
function becauseText(explanation, name) {
	const { because, fix } = explanation;
	const identity = name === void 0 ? "The identity" : `The identity ${shorten(name, 50)}`;
	const role = roleIn(explanation);
	const elsewhere = explanation.elsewhere === void 0 ? void 0 : heldRoleText(explanation.elsewhere);
	switch (because) {
		case "no-role": return elsewhere === void 0 ? `${identity} has no role on the registry.` : `${identity} has ${elsewhere}, but no role on this registry.`;
		case "role-too-weak":
		case "custom-role-insufficient": return elsewhere === void 0 ? `${identity} has ${role}, which doesn't include this permission.` : `${identity} has ${role}, which doesn't include this permission, and ${elsewhere}.`;
		case "other-scope": return `${identity} has ${role}, but no role on this registry.`;
		case "wrong-mode": return `${identity} has ${role}, which has no effect in the registry's role assignment permissions mode.`;
		case "condition": return fix.do === "update-condition" && (0,conditions.n)(fix.assignment.condition?.text ?? "") !== void 0 ? `${identity} has ${role}, under a condition that checks @Resource, which never matches.` : `${identity} has ${role}, under a condition that doesn't match this repository.`;
		case "principal-missing": return "Microsoft Entra ID has no identity with this object ID, so no role assignment takes effect.";
		case "deny-assignment": return explanation.denyAssignment === void 0 ? "A deny assignment overrides every role." : `The deny assignment ${shorten(explanation.denyAssignment, 80)} overrides every role.`;
		case "granted": return "Azure Resource Manager lists a role that is sufficient, but the registry doesn't apply it.";
		case "unknown": return unknownReasonText(explanation, identity);
	}
}
const roleIn = ({ role }) => role === void 0 ? "a role" : heldRoleText(role);
function unknownReasonText(explanation, identity) {
	const role = roleIn(explanation);
	switch (explanation.unknownReason) {
		case "mode": return "The cause is unknown: the registry's role assignment permissions mode couldn't be read.";
		case "definition-unread": return `${identity} has ${role}. Which permissions this role includes couldn't be read.`;
		case "custom-role-wildcard": return `${identity} has ${role}. This custom role uses a wildcard, which not every registry accepts.`;
		case "condition-not-evaluated": return `${identity} has ${role}. The condition of this role assignment couldn't be checked.`;
		case "repository-not-named": return `${identity} has ${role}, under a condition on the repository. No repository is specified.`;
		case "deny-assignment-unclear": return explanation.denyAssignment === void 0 ? "It is unknown whether a deny assignment applies." : `It is unknown whether the deny assignment ${shorten(explanation.denyAssignment, 80)} applies.`;
		case "deny-assignments-unread": return "The cause is unknown: the deny assignments couldn't be read.";
		default: return "The cause is unknown: not all role assignments of the identity could be read.";
	}
}
const missingRole = ({ needed }) => listOfAny(needed);
function adviceText({ because, needed, fix }, assign) {
	if (because === "deny-assignment") return "Ask whoever manages the deny assignment to exclude this identity.";
	switch (fix.do) {
		case "update-condition": return (0,conditions.n)(fix.assignment.condition?.text ?? "") === void 0 ? "Update the condition of this role assignment." : "Use @Request in the condition instead.";
		case "show-conditions": return "Check whether its condition allows this repository.";
		case "show-deny-assignments": return "Check the deny assignments.";
		case "sign-in-again": return "The required role is assigned. Re-run the job, so that it signs in again.";
		case "name-another": return "Set the object ID of an identity that exists.";
		default:
			if (needed.length === 0) return "Check the role assignments of the identity.";
			return because === "granted" ? `Re-run the job in 10 minutes. If it still fails, assign ${listOfAny(needed)} as well.` : assign;
	}
}
function roleFix({ needed, access, assigneeObjectId, isServicePrincipal, scope, fix }) {
	switch (fix.do) {
		case "show-deny-assignments": return `# Check\n${listDenyAssignments(scope)}`;
		case "show-conditions": return `# Check\n${showConditions(assigneeObjectId, scope)}`;
		case "update-condition": return `${ROLE_ADMINISTRATORS}\n${updateCondition(fix.assignment, fix.condition)}`;
		case "sign-in-again": return "gh run rerun <run-id> --failed";
		case "name-another": return "# Check\naz ad sp list --all --query '[].[displayName,appId,id]' --output tsv";
		default: {
			const [role = "", ...others] = needed;
			if (others.length > 0) return `${ROLE_ADMINISTRATORS}\n${assignLeastPrivilegedRole(assigneeObjectId, access, scope.split("/").at(-1) ?? scope)}`;
			const { condition } = fix;
			const assignment = {
				objectId: assigneeObjectId,
				role,
				scope,
				isServicePrincipal
			};
			return `${ROLE_ADMINISTRATORS}\n${assignRoleAt(condition === void 0 ? assignment : {
				...assignment,
				condition
			})}`;
		}
	}
}
// build/texts/en/credentials.js
const GIVE_BOTH = `username: \${{ secrets.ACR_USERNAME }}\npassword: \${{ secrets.ACR_PASSWORD }}`;
const SECRET_NAMES$1 = {
	username: "ACR_USERNAME",
	password: "ACR_PASSWORD",
	"client-id": "AZURE_CLIENT_ID",
	"tenant-id": "AZURE_TENANT_ID",
	"subscription-id": "AZURE_SUBSCRIPTION_ID",
	"client-secret": "AZURE_CLIENT_SECRET",
	creds: "AZURE_CREDENTIALS"
};
function setExpression(expression) {
	const [, context = "", name = ""] = /^(\w+)\.([\w-]+)$/.exec(expression) ?? [];
	if (context.toLowerCase() === "secrets") return `gh secret set ${shellQuote(name)}`;
	if (context.toLowerCase() === "vars") return `gh variable set ${shellQuote(name)}`;
	return `# give ${(0,acr_login_check_text.c)(expression)} a value`;
}
const SET_SECRET = `gh secret set ${SECRET_NAME}`;
const WHO_ASSIGNS = "# Run by: someone with Owner or Role Based Access Control Administrator on the registry";
const CREDS_ALONE = {
	fix: "# Remove client-id, tenant-id, and subscription-id: creds has all of them",
	language: "yaml"
};
function inputMissing({ missing, by = "", isInAction = false, credsIgnored = false }) {
	const inputs = missing === "both" ? ["username", "password"] : [missing];
	if (credsIgnored) return {
		...inputMissingText(missing, shorten(by, 60), credsIgnored),
		...CREDS_ALONE
	};
	return {
		...inputMissingText(missing, shorten(by, 60), credsIgnored),
		fix: inputs.map((name) => `${name}: \${{ ${isInAction ? `inputs.${name}` : `${/-id$/.test(name) ? "vars" : "secrets"}.${SECRET_NAMES$1[name]}`} }}`).join("\n"),
		language: "yaml"
	};
}
function inputMissingText(missing, by, credsIgnored) {
	if (missing === "both") return {
		title: "The login step has no username and no password",
		message: `${by} needs both, so it stops before it signs in. Add both inputs under with.`
	};
	const title = `The login step has no ${missing}`;
	if (credsIgnored) return {
		title,
		message: `If an ID is set, ${by} ignores creds and needs ${missing} too. Remove the IDs that are set, or add this one.`
	};
	return missing === "subscription-id" ? {
		title,
		message: `${by} needs it, so it stops before it signs in. Add the input, or set allow-no-subscriptions to true.`
	} : {
		title,
		message: `${by} needs it, so it stops before it signs in. Add the input under with.`
	};
}
const ignoredLogin = (program, host, { file = "", jqBy }) => ({
	message: `The file has a login for this registry, but also names a credential helper. Docker asks ${shorten(program, 50)} instead, which has none. An empty entry for the host in "credHelpers" makes Docker use the file.`,
	fix: ownHelperEntry(file, host, jqBy)
});
const loginInHome = ({ file, isUnexpanded }) => ({
	title: "DOCKER_CONFIG names a folder without the saved login",
	message: isUnexpanded ? `The login for this registry is in ${shorten(file, 80)}. DOCKER_CONFIG contains ~ or $, which only a shell replaces, so Docker looks in another folder. Write the full path.` : `The login for this registry is in ${shorten(file, 80)}, but DOCKER_CONFIG names another folder. Set the variable to that folder, or log in again.`,
	fix: setVariable("DOCKER_CONFIG", file.replace(/[/\\]config\.json$/, ""))
});
function missingText$1(values) {
	const { missing, host, source, expressions = [], credsIgnored = false, by, stored } = values;
	if (by !== void 0) return inputMissing(values);
	if (credsIgnored) return {
		title: `The ${missing} input is empty, and creds is ignored`,
		message: "azure/login ignores creds if client-id, tenant-id, or subscription-id is set. Set creds alone, or all three IDs.",
		...CREDS_ALONE
	};
	if (source !== void 0 && expressions.length < 2) return emptyText(missing, source);
	if (expressions.length > 0) return {
		title: missing === "both" ? "The username and password inputs are empty" : `The ${missing} input is empty`,
		message: expressions.length === 1 ? `${shorten(listOfAll(expressions), 90)} is empty in this run, so the login fails. Create the secret, correct its name, or set the environment that has it on the job.` : `${shorten(listOfAll(expressions), 90)} are empty in this run, so the login fails. Create the secrets, correct their names, or set the environment that has them on the job.`,
		fix: expressions.map(setExpression).join("\n")
	};
	if (missing !== "both") return {
		title: `The ${missing} input is empty`,
		message: "A secret that doesn't exist is an empty string. Check for a misspelled name, a missing `environment:` on the job, or an organization secret that isn't shared with this repository.",
		fix: `# Check\ngh secret list\n# Then\n${SET_SECRET}`
	};
	if (stored?.ignoredBy !== void 0) return {
		title: "Docker ignores the saved login in config.json",
		...ignoredLogin(stored.ignoredBy, host, stored)
	};
	if (stored?.inHome !== void 0) return loginInHome(stored.inHome);
	if (stored?.sameRegistry !== void 0) return {
		title: "The saved Docker login is for another host name",
		message: `Docker has a login for ${shorten(stored.sameRegistry, 60)}, but it uses a login only if the image name begins with exactly the same host name. Log in with the host name that the image name has.`,
		fix: `# In the login step\nregistry: ${(0,acr_login_check_text.c)(host)}`,
		language: "yaml"
	};
	return {
		title: "No credentials are set for the registry",
		message: stored === void 0 ? "Docker has no saved login for this registry either, and a push always needs one. Set username and password, or set access to pull." : `Docker has saved logins for ${shorten(listOfAll(stored.hosts), 90)}, but none for this registry. A push always needs one. Set username and password, or log in first.`,
		fix: GIVE_BOTH,
		language: "yaml"
	};
}
const credentialTexts = {
	"credentials-missing": missingText$1,
	"credentials-malformed": malformedText,
	"secrets-unavailable": ({ because, secrets }) => because === "fork" ? {
		title: "Pull requests from forks get no secrets or variables",
		message: "Inputs of this step are empty, because GitHub passes no secrets and no variables to a run for a fork. Skip the login and the push in these runs.",
		fix: "# On the login step, and on each step that pushes\nif: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
		language: "yaml"
	} : {
		title: "Dependabot runs get no Actions secrets",
		message: "The credentials are empty, because these runs get only Dependabot secrets. Add the same secrets under Settings > Secrets and variables > Dependabot, or skip the login in these runs.",
		fix: secrets.length === 0 ? `${SET_SECRET} --app dependabot` : secrets.map((name) => `gh secret set ${shellQuote(name)} --app dependabot`).join("\n")
	},
	"credentials-whitespace": ({ which, where, sources }) => ({
		...whitespaceText(which, where),
		fix: which.map((name) => sources[name] === void 0 ? SET_SECRET : storeCommand(sources[name])).join("\n")
	}),
	"credentials-leading-dash": ({ which, command }) => {
		const [first = "password"] = which;
		return {
			title: which.length > 1 ? "The password and client-secret inputs start with a dash" : `The ${first} input starts with a dash`,
			message: command === void 0 ? "The Azure CLI reads such a value after -p as an option, and fails with \"expected one argument\". Docker accepts it. In az commands, write --password=\"$PASSWORD\", with the equals sign." : `The command ${command} reads such a value after -p as an option, and fails with "expected one argument". Write --password="$PASSWORD", with the equals sign.`,
			fix: `- run: ${command ?? "az login --service-principal"} … --password="$SECRET"\n  env:\n    SECRET: \${{ secrets.${SECRET_NAME} }}`,
			language: "yaml"
		};
	},
	"username-unknown": unknownUserText,
	"sp-secret-is-id": ({ userName, ...saved }) => ({
		title: "The password is the client secret's ID, not its value",
		message: "The portal shows the value only once, when you create the secret. Microsoft Entra ID rejects the Secret ID. Create a new client secret, and save its value.",
		fix: newApplicationSecret(userName, saved)
	}),
	"token-username-mismatch": () => ({
		title: "The username doesn't match the ACR token",
		message: "The registry accepts a token from az acr login --expose-token only with the username 00000000-0000-0000-0000-000000000000. Change the username.",
		fix: "username: 00000000-0000-0000-0000-000000000000",
		language: "yaml"
	}),
	"token-username-unexpected": ({ registryName }) => ({
		title: "The password isn't an ACR token",
		message: "The username 00000000-0000-0000-0000-000000000000 works only with a token from az acr login. Log in with az, or use the username that belongs to the password.",
		fix: loginWithAz(registryName)
	}),
	"token-wrong-registry": ({ audience, registryName }) => ({
		title: "The token is for another registry",
		message: `The token is for ${shorten(audience, 90)}, and a registry rejects the tokens of other registries. Get a token for this registry.`,
		fix: loginWithAz(registryName)
	}),
	"token-wrong-kind": ({ registryName }) => ({
		title: "The password is a Microsoft Entra ID token",
		message: "A registry doesn't accept this access token as a password. Run az acr login, which exchanges it for a registry token.",
		fix: loginWithAz(registryName)
	}),
	"scoped-token-invalid": ({ userName, registryName, ...saved }) => ({
		title: "The password of the repository-scoped token is wrong",
		message: `The registry knows the token ${shorten(userName, 50)}. Its password is wrong, expired, or regenerated, or the token is disabled. Generate a new password.`,
		fix: newTokenPassword(userName, registryName, saved)
	}),
	"anonymous-pull-disabled": ({ host, stored }) => {
		const title = "No credentials are set, and the registry doesn't allow anonymous pull";
		if (stored?.ignoredBy !== void 0) return {
			title,
			...ignoredLogin(stored.ignoredBy, host, stored)
		};
		if (stored?.sameRegistry !== void 0) return {
			title: "The saved Docker login is for another host name",
			message: `Docker has a login for ${shorten(stored.sameRegistry, 60)}, but it uses a login only if the image name begins with exactly the same host name. Log in with the host name that the image name has.`,
			fix: `# In the login step\nregistry: ${(0,acr_login_check_text.c)(host)}`,
			language: "yaml"
		};
		return {
			title,
			message: stored === void 0 ? "Without credentials, the registry issues no token, so pulls are rejected. Set username and password." : `Docker has saved logins for ${shorten(listOfAll(stored.hosts), 90)}, but none for this registry. Set username and password.`,
			fix: GIVE_BOTH,
			language: "yaml"
		};
	},
	"admin-user-disabled": ({ registryName, reported }) => ({
		title: "The registry's admin user is disabled",
		message: reported === "arm" ? "The username is the admin user's, and Azure Resource Manager reports that it's disabled. Use OIDC, a service principal, or a repository-scoped token." : "The username is the admin user's, and the registry doesn't know that user. Use OIDC, a service principal, or a repository-scoped token.",
		fix: `- uses: azure/login@v2\n  with:\n    client-id: \${{ vars.AZURE_CLIENT_ID }}\n    tenant-id: \${{ vars.AZURE_TENANT_ID }}\n    allow-no-subscriptions: true\n- run: az acr login --name ${shellQuote(registryName)}`,
		language: "yaml"
	}),
	"admin-password-invalid": ({ registryName, secretName }) => ({
		title: "The password of the admin user is wrong",
		message: "The admin user is enabled, but the registry rejects this password. It was regenerated or mistyped. Save the current one.",
		fix: storeAdminPassword(registryName, secretName)
	}),
	"credentials-rejected": rejectedText
};
function whitespaceText(which, place) {
	const names = listOfAll(which);
	if (which.includes("creds")) return {
		title: "The client secret in creds contains whitespace",
		message: "azure/login sends the space or line break as part of clientSecret, so the sign-in is rejected. Save the JSON again without the whitespace."
	};
	if (place === "inner") {
		const effect = "Registry credentials never contain whitespace, so the login is rejected.";
		return which.length === 1 ? {
			title: `The ${names} input contains whitespace`,
			message: `${effect} Save the value again, without spaces or line breaks.`
		} : {
			title: "Several credentials contain whitespace",
			message: `${effect} Save ${names} again, without spaces or line breaks.`
		};
	}
	const effect = "docker/login-action removes it, but `docker login -p` doesn't.";
	return which.length === 1 ? {
		title: `The ${names} input starts or ends with whitespace`,
		message: `${effect} Save the value again without it.`
	} : {
		title: "Several credentials start or end with whitespace",
		message: `${effect} Save ${names} again without it.`
	};
}
function rejectedText(values) {
	const { kind, userName, registryName, denialExplanation, secretName } = values;
	if (values.tooLong) return {
		title: "The password is longer than any registry credential",
		message: "It has more than 16 KiB, so it wasn't sent. It probably contains a whole file or several secrets. Save the credential alone.",
		fix: secretName === void 0 ? SET_SECRET : `gh secret set ${shellQuote(secretName)}`
	};
	if (values.registryTenantId !== void 0) return {
		title: "The registry rejects an identity of another tenant",
		message: "A registry accepts only identities of its own tenant, so assigning a role doesn't help. Sign in to the tenant of the subscription, with an identity from that tenant.",
		fix: `tenant-id: ${(0,acr_login_check_text.c)(values.registryTenantId)}`,
		language: "yaml"
	};
	if (values.reported === "wrong-audience") return {
		title: "The registry rejects the identity's token",
		message: "The token is for another audience, cloud, or tenant, so assigning a role doesn't help. Sign in to the tenant and the cloud of the registry.",
		fix: `# Check: the cloud and the subscription of the registry\naz acr show --name ${shellQuote(registryName)} --query '{loginServer:loginServer,id:id}'\n# Then set tenant-id and environment of azure/login`
	};
	if (denialExplanation !== void 0) return {
		title: "The registry rejects the identity",
		message: `Microsoft Entra ID accepts the identity. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)}.`)}`,
		fix: roleFix(denialExplanation)
	};
	switch (kind) {
		case "entra": return {
			title: "The registry rejects the identity",
			message: "It has no role on the registry, its role was just assigned, or the registry is in another tenant. Assign a role. If you also assign Reader, this step can name the cause.",
			fix: leastRole(values)
		};
		case "service-principal": return principalRejected(values);
		case "admin": return {
			title: "The registry rejects its admin user",
			message: "The password is wrong or was regenerated, or the admin user is disabled. Check which it is, then save the current password.",
			fix: `# Check: whether the admin user is enabled\n${showAdminUser(registryName)}\n${storeAdminPassword(registryName, secretName)}`
		};
		case "scoped-token": return {
			title: "The registry rejects the username and password",
			message: `No token is named ${shorten(userName, 50)}, it's disabled, or its password is wrong or expired. For a service principal, the username is the application (client) ID. Check the token first.`,
			fix: `# Check\naz acr token show --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --query status --output tsv\n${newTokenPassword(userName, registryName, values)}`
		};
		case "acr-token":
		case "identity-token": return {
			title: "The registry rejects the token",
			message: "It hasn't expired and is for this registry. The identity lost its role, or the registry's role assignment permissions mode changed after the token was issued. Get a new token.",
			fix: loginWithAz(registryName)
		};
	}
}
const leastRole = ({ assignee = "<object-id>", access, registryName }) => `${WHO_ASSIGNS}\n${assignLeastPrivilegedRole(assignee, access, registryName)}`;
function principalRejected(values) {
	const { userName, signedIn, reported } = values;
	if (signedIn) return {
		title: "The registry rejects the service principal",
		message: "Its client secret is valid, so it has no role on the registry, or its new role hasn't taken effect yet. Assign a role. If you also assign Reader, this step can name the missing role.",
		fix: leastRole(values)
	};
	return reported === "wrong-secret" ? {
		title: "The client secret is wrong or expired",
		message: "Microsoft Entra ID rejected the client secret that the registry passed on, so no role is missing. Create a new client secret. With tenant-id, this step can tell what is wrong with this one.",
		fix: newApplicationSecret(userName, values)
	} : {
		title: "The registry rejects the service principal",
		message: "The client secret is wrong or expired, or the service principal has no role on the registry. If you set the tenant-id input, this step can tell which. Then create a new client secret, or assign a role.",
		fix: `# If the client secret is wrong. ${newApplicationSecret(userName, values).slice(2)}\n# If it is right. ${leastRole(values).slice(2)}`
	};
}
function unknownUserText({ userName, registryName, meant, adminDisabled }) {
	switch (meant) {
		case "admin": return adminDisabled ? {
			title: "The username isn't the name of the admin user",
			message: `The username of the admin user is ${registryName}, but that user is disabled. Use OIDC, a service principal, or a repository-scoped token.`,
			fix: loginWithAz(registryName)
		} : {
			title: "The username isn't the name of the admin user",
			message: `The username of the admin user is ${registryName}, without a domain. Use that name.`,
			fix: `username: ${(0,acr_login_check_text.c)(registryName)}`,
			language: "yaml"
		};
		case "person": return {
			title: "A user account can't log in with a password",
			message: "A registry accepts a service principal, a repository-scoped token, the admin user, or a token from az acr login. Use OIDC in a workflow.",
			fix: loginWithAz(registryName)
		};
		case "application": return {
			title: "The username isn't an application (client) ID",
			message: "It is another name of an identity: a URI or a resource ID. A registry only knows an application (client) ID, with a client secret as the password. Use that ID.",
			fix: listThenSet("username")
		};
		default: return {
			title: "The registry doesn't know the username",
			message: `No repository-scoped token is named ${shorten(userName, 50)}: it's misspelled or deleted. Use the name of an existing token. For a service principal, the username is the application (client) ID.`,
			fix: `# Check: the names of the tokens\naz acr token list --registry ${shellQuote(registryName)} --query '[].name' --output tsv\n# Then set username to one of them`
		};
	}
}
// build/texts/en/docker.js
const dockerTexts = {
	"docker-cli-missing": ({ inContainer, platform }) => inContainer ? {
		title: "Docker isn't installed in the container of this job",
		message: "The steps of this job run in the image of its container, and that image has no `docker` on its PATH. Install the Docker client in a step before this one, or remove the job's container.",
		fix: installClient()
	} : platform === "darwin" ? {
		title: "Docker isn't installed on this runner",
		message: "GitHub's macOS runners don't include Docker, so login, pull, and push can't start. Run the job on Linux.",
		fix: "runs-on: ubuntu-latest",
		language: "yaml"
	} : platform === "win32" ? {
		title: "Docker isn't installed on this runner",
		message: "The PATH of this runner has no `docker`, so login, pull, and push can't start. Install Docker on the machine, or run the job on a GitHub-hosted runner.",
		fix: "runs-on: windows-latest",
		language: "yaml"
	} : {
		title: "Docker isn't installed on this runner",
		message: "The PATH of this runner has no `docker`, so login, pull, and push can't start. Install Docker on the machine, or correct the PATH of the runner.",
		fix: updateDocker(platform)
	},
	"docker-cli-broken": ({ cause, file, inContainer, platform }) => {
		switch (cause) {
			case "program": return {
				title: inContainer ? "Docker can't start in the container of this job" : "Docker can't start on this runner",
				message: "The `docker` program on the PATH stops before it runs a command, so login, pull, and push fail. Repair it, or install Docker's own client.",
				fix: inContainer ? installClient() : updateDocker(platform)
			};
			case "aliases": return {
				title: "The Docker client stops at an alias in its config file",
				message: "Docker accepts an alias only for `builder` and stops at any other, so login, pull, and push fail. Remove \"aliases\" from config.json.",
				fix: withoutFields(file, [["aliases"]])
			};
			case "start": return {
				title: "The Docker client stops when it starts",
				message: "The Docker client stops before it runs a command, so login, pull, and push fail. Correct the setting that its error message names.",
				fix: "# Check: what Docker says\ndocker info"
			};
			default: return {
				title: `Docker rejects the value of ${cause}`,
				message: "The Docker client reads this variable when it starts, and then stops, so login, pull, and push fail. Correct the value, or empty the variable.",
				fix: setVariable(cause)
			};
		}
	},
	"docker-client-outdated": ({ version, refusedByEngine, isPinned, inContainer, platform }) => {
		if (refusedByEngine && isPinned) return {
			title: "DOCKER_API_VERSION is too old for the Docker daemon",
			message: "The variable makes the Docker client use an API version that its daemon no longer supports. Remove the variable.",
			fix: setVariable("DOCKER_API_VERSION")
		};
		const language = platform === "win32" && !inContainer ? { language: "powershell" } : {};
		return refusedByEngine ? {
			title: "The Docker client is too old for its daemon",
			message: inContainer ? `The daemon no longer supports the API of Docker client ${version}, which is in the image of this job's container. Update the client in the image, or in a step before this one.` : `The daemon no longer supports the API of Docker client ${version}. Update the client on this runner.`,
			fix: updateDocker(platform, inContainer),
			...language
		} : {
			title: "The Docker client is too old for Azure Container Registry",
			message: inContainer ? `Azure Container Registry needs Docker 18.03 or later, and the client in the image of this job's container is ${version}. Update the client in the image, or in a step before this one.` : `Azure Container Registry needs Docker 18.03 or later, and the client on this runner is ${version}. Update the client.`,
			fix: updateDocker(platform, inContainer),
			...language
		};
	},
	"docker-daemon-unreachable": (values) => DAEMON_TEXTS[values.cause](values),
	"docker-socket-denied": ({ endpoint, isRootless, variables, inContainer, platform, userId }) => {
		if (inContainer) return {
			title: "This job's container can't use the Docker socket",
			message: "The Docker daemon is running, but the container's user isn't in the group that owns the socket. Add the group with --group-add in the container's options. Caution: this group has root access to the machine.",
			fix: addSocketGroup(endpoint),
			language: "yaml"
		};
		if (platform === "win32") return {
			title: "The runner's user can't access the Docker daemon",
			message: "The Docker daemon is running, but the runner's user isn't in the group that can use it, so every pull and push fails. Add the user to the group docker-users, then restart the runner.",
			fix: joinDockerUsers(),
			language: "powershell"
		};
		if (platform === "darwin") return {
			title: "The Docker socket belongs to another user",
			message: "The socket belongs to another user's Docker on this Mac, so every pull and push fails. Start Docker for the runner's user, and use its socket.",
			fix: ownDesktopSocket()
		};
		return isRootless ? {
			title: "The Docker socket belongs to another user",
			message: "The socket belongs to another user's rootless Docker daemon, so adding this user to a group doesn't help. Start a rootless daemon for this user, or use the system's Docker socket.",
			fix: variables.length > 0 ? withoutVariables(variables) : ownRootlessSocket()
		} : {
			title: "The runner's user can't access the Docker socket",
			message: "The Docker daemon is running, but the runner's user isn't in the group that owns the socket, so every pull and push fails. Add the user to the docker group, then restart the runner.",
			fix: joinDockerGroup(userId)
		};
	},
	"docker-platform-invalid": ({ platform }) => ({
		title: "The variable DOCKER_DEFAULT_PLATFORM isn't valid",
		message: `Docker doesn't accept "${shorten(platform, 60)}" as a platform, so every pull and build fails. Set the variable to one platform, such as linux/amd64, or empty it.`,
		fix: setVariable("DOCKER_DEFAULT_PLATFORM")
	}),
	"docker-config-invalid": (values) => ({
		...configText(values),
		fix: configFix(values)
	}),
	"docker-credential-helper-missing": ({ program, host, file, meant, fallsBack, jqBy }) => ({
		title: meant === void 0 ? "The Docker credential helper isn't installed" : "Docker can't find the credential helper by this name",
		message: meant !== void 0 ? misnamedHelper(shorten(meant, 40), fallsBack === true) : fallsBack ? `The Docker config file names ${shorten(program, 44)}, which isn't on the PATH. Pull and push use the login in config.json, but \`docker login\` and \`docker buildx build\` fail. Install the helper, or remove it from config.json.` : `The Docker config file names ${shorten(program, 44)}, which isn't on the PATH, so Docker can't save or read the login. Install the helper, or remove credsStore or the host's entry in credHelpers from config.json.`,
		fix: withoutHelper(file, host, jqBy)
	}),
	"docker-credential-helper-failed": ({ program, host, file, cause, detected, fallsBack, jqBy }) => ({
		title: HELPER_TITLES[cause](program),
		message: fallsBack ? helperFallback(shorten(host, 50)) : (detected ? HELPER_FOUND : HELPER_CONFIGURED)[cause](shorten(host, 50)),
		fix: ownHelperEntry(file, host, jqBy)
	}),
	"docker-config-not-writable": ({ file, obstacle, folder, isPodman }) => ({
		title: "Docker can't save the login",
		...isPodman ? {
			message: `${obstacleText(file, obstacle)} So \`podman login\` fails when it saves the login. Set REGISTRY_AUTH_FILE to a new file for the whole job.`,
			fix: writableAuthFile(file)
		} : folder === void 0 ? {
			message: obstacle?.kind === "link-without-folder" ? `The file ${shownPath(file)} is a symbolic link into a folder that doesn't exist, so Docker doesn't find the login that it saves. Create the folder, or set DOCKER_CONFIG to a new one for the whole job.` : `${obstacleText(file, obstacle)} So \`docker login\` fails when it saves the login. Set DOCKER_CONFIG to a new folder for the whole job.`,
			fix: writableConfig(file, obstacle?.kind === "is-folder")
		} : {
			message: `${obstacleText(file, obstacle)} So \`docker login\` fails when it saves the login. Set DOCKER_CONFIG to the folder that the file is in.`,
			fix: setVariable("DOCKER_CONFIG", folder)
		}
	}),
	"docker-credentials-stale": (values) => ({
		title: STALE_TITLES[values.cause],
		message: staleText(values),
		fix: values.worksWithout ? `docker logout ${shellQuote(values.host)}` : `az acr login --name ${shellQuote(values.registryName)}`
	})
};
const STALE_TITLES = {
	expired: "The saved Docker login has expired",
	refused: "The registry rejects the saved Docker login",
	"white-space": "The saved Docker login has a line break in it"
};
function staleText({ cause, worksWithout, stored }) {
	if (cause === "white-space") return "Docker sends the line break with the password, and the registry rejects it, so every pull and push fails. It often comes from `echo` without `-n` before base64. Log in again before Docker runs.";
	if (worksWithout) return "Docker sends this login with every pull, even of a public image, and the pull fails. Log out: this registry allows pulls without a login.";
	return stored?.sameRegistry === void 0 ? "Docker sends this login with every pull and push, and they fail. Log in again before Docker runs." : `Docker sends this login with every pull and push, and they fail. It doesn't use the login for ${shorten(stored.sameRegistry, 60)}, because that name is different. Log in again before Docker runs.`;
}
function configFix({ file, folder, owner, needed, userId, broken }) {
	if (file === "DOCKER_AUTH_CONFIG") return setVariable("DOCKER_AUTH_CONFIG");
	if (folder !== void 0) return setVariable("DOCKER_CONFIG", folder);
	if (owner !== void 0 && needed && userId !== void 0) return takeOver(file, userId);
	if (broken !== void 0) return withoutFields(file, broken);
	return `mv ${shellQuote(file)} ${shellQuote(`${file}.broken`)}`;
}
function configText({ file, needed, owner, folder, broken }) {
	if (file === "DOCKER_AUTH_CONFIG") return {
		title: "The variable DOCKER_AUTH_CONFIG isn't valid",
		message: needed ? "Docker can't read the variable, so it doesn't find the saved login. Correct its JSON or unset it, or set username and password." : "Docker prints a warning and ignores the variable. Correct its JSON, or unset it."
	};
	if (folder !== void 0) return {
		title: "DOCKER_CONFIG names a file instead of a folder",
		message: needed ? "Docker looks for config.json below that file, so it doesn't find the saved login. Set the variable to the folder that has config.json, or set username and password." : "Docker looks for config.json below that file, prints a warning, and goes on without it. Set the variable to the folder that has config.json."
	};
	if (owner !== void 0) return {
		title: "This user can't read the Docker config file",
		message: needed ? `The file belongs to the user "${shorten(owner, 40)}", so Docker doesn't find the saved login. Change its owner, move it away, or set username and password.` : `The file belongs to the user "${shorten(owner, 40)}", so Docker can't read its logins. It only prints a warning, and the next login overwrites the file. Change the owner of the file, or move the file away.`
	};
	if (needed === "at-times") return {
		title: "Docker doesn't always find the saved login",
		message: "Docker can't decode one of the logins in its config file and stops there. It reads them in random order, so it finds this registry's login only sometimes. Remove the broken login."
	};
	if (broken !== void 0) return {
		title: "Part of the Docker config file isn't valid",
		message: needed ? "Docker can't read one field of the file, and then reads none of its logins. Correct or remove that field." : "Docker can't read one field of the file. It prints a warning with each command, and the next login may drop other logins. Correct or remove that field."
	};
	return {
		title: "The Docker config file isn't valid",
		message: needed ? "Docker can't read the file, so it doesn't find the saved login. Repair or move the file, or set username and password." : "Docker can't read the file. It prints a warning, and the next login overwrites the file. Repair the file, or move it away."
	};
}
const DAEMON_TEXTS = {
	unreachable: ({ variables, inContainer, inPod, platform, runtime, byContext, endpoint, lacksSystemd }) => {
		const title = "The Docker daemon doesn't answer";
		if (runtime !== void 0 && !inContainer) return {
			title,
			message: `Docker is set up to use ${RUNTIME_NAMES[runtime]}, and nothing answers at its socket, so every pull and push fails. Start it, or use another daemon.`,
			fix: startDaemon(platform, runtime)
		};
		if (byContext) return {
			title,
			message: `Docker uses the ${shorten(endpoint, 60)}, which config.json names, and nothing answers there, so every pull and push fails. Start that daemon, or use the default one.`,
			fix: useDefaultContext()
		};
		if (variables.length > 0) return {
			title,
			message: `The address of the Docker daemon comes from ${listOfAll(variables)}, and nothing answers there, so every pull and push fails. Correct the address, or start the daemon there.`,
			fix: withoutVariables(variables)
		};
		if (inPod) return {
			title,
			message: "The steps run in a Kubernetes pod without a Docker daemon, so every pull and push fails. Give the runner pods a Docker daemon, or run the job on another runner.",
			fix: DAEMON_IN_POD,
			language: "yaml"
		};
		return inContainer ? {
			title,
			message: "The runner mounts /var/run/docker.sock in this job's container, but no daemon answers there, so every pull and push fails. Mount the socket that Docker uses on the machine, and set DOCKER_HOST to it.",
			fix: MOUNTED_SOCKET,
			language: "yaml"
		} : {
			title,
			message: "Every pull and push needs the daemon, so pull and push fail. Start the daemon.",
			fix: startDaemon(platform, void 0, lacksSystemd),
			...platform === "win32" && { language: "powershell" }
		};
	},
	context: ({ endpoint }) => ({
		title: "The Docker context doesn't exist",
		message: `The Docker context "${shorten(contextOf(endpoint), 60)}" doesn't exist on this runner, so login, pull, and push fail. Create it, or use the context "default".`,
		fix: setVariable("DOCKER_CONTEXT", "default")
	}),
	"context-unreadable": ({ endpoint }) => ({
		title: "Docker can't read its context",
		message: `The Docker context "${shorten(contextOf(endpoint), 60)}" has no valid daemon address, so login, pull, and push fail. Create it again, or use the context "default".`,
		fix: setVariable("DOCKER_CONTEXT", "default")
	}),
	headers: ({ variables, file = "" }) => ({
		title: "A custom header of the Docker client isn't valid",
		message: variables.length > 0 ? "DOCKER_CUSTOM_HEADERS has a name or value that HTTP doesn't allow, so every pull and push fails. Correct or empty the variable." : "HttpHeaders in config.json has a name or value that HTTP doesn't allow, so every pull and push fails. Correct or remove it.",
		fix: variables.length > 0 ? setVariable("DOCKER_CUSTOM_HEADERS") : withoutFields(file, [["HttpHeaders"]])
	}),
	certificates: ({ variables }) => variables.length > 0 && !variables.includes("DOCKER_CERT_PATH") ? {
		title: "The Docker client can't load its TLS certificates",
		message: `Any value of ${listOfAll(variables)} turns TLS on, even 0, and DOCKER_CERT_PATH isn't set, so login, pull, and push fail. If the daemon doesn't use TLS, empty the variable. Otherwise, set DOCKER_CERT_PATH.`,
		fix: withoutVariables(variables)
	} : {
		title: "The Docker client can't load its TLS certificates",
		message: "Docker stopped because it can't load the certificates for its daemon, so login, pull, and push fail. Put ca.pem, cert.pem, and key.pem in the folder that DOCKER_CERT_PATH names.",
		fix: setVariable("DOCKER_CERT_PATH", "<folder>")
	},
	"client-tls": ({ variables }) => variables.length > 0 ? {
		title: "The Docker daemon doesn't use TLS, but the client does",
		message: `Any value of ${listOfAll(variables)} turns TLS on, and the daemon at this address answers without it, so every pull and push fails. Empty the variable, or use the daemon's TLS port.`,
		fix: withoutVariables(variables)
	} : {
		title: "The Docker daemon doesn't use TLS, but the client does",
		message: "The Docker context turns TLS on, and the daemon at its address answers without it, so every pull and push fails. Use the daemon's TLS port, often 2376, in the context.",
		fix: "# Check: the address and the certificates of the context\ndocker context inspect"
	},
	"daemon-tls": () => ({
		title: "The Docker daemon uses TLS, but the client doesn't",
		message: "The daemon at this address only answers over TLS, so login, pull, and push fail. Set DOCKER_TLS_VERIFY, and set DOCKER_CERT_PATH to the folder with its ca.pem, cert.pem, and key.pem.",
		fix: `${setVariable("DOCKER_TLS_VERIFY", "1")}\n${setVariable("DOCKER_CERT_PATH", "<folder>")}`
	}),
	untrusted: () => ({
		title: "The Docker client and its daemon don't trust each other",
		message: "The TLS certificates of the two don't belong together, so every pull and push fails. Set DOCKER_CERT_PATH to the folder with the ca.pem, cert.pem, and key.pem that this daemon was started with.",
		fix: setVariable("DOCKER_CERT_PATH", "<folder>")
	}),
	rejected: ({ variables, platform, lacksSystemd }) => variables.length > 0 ? {
		title: "What answers for the Docker daemon isn't one",
		message: `Something at the address in ${listOfAll(variables)} answers with an error, such as a proxy, so login, pull, and push fail. Correct the address, or add its host to NO_PROXY.`,
		fix: withoutVariables(variables)
	} : {
		title: "The Docker daemon answers with an error",
		message: "The daemon rejects even the request for its version, so login, pull, and push fail. Restart the daemon, and look at its log.",
		fix: restartDaemon(platform, lacksSystemd),
		...platform === "win32" && { language: "powershell" }
	},
	address: ({ endpoint }) => /^context /.test(endpoint) ? {
		title: "The address in the Docker context isn't valid",
		message: `The Docker client can't use the address in the context "${shorten(contextOf(endpoint), 60)}" on this system, so login, pull, and push fail. Correct it, or use the context "default".`,
		fix: setVariable("DOCKER_CONTEXT", "default")
	} : {
		title: "The address of the Docker daemon isn't valid",
		message: "The Docker client can't use DOCKER_HOST on this system, so login, pull, and push fail. Correct or empty the variable.",
		fix: setVariable("DOCKER_HOST", "")
	},
	"client-too-new": ({ apiVersion, newest }) => apiVersion === void 0 ? {
		title: "The Docker daemon is too old for its client",
		message: "The daemon doesn't support the client's API version, so login, pull, and push fail. Set DOCKER_API_VERSION to the daemon's version, or update the daemon.",
		fix: setVariable("DOCKER_API_VERSION", newest ?? "<version>")
	} : {
		title: "The Docker daemon doesn't support DOCKER_API_VERSION",
		message: "The variable sets a version that is too new, or isn't a version, so login, pull, and push fail. Remove the variable, or set it to a version that the daemon supports.",
		fix: setVariable("DOCKER_API_VERSION", newest ?? "")
	}
};
const RUNTIME_NAMES = {
	colima: "Colima",
	"docker-desktop": "Docker Desktop",
	orbstack: "OrbStack",
	podman: "Podman",
	"rancher-desktop": "Rancher Desktop",
	rootless: "a rootless daemon"
};
const contextOf = (endpoint) => endpoint.replace(/^context /, "");
const HELPER_TITLES = {
	"stores-nothing": (program) => titleWith(`The helper ${program} doesn't save logins`, "The Docker credential helper doesn't save logins"),
	"no-session": (program) => titleWith(`The helper ${program} can't open its keychain`, "The Docker credential helper can't open its keychain"),
	failed: (program) => titleWith(`The helper ${program} doesn't return the login`, "The Docker credential helper doesn't return the login"),
	"no-answer": (program) => titleWith(`The helper ${program} doesn't answer`, "The Docker credential helper doesn't answer"),
	"not-started": (program) => titleWith(`The helper ${program} can't start`, "The Docker credential helper can't start")
};
const HELPER_CONFIGURED = {
	"stores-nothing": (host) => `This credential helper can only return logins, so Docker can't save one in it. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
	"no-session": (host) => `No user session on this runner can unlock the keychain, so Docker can't save the login. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
	failed: (host) => `The credential helper fails, so pull and push fail. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
	"no-answer": (host) => `Docker waits for the credential helper, so pull and push don't finish. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
	"not-started": (host) => `The system can't run this credential helper, so Docker can't save or read the login. In config.json, add "${host}": "" to credHelpers. Docker then uses that file.`
};
const HELPER_FOUND = {
	"stores-nothing": (host) => `Docker uses this helper because it's installed, but it can only return logins. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
	"no-session": (host) => `Docker uses this helper because it's installed, but no user session on this runner can unlock its keychain. In config.json, add "${host}": "" to credHelpers. Docker then saves the login in that file.`,
	failed: (host) => `Docker uses this helper because it's installed. It fails, so pull and push fail. In config.json, add "${host}": "" to credHelpers, then log in again. Docker saves the login in that file.`,
	"no-answer": (host) => `Docker uses this helper because it's installed, and waits for it, so pull and push don't finish. In config.json, add "${host}": "" to credHelpers, then log in again.`,
	"not-started": (host) => `Docker uses this helper because it's installed, but the system can't run it. In config.json, add "${host}": "" to credHelpers. Docker then uses that file.`
};
const misnamedHelper = (meant, fallsBack) => fallsBack ? `Docker adds docker-credential- to the helper's name in config.json, so write "${meant}" there. Pull and push use the login in config.json, but \`docker login\` and \`docker buildx build\` fail.` : `Docker adds docker-credential- to the helper's name in config.json and finds no such program, so it can't save or read the login. Write "${meant}" there.`;
const helperFallback = (host) => `The credential helper fails. Pull and push use the login in config.json, but \`docker buildx build\` stops. In config.json, add "${host}": "" to credHelpers.`;
function obstacleText(location, obstacle) {
	const { kind = "no-permission", path = location, owner = "" } = obstacle ?? {};
	switch (kind) {
		case "is-folder": return `Docker needs a file, but ${shownPath(location)} is a folder.`;
		case "not-a-folder": return `Docker needs a folder, but ${shownPath(path)} is a file.`;
		case "mounted": return `The file ${shownPath(path)} is mounted separately, and Docker can't replace it.`;
		case "other-device": return `The file ${shownPath(location)} is a symbolic link to another file system, and Docker can't replace it.`;
		case "no-space": return `The disk that ${shownPath(path)} is on has no space left for another file.`;
		case "broken-link": return `Docker needs a folder, but ${shownPath(path)} is a broken symbolic link.`;
		case "link-without-folder": return `The config file is a symbolic link into ${shownPath(path)}, a folder that doesn't exist.`;
		case "read-only": return `The path ${shownPath(path)} is on a read-only file system.`;
		case "other-owner": return `The path ${shownPath(path)} belongs to the user "${shorten(owner, 40)}".`;
		case "no-permission": return `This user doesn't have permission to write to ${shownPath(path)}.`;
	}
}
const shownPath = (path) => shorten(path, 80);
// build/texts/en/expiry.js
const expiryTexts = {
	"sp-secret-expiring": ({ clientId, name, endsOn, days, ambiguous, ...saved }) => ambiguous ? {
		title: pluralForm(days, {
			one: `The client secret may expire in ${days} day`,
			other: `The client secret may expire in ${days} days`
		}),
		message: `Several client secrets start with the same characters as yours. The most likely one, ${shorten(name, 40)}, expires on ${endsOn}. Create a new client secret, or switch to OIDC, which needs no secret.`,
		fix: newApplicationSecret(clientId, saved)
	} : {
		title: pluralForm(days, {
			one: `The client secret expires in ${days} day`,
			other: `The client secret expires in ${days} days`
		}),
		message: `The client secret ${shorten(name, 40)} expires on ${endsOn}, and every login then fails. Create a new one, or switch to OIDC, which needs no secret.`,
		fix: newApplicationSecret(clientId, saved)
	},
	"sp-certificate-expiring": ({ clientId, endsOn, days }) => ({
		title: pluralForm(days, {
			one: `The certificate expires in ${days} day`,
			other: `The certificate expires in ${days} days`
		}),
		message: `It's the last certificate of the app registration, which has no client secret, so every sign-in fails after ${endsOn}. Add a new certificate.`,
		fix: `# Run by: an owner of the app registration\naz ad app credential reset --id ${shellQuote(clientId)} --create-cert --append`
	}),
	"graph-access-missing": ({ clientId }) => ({
		title: "The expiration date of the client secret is unknown",
		message: "Docker doesn't need it, but this step can't warn you in time. To read the date, the identity needs Application.Read.All in Microsoft Graph, which covers every app registration.",
		fix: `# Optional. Run by: an administrator of the tenant\naz ad app permission add --id ${shellQuote(clientId)} --api 00000003-0000-0000-c000-000000000000 --api-permissions 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30=Role\naz ad app permission admin-consent --id ${shellQuote(clientId)}`
	}),
	"token-expired": ({ expiredAt, registryName }) => ({
		title: `The token expired at ${expiredAt}`,
		message: "An ACR token is valid for three hours. Get a new one in the job that uses it.",
		fix: loginWithAz(registryName)
	}),
	"token-expiring": ({ expiresAt, minutesLeft, registryName }) => ({
		title: pluralForm(minutesLeft, {
			one: `The token expires in ${minutesLeft} minute`,
			other: `The token expires in ${minutesLeft} minutes`
		}),
		message: `It expires at ${expiresAt}, so a longer job fails at its next pull or push. Get a new token in this job.`,
		fix: loginWithAz(registryName)
	})
};
// build/texts/federated-commands.js
function federatedCommands(fix, clientId, presented, owner) {
	switch (fix.do) {
		case "correct": return update(fix.existing, clientId, presented, owner);
		case "replace-one": return [
			"# Check: the existing credentials",
			`${listed(clientId, owner)} --query '[].[name,subject]' --output tsv`,
			"# Then replace one that no job uses:",
			update("<name>", clientId, presented, owner)
		].join("\n");
		case "add-flexible": return owner === void 0 ? withFallback(flexible(fix, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented)) : flexible(fix, clientId, presented);
		default:
			if (owner?.kind === "managed-identity") return ofIdentity("create", fix.name, owner.resourceId, presented);
			return owner === void 0 ? withFallback(ofApplication(fix.name, clientId, presented), ofUnknownIdentity(fix.name, clientId, presented)) : ofApplication(fix.name, clientId, presented);
	}
}
const parameters = (name, { issuer, subject, audience }) => shellQuote(JSON.stringify({
	name,
	issuer,
	subject,
	audiences: [audience]
}));
const ofApplication = (name, clientId, presented) => `az ad app federated-credential create --id ${shellQuote(clientId)} --parameters ${parameters(name, presented)}`;
function ofIdentity(verb, name, resourceId, presented) {
	const { issuer, subject, audience } = presented;
	const claims = `--issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`;
	return `az identity federated-credential ${verb} --name ${shellQuote(name)} ${identityOf(resourceId)} ${claims}`;
}
function identityOf(resourceId) {
	const [, , subscription = "", , group = "", , , , name = ""] = resourceId.split("/");
	return `--identity-name ${shellQuote(name)} --resource-group ${shellQuote(group)} --subscription ${shellQuote(subscription)}`;
}
function ofUnknownIdentity(name, clientId, { issuer, subject, audience }) {
	return [
		"# If the ID isn't an app registration's, but a managed identity's:",
		`id="$(az identity list --query ${shellQuote(`[?clientId=='${clientId.replace(/[^A-Za-z0-9-]/g, "")}'].id`)} --output tsv)"; [ -n "$id" ] &&`,
		`az identity federated-credential create --name ${shellQuote(name)} --identity-name "$(basename "$id")" --resource-group "$(echo "$id" | cut -d/ -f5)" --issuer ${shellQuote(issuer)} --subject ${shellQuote(subject)} --audiences ${shellQuote(audience)}`
	].join("\n");
}
function flexible({ name, expression }, clientId, { graph, issuer, audience }) {
	const body = {
		name,
		issuer,
		audiences: [audience],
		claimsMatchingExpression: {
			value: expression,
			languageVersion: 1
		}
	};
	const url = `https://${graph}/beta/applications(appId='${clientId.replace(/[^A-Za-z0-9-]/g, "")}')/federatedIdentityCredentials`;
	return `az rest --method post --url ${shellQuote(url)} --body ${shellQuote(JSON.stringify(body))}`;
}
const listed = (clientId, owner) => owner?.kind === "managed-identity" ? `az identity federated-credential list ${identityOf(owner.resourceId)}` : `az ad app federated-credential list --id ${shellQuote(clientId)}`;
const update = (name, clientId, presented, owner) => owner?.kind === "managed-identity" ? ofIdentity("update", name, owner.resourceId, presented) : `az ad app federated-credential update --id ${shellQuote(clientId)} --federated-credential-id ${shellQuote(name)} --parameters ${parameters(name, presented)}`;
const withFallback = (commands, others) => `${commands} || {\n${others.split("\n").map((line) => `  ${line}`).join("\n")}\n}`;
// build/texts/en/name.js
const nameTexts = {
	"login-server-uppercase": ({ host, by }) => ({
		title: "The login server contains uppercase letters",
		message: "The registry's token service rejects uppercase letters, and Docker finds a saved login only if the name is exactly the same. Write the login server in lowercase, also in image names.",
		...spelledFix(withoutUrl(host), by)
	}),
	"registry-not-given": registryMissing,
	"login-server-malformed": ({ given, issue, host, by }, { level }) => {
		if (isOfFile(issue)) return inFile(issue, host, by);
		return {
			...flawText(issue, level === "error"),
			...spelledFix(isLoginServer(host) && host !== shown(given) ? host : "<name>.azurecr.io", by)
		};
	},
	"login-server-unknown-suffix": ({ given, suggestion, isAlias, by }) => {
		if (suggestion === void 0) return {
			title: "The host isn't an Azure Container Registry domain",
			message: "Nothing was checked or sent, because the host isn't in an Azure Container Registry domain, such as azurecr.io. If you trust the host with your credentials, add it to the trusted-hosts input.",
			fix: `trusted-hosts: ${(0,acr_login_check_text.c)(given)}`,
			language: "yaml"
		};
		return isAlias ? {
			title: "The login server is an alias of a registry",
			message: `DNS says that this name is an alias of ${suggestion}. The registry has no certificate for the alias, so Docker rejects the connection. Use the login server itself.`,
			...spelledFix(suggestion, by)
		} : {
			title: "The login server isn't an Azure Container Registry domain",
			message: `Nothing was sent to this host, because no registry has this domain. You probably mean ${suggestion}.`,
			...spelledFix(suggestion, by)
		};
	},
	"image-name-uppercase": uppercaseImage,
	"repository-name-invalid": ({ instead, isDigest = false }) => isDigest ? {
		title: "The digest of the image isn't valid",
		message: "Docker rejects this digest before it asks the registry. A digest is `sha256:` and 64 hexadecimal digits in lowercase. Copy all of it.",
		fix: "repository: team/app@sha256:<digest>",
		language: "yaml"
	} : {
		title: "The repository name isn't valid",
		message: "Docker rejects this name as an invalid reference. Use lowercase letters and digits, with single separators (. _ - /) between them, and leave out the login server.",
		fix: instead === void 0 ? "repository: team/app" : (0,acr_login_check_text.c)(instead),
		language: "yaml"
	}
};
function registryMissing({ input, given, value = "<name>.azurecr.io", expression, withCredentials }, { level }) {
	if (input !== void 0) return {
		title: `The login step has no ${input} input`,
		message: given === void 0 ? `The action reads the login server from the ${input} input, which isn't set, so it doesn't log in to this registry. Add the input.` : `The action has no input named "${shorten(given, 40)}". It reads the login server from the ${input} input, which isn't set, so it doesn't log in to this registry. Rename the input.`,
		fix: `${input}: ${(0,acr_login_check_text.c)(value)}`,
		language: "yaml"
	};
	const effect = destinationText(withCredentials === true, level === "error");
	return expression === void 0 ? {
		title: "The registry input is empty",
		message: `Nothing was checked. ${effect} Set registry to the login server.`,
		fix: "registry: <name>.azurecr.io",
		language: "yaml"
	} : {
		title: "The registry input is empty",
		message: `Nothing was checked, because ${shorten(expression, 60)} is empty in this run. ${effect} ${sourceAdvice(expression)}`,
		fix: setExpression(expression)
	};
}
function destinationText(withCredentials, fails) {
	if (!withCredentials) return "Without a registry, docker/login-action uses Docker Hub.";
	return fails ? "Without a registry, docker/login-action sends these credentials to Docker Hub, and the login fails." : "Without a registry, docker/login-action sends these credentials to Docker Hub.";
}
function sourceAdvice(expression) {
	switch (expression.split(".")[0]) {
		case "secrets": return "Create the secret, or correct its name.";
		case "vars": return "Create the variable, or correct its name.";
		case "needs":
		case "steps": return "Set the output in that job or step, or correct its name.";
		default: return "Give it a value, or correct its name.";
	}
}
function uppercaseImage({ names, lowered, expression, isInAction }) {
	const [name = ""] = names;
	if (lowered !== void 0) return {
		title: "The image name contains uppercase letters",
		message: `Docker rejects ${shorten(name, 80)}, because image names can't contain uppercase letters. Write it in lowercase.`,
		fix: (0,acr_login_check_text.c)(lowered),
		language: "yaml"
	};
	return expression === void 0 ? {
		title: "The image name contains uppercase letters",
		message: `Docker rejects ${shorten(name, 80)}, because image names can't contain uppercase letters. Write it in lowercase. If it comes from github.repository, convert it in a step first.`,
		fix: names.length === 1 ? `repository: ${(0,acr_login_check_text.c)(withoutUppercase(name))}` : `repository: |\n${names.map((each) => `  ${(0,acr_login_check_text.c)(withoutUppercase(each))}`).join("\n")}`,
		language: "yaml"
	} : {
		title: "The image name may contain uppercase letters",
		message: `${shorten(name, 60)} uses ${shorten(expression, 40)}, which keeps uppercase letters of the owner and repository. Docker rejects them. Convert the value to lowercase in a step, and use that.`,
		fix: [
			`- run: echo "IMAGE_NAME=\${VALUE,,}" >> "$GITHUB_ENV"`,
			...isInAction === true ? ["  shell: bash"] : [],
			...["  env:", `    VALUE: \${{ ${(0,acr_login_check_text.c)(expressionOf(expression))} }}`],
			`# Then, in place of ${(0,acr_login_check_text.c)(expression)}: \${{ env.IMAGE_NAME }}`
		].join("\n"),
		language: "yaml"
	};
}
const withoutUppercase = (repository) => repository.replace(/^[^:@]*/, (found) => found.toLowerCase());
const withoutUrl = (host) => host.includes("${{") ? host : host.replace(/^https?:\/\//i, "").split("/")[0] ?? "";
const shown = (given) => given.trim();
const isLoginServer = (host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host);
const expressionOf = (name) => name.startsWith("$") ? name.replace(/^\$\{?GITHUB_(\w+?)\}?$/, (_, rest) => `github.${rest.toLowerCase()}`) : name;
function spelled(host, by) {
	switch (by) {
		case void 0:
		case "docker/login-action": return `registry: ${(0,acr_login_check_text.c)(host)}`;
		case "azure/docker-login": return `login-server: ${(0,acr_login_check_text.c)(host)}`;
		case "image":
		case "image-of-action": return `${(0,acr_login_check_text.c)(host)}/<repository>:<tag>`;
		case "input": return (0,acr_login_check_text.c)(host);
		case "az acr login": return `az acr login --name ${host.includes("${{") ? (0,acr_login_check_text.c)(host).replace(/\.azurecr\.\w+$/i, "") : (0,acr_login_check_text.c)(host).split(".")[0]}`;
		default: return `${by} ${(0,acr_login_check_text.c)(host)}`;
	}
}
const spelledFix = (host, by) => {
	const fix = spelled(host, by);
	return isCommand(by) ? { fix } : {
		fix,
		language: "yaml"
	};
};
function isCommand(by) {
	switch (by) {
		case void 0:
		case "docker/login-action":
		case "azure/docker-login":
		case "image":
		case "image-of-action":
		case "input": return false;
		default: return true;
	}
}
const isOfFile = (issue) => FILE_FLAWS.has(issue.kind);
const FILE_FLAWS = new Set([
	"variable",
	"expression",
	"placeholder",
	"name-expected",
	"no-name"
]);
function inFile(issue, host, by) {
	switch (issue.kind) {
		case "variable": return {
			title: "The login server is a shell variable",
			message: "An action doesn't expand shell variables, so it uses this text as the login server, and the login fails. Use an expression.",
			...spelledFix(`\${{ env.${issue.name} }}`, by)
		};
		case "expression": return {
			title: "The expression for the login server has no dollar sign",
			message: "The action uses this text as the login server, and the login fails. Add the dollar sign.",
			...spelledFix(`\${{ ${(0,acr_login_check_text.c)(issue.expression)} }}`, by)
		};
		case "no-name": return {
			title: "The registry name for az acr login isn't valid",
			message: host === "" ? "A registry name has 5 to 50 letters and digits only. az can't find this registry, so the login fails. Use the name that az acr list shows." : `A registry name has 5 to 50 letters and digits only. az drops the dash and everything after it, and looks for ${shorten(host, 50)}. Use the name that az acr list shows.`,
			fix: `# Check: the names of your registries\n${LIST_NAMES}\n# Then\naz acr login --name <name>`
		};
		case "placeholder": return {
			title: "The login server is still a placeholder",
			message: "The value comes from a template, and no registry has this name, so the login fails. Replace it.",
			fix: by === "az acr login" ? `# Check: the names of your registries\n${LIST_NAMES}\n# Then replace the placeholder with the name` : `# Check: your login servers\n${listRegistries()}\n# Then replace the placeholder with the login server`
		};
		case "name-expected": return {
			title: "The command az acr login needs the registry name only",
			message: "The Azure CLI removes the domain and prints a warning, so the login still works. Use the registry name.",
			fix: `az acr login --name ${shellQuote((0,acr_login_check_text.c)(host))}`
		};
	}
}
const LIST_NAMES = "az acr list --query \"[].name\" --output tsv";
function flawText(issue, fails) {
	switch (issue.kind) {
		case "short-name": return {
			title: "The login server has no domain",
			message: fails ? "A login server is the registry name and its domain, such as name.azurecr.io. Docker can't log in with the name alone. Use the full login server." : "`docker login` accepts a name without a domain, but image names need the full login server, such as name.azurecr.io. Use the full login server."
		};
		case "port": return {
			title: "The login server's port isn't 443",
			message: "Azure Container Registry answers on port 443 only, so Docker can't log in. Remove the port from the login server."
		};
		case "inner-white-space": return {
			title: "The login server contains whitespace",
			message: "Docker can't log in with this value. Remove the spaces and line breaks."
		};
		case "characters": return {
			title: "The login server contains characters that aren't allowed",
			message: `Docker can't log in with this value. Remove these characters: ${shorten(listOfAll(issue.characters.map(quotedUnlessCode)), 40)}.`
		};
		case "not-a-login-server": return {
			title: "The login server isn't valid",
			message: fails ? "It has the right domain, but not the form name.azurecr.io, so Docker can't log in. Copy the login server from the registry's Overview page." : "It has the right domain, but not the form name.azurecr.io, so image names with it don't work. Copy the login server from the registry's Overview page."
		};
		case "upper-case": return {
			title: "The login server contains uppercase letters",
			message: "A login server has lowercase letters only. Write it in lowercase, also in image names."
		};
		case "scheme": return {
			title: "The login server starts with a URL scheme",
			message: fails ? "A login server is a host name, not a URL, so Docker can't log in. Remove the scheme." : "`docker login` accepts a URL, but image names with a scheme don't work. Remove the scheme."
		};
		case "path": return {
			title: "The login server contains a path or a slash",
			message: fails ? "A login server is a host name without a path, so Docker can't log in. Remove the slash and everything after it." : "`docker login` accepts a path, but image names with it don't work. Remove the slash and everything after it."
		};
		case "port-443": return {
			title: "The login server contains a port",
			message: fails ? "A login server is a host name without a port, so Docker can't log in. Remove the port." : "`docker login` accepts a port, but Docker then finds the login only for image names with the same port. Remove the port."
		};
		case "edge-white-space": return {
			title: "The login server has whitespace at the start or end",
			message: fails ? "Docker can't log in with this value. Remove the spaces and line breaks." : "`docker login` accepts this value, but image names with whitespace don't work. Remove the spaces and line breaks."
		};
	}
}
const quotedUnlessCode = (character) => character.startsWith("U+") ? character : `"${character}"`;
// build/texts/en/workflow-steps.js
const registryName = (host) => /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.\w+$/i.exec(host)?.[1] ?? "<name>";
const inInput = (host) => host.includes("…") ? "<name>.azurecr.io" : (0,acr_login_check_text.c)(host).replace(/(?<!\$)\$(?:env:)?(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => `\${{ env.${braced ?? plain} }}`);
const secret = (name, isInAction) => isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ secrets.${name} }}`;
const variable = (name, isInAction) => isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ vars.${name} }}`;
const inputName = (name) => name.toLowerCase().replaceAll("_", "-");
const loginStep = (host, isInAction, like) => [
	"- uses: docker/login-action@v4",
	"  with:",
	`    registry: ${inInput(host)}`,
	`    username: ${(0,acr_login_check_text.c)(like?.userName ?? secret("ACR_USERNAME", isInAction))}`,
	`    password: ${(0,acr_login_check_text.c)(like?.password ?? secret("ACR_PASSWORD", isInAction))}`
].join("\n");
const azureLoginStep = (isInAction) => [...["- uses: azure/login@v3", "  with:"], ...[
	"client-id",
	"tenant-id",
	"subscription-id"
].map((name) => `    ${name}: ${variable(`AZURE_${name.toUpperCase().replace("-", "_")}`, isInAction)}`)].join("\n");
const runStep = (command, isInAction) => `- run: ${command}${isInAction === true ? "\n  shell: bash" : ""}`;
// build/texts/en/workflow-configs.js
const inScript$1 = (text) => /^[\w./:@${} -]+$/.test(text) ? text : shellQuote((0,acr_login_check_text.c)(text));
const loginCommand = (by, host) => by === "az acr login" ? `az acr login --name ${registryName(host)}` : `${by} ${inScript$1(host)} --username <user> --password-stdin`;
const workflowConfigTexts = {
	"workflow-login-missing": ({ cause, image, host, job, service = "<service>", isInAction, isCalled }) => {
		switch (cause) {
			case "azure-login": return {
				title: "The job signs in to Azure, but not to the registry",
				message: `The azure/login action signs in to Azure only. Docker has no login for ${host}, so the registry rejects ${image}. Log in to the registry after azure/login.`,
				fix: runStep(`az acr login --name ${registryName(host)}`, isInAction),
				language: "yaml"
			};
			case "never": return {
				title: titleWith(`Job "${job}" doesn't log in to the registry`, "The job doesn't log in to the registry"),
				message: `No step of the workflow logs in to ${host}, so the registry rejects the request for ${image}. Log in before this step.`,
				fix: `${isCalled === true ? "# The calling job has to pass the secrets: `secrets: inherit`\n" : ""}${loginStep(host, isInAction)}`,
				language: "yaml"
			};
			case "container": return {
				title: titleWith(`The container of job "${job}" has no credentials`, "The job container has no credentials"),
				message: `The runner pulls ${image} before the first step, so a login in a step comes too late. Add credentials (username and password) under container in the job.`,
				fix: credentialsOf("container", image),
				language: "yaml"
			};
			case "service": return {
				title: titleWith(`A service of job "${job}" has no credentials`, "A service container has no credentials"),
				message: `The runner pulls ${image} before the first step, so a login in a step comes too late. Add credentials (username and password) to the service in the job.`,
				fix: credentialsOf((0,acr_login_check_text.c)(service), image),
				language: "yaml"
			};
		}
	},
	"workflow-docker-config-mismatch": ({ cause, image, host, operation, command, by, line, ...more }) => {
		switch (cause) {
			case "sudo-push": return {
				title: operation === "push" ? "The push runs with sudo, the login doesn't" : "The pull runs with sudo, the login doesn't",
				message: `With sudo, Docker reads the logins of root. The login on line ${line} (${by}) is saved for another user, so the registry rejects ${image}. Run both commands without sudo.`,
				fix: /^(?:docker|podman|buildah) (?:push|pull)$/.test(command) ? `${command} ${inScript$1(image)}` : `# Without sudo: ${(0,acr_login_check_text.c)(command)}`
			};
			case "sudo-login": return {
				title: operation === "push" ? "The login runs with sudo, the push doesn't" : "The login runs with sudo, the pull doesn't",
				message: `With sudo, the login to ${host} is saved for root. This step reads the logins of another user, so the registry rejects ${image}. Run the login on line ${line} without sudo.`,
				fix: `# Line ${line}, without sudo:\n${loginCommand(by, host)}`
			};
			case "folder": return {
				title: operation === "push" ? "The login and the push use different DOCKER_CONFIG folders" : "The login and the pull use different DOCKER_CONFIG folders",
				message: `The login on line ${line} (${by}) is saved in another folder than the one that this step reads, so the registry rejects ${image}. Use the same folder in both steps.`,
				...sameFolder(more)
			};
			case "container": return {
				title: "The login isn't in the container that the job runs in",
				message: `The login on line ${line} (${by}) runs outside this container, which has its own Docker configuration, so the registry rejects ${image}. Log in with a step that runs in the container.`,
				fix: loginStep(host, more.isInAction),
				language: "yaml"
			};
		}
	},
	"workflow-docker-missing": ({ by, container, job, isHosted }) => ({
		title: titleWith(`The container of job "${job}" has no Docker`, "The job container has no Docker"),
		message: `The image ${container} contains no docker program, so ${by} fails. Run these steps on the runner itself, or use an image with Docker.`,
		fix: isHosted === true ? "# Move the Docker steps to a job without container:\nruns-on: ubuntu-latest" : "# Move the Docker steps to a job without container, on the same runner",
		language: "yaml"
	})
};
function sameFolder({ folder, isExported }) {
	if (folder === void 0) return {
		fix: "# Remove DOCKER_CONFIG from this step",
		language: "yaml"
	};
	return isExported === true ? { fix: `export DOCKER_CONFIG=${inScript$1(folder)}` } : {
		fix: `env:\n  DOCKER_CONFIG: ${(0,acr_login_check_text.c)(folder)}`,
		language: "yaml"
	};
}
const credentialsOf = (name, image) => `${name}:\n  image: ${(0,acr_login_check_text.c)(image)}\n  credentials:\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`;
// build/texts/en/workflow-files.js
const upper = (name) => name.toUpperCase();
const workflowFileTexts = {
	"workflow-output-masked": ({ output, job, reader, secret, isImage, rest = "<repository>:<tag>", ...by }) => {
		const title = titleWith(`The output "${output}" of job "${job}" contains a secret`, "A job output contains a secret");
		if (secret === void 0) return {
			title,
			...maskedByScript(by, job, reader)
		};
		if (isImage) return {
			title,
			message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Output only the repository and tag, and add the login server in job "${reader}".`,
			fix: `outputs:\n  ${output}: ${(0,acr_login_check_text.c)(rest)}\n# In job ${reader}: \${{ secrets.${upper(secret)} }}/\${{ needs.${job}.outputs.${output} }}`,
			language: "yaml"
		};
		return {
			title,
			message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Use the secret directly in job "${reader}".`,
			fix: `# In job ${reader}:\n\${{ secrets.${upper(secret)} }}`,
			language: "yaml"
		};
	},
	"workflow-name-undeclared": (values) => ({
		...undeclared(values),
		message: values.isLogin ? UNDECLARED_LOGIN[values.cause] : UNDECLARED_IMAGE[values.cause],
		language: "yaml"
	}),
	"workflow-invalid": (fault) => {
		switch (fault.cause) {
			case "context": return {
				title: titleWith(`The "${fault.context}" context isn't available here`, "A context isn't available here"),
				message: otherContext(fault),
				fix: contextFix(fault),
				language: "yaml"
			};
			case "syntax": return {
				title: "An expression in the workflow isn't valid",
				message: "GitHub rejects the file because it can't parse this expression, so no job runs. Correct the expression. Strings need single quotes.",
				fix: `\${{ ${fault.corrected === void 0 ? "<expression>" : (0,acr_login_check_text.c)(fault.corrected)} }}`,
				language: "yaml"
			};
			case "not-closed": return {
				title: "An expression in the workflow isn't closed",
				message: "GitHub rejects the file because `}}` is missing, so no job runs. Add `}}` at the end of the expression.",
				fix: "${{ <expression> }}",
				language: "yaml"
			};
			case "input-missing": return {
				title: titleWith(`The required input "${fault.input}" is missing`, "A required input is missing"),
				message: fault.of === "workflow" ? `GitHub rejects the call of ${fault.uses} without this input, so no job runs. Set the input.` : `GitHub doesn't check the required inputs of actions, so the value is empty in ${fault.uses}, and its login, push, or pull fails. Set the input.`,
				fix: `with:\n  ${(0,acr_login_check_text.c)(fault.input)}: <value>`,
				language: "yaml"
			};
			case "input-unknown": return {
				title: titleWith(`The called workflow has no input "${fault.input}"`, "The called workflow doesn't have this input"),
				message: `GitHub rejects the call of ${fault.uses} with an undeclared input, so no job runs. Correct the name, or declare the input.`,
				fix: `# In ${(0,acr_login_check_text.c)(fault.uses)}:\non:\n  workflow_call:\n    inputs:\n      ${(0,acr_login_check_text.c)(fault.input)}: { type: string }`,
				language: "yaml"
			};
		}
	}
};
function maskedByScript({ masked, registry = "<name>", signInLine }, job, reader) {
	switch (masked) {
		case "token": return {
			message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Log in to the registry in job "${reader}".`,
			fix: signInLine === void 0 ? `# In job ${reader}, in place of its login:\n- run: az acr login --name ${(0,acr_login_check_text.c)(registry)}` : `# In job ${reader}, in place of its login, with the permissions of job ${job}:\n# azure/login (line ${signInLine}), then\n- run: az acr login --name ${(0,acr_login_check_text.c)(registry)}`,
			language: "yaml"
		};
		case "name": return {
			message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Don't mask the name of an image or a registry: it isn't a secret.`,
			fix: "# Remove ::add-mask:: for this value from the script",
			language: "yaml"
		};
		default: return {
			message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Get the value in job "${reader}" itself.`,
			fix: `# Repeat the step in job ${reader}`,
			language: "yaml"
		};
	}
}
function declaredInput(name, { dispatch, call, others }) {
	return [
		...others ? [`# Other events have no inputs: write \${{ inputs.${name} || '<value>' }}`] : [],
		"on:",
		...dispatch ? [
			"  workflow_dispatch:",
			"    inputs:",
			`      ${name}:`,
			"        required: true"
		] : [],
		...call ? [
			"  workflow_call:",
			"    inputs:",
			`      ${name}: { required: true, type: string }`
		] : []
	].join("\n");
}
function undeclared({ cause, name, job, events, needs = [] }) {
	const expression = (0,acr_login_check_text.c)(name);
	switch (cause) {
		case "env": return {
			title: titleWith(`The variable ${expression} isn't set`, "An environment variable isn't set"),
			fix: `env:\n  ${last(expression)}: <value>`
		};
		case "inputs": return {
			title: titleWith(`The input ${expression} isn't declared`, "An input isn't declared"),
			fix: declaredInput(last(expression), events ?? {
				dispatch: true,
				call: false,
				others: false
			})
		};
		case "no-inputs": return {
			title: titleWith(`The workflow has no input ${expression}`, "The workflow has no inputs"),
			fix: `\${{ vars.${last(expression).toUpperCase().replaceAll("-", "_")} }}`
		};
		case "action-inputs": return {
			title: titleWith(`The input ${expression} isn't declared`, "An input isn't declared"),
			fix: `# In the file of the local action:\ninputs:\n  ${last(expression)}:\n    required: true\n# In the step that uses it:\nwith:\n  ${last(expression)}: <value>`
		};
		case "matrix": return {
			title: titleWith(`The matrix of job "${job}" has no key "${part(expression, 1)}"`, "The job's matrix doesn't have this key"),
			fix: `strategy:\n  matrix:\n    ${part(expression, 1)}: [<value>]`
		};
		case "steps": return {
			title: titleWith(`No step in job "${job}" has the ID "${part(expression, 1)}"`, "No step of the job has this ID"),
			fix: `id: ${part(expression, 1)}`
		};
		case "needs": return {
			title: titleWith(`Job "${job}" doesn't need job "${part(expression, 1)}"`, "The job doesn't need the job it reads from"),
			fix: needs.length === 0 ? `needs: ${part(expression, 1)}` : `needs: [${[...needs, part(expression, 1)].map(acr_login_check_text.c).join(", ")}]`
		};
		case "no-job": return {
			title: titleWith(`No job has the ID "${part(expression, 1)}"`, "No job has this ID"),
			fix: `\${{ ${expression.replace(/^needs\.[^.]+/, "needs.<job>")} }}`
		};
		case "output": return {
			title: titleWith(`Job "${part(expression, 1)}" has no output "${last(expression)}"`, "The other job has no such output"),
			fix: `outputs:\n  ${last(expression)}: \${{ steps.<id>.outputs.${last(expression)} }}`
		};
	}
}
const UNDECLARED_LOGIN = {
	env: "GitHub uses an empty value instead, so the login has no login server. Set the variable, or correct the name.",
	inputs: "GitHub uses an empty value instead, so the login has no login server. Declare the input, or correct the name.",
	"action-inputs": "GitHub uses an empty value instead, so the login has no login server. Declare the input, or correct the name.",
	matrix: "GitHub uses an empty value instead, so the login has no login server. Add the key to the matrix, or correct the name.",
	steps: "GitHub uses an empty value instead, so the login has no login server. Give the step this ID, or correct the name.",
	"no-inputs": "Only workflow_dispatch and workflow_call have inputs, so the value is empty, and the login has no login server. Use a variable instead.",
	needs: "GitHub uses an empty value instead, so the login has no login server. Add the job to `needs`.",
	"no-job": "GitHub uses an empty value instead, so the login has no login server. Correct the ID, and add the job to `needs`.",
	output: "GitHub uses an empty value instead, so the login has no login server. Declare the output in that job, or correct the name."
};
const UNDECLARED_IMAGE = {
	env: "GitHub uses an empty value instead, so the image name isn't valid. Set the variable, or correct the name.",
	inputs: "GitHub uses an empty value instead, so the image name isn't valid. Declare the input, or correct the name.",
	"action-inputs": "GitHub uses an empty value instead, so the image name isn't valid. Declare the input, or correct the name.",
	matrix: "GitHub uses an empty value instead, so the image name isn't valid. Add the key to the matrix, or correct the name.",
	steps: "GitHub uses an empty value instead, so the image name isn't valid. Give the step this ID, or correct the name.",
	"no-inputs": "Only workflow_dispatch and workflow_call have inputs, so the value is empty, and the image name isn't valid. Use a variable instead.",
	needs: "GitHub uses an empty value instead, so the image name isn't valid. Add the job to `needs`.",
	"no-job": "GitHub uses an empty value instead, so the image name isn't valid. Correct the ID, and add the job to `needs`.",
	output: "GitHub uses an empty value instead, so the image name isn't valid. Declare the output in that job, or correct the name."
};
function remedyOf({ context, key, isInAction }) {
	if (context === "secrets") {
		if (isInAction === true) return "input-of-action";
		if (key === "jobs.<job_id>.with") return "secret-of-call";
		return key === "jobs.<job_id>.if" ? "env-then-steps" : key.endsWith("if") ? "env-of-job" : "variable";
	}
	if (context === "env") return "variable";
	if (isInAction === true) return "unknown";
	if (key === "env" || key === "jobs.<job_id>.env") return "env-of-step";
	if (key.endsWith(".if")) return "if-of-step";
	return context === "steps" ? "output-of-job" : "unknown";
}
function otherContext(fault) {
	const { context, key } = fault;
	switch (remedyOf(fault)) {
		case "input-of-action": return `GitHub rejects the action because its ${key} can't use secrets. Declare an input, and pass the secret in the step that uses the action.`;
		case "secret-of-call": return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Pass the secret under secrets, and use it as a secret in the called workflow.`;
		case "env-then-steps": return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Copy the secret to an environment variable of the job, and check the variable in its steps.`;
		case "env-of-job": return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Copy the secret to an environment variable of the job, and check the variable in the step.`;
		case "variable": return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use a variable instead.`;
		case "env-of-step": return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Set the variable in the step that needs it.`;
		case "if-of-step": return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Move the condition to the steps.`;
		case "output-of-job": return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use an output of another job.`;
		case "unknown": return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use vars, inputs, or needs instead.`;
	}
}
function contextFix(fault) {
	const { context, text } = fault;
	const name = /\.([\w-]+)/.exec(text)?.[1] ?? "<NAME>";
	const input = name.toLowerCase().replaceAll("_", "-");
	const others = (0,acr_login_check_text.c)(text).replace(IN_CONTEXT, (found) => found.startsWith(context) ? "env" : found);
	switch (remedyOf(fault)) {
		case "input-of-action": return `\${{ inputs.${input} }}\n# In the action: inputs: { ${input}: { required: true } }\n# In the step that uses it: with: { ${input}: "\${{ secrets.${name} }}" }`;
		case "secret-of-call": return `secrets:\n  ${name}: \${{ secrets.${name} }}\n# In the called workflow, in place of the input: \${{ secrets.${name} }}`;
		case "env-then-steps": return `env:\n  ${name}: \${{ secrets.${name} }}\n# In place of the condition of the job, in its steps:\n# if: ${others}`;
		case "env-of-job": return `# In the job: env: { ${name}: "\${{ secrets.${name} }}" }\nif: ${others}`;
		case "variable": return `\${{ ${others.replaceAll(/\benv(?=\.|\[)/g, "vars")} }}`;
		case "env-of-step": return `# In the env of the step that needs it:\n\${{ ${(0,acr_login_check_text.c)(text)} }}`;
		case "if-of-step": return `# In the steps of the job, not in the job:\nif: ${(0,acr_login_check_text.c)(text)}`;
		case "output-of-job": return `\${{ needs.<job>.outputs.<output> }}`;
		case "unknown": return "${{ <expression> }}";
	}
}
const IN_CONTEXT = /\b(?:secrets|env)(?=\.|\[)/g;
const part = (expression, index) => expression.split(".")[index] ?? "";
const last = (expression) => expression.split(".").at(-1) ?? "";
// build/texts/en/workflow.js
const workflowTexts = {
	"workflow-login-order": ({ cause, image, host, operation, by, line, signInLine, isSameStep }) => {
		if (cause === "later") return {
			title: operation === "push" ? "The push comes before the login" : "The pull comes before the login",
			message: `Docker has no login for ${host} when it needs ${image}, so the registry rejects the request. Move the login (${by}, line ${line}) before this line.`,
			fix: signInLine !== void 0 ? `# Move azure/login (line ${signInLine}) and the login (${by}, line ${line}) before this step` : isSameStep === true ? `# Move the login (${by}, line ${line}) before this command` : `# Move the login (${by}, line ${line}) before this step`,
			language: "yaml"
		};
		if (cause === "before-sign-in") return {
			title: "The command az acr login comes before azure/login",
			message: `The Azure CLI isn't signed in at this point, so az acr login fails. Move azure/login (line ${line}) before this step.`,
			fix: `# Move azure/login (line ${line}) before this step`,
			language: "yaml"
		};
		return {
			title: operation === "push" ? "The login is lost before the push" : "The login is lost before the pull",
			message: `After line ${line}, Docker no longer has the login from ${by}. That line logs out, or changes DOCKER_CONFIG, as azure/docker-login does. Log in to ${host} after line ${line}.`,
			fix: `# Move the login (${by}) after line ${line}`,
			language: "yaml"
		};
	},
	"workflow-login-job": ({ image, host, job, loginJob, like, az, isInAction }) => ({
		title: titleWith(`Job "${job}" doesn't log in to the registry`, "The job doesn't log in to the registry"),
		message: `Each job runs on its own machine, so the login in job "${loginJob}" has no effect here. ${image} needs a login. Log in to ${host} in this job, before this step.`,
		fix: az === void 0 ? loginStep(host, isInAction, like) : az.signInLine === void 0 ? runStep(`az acr login --name ${registryName(host)}`, isInAction) : `# Before this step, repeat from job "${(0,acr_login_check_text.c)(loginJob)}", with its permissions:\n# azure/login (line ${az.signInLine}) and az acr login (line ${az.line})`,
		language: "yaml"
	}),
	"workflow-registry-mismatch": ({ image, host, loggedIn, by, isAlsoUsed, isInAction }) => ({
		title: "The login is for another registry than the image",
		message: isAlsoUsed === true ? `The job logs in to ${listOfAll(loggedIn)}, but pushes ${image}. A login applies to exactly one host, so ${host} rejects the push. Log in to this host as well.` : `The job logs in to ${listOfAll(loggedIn)}, but pushes ${image}. A login applies to exactly one host, so ${host} rejects the push. Use the same login server in both places.`,
		fix: isAlsoUsed === true ? loginStep(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, isInAction) : spelled(/^[\w.-]+$/.test(host) ? host.toLowerCase() : host, by),
		language: "yaml"
	}),
	"workflow-image-host-missing": ({ image, host, tool = "docker", named = `${host}/${image}`, isBuild }) => ({
		title: "The image name has no login server",
		message: tool === "podman" || tool === "buildah" ? `Without a login server, ${tool} doesn't push ${image} to ${host}, which this job logs in to. Add the login server to the image name when you tag and when you push.` : `Without a login server, ${tool} pushes ${image} to Docker Hub. This job logs in to ${host} only. Add the login server to the image name when you tag and when you push.`,
		...isBuild === true ? {
			fix: (0,acr_login_check_text.c)(named),
			language: "yaml"
		} : { fix: `${tool} tag ${inScript(image)} ${inScript(named)}\n${tool} push ${inScript(named)}` }
	}),
	...workflowConfigTexts,
	...workflowFileTexts,
	"workflow-password-argument": (values) => ({
		title: "The password is passed as a command-line argument",
		message: "Every process on the machine can read the arguments of a command. The login works, but it is unsafe. Use --password-stdin.",
		...onStandardInput(values)
	}),
	"workflow-hardcoded-credential": ({ what, key, isInAction }) => {
		const name = SECRET_NAMES[what];
		const value = secret(name, isInAction);
		return {
			title: IN_FILE[what],
			message: "Everyone who can read the repository or its history can read the value. Create a new one, save it as a secret, and use the secret here. Then revoke the old value.",
			fix: key === void 0 ? `# First: gh secret set ${name}\n# Then, in place of the value:\n${value}` : `# First: gh secret set ${name}\n${(0,acr_login_check_text.c)(key)}: ${value}`,
			language: "yaml"
		};
	},
	"workflow-identity-replaced": ({ line, loginLine, registry = "<name>", isInAction }) => ({
		title: "A second azure/login replaces the first before it is used",
		message: `The Azure CLI keeps one sign-in. The sign-in on line ${line} is never used, and \`az acr login\` on line ${loginLine} runs as the second identity. Log in to the registry between the two, or remove one.`,
		fix: `# Between the two azure/login steps:\n${runStep(`az acr login --name ${inScript(registry)}`, isInAction)}`,
		language: "yaml"
	}),
	"workflow-admin-user": ({ cause, name, host = "", isSignedIn, hasToken, isInAction }) => ({
		title: adminTitle(cause, name),
		message: "The admin user is a single account with full access, and its password never expires. Anyone who has the password controls the registry. Sign in with OIDC, which needs no password, then disable the admin user.",
		fix: [
			...isSignedIn === true || hasToken === true ? [] : ["# In the job: permissions: { id-token: write, contents: read }, and others that it needs"],
			...isSignedIn === true ? [] : [azureLoginStep(isInAction)],
			runStep(`az acr login --name ${registryName(host)}`, isInAction)
		].join("\n"),
		language: "yaml"
	}),
	"workflow-deprecated-action": ({ action, ref, cause, inputs }) => ({
		title: titleWith(`The action ${versioned(action, ref)} is deprecated`, "This version of the action is deprecated"),
		message: cause === "superseded" ? "The action is no longer maintained, and it changes DOCKER_CONFIG, so earlier logins are lost. Use docker/login-action instead." : "This version is no longer maintained, and targets a Node.js version that runners no longer include. Use a newer major version; the inputs are the same.",
		fix: inputs === void 0 ? `uses: ${action}@${action === "azure/login" ? "v3" : "v4"}` : `uses: docker/login-action@v4\nwith:\n  registry: ${(0,acr_login_check_text.c)(inputs.registry)}\n  username: ${(0,acr_login_check_text.c)(inputs.userName)}\n  password: ${(0,acr_login_check_text.c)(inputs.password)}`,
		language: "yaml"
	}),
	"workflow-docker-in-azure-cli": ({ by, argument, isInAction }) => ({
		title: "Docker isn't available inside azure/cli",
		message: `The azure/cli action runs its script in a container without Docker, so ${by} fails there. A login there has no effect on other steps. Use a run step after azure/login; GitHub's runners include az.`,
		fix: by === "az acr login" ? runStep(`az acr login --name ${argument === "" ? "<name>" : inScript(argument)}`, isInAction) : runStep(`${by} ${/ (?:push|pull)$/.test(by) ? inScript(argument) : "…"}`, isInAction),
		language: "yaml"
	}),
	"workflow-secrets-not-passed": ({ uses, secrets, passesSome }) => ({
		title: pluralForm(secrets.length, {
			one: "The called workflow doesn't get the secret that it needs",
			other: "The called workflow doesn't get the secrets that it needs"
		}),
		message: pluralForm(secrets.length, {
			one: `The workflow ${uses} logs in with ${listOfAll(secrets)}. A called workflow gets only the secrets that the caller passes, so the value is empty. Pass the secret, or use \`secrets: inherit\`.`,
			other: `The workflow ${uses} logs in with ${listOfAll(secrets)}. A called workflow gets only the secrets that the caller passes, so the values are empty. Pass the secrets, or use \`secrets: inherit\`.`
		}),
		fix: passesSome ? `secrets:\n${secrets.map((name) => `  ${(0,acr_login_check_text.c)(name)}: \${{ secrets.${(0,acr_login_check_text.c)(name)} }}`).join("\n")}` : "secrets: inherit",
		language: "yaml"
	}),
	"workflow-fork-secrets": (values) => ({
		...forkText(values),
		fix: values.condition === void 0 ? NOT_IN_FORKS : `if: (${NOT_IN_FORKS.slice(4)}) && (${(0,acr_login_check_text.c)(values.condition)})`,
		language: "yaml"
	}),
	"workflow-unreadable": ({ problem }) => ({
		...UNREADABLE[problem],
		fix: READABLE[problem],
		language: "yaml"
	})
};
const SECRET_NAMES = {
	password: "ACR_PASSWORD",
	creds: "AZURE_CREDENTIALS",
	"client-secret": "AZURE_CLIENT_SECRET"
};
const IN_FILE = {
	password: "A password is written in the workflow file",
	creds: "The value of creds is written in the workflow file",
	"client-secret": "A client secret is written in the workflow file"
};
const NOT_IN_FORKS = "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository";
function forkText({ job, secrets, isOidc, isImage, isVariable }) {
	if (isImage === true && isVariable === true) return {
		title: titleWith(`Job "${job}" has no image name in pull requests from forks`, "The image has no login server in pull requests from forks"),
		message: `A pull request from a fork gets no variables, so ${listOfAll(secrets)} is empty and the image name starts with a slash. Skip the step in such runs, or write the login server in the file.`
	};
	if (isImage === true) return {
		title: titleWith(`Job "${job}" has no image name in pull requests from forks`, "The image has no login server in pull requests from forks"),
		message: `A pull request from a fork gets no secrets, so ${listOfAll(secrets)} is empty and the image name starts with a slash. Skip the step in such runs, or write the login server in the file.`
	};
	const title = titleWith(`The login in job "${job}" fails in pull requests from forks`, "The login fails in pull requests from forks");
	if (isOidc) return {
		title,
		message: "A pull request from a fork can't get an OIDC token, so azure/login fails in such runs. Skip the login, and the steps that need it."
	};
	return {
		title,
		message: secrets.length === 0 ? "A pull request from a fork gets no secrets, so the login has no password in such runs. Skip the login, and the steps that need it." : `A pull request from a fork gets no secrets (${listOfAll(secrets)}), so the login fails in such runs. Skip the login, and the steps that need it.`
	};
}
function adminTitle(cause, name) {
	switch (cause) {
		case "az acr credential show": return "The workflow reads the admin user's password";
		case "az acr update --admin-enabled": return "The workflow enables the admin user";
		case "user-name": return titleWith(`The username ${name} is the admin user`, "The username is the admin user of the registry");
		case "secret-name": return titleWith(`The username ${name} is the admin user`, "The username is probably the admin user");
	}
}
const UNREADABLE = {
	"not-yaml": {
		title: "The workflow file isn't valid YAML",
		message: "GitHub rejects the file, so no job runs. Correct the YAML on this line. The lines after it were not checked."
	},
	"not-text": {
		title: "The workflow file isn't UTF-8 text",
		message: "The file was not checked. Save it as UTF-8."
	},
	"too-large": {
		title: "The workflow file is larger than 1 MiB",
		message: "GitHub accepts at most half of that, and the file was not checked. Split the workflow."
	},
	"too-complex": {
		title: "The workflow file is too complex to check completely",
		message: "It is nested too deeply, or has too many parts. Only a part of it was checked. Split the workflow."
	},
	"not-a-workflow": {
		title: "The file isn't a workflow",
		message: "It has no jobs, so nothing in it was checked. Add jobs, or remove the file from workflow-files."
	},
	unreadable: {
		title: "The workflow file couldn't be opened",
		message: "The file was not checked. Give the user of this step read access to it."
	},
	outside: {
		title: "The workflow file is a link to a place outside the repository",
		message: "Such links aren't followed, so the file was not checked. Replace the link with the file itself."
	}
};
const READABLE = {
	"not-yaml": "# Correct the YAML on this line",
	"not-text": "# Save the file as UTF-8",
	"too-large": "# Split the workflow: on: workflow_call",
	"too-complex": "# Split the workflow: on: workflow_call",
	"not-a-workflow": "workflow-files: .github/workflows/*.yml",
	unreadable: "# Give the user of this step read access to the file",
	outside: "# Replace the link with the file itself"
};
const versioned = (action, ref) => ref === "" ? action : `${action}@${ref}`;
const inScript = (text) => /^[\w./:@${} -]+$/.test(text) ? text : shellQuote((0,acr_login_check_text.c)(text));
function onStandardInput({ by, registry, userName, password, shell, isWholeRun, isInAction }) {
	const server = registry === "" ? "" : ` ${inScript(registry)}`;
	const user = userName === "" ? "<user>" : inScript(userName);
	const login = `${by === "az acr login" ? "docker login" : by}${server} ${by === "regctl registry login" ? `--user ${user} --pass-stdin` : `--username ${user} --password-stdin`}`;
	const isVariable = /^\$(?:env:)?\w+$/i.test(password);
	if (shell === "powershell" && isVariable) return {
		fix: `${password} | ${login}`,
		language: "powershell"
	};
	const command = shell === "powershell" ? `$env:ACR_PASSWORD | ${login}` : `printf '%s' "${isVariable ? password : "$ACR_PASSWORD"}" | ${login}`;
	if (isVariable) return { fix: command };
	const given = /^\$\{\{[^\r\n]*\}\}$/.test(password) ? password : secret("ACR_PASSWORD", isInAction);
	if (isWholeRun === true) return {
		fix: `env:\n  ACR_PASSWORD: ${given}\nrun: ${command}`,
		language: "yaml"
	};
	return shell === "powershell" ? {
		fix: `'${given}' | ${login}`,
		language: "powershell"
	} : { fix: `printf '%s' '${given}' | ${login}` };
}
// build/texts/en/log-causes.js
const logCauseTexts = {
	"docker-credential-helper-failed": () => ({
		title: "The Docker credential helper failed",
		message: "The credential helper is installed and returned an error. Docker can neither save nor read the login. Give the job its own Docker configuration without a helper.",
		fix: "echo \"DOCKER_CONFIG=$RUNNER_TEMP/docker\" >> \"$GITHUB_ENV\""
	}),
	"cache-rule-upstream-failed": ({ registryName }) => ({
		title: "A cache rule can't pull from its source registry",
		message: "The registry fetches this image from another registry through a cache rule. The other registry rejected or throttled the request. Check the credential set of the rule.",
		fix: `# Check: which rules and credential sets are there?\naz acr cache list --registry ${shellQuote(registryName)}\naz acr credential-set list --registry ${shellQuote(registryName)}`
	}),
	"image-incompatible": ({ host, repository }) => ({
		title: "Docker can't use the image",
		message: "The image is in the registry, but it has no version for the platform of this machine, or it isn't a container image. Build it for this platform too, or correct its name.",
		fix: `# In the job that builds the image: add this platform\ndocker buildx build --platform <platforms> --tag ${shellQuote(`${host}/${repository}`)} --push .`
	}),
	"image-rejected": ({ registryName, repository }) => ({
		title: "The registry rejects the image",
		message: "The login works, but the registry doesn't give out this image: it is in quarantine, or locked against reading. Look at the attributes of the image.",
		fix: `# Check\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`
	}),
	"image-not-found": (seen) => seen.isLocal === true ? notBuilt(seen) : notInRegistry(seen),
	"oidc-claim-required": () => ({
		title: "The OIDC token doesn't have a claim that the tenant requires",
		message: "A policy of the tenant accepts GitHub's tokens only with a certain enterprise claim, and this repository isn't in such an enterprise. Ask the tenant's administrators to allow it, or use a managed identity.",
		fix: "# Run by: an administrator of the tenant\n# Microsoft Entra admin center > App registrations > Application policies"
	}),
	"workflow-login-missing": ({ host }) => ({
		title: "No login to the registry before this step",
		message: `Docker sent no credentials to ${host}. No step of this job logged in to this host, or the login was saved elsewhere. Log in to exactly this host in the same job, before this step.`,
		fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
		language: "yaml"
	}),
	"workflow-docker-config-mismatch": () => ({
		title: "The login is stored for another user or in another folder",
		message: "With sudo, Docker reads the logins of root. With DOCKER_CONFIG, it reads those of another folder. Run the login and this command with the same user and the same folder.",
		fix: "# Both without sudo, or both with sudo\ndocker push <image>"
	}),
	"username-unknown": ({ registryName }) => ({
		title: "The registry doesn't know the username",
		message: `Use an application (client) ID, the name of a repository-scoped token, or the registry name ${registryName} if the admin user is enabled. Correct the username.`,
		fix: "username: ${{ secrets.AZURE_CLIENT_ID }}",
		language: "yaml"
	}),
	"sp-secret-expired": ({ clientId }) => ({
		title: "The client secret expired",
		message: "Microsoft Entra ID rejected the client secret because it expired. Create a new client secret, or switch to OIDC, which needs no secret.",
		fix: newSecret(clientId)
	}),
	"sp-secret-invalid": ({ clientId }) => ({
		title: "The client secret is wrong",
		message: "Microsoft Entra ID found the application, but rejected the client secret. The secret was replaced, cut off, or belongs to another application. Create a new client secret and save it.",
		fix: newSecret(clientId)
	}),
	"sp-secret-is-id": ({ clientId }) => ({
		title: "The Secret ID was used instead of the value",
		message: "The portal shows the value of a client secret only once, when it is created, and the Secret ID always. Create a new client secret and save its value.",
		fix: newSecret(clientId)
	}),
	"sp-disabled": ({ clientId }) => ({
		title: "The service principal is disabled",
		message: "Sign-in is disabled for the enterprise application. Ask its owner whether it can be enabled again.",
		fix: `# Run by: an owner of the enterprise application\naz ad sp update --id ${shellQuote(clientId)} --set accountEnabled=true`
	}),
	"sp-not-found": ({ clientId }) => ({
		title: "The application doesn't exist in the tenant",
		message: "The tenant has no service principal of this application (client) ID. The ID or the tenant is wrong, or the application was deleted. Object IDs and Secret IDs have the same format.",
		fix: `# Check\naz ad sp show --id ${shellQuote(clientId)} --query appId`
	}),
	"tenant-not-found": () => ({
		title: "The directory (tenant) doesn't exist",
		message: "Microsoft Entra ID has no such tenant in this cloud. The directory (tenant) ID is wrong, empty, or a placeholder. Copy it from the Overview page of Microsoft Entra ID.",
		fix: "# Check\naz account show --query tenantId --output tsv"
	}),
	"registry-cloud-mismatch": () => ({
		title: "The identity belongs to another Azure cloud",
		message: "The tenant, the application, or the registry is in another Azure cloud than the one that was used. Set the cloud.",
		fix: "environment: <AzureCloud | AzureChinaCloud | AzureUSGovernment>",
		language: "yaml"
	}),
	"credentials-missing": () => ({
		title: "A credential is empty",
		message: "A username, a password, or an ID is empty. A secret that doesn't exist is an empty string. Check for a misspelled name, a missing `environment:`, or a secret of another repository.",
		fix: "gh secret list\ngh secret set <SECRET_NAME>"
	}),
	"conditional-access-blocked": () => ({
		title: "Conditional Access blocked the sign-in",
		message: "A policy of the tenant doesn't allow this sign-in from this location or device. The sign-in logs show the policy. Ask its owner for an exception, or use a runner in an allowed network.",
		fix: "# Microsoft Entra admin center > Sign-in logs > Service principal sign-ins"
	}),
	"oidc-assertion-expired": () => ({
		title: "The GitHub OIDC token expired before it was used",
		message: "A GitHub OIDC token is valid for a few minutes, so a session that reuses it fails later in the job. Sign in again right before the login.",
		fix: "# Move the azure/login step right before the step that failed",
		language: "yaml"
	}),
	"entra-user-sign-in": () => ({
		title: "A user's session needs a new sign-in",
		message: "The session belongs to a user, and Microsoft Entra ID requires the user to sign in again. A job can't do that. Sign in with a service principal or a managed identity.",
		...IN_PLACE_OF_USER
	}),
	"entra-refused": ({ code }) => ({
		title: "Microsoft Entra ID rejected the sign-in",
		message: "The AADSTS code in the log tells the reason. Look up the code, then correct the application or the tenant.",
		fix: code === void 0 ? "az login --debug" : `https://login.microsoftonline.com/error?code=${code}`
	}),
	"entra-unreachable": () => ({
		title: "Microsoft Entra ID couldn't be reached",
		message: "The sign-in host didn't answer. Allow TCP port 443 to it, or correct the proxy.",
		fix: "# Check\ncurl --verbose --max-time 10 https://login.microsoftonline.com/common/discovery/instance"
	}),
	"federated-credential-mismatch": ({ clientId, issuer = "https://token.actions.githubusercontent.com", subject = "<subject>", audience = federated_fix.t }) => ({
		title: "No federated credential matches the OIDC token",
		message: "Issuer, subject, and audience must match exactly, letter case included, and no federated credential of the application does. Add one for the subject that the log shows.",
		fix: federatedCommands({
			do: "add",
			name: (0,federated_fix.r)({
				issuer,
				subject,
				audience
			}, [])
		}, clientId, {
			graph: clouds.n.graph,
			issuer,
			subject,
			audience
		}, void 0)
	}),
	"creds-json-invalid": () => ({
		title: "The creds JSON isn't valid for azure/login",
		message: "The secret for creds isn't JSON, or clientId, clientSecret, or tenantId is missing. Save one JSON object with these names as the secret.",
		fix: "{\"clientId\":\"<id>\",\"clientSecret\":\"<value>\",\"tenantId\":\"<id>\",\"subscriptionId\":\"<id>\"}",
		language: "yaml"
	}),
	"oidc-permission-missing": () => ({
		title: "The permission id-token: write is missing",
		message: "The job can't get an OIDC token. Add the permission to the job, and to the caller's job for a reusable workflow. A fork's pull request never gets it.",
		fix: "permissions:\n  id-token: write\n  contents: read",
		language: "yaml"
	}),
	"login-server-malformed": ({ host }) => ({
		title: "The login server isn't valid",
		message: "The value in the login, or before the image name, isn't a login server: it is a short name, has a scheme, or is empty. Use only the login server.",
		fix: `registry: ${host}`,
		language: "yaml"
	}),
	"login-server-uppercase": ({ host }) => ({
		title: "The login server has uppercase letters",
		message: "The registry's token service rejects uppercase letters, and Docker saves logins by the exact spelling. Write the login server in lowercase everywhere.",
		fix: `registry: ${host}`,
		language: "yaml"
	}),
	"login-server-unknown-suffix": ({ host }) => ({
		title: "The login server isn't an Azure Container Registry domain",
		message: `Login servers end with .azurecr.io, .azurecr.cn, or .azurecr.us. Compare ${host} with the login server on the registry's Overview page.`,
		fix: `# Check\n${listRegistries()}`
	}),
	"docker-socket-denied": ({ endpoint }) => ({
		title: "No permission for the Docker socket",
		message: `The user of the job can't use ${endpoint ?? "the Docker socket"}. Add the user to the group docker, then restart the runner.`,
		fix: joinDockerGroup(void 0)
	}),
	"docker-daemon-unreachable": () => ({
		title: "The Docker daemon isn't reachable",
		message: "The daemon isn't running, or DOCKER_HOST or the Docker context is wrong. Start the daemon, or use a runner with Docker.",
		fix: "sudo systemctl start docker"
	}),
	"docker-client-outdated": () => ({
		title: "The Docker client is too old",
		message: "The Docker daemon or the registry doesn't support this version of the client. Update the client.",
		fix: "sudo apt-get update && sudo apt-get install --only-upgrade docker-ce-cli"
	}),
	"docker-platform-invalid": () => ({
		title: "The platform isn't valid",
		message: "Docker accepts one platform, such as linux/amd64. Correct DOCKER_DEFAULT_PLATFORM, or the option that names the platform.",
		fix: "echo DOCKER_DEFAULT_PLATFORM= >> \"$GITHUB_ENV\""
	}),
	"docker-cli-broken": () => ({
		title: "The Docker client can't start",
		message: "The `docker` on the PATH isn't Docker's own client, or it stops at one of its settings. Install Docker, or correct the setting that its error message names.",
		fix: "# Check: what Docker says\ndocker info"
	}),
	"docker-cli-missing": () => ({
		title: "Docker isn't installed where the command runs",
		message: "No program named docker was found. Run the job on a machine with Docker, or install Docker in an earlier step.",
		fix: "runs-on: ubuntu-latest",
		language: "yaml"
	}),
	"workflow-docker-in-azure-cli": () => ({
		title: "Docker isn't available in azure/cli",
		message: "The azure/cli action runs its script in a container without Docker. Run `az acr login` in a run step instead.",
		fix: "- run: az acr login --name <registry-name>",
		language: "yaml"
	}),
	"docker-config-invalid": ({ configFile }) => ({
		title: "Docker's config file isn't valid",
		message: "Docker ignored its configuration, and the logins in it, because the file is damaged. Rename the file, then log in again.",
		fix: `mv ${shellQuote(configFile ?? "~/.docker/config.json")} ${shellQuote(`${configFile ?? "~/.docker/config.json"}.broken`)}`
	}),
	"docker-config-not-writable": () => ({
		title: "Docker can't save the login",
		message: "The registry accepted the login, but the config file can't be written. Give the job its own configuration folder before the login.",
		fix: "echo \"DOCKER_CONFIG=$RUNNER_TEMP/docker\" >> \"$GITHUB_ENV\""
	}),
	"docker-credential-helper-missing": ({ program }) => ({
		title: "The Docker credential helper isn't installed",
		message: `The Docker configuration names ${program ?? "a credential helper"}, but no such program is on PATH. Give the job its own configuration folder, or install the helper.`,
		fix: "echo \"DOCKER_CONFIG=$RUNNER_TEMP/docker\" >> \"$GITHUB_ENV\""
	}),
	"workflow-password-argument": ({ host }) => ({
		title: "The password is passed as a command-line argument",
		message: "Every process on the machine can read the arguments of a command. Pass the password through standard input.",
		fix: `printf %s "$ACR_PASSWORD" | docker login ${host} --username "$ACR_USERNAME" --password-stdin`
	}),
	"image-name-uppercase": () => ({
		title: "The image name has uppercase letters",
		message: "Docker accepts only lowercase letters in a repository name. Convert the name to lowercase in a step, and use the result.",
		fix: "echo \"IMAGE_NAME=${GITHUB_REPOSITORY,,}\" >> \"$GITHUB_ENV\""
	}),
	"repository-name-invalid": () => ({
		title: "The repository name has characters that aren't allowed",
		message: "A repository name consists of lowercase letters, digits, and single separators: dots, dashes, underscores, slashes. Correct the name.",
		fix: "docker push <registry-name>.azurecr.io/team/app:1.0"
	}),
	"credentials-rejected": ({ clientId, registryName }) => ({
		title: "The registry rejected the credentials",
		message: "The username or the password is wrong or expired, or the identity has no role on the registry. The log does not show which. Create a new secret. If it is rejected too, assign the role.",
		fix: `${newSecret(clientId)}\n${assignLeastPrivilegedRole(clientId, "push", registryName)}`
	}),
	"not-a-registry": ({ host }) => ({
		title: "The server that answers is not a registry",
		message: `A proxy, a captive portal, or another server answers for ${host}. Compare the name with the login server on the registry's Overview page.`,
		fix: `# Check\ncurl --include https://${shellQuote(host)}/v2/`
	}),
	"admin-user-disabled": ({ registryName }) => ({
		title: "The admin user is disabled",
		message: "A username that is the registry name belongs to the admin user, which might be disabled. Use a service principal, OIDC, or a repository-scoped token.",
		fix: `# Check\n${showAdminUser(registryName)}`
	}),
	"token-username-unexpected": ({ registryName }) => ({
		title: "The password for the zero GUID isn't a registry token",
		message: "The username 00000000-0000-0000-0000-000000000000 works only with a token of az acr login --expose-token.",
		fix: `az acr login --name ${shellQuote(registryName)}`
	}),
	"token-username-mismatch": () => ({
		title: "A registry token needs the zero GUID as username",
		message: "A token of az acr login --expose-token is accepted only with the username 00000000-0000-0000-0000-000000000000.",
		fix: "username: 00000000-0000-0000-0000-000000000000",
		language: "yaml"
	}),
	"token-wrong-kind": ({ registryName }) => ({
		title: "The token was issued for another service",
		message: "The registry doesn't accept a Microsoft Entra ID token as a password. Run `az acr login`, which exchanges it for a registry token.",
		fix: `az acr login --name ${shellQuote(registryName)}`
	}),
	"anonymous-pull-disabled": ({ host }) => ({
		title: "The registry needs a login for this pull",
		message: `The registry ${host} doesn't allow anonymous pull. Log in before this step.`,
		fix: `- uses: docker/login-action@v4\n  with:\n    registry: ${host}\n    username: \${{ secrets.ACR_USERNAME }}\n    password: \${{ secrets.ACR_PASSWORD }}`,
		language: "yaml"
	}),
	"principal-pull-denied": ({ registryName }) => ({
		title: "The service that runs the image can't pull it",
		message: "The identity of the cluster or app has no role that allows pull, or its registry credentials are wrong. Assign AcrPull to that identity, not to the pipeline's.",
		fix: assignLeastPrivilegedRole("<object-id-of-the-identity>", "pull", registryName)
	}),
	"aks-pull-denied": ({ registryName }) => ({
		title: "The AKS cluster can't pull from the registry",
		message: "The kubelet identity of the cluster has no role that allows pull. Attach the registry to the cluster.",
		fix: `az aks update --resource-group <resource-group> --name <cluster> --attach-acr ${shellQuote(registryName)}`
	}),
	"credentials-whitespace": () => ({
		title: "A credential contains whitespace",
		message: "For `docker login`, a space or a newline at the start or the end is part of the secret. Save the secret again without whitespace.",
		fix: "# Paste the value when gh asks for it\ngh secret set <SECRET_NAME>"
	}),
	"credentials-leading-dash": () => ({
		title: "The secret starts with a dash",
		message: "The Azure CLI reads a value that starts with a dash as another option. Join the option and its value with an equals sign.",
		fix: "az login --service-principal --username \"$CLIENT_ID\" --tenant \"$TENANT_ID\" --password=\"$SECRET\""
	}),
	"managed-identity-unavailable": () => ({
		title: "The machine has no matching managed identity",
		message: "The identity endpoint of the machine issued no token: the identity isn't assigned to it, or there are several. Assign the identity, or set its client ID.",
		fix: "client-id: <client-id>",
		language: "yaml"
	}),
	"scoped-token-invalid": ({ registryName }) => ({
		title: "The password of the repository-scoped token is wrong",
		message: "The registry found the token, but rejected its password. Create a new password and save it as the secret.",
		fix: `az acr token credential generate --name <token-name> --registry ${shellQuote(registryName)} --password2 --query 'passwords[0].value' --output tsv | gh secret set <SECRET_NAME>`
	}),
	"scoped-token-denied": ({ registryName, repository }) => ({
		title: "The token's scope map doesn't allow this operation",
		message: "If the login is a repository-scoped token, its scope map has no permission for this repository or operation. Add the permission to the scope map.",
		fix: `az acr scope-map update --name <scope-map> --registry ${shellQuote(registryName)} --add-repository ${shellQuote(repository)} content/read content/write`
	}),
	"firewall-denied": ({ registryName, address }) => ({
		title: "The registry's firewall blocks this IP address",
		message: "The IP address isn't allowed by the registry's firewall. GitHub-hosted runners get a new IP address for each job. Use a larger runner with a static IP address, or a runner in the registry's network.",
		fix: `# Check\n${showPublicAccess(registryName)}\n# Only for a runner with a static IP address\n${allowAddress(registryName, address ?? "<address>")}`
	}),
	"public-access-disabled": ({ registryName }) => ({
		title: "Public network access is disabled",
		message: "The registry might be reachable only through its private endpoint. Use a runner in the network of the private endpoint.",
		fix: `# Check\n${showPublicAccess(registryName)}`
	}),
	"proxy-refused": ({ host }) => ({
		title: "The proxy rejected the connection",
		message: `A proxy rejected or broke the connection to ${host}. Allow the host on the proxy, or correct HTTPS_PROXY for the runner and the Docker daemon.`,
		fix: "# Check\ndocker info --format '{{.HTTPSProxy}}'"
	}),
	"registry-not-found": ({ host }) => ({
		title: "The registry doesn't exist under this name",
		message: `DNS has no record for ${host}. The registry was deleted, or the name is misspelled or has no hash (name-hash.azurecr.io). Copy the login server from the registry's Overview page.`,
		fix: `# Check\n${listRegistries()}`
	}),
	"registry-disabled": ({ registryName }) => ({
		title: "The registry's state or quota doesn't allow this operation",
		message: "The registry, or its subscription, is disabled or over its quota. Check both in the Azure portal. If the storage is full, delete images or choose a higher tier.",
		fix: `# Check: how much is used?\naz acr show-usage --name ${shellQuote(registryName)}`
	}),
	"registry-throttled": ({ host }) => ({
		title: "Too many requests to the registry",
		message: `The registry ${host} returned status 429. Run fewer jobs at the same time, or choose a higher service tier. Then re-run the failed jobs.`,
		fix: "gh run rerun --failed <run-id>"
	}),
	"registry-unavailable": ({ host }) => ({
		title: "The registry returned a server error",
		message: `The error comes from ${host}, not from the job. Re-run the failed jobs. If the error remains, check the Azure status page.`,
		fix: "gh run rerun --failed <run-id>"
	}),
	"arm-audience-disabled": ({ registryName }) => ({
		title: "The registry rejects tokens for Azure Resource Manager",
		message: "The policy azureADAuthenticationAsArmPolicy might be disabled. Older versions of the Azure CLI need it. Update the Azure CLI.",
		fix: `# Check\naz acr config authentication-as-arm show --registry ${shellQuote(registryName)}`
	}),
	"encryption-key-unreachable": ({ registryName }) => ({
		title: "The registry can't use its encryption key",
		message: "The key vault, the key, or the identity of the customer-managed key was removed or is blocked. Its owner must restore access.",
		fix: `# Check\naz acr encryption show --name ${shellQuote(registryName)}`
	}),
	"registry-provisioning-failed": ({ registryName }) => ({
		title: "The registry isn't fully provisioned",
		message: "The last change of the registry failed. Check the activity log of the registry, then repeat the change.",
		fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query provisioningState`
	}),
	"registry-unreachable": ({ host }) => ({
		title: "The registry isn't reachable from here",
		message: `The connection to ${host} was rejected, reset, or timed out. Re-run the job. If it fails again, allow TCP port 443 from this machine.`,
		fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/`
	}),
	"dns-failed": ({ host }) => ({
		title: "The DNS lookup failed",
		message: `The DNS server of this machine or of the Docker daemon returned no answer for ${host}. The registry itself wasn't checked. Correct the DNS servers.`,
		fix: `# Check\nnslookup ${shellQuote(host)}`
	}),
	"private-endpoint-unreachable": ({ host, registryName }) => ({
		title: "The registry's private endpoint isn't reachable",
		message: `The name ${host} resolves to a private IP address, but the connection fails. Run the job in the network of the private endpoint, or correct its DNS.`,
		fix: `# Check\nnslookup ${shellQuote(host)}\n${listPrivateEndpoints(registryName)}`
	}),
	"tls-untrusted": ({ host }) => ({
		title: "The TLS certificate isn't trusted",
		message: `Causes are a proxy that inspects TLS for ${host}, a missing certificate authority, or a wrong clock. Add the certificate authority to the system and to Docker.`,
		fix: "sudo cp <ca>.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates\nsudo systemctl restart docker"
	}),
	"data-endpoint-unreachable": ({ dataHost, registryName }) => ({
		title: "Image layers can't be downloaded",
		message: dataHost === void 0 ? "The registry works, but its data endpoint is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry." : `The registry works, but its data endpoint ${dataHost} is blocked. Allow *.blob.core.windows.net, or the dedicated data endpoints of the registry.`,
		fix: `# Check\naz acr show-endpoints --name ${shellQuote(registryName)}`
	}),
	"arm-access-missing": ({ registryName }) => ({
		title: "No Reader access to the registry",
		message: "The command reads the registry in Azure Resource Manager, but the identity has no Reader role. Assign Reader on the registry, or use `docker login`.",
		fix: `az role assignment create --assignee <object-id> --role Reader --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`
	}),
	"push-denied": ({ registryName, repository }) => ({
		title: "No permission to push to the repository",
		message: "The identity has no role that allows push, or its role applies to another registry or repository. Assign the role on the registry.",
		fix: `# ${repository}\n${assignLeastPrivilegedRole("<object-id>", "push", registryName)}`
	}),
	"pull-denied": ({ registryName, repository }) => ({
		title: "No permission to pull from the repository",
		message: "The identity has no role that allows pull, or its role applies to another registry or repository. Assign the role on the registry.",
		fix: `# ${repository}\n${assignLeastPrivilegedRole("<object-id>", "pull", registryName)}`
	}),
	"role-abac-mismatch": ({ registryName }) => ({
		title: "The role doesn't apply in the registry's permissions mode",
		message: "In the mode \"RBAC Registry + ABAC Repository Permissions\", AcrPush and AcrPull do not apply to repositories. Assign a repository role.",
		fix: assignLeastPrivilegedRole("<object-id>", "push", registryName)
	}),
	"docker-credentials-stale": ({ host }) => ({
		title: "The saved Docker login no longer works",
		message: `Docker has a saved login for ${host} that expired or was revoked. Log in again in this job, before this step.`,
		fix: `docker logout ${shellQuote(host)}`
	}),
	"token-expired": ({ registryName }) => ({
		title: "The registry token expired",
		message: "A token of `az acr login` is valid for three hours. A long push or pull can take more time than is left. Log in again right before this step.",
		fix: `az acr login --name ${shellQuote(registryName)}`
	}),
	"token-expiring": ({ registryName }) => ({
		title: "The registry token expired during the job",
		message: "The job logged in early, and the token was no longer valid when it was used. Log in again right before this step.",
		fix: `az acr login --name ${shellQuote(registryName)}`
	}),
	"token-wrong-registry": ({ host, registryName }) => ({
		title: "The token is for another registry",
		message: `Another registry issued the token, so ${host} rejects it. Get a token from this registry.`,
		fix: `az acr login --name ${shellQuote(registryName)}`
	}),
	"engine-proxy-mismatch": ({ host }) => ({
		title: "The Docker daemon uses another proxy than the runner",
		message: `The daemon has its own proxy settings. If the runner reaches ${host} and the daemon doesn't, set the proxy of the daemon, then restart the daemon.`,
		fix: `# Check\ndocker info --format '{{.HTTPSProxy}}'`
	}),
	"builder-proxy-mismatch": ({ host }) => ({
		title: "The buildx builder uses another proxy than the runner",
		message: `A builder in a container has its own proxy settings. If the runner reaches ${host} and the builder doesn't, create the builder with the proxy.`,
		fix: "driver-opts: env.https_proxy=<proxy>",
		language: "yaml"
	}),
	"workflow-login-order": ({ host }) => ({
		title: "The login comes too late, or was lost",
		message: `A step of the job logs in to ${host} after this one, or a step in between logged out or changed DOCKER_CONFIG. Move the login before this step.`,
		fix: "# Move the login step before this step",
		language: "yaml"
	}),
	"workflow-registry-mismatch": ({ host }) => ({
		title: "The login is for another registry than the image",
		message: `Docker saves logins by the exact host, including uppercase letters and the port. No login of this job is for ${host}. Use the same spelling in the login and in the image name.`,
		fix: `registry: ${host}`,
		language: "yaml"
	}),
	"workflow-image-host-missing": ({ host, repository }) => ({
		title: "The image name has no login server",
		message: "Without a login server, Docker pushes to Docker Hub. Tag and push the image with the login server of the registry.",
		fix: `docker tag <image> ${host}/${repository}:<tag>\ndocker push ${host}/${repository}:<tag>`
	}),
	"workflow-secrets-not-passed": () => ({
		title: "The called workflow doesn't get the secrets",
		message: "A reusable workflow gets only the secrets that its caller passes, so the value is empty. Pass the secrets in the caller's job.",
		fix: "secrets: inherit",
		language: "yaml"
	}),
	"secrets-unavailable": () => ({
		title: "Secrets aren't available to this run",
		message: "A pull request from a fork gets no secrets, and a Dependabot run gets only Dependabot secrets. Skip the login in such runs.",
		fix: NOT_IN_FORKS,
		language: "yaml"
	}),
	"role-propagation-pending": ({ registryName }) => ({
		title: "The role assignment isn't active yet",
		message: "A new role assignment can take up to 10 minutes to take effect, and then needs a new login. Wait, then re-run the failed jobs.",
		fix: `# Check\naz role assignment list --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`
	})
};
const newSecret = (clientId) => `az ad app credential reset --id ${shellQuote(clientId)} --append --query password --output tsv | gh secret set <SECRET_NAME>`;
const notInRegistry = ({ host, repository, registryName }) => ({
	title: "The image or its tag doesn't exist",
	message: `The registry ${host} was reached, but has no such image. Compare the name and the tag with those in the registry.`,
	fix: `# Check: which tags are there?\naz acr repository show-tags --name ${shellQuote(registryName)} --repository ${shellQuote(repository)}`
});
const notBuilt = ({ host, repository }) => ({
	title: "This machine has no image with this name and tag",
	message: "`docker push` sends only images that are on this machine. In the same job, build or tag the image with exactly the name that you push.",
	fix: `docker build --tag ${host}/${repository}:<tag> .\ndocker push ${host}/${repository}:<tag>`
});
// build/texts/en/logs.js
const logTexts = {
	"docker-is-podman": () => ({
		title: "The docker command is Podman",
		message: "The program named docker on this machine is Podman. It has its own credential store and options, so a Docker login or option might not work. Install Docker, or use podman login and podman push.",
		fix: "podman login <registry-name>.azurecr.io"
	}),
	"docker-config-redirected": () => ({
		title: "DOCKER_CONFIG points to a folder without plugins or logins",
		message: "Docker finds plugins, such as Buildx, and saved logins only in this folder. Set DOCKER_CONFIG once, before the login, or remove it.",
		fix: "echo \"DOCKER_CONFIG=$HOME/.docker\" >> \"$GITHUB_ENV\""
	}),
	"docker-daemon-network-broken": ({ host }) => ({
		title: "The Docker daemon can't reach the network, but the machine can",
		message: "The daemon has its own DNS and proxy settings, and they don't work. Correct them, then restart the daemon.",
		fix: `# Check: does the machine itself reach the registry?\ncurl --max-time 10 https://${shellQuote(host)}/v2/`
	}),
	"image-reference-invalid": ({ host, repository }) => ({
		title: "The image reference isn't valid",
		message: "Docker rejected the image name before it contacted a registry. Often a variable is empty, or contains quotes, spaces, or a scheme. Print the name in the step, then correct it.",
		fix: `docker push ${host}/${repository}:<tag>`
	}),
	"image-locked": ({ registryName, repository }) => ({
		title: "The image, tag, or repository is locked",
		message: "The registry accepted the login, but the image is locked against writing or deleting. Push another tag, or ask the owner of the image to unlock it.",
		fix: `# Check: what is locked?\naz acr repository show --name ${shellQuote(registryName)} --repository ${shellQuote(repository)} --query changeableAttributes`
	}),
	"firewall-rule-limit": ({ registryName }) => ({
		title: "The registry has reached its limit of IP rules",
		message: "No more IP rules can be added to the registry. Remove the rules of old runners, use a runner with a static IP address, or use a private endpoint.",
		fix: `# Check: which rules are there?\naz acr network-rule list --name ${shellQuote(registryName)}`
	}),
	"credentials-mangled": () => ({
		title: "The password was changed before Docker received it",
		message: "The shell replaced characters such as $ or quotes, or a newline was added. Pass the password through an environment variable and --password-stdin.",
		fix: "printf %s \"$ACR_PASSWORD\" | docker login <registry-name>.azurecr.io --username \"$ACR_USERNAME\" --password-stdin"
	}),
	"content-trust-denied": ({ registryName }) => ({
		title: "No permission to sign images with Content Trust",
		message: "DOCKER_CONTENT_TRUST is on, but the identity can't sign. Assign AcrImageSigner on a registry with content trust enabled, then log in again.",
		fix: `az role assignment create --assignee <object-id> --role AcrImageSigner --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`
	}),
	"image-not-signed": ({ host, repository }) => ({
		title: "Content Trust is on, and the image isn't signed",
		message: "The job sets DOCKER_CONTENT_TRUST, so Docker pulls only images that are signed with Docker Content Trust, and this one isn't. Remove the variable, or sign the image when you push it.",
		fix: `# Check: which tags are signed?\ndocker trust inspect --pretty ${shellQuote(`${host}/${repository}`)}`
	}),
	"oidc-unsupported": () => ({
		title: "This GitHub Enterprise Server doesn't support id-token",
		message: "The server rejected the permission id-token, which needs GitHub Enterprise Server 3.5 or later. Update the server, or sign in with a client secret.",
		fix: "creds: ${{ secrets.AZURE_CREDENTIALS }}",
		language: "yaml"
	}),
	"oidc-endpoint-unreachable": () => ({
		title: "GitHub's OIDC token endpoint didn't answer",
		message: "The job has the permission id-token: write, but the endpoint returned an error or no answer. Re-run the job. On a self-hosted runner, allow *.actions.githubusercontent.com.",
		fix: "# Check\ncurl --verbose --max-time 10 https://token.actions.githubusercontent.com/.well-known/openid-configuration"
	}),
	"oidc-issuer-unreachable": () => ({
		title: "Microsoft Entra ID couldn't reach the token's issuer",
		message: "Microsoft Entra ID couldn't load the metadata or keys of the OIDC issuer. If the issuer is GitHub, re-run the job. Your own issuer must be reachable from the internet.",
		fix: "gh run rerun --failed <run-id>"
	}),
	"managed-identity-wrong": () => ({
		title: "The managed identity isn't assigned to this machine",
		message: "The machine has no identity, several identities, or a different one than specified. Set the client ID of a user-assigned identity that is assigned to the machine.",
		fix: "az login --identity --client-id <client-id>"
	}),
	"acr-audience-unavailable": ({ registryName }) => ({
		title: "This machine can't get a token for container registries",
		message: "The token service of this machine issues no token for containerregistry.azure.net. This happens in Cloud Shell and in notebooks. Sign in with az login first, or log in with a repository-scoped token.",
		fix: `az login\naz acr login --name ${shellQuote(registryName)}`
	}),
	"subscription-not-visible": () => ({
		title: "The identity can't see the registry's subscription",
		message: "The sign-in worked, but the identity sees no subscription, or a different one than that of the registry. Select the subscription, or assign Reader on the registry.",
		fix: "az account list --output table\naz account set --subscription <subscription-id>"
	}),
	"acr-tasks-denied": ({ registryName }) => ({
		title: "No permission to run ACR Tasks",
		message: "The identity can't queue a task or get an upload URL, and AcrPush doesn't include these permissions. Assign Container Registry Tasks Contributor, or build with Docker.",
		fix: `az role assignment create --assignee <object-id> --role "Container Registry Tasks Contributor" --scope "$(az acr show --name ${shellQuote(registryName)} --query id --output tsv)"`
	}),
	"acr-tasks-not-allowed": ({ host, repository }) => ({
		title: "The subscription can't run ACR Tasks",
		message: "Azure doesn't run ACR Tasks for free or trial subscriptions. Build with Docker on the runner and push, or ask Azure support to allow ACR Tasks.",
		fix: `docker buildx build --push --tag ${host}/${repository}:<tag> .`
	}),
	"acr-tasks-firewall-denied": ({ registryName }) => ({
		title: "The registry's firewall blocks the ACR Tasks agent",
		message: "The agent's IP address isn't allowed. Build on your own runner, use an agent pool in a virtual network, or give the task a system-assigned identity and allow trusted services on the registry.",
		fix: `# Check\n${showPublicAccess(registryName)}`
	}),
	"acr-tasks-identity-missing": ({ registryName }) => ({
		title: "The task has no identity with access to the registry",
		message: "With the role assignment permissions mode \"RBAC Registry + ABAC Repository Permissions\", a task has no access by default. Run it with --source-acr-auth-id [caller], or with a managed identity that has a role on the registry.",
		fix: `az acr build --registry ${shellQuote(registryName)} --source-acr-auth-id "[caller]" --image <image> .`
	}),
	"kubelet-credentials-missing": ({ host }) => ({
		title: "The node pulled without credentials",
		message: "The kubelet sent no credentials to the registry: its credential provider failed, or isn't configured for this host. Check the credential provider of the node and its identity.",
		fix: `# Check\naz aks check-acr --resource-group <resource-group> --name <cluster> --acr ${shellQuote(host)}`
	}),
	"az-cli-broken": () => ({
		title: "The Azure CLI itself failed",
		message: "The installation of the Azure CLI is damaged, or this version has a defect. The registry wasn't contacted. Reinstall the Azure CLI, separate from other Python packages.",
		fix: "az version\naz upgrade --yes"
	}),
	"ado-task-broken": () => ({
		title: "The Azure Pipelines task has a defect",
		message: "The task itself failed, or lost its own login. Log in and push in one script step to find out whether the task is the cause. If it is, pin the last version of the task that worked.",
		fix: "- script: docker push <registry-name>.azurecr.io/<repository>:<tag>",
		language: "yaml"
	}),
	"ado-service-connection-invalid": () => ({
		title: "The Azure Pipelines service connection doesn't work",
		message: "The service connection has the wrong type, was removed, or its credential or registry changed. Verify the connection under Project settings, or create a new one for this registry.",
		fix: "# Project settings > Service connections > the connection > Edit > Verify"
	}),
	"client-login-unsupported": ({ host }) => ({
		title: "The client doesn't support the saved login",
		message: "The command `az acr login` saves an identity token, which some clients ignore. They then send no password. Log in with a username and a password for this client.",
		fix: `docker login ${shellQuote(host)} --username <application-id> --password-stdin < <password-file>`
	}),
	"client-version-broken": () => ({
		title: "This version of the client has a defect",
		message: "The login worked, but the client didn't send the credentials, or sent them incorrectly. This is a known defect of some versions. Update the client, or go back to the version that worked.",
		fix: "# Check\nhelm version"
	}),
	"command-invalid": () => ({
		title: "The command line is invalid",
		message: "The program rejected its arguments before it contacted a server. Often a hyphen became a long dash when the command was copied, or a variable is empty. Type the command again.",
		fix: "az acr login --name <registry-name>"
	})
};
// build/texts/en/explain.js
const explainTexts = {
	wordings: {
		...logTexts,
		...logCauseTexts
	},
	certainty: {
		proven: "The log names the cause",
		likely: "The most likely cause",
		possible: "Also possible"
	},
	proves: {
		"stopped-locally": "The command stopped on this machine. The registry wasn't contacted.",
		"not-connected": "No connection to the registry was made. Credentials and permissions weren't checked.",
		"entra-rejected": "Microsoft Entra ID rejected the sign-in. The registry wasn't contacted.",
		"registry-answered": "The registry was reached, and it rejected the request.",
		"registry-accepted-login": "The registry was reached, and it accepted the login.",
		"azure-management-answered": "The sign-in worked. Azure Resource Manager rejected the request.",
		"platform-pull-failed": "The service that runs the image couldn't pull it. The push isn't the problem.",
		nothing: "The text proves only that the step failed."
	},
	questions: {
		"which-credential": "Which credential is it, and does it still work? Run acr-login-check with the same inputs: it checks with Microsoft Entra ID and the registry.",
		"was-there-a-login": "Did a step of this job log in to exactly this host, before this step? If so, the identity has no matching role.",
		"which-docker-failure": "What does `docker version` print on this machine: not found, permission denied, or no server?",
		"which-network": "What does `curl --verbose https://<login-server>/v2/` print on the same machine? With status 401, the network works.",
		"firewall-or-closed": "Is public network access disabled, or is there no rule for this IP address? Run `az acr show --query publicNetworkAccess`.",
		"which-role": "Which roles does the identity have on the registry? Run acr-login-check with the same identity and Reader on the registry.",
		"which-identity": "Which identity pulls, and does it have AcrPull? It is the identity of the cluster or app, not of the pipeline.",
		"does-it-exist": "Does exactly this name exist? Compare the registry, repository, and tag, letter by letter.",
		"fork-or-name": "Is this a run of a fork or of Dependabot, which gets no secrets? If not, is the name of the secret correct?",
		rerun: "Does the job pass when you re-run it? If so, the fault was temporary."
	},
	headings: {
		now: "Now",
		proves: "Proves",
		check: "Check",
		excludes: "Not the cause",
		rest: "Also possible"
	},
	unknown: "The cause is unknown: this log contains no known error of a login, push, or pull with Azure Container Registry.",
	empty: "The log is empty.",
	open: "The cause is unknown: many causes share this text, and nothing around it tells them apart.",
	next: "Provide the whole log of the failed step, with the lines before the error. Or run acr-login-check with the inputs of the login step: it checks with the registry itself.",
	unreadable: "The log couldn't be read",
	said: "What the log says",
	placeOf: ({ job, step, file, line }) => {
		if (job === void 0) return file === void 0 ? `line ${line}` : `${file}, line ${line}`;
		return step === void 0 ? `job ${job}, log line ${line}` : `job ${job}, step ${step}, log line ${line}`;
	},
	live: (outcome, cause) => outcome === "holds" ? `It is still true. A check just now found: ${cause}.` : "A check just now found no problem. The cause is gone, or the failed step used another credential."
};
// build/texts/en/federated.js
const federatedTexts = { "federated-credential-mismatch": (values) => ({
	title: titleOf(values),
	message: `${causeText(values)} ${solutionText(values)}`,
	...fixOf(values)
}) };
function titleOf({ advice, part }) {
	if (advice.fix.do === "wait") return "Microsoft Entra ID rejects a federated credential that matches";
	switch (part) {
		case "issuer": return "No federated credential matches this job's issuer";
		case "subject": return "No federated credential matches this job's subject";
		case "audience": return "No federated credential matches this job's audience";
		default: return "No federated credential matches this job";
	}
}
function causeText({ advice, nearest, part, subject }) {
	const because = reasonText(advice, subject);
	if (because !== void 0) return because;
	switch (advice.fix.do) {
		case "wait": return `The credential "${named(advice.fix.existing)}" has exactly the issuer, subject, and audience of this job.`;
		case "set-audience": return "The audience of GitHub's token isn't the one that the federated credential accepts.";
		case "correct": return `The ${advice.fix.part} of the credential "${named(advice.fix.existing)}" is misspelled.`;
		default: return nearest === void 0 ? NOT_FOUND[part ?? "any"] : `The closest federated credential, "${named(nearest.name)}", is for another job. Microsoft Entra ID compares letter by letter.`;
	}
}
const NOT_FOUND = {
	issuer: "No federated credential has exactly the issuer of this job.",
	subject: "No federated credential has exactly the subject of this job.",
	audience: "No federated credential has exactly the audience of this job.",
	any: "No federated credential has exactly the issuer, subject, and audience of this job."
};
function reasonText({ because, about = "" }, subject) {
	switch (because) {
		case "literal-wildcard": return `The subject of the credential "${named(about)}" has a *, but Microsoft Entra ID compares it letter by letter.`;
		case "subject-per-tag": return "Each tag has its own subject, so a credential for one tag doesn't match the next one.";
		case "called-workflow": return `The credential "${named(about)}" is for another called workflow, or for another branch of it.`;
		case "immutable-form": return /^repo:[^/:]*@/.test(subject) ? `The credential "${named(about)}" doesn't have the IDs of owner and repository, which GitHub puts into the subject here.` : `The credential "${named(about)}" has the IDs of owner and repository, which GitHub doesn't put into the subject here.`;
		case "other-issuer": return `Only the issuer of the credential "${named(about)}" differs.`;
		default: return;
	}
}
function solutionText({ advice: { fix, because }, owner, subject }) {
	const isPattern = because === "literal-wildcard" || because === "subject-per-tag";
	switch (fix.do) {
		case "wait": return "If the credential is new, re-run the job in a few minutes. If it is older, check the client ID and the tenant ID of the job.";
		case "set-audience": return "Set the audience input of azure/login to that value.";
		case "correct": return "Correct the credential.";
		case "replace-one": return "There are already 20 credentials, the maximum. Update one that no job uses.";
		case "add-flexible": return "Add a flexible credential, or give the job an environment and add a credential for it.";
		default:
			if (isPattern && owner?.kind === "managed-identity") return "Give the job an environment, which has one subject, and add a credential for it.";
			return subject.endsWith(":pull_request") ? "Add one. Caution: all pull requests of the repository have the same subject, so each of them can then sign in." : "Add a credential for this job, or run the job with a matching one.";
	}
}
function fixOf({ advice: { fix }, clientId, owner, graph, issuer, subject, audience }) {
	if (fix.do === "wait") return { fix: "gh run rerun <run-id> --failed" };
	if (fix.do === "set-audience") return {
		fix: `audience: ${fix.audience}`,
		language: "yaml"
	};
	return { fix: federatedCommands(fix, clientId, {
		graph,
		issuer,
		subject,
		audience
	}, owner) };
}
const named = (name) => shorten(name, 40);
// build/texts/en/firewall.js
const firewallTexts = {
	"private-endpoint-unreachable": privateEndpoint,
	"firewall-denied": firewallDenied,
	"public-access-disabled": (values) => ({
		title: "Public network access to the registry is disabled",
		message: `Only the registry's private endpoints accept connections. ${privateAdvice(values)}`,
		...undoFirst(values) ?? (values.runner === "self-hosted" ? { fix: insideNetwork(values.registryName) } : INSIDE_RUNNER)
	})
};
function firewallDenied(values) {
	const { address, registryName } = values;
	const title = "The registry's firewall blocks this runner";
	const undo = undoFirst(values);
	if (undo === void 0 && address !== void 0 && values.beyondRules !== void 0) return {
		title,
		...withoutRule(values.beyondRules, address, values)
	};
	if (undo === void 0 && values.partly && address !== void 0 && values.runner !== "github-hosted") return {
		title,
		message: `The firewall allowed one request, and blocked the next one, from ${address}. This runner has several outbound addresses (a NAT gateway, for example), or a new rule hasn't taken effect yet. Allow all its addresses.`,
		fix: `# Run by: a Contributor of the registry. Repeat it for each outbound address of the runner\n${allowAddress(registryName, address)}`
	};
	return {
		title,
		message: address === void 0 ? `The address of this runner isn't allowed, or public network access is disabled. ${adviceOutside(values)}` : `The address ${address} isn't allowed, or public network access is disabled. ${adviceOutside(values)}`,
		...undo ?? (values.runner === "github-hosted" ? INSIDE_RUNNER : { fix: `# Check: if public network access is disabled, a firewall rule doesn't help\n${showPublicAccess(registryName)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, address ?? "<address>")}` })
	};
}
function withoutRule(kind, address, { host, registryName }) {
	return kind === "ipv6" ? {
		message: `The registry sees the IPv6 address ${address}, and firewall rules accept only IPv4 addresses. Let this runner reach the registry over IPv4, and allow its public IPv4 address.`,
		fix: `# Check: the registry's error message shows the public IPv4 address\ncurl --ipv4 --silent ${shellQuote(`https://${host}/oauth2/token?service=${host}`)}\n# Then. Run by: a Contributor of the registry. Allows every machine behind this address\n${allowAddress(registryName, "<address>")}\n# Run by: whoever manages the runner. Prefer IPv4, or disable IPv6`
	} : {
		message: `The registry sees the private address ${address}, which no firewall rule can allow. The runner's subnet uses a service endpoint. Allow the subnet, or use a private endpoint.`,
		fix: `# Run by: a Contributor of the registry. Allows the whole subnet\naz acr network-rule add --name ${shellQuote(registryName)} --subnet <subnet-id>`
	};
}
const INSIDE_RUNNER = {
	fix: "# In the job: a self-hosted runner in the registry's network, or a larger runner with a static IP address\nruns-on: <runner-in-that-network>",
	language: "yaml"
};
const insideNetwork = (registryName) => `# Check: the networks that have a private endpoint\n${listPrivateEndpoints(registryName)}\n# Then run the job in one of them\n# runs-on: <runner-in-that-network>`;
function undoFirst({ host, alias, fromHostsFile, runner }) {
	if (fromHostsFile) return { fix: restoreHostsFile(host) };
	if (alias === void 0 || runner === "github-hosted") return void 0;
	return { fix: [
		"# If the runner is in the private endpoint's network. Run by: whoever manages the private DNS zone",
		`az network private-dns link vnet create --resource-group <resource-group> --zone-name ${plainHost(zoneOf(alias))} \\`,
		"  --name <link-name> --virtual-network <network-id> --registration-enabled false",
		"# If it isn't: runs-on: <runner-in-that-network>"
	].join("\n") };
}
function adviceOutside({ alias, fromHostsFile, runner }) {
	if (fromHostsFile) return "The hosts file of this runner overrides DNS with a public address. Remove the entry.";
	if (runner === "github-hosted") return "GitHub-hosted runners get a new IP address for each job. Use a larger runner with a static IP address, or a self-hosted runner in the registry's network.";
	return alias === void 0 ? "Use a runner in the registry's network, or allow the runner's address." : "The registry's private DNS zone isn't linked to this runner's network, so the name resolves to a public address. Link the zone to that network.";
}
function privateAdvice(values) {
	if (values.fromHostsFile || values.alias !== void 0 && values.runner !== "github-hosted") return adviceOutside(values);
	return values.runner === "github-hosted" ? "This GitHub-hosted runner is outside their network. Use a self-hosted runner in that network, or a larger runner with Azure private networking." : "Use a runner in the registry's network, or enable public access from selected networks and allow the runner's address.";
}
function privateEndpoint(values) {
	const { host, registryName, address, alias, fromHostsFile } = values;
	if (address === void 0) return {
		title: "The private DNS zone has no record for the registry",
		message: "The private DNS zone that is linked to this network has no record of the registry. Add a DNS zone group to the private endpoint, which creates the record, or unlink the zone from this network.",
		fix: `# Check\nnslookup ${shellQuote(alias ?? host)}\n# Run by: whoever manages the private DNS zone. Add the record of an approved connection\n${listPrivateEndpoints(registryName)}`
	};
	return fromHostsFile ? {
		title: "The registry's private endpoint isn't reachable",
		message: `The hosts file of this runner overrides DNS with the private address ${address}, but no connection to it works. Remove the entry.`,
		fix: restoreHostsFile(host)
	} : {
		title: "The registry's private endpoint isn't reachable",
		message: `The name resolves to the private address ${address}, but connections to it fail. This runner is outside the endpoint's virtual network, or a route or network security group blocks it. Use a runner in that network.`,
		fix: insideNetwork(registryName)
	};
}
// build/texts/en/images.js
const imageTexts = {
	"image-not-found": ({ host, registryName, images, quarantine = false }) => {
		const [first] = images;
		return first === void 0 ? {
			title: "The image to pull doesn't exist",
			message: "The registry doesn't have the image. Correct its name, or push the image first.",
			fix: `# Check: the repositories\n${listRepositories(registryName)}`
		} : missingText({
			host,
			registryName,
			quarantine
		}, first, images.length - 1);
	},
	"image-incompatible": ({ host, repository, reference, cause, platform = "", platforms, type }) => {
		const image = shorten((0,acr_login_check_repository.n)(repository, reference), 70);
		switch (cause) {
			case "platform": return {
				title: `The image has no version for ${platform}`,
				message: `A plain docker pull of ${image} fails, because the image has only other platforms. Build it for ${platform} too, or run the job on a matching machine.`,
				fix: `# In the job that builds the image: add this platform\n${buildAndPush(host, repository, reference, [...platforms.filter(ofSameSystem(platform)), platform])}`
			};
			case "artifact": return {
				title: "Docker can't pull this artifact",
				message: `${image} isn't a container image, so docker pull rejects its media type. Pull it with the tool that pushed it, or correct the name of the image.`,
				fix: type === HELM_CHART && !(0,acr_login_check_repository.r)(reference) ? `helm pull ${shellQuote(`oci://${host}/${repository}`)} --version ${shellQuote(reference)}` : `oras pull ${shellQuote(`${host}/${(0,acr_login_check_repository.n)(repository, reference)}`)}`
			};
			default: return {
				title: "Docker can no longer pull an image of this format",
				message: `${image} has the manifest format that Docker used before 2017 (schema 1), which current versions reject. Build and push the image again.`,
				fix: `# In the job that builds the image\n${buildAndPush(host, repository, reference, [])}`
			};
		}
	},
	"image-rejected": ({ registryName, repository, reference, cause }) => {
		const image = shorten((0,acr_login_check_repository.n)(repository, reference), 70);
		switch (cause) {
			case "quarantined": return {
				title: "The image to pull is in quarantine",
				message: `Until a scan releases ${image}, this identity can't pull it. Wait for the scan, or ask whoever runs the scan.`,
				fix: `# Check. Run by: someone with the role AcrQuarantineReader, who sees images in quarantine\n${showImageAttributes(registryName, repository, reference)}`
			};
			case "disallowed": {
				const { show, enableReading } = imageLocks(registryName, repository, reference);
				return {
					title: "The registry doesn't allow pulls of this image",
					message: `Reading ${image} is disabled for the repository, the tag, or the image, or the image is in quarantine. If reading is disabled by mistake, enable it. Otherwise, wait for the scan.`,
					fix: `# Check: readEnabled and quarantineState\n${show}\n# Then, if reading is disabled by mistake. Run by: someone who can push to the repository\n${enableReading}`
				};
			}
			default: return {
				title: "The registry rejects the image to pull",
				message: `You have permission to pull ${shorten(repository, 50)}, but the registry rejects the request for this image, so \`docker pull\` fails too. The evidence has the registry's error message.`,
				fix: `# Check\n${showImageAttributes(registryName, repository, reference)}`
			};
		}
	},
	"cache-rule-upstream-failed": ({ registryName, repository, cause, rule }) => {
		switch (cause) {
			case "throttled": return {
				title: "The source of a cache rule is throttling requests",
				message: "The source registry limits the requests of your registry, so pulls of images that aren't cached yet fail. Add a credential set to the cache rule, or re-run the job later.",
				fix: `# Check\n${SHOW_HEALTH(registryName)}\n# Then. Run by: a Contributor of the registry\naz acr cache update --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? "<rule>")} --cred-set <credential-set>`
			};
			case "denied": return {
				title: "The source registry of a cache rule denies access to the image",
				message: "The source registry doesn't have the path that the cache rule builds from the image name, or the rule's credentials can't read it. Check both. On Docker Hub, library/ has only official images.",
				fix: `# Check: the source path of the rule\naz acr cache show --registry ${shellQuote(registryName)} --name ${shellQuote(rule ?? "<rule>")} --query '{source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`
			};
			case "failed": return {
				title: "A cache rule can't get the image from its source",
				message: "The source registry gave an unexpected answer, so pulls of images that aren't cached yet fail. Re-run the failed jobs. If it happens again, pull from the source directly.",
				fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}`
			};
			default: return {
				title: "A cache rule probably can't sign in to its source registry",
				message: `The token has permission to pull ${shorten(repository, 50)}, but the registry rejected the pull. Check the health of the rule's credential set.`,
				fix: `${SHOW_RULES(registryName)}\n${SHOW_HEALTH(registryName)}\n# Then save the source's current password in that secret; no line break at the end of the file\n# Run by: someone who can write to the key vault\naz keyvault secret set --vault-name <vault> --name <secret> --file <file-with-the-password> --output none`
			};
		}
	}
};
const BEGINS_WITH_HOST = /^[a-z0-9-]+\.[a-z0-9.-]+\//;
const HELM_CHART = "application/vnd.cncf.helm.config.v1+json";
const ofSameSystem = (platform) => (other) => other.split("/")[0] === platform.split("/")[0];
function buildAndPush(host, repository, reference, platforms) {
	const image = shellQuote(`${host}/${repository}`);
	const tag = (0,acr_login_check_repository.r)(reference) ? `${image}:<tag>` : shellQuote(`${host}/${repository}:${reference}`);
	return `docker buildx build${platforms.length === 0 ? "" : ` --platform ${platforms.map(shellQuote).join(",")}`} --tag ${tag} --push .`;
}
function missingText({ host, registryName, quarantine }, { repository, reference, missing, nearest, architecture = "" }, others) {
	const more = others === 0 ? "" : ` Missing images in total: ${others + 1}.`;
	const shown = shorten(repository, 50);
	const tag = shorten(reference, 30);
	switch (missing) {
		case "repository":
			if (BEGINS_WITH_HOST.test(repository)) return {
				title: "The repository to pull from doesn't exist",
				message: `No cache rule covers ${shown}, and nothing was pushed there.${more} Add a cache rule for this name, or leave out the host if it's the registry that has the image.`,
				fix: SHOW_RULES(registryName)
			};
			return {
				title: "The repository to pull from doesn't exist",
				message: `You have permission to pull ${shown}, but nothing was pushed there yet, or its name is misspelled.${more} Correct the name, or push the image first.`,
				fix: `# Check: the repositories\n${listRepositories(registryName)}`
			};
		case "digest": return {
			title: "The digest to pull doesn't exist",
			message: `The image was deleted from ${shown}, or the digest belongs to another repository or registry.${more} Correct the digest.`,
			fix: `# Check: the newest images\n${listImages(registryName, repository)}`
		};
		case "child": return {
			title: `The image for ${architecture} was deleted`,
			message: `The index ${shorten((0,acr_login_check_repository.n)(repository, reference), 70)} is there and lists an image for ${architecture}, but that image is gone. A cleanup of untagged images deletes such images.${more} Build and push the tag again.`,
			fix: `# Check: the images that are there\n${listImages(registryName, repository)}`
		};
		default:
			if (quarantine) return {
				title: "The tag to pull doesn't exist, or is in quarantine",
				message: `The registry hides new images until a scan releases them, and shows this identity no tag ${tag} of ${shown}.${more} Wait for the scan, correct the tag, or push the image first.`,
				fix: `# Check. Run by: someone with the role AcrQuarantineReader, who sees images in quarantine\n${listImages(registryName, repository)}`
			};
			return nearest.length === 0 ? {
				title: "The tag to pull doesn't exist",
				message: `${shown} has no tag ${tag}. It wasn't pushed yet, was deleted, or is misspelled.${more} Correct the tag, or push the image first.`,
				fix: `# Check: the newest tags\n${listTags(registryName, repository)}`
			} : {
				title: "The tag to pull doesn't exist",
				message: `${shown} has no tag ${tag}. Similar tags: ${shorten(nearest.join(", "), 40)}.${more} Correct the tag, or push the image first.`,
				fix: `docker pull ${shellQuote(`${host}/${repository}:${nearest[0] ?? ""}`)}`
			};
	}
}
const SHOW_RULES = (registryName) => `# Check\naz acr cache list --registry ${shellQuote(registryName)} --query '[].{rule:name,source:sourceRepository,target:targetRepository,credentials:credentialSetResourceId}'`;
const SHOW_HEALTH = (registryName) => `az acr credential-set list --registry ${shellQuote(registryName)} --query '[].{name:name,health:authCredentials[0].credentialHealth.status,error:authCredentials[0].credentialHealth.errorMessage,secret:authCredentials[0].passwordSecretIdentifier}'`;
// build/texts/en/network.js
const networkTexts = {
	"registry-not-found": ({ host, nearest, ignoredProxy }) => {
		if (nearest !== void 0) return nearestText(nearest);
		return ignoredProxy === void 0 ? {
			title: "The registry doesn't exist",
			message: "DNS has no record for the login server. The registry was deleted, its name is misspelled, or a hash is missing (name-hash.azurecr.io). Copy the login server from the registry's Overview page.",
			fix: `# Check: the login servers that you can see\n${listRegistries()}`
		} : {
			title: "The login server can't be resolved here",
			message: `DNS has no record for the name. ${notReadByDocker(ignoredProxy)} Check the name. If internet access needs a proxy, set HTTPS_PROXY for the Docker daemon.`,
			fix: makeDockerRead(host, ignoredProxy)
		};
	},
	"dns-failed": ({ host, alias, ignoredProxy }) => alias !== void 0 ? {
		title: "The DNS lookup of the private endpoint failed",
		message: "The login server is an alias of a private-link name, and the DNS lookup of that name failed. The DNS server that its zone is forwarded to probably doesn't answer. Correct the forwarder.",
		fix: `# Run by: whoever manages DNS. Forward ${plainHost(zoneOf(alias))} to a DNS server in a network that is linked to the zone.\n# Check\nnslookup ${shellQuote(alias)}`
	} : ignoredProxy === void 0 ? {
		title: "The DNS lookup of the registry failed",
		message: "The DNS resolver of this runner failed, so it's unknown whether the registry exists. Check the runner's resolver and network.",
		fix: `# Check\nnslookup ${shellQuote(host)}\n# Run by: whoever manages the network. Correct the DNS server that this runner uses.`
	} : {
		title: "The DNS lookup of the registry failed",
		message: `The DNS resolver of this runner failed. ${notReadByDocker(ignoredProxy)} If internet access needs a proxy, set HTTPS_PROXY for the client and the daemon.`,
		fix: makeDockerRead(host, ignoredProxy)
	},
	"tls-untrusted": (values) => {
		if (values.insecure) return insecureText(values);
		const { title, message, ...fix } = certificateText(values);
		return {
			title,
			message: !values.engineElsewhere || values.cause === "chain" || values.cause === "other" ? message : `${message} The Docker daemon runs on another machine, so Docker may work.`,
			...fix
		};
	},
	"registry-disabled": ({ registryName }) => ({
		title: "The registry's state or quota doesn't allow this operation",
		message: "The registry or its subscription is disabled or over its quota, so the registry rejects every request. The evidence has its error message. Check the registry and the subscription in the Azure portal.",
		fix: `# Check: how much is used, and what state the registry is in\naz acr show-usage --name ${shellQuote(registryName)}\naz acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'`
	}),
	"registry-throttled": ({ retryAfter }) => ({
		title: "The registry is throttling requests",
		message: /^\d{1,4}$/.test(retryAfter ?? "") ? `Docker also gets HTTP 429. The registry accepts requests again in ${retryAfter} s. Run fewer jobs at the same time, or use a higher service tier.` : "Docker also gets HTTP 429. Run fewer jobs at the same time, or use a higher service tier.",
		fix: "# In the job: fewer runs of it at the same time\nstrategy:\n  max-parallel: 2",
		language: "yaml"
	}),
	"registry-unavailable": ({ host, status }) => ({
		title: `The registry returned the server error ${status}`,
		message: "The registry, or something in front of it, isn't working. Re-run the failed jobs. If it happens again, check the Azure status page.",
		fix: `# Check\ncurl --verbose --max-time 10 https://${shellQuote(host)}/v2/\n# Then\ngh run rerun <run-id> --failed`
	}),
	"registry-provisioning-failed": ({ registryName, state, works }) => ({
		title: "The last change to the registry failed",
		message: works ? `Its provisioning state is ${shorten(state, 40)}, but the login still works. Find the change in the activity log, and repeat it.` : `Its provisioning state is ${shorten(state, 40)}, and the registry rejects Docker. Find the change in the activity log, and repeat it.`,
		fix: `# Check\naz acr show --name ${shellQuote(registryName)} --query '{state:provisioningState,status:status}'\n# Run by: an owner of the registry. Then repeat the change that failed.`
	}),
	"encryption-key-unreachable": ({ registryName }) => ({
		title: "The registry can't use its encryption key",
		message: "The customer-managed key is disabled or expired, or the registry's identity lost access to the key vault. Enable or renew the key, or restore the access. Until then, the registry rejects every request.",
		fix: `# Check: the key and the identity\naz acr encryption show --name ${shellQuote(registryName)}\n# Run by: someone who manages the key vault. Then enable or renew the key, or restore the identity's access to it.`
	}),
	"challenge-untrusted": ({ host }) => ({
		title: "The registry asks Docker to send credentials to another host",
		message: "This step sent nothing to that host, but Docker would send the password to it. Don't log in until you know why the registry, or a proxy in front of it, names that host.",
		fix: `# Check\ncurl --include --max-time 10 https://${shellQuote(host)}/v2/`
	})
};
const insecureText = ({ host, daemon }) => ({
	title: "Docker doesn't verify the registry's certificate",
	message: "The certificate can't be verified, so this check sent nothing. The Docker daemon lists the registry in insecure-registries, and sends the password to whoever answers. Trust the certificate authority instead.",
	fix: `${trustAuthority(host, daemon)}\n# Then remove the registry from insecure-registries in /etc/docker/daemon.json`
});
function certificateText({ host, cause, aliasOf, fromHostsFile, engineElsewhere, daemon }) {
	switch (cause) {
		case "dates": return {
			title: "The registry's certificate is expired or not valid yet",
			message: "The clock of this runner is wrong, or a proxy answers with an old certificate. Check the clock first.",
			fix: "# Check\ndate --utc\n# Then, if the clock is wrong. Run by: an administrator of the machine\nsudo timedatectl set-ntp true"
		};
		case "authority-dates": return {
			title: "A certificate authority in the chain isn't valid now",
			message: "The certificate itself is valid, but an authority in its chain expired or isn't valid yet. A proxy that inspects TLS probably sends it. Renew it there, or let requests to the registry bypass the proxy.",
			fix: `# Run by: whoever runs the proxy. Renew its authority, or let TLS to ${plainHost(host)} pass uninspected.\n# Check: the dates of the chain\nopenssl s_client -connect ${shellQuote(`${host}:443`)} -servername ${shellQuote(host)} -showcerts < /dev/null`
		};
		case "common-name": return {
			title: "The certificate has no name that Docker accepts",
			message: "It has a common name, but no subject alternative names, which Docker requires. A proxy that inspects TLS probably issued it. Change that there, or let requests to the registry bypass the proxy.",
			fix: `# Run by: whoever runs the proxy. Issue certificates with a DNS name as subject alternative name,\n# or let TLS to ${plainHost(host)} pass uninspected.\n# Check: no output here means that it has none\nopenssl s_client -connect ${shellQuote(`${host}:443`)} -servername ${shellQuote(host)} < /dev/null 2> /dev/null \\\n  | openssl x509 -noout -ext subjectAltName`
		};
		case "name":
			if (aliasOf !== void 0) return {
				title: "The certificate isn't for this login server",
				message: `The name is an alias of ${aliasOf}, and Azure Container Registry has no certificates for aliases. Use that login server.`,
				fix: `registry: ${(0,acr_login_check_text.c)(aliasOf)}`,
				language: "yaml"
			};
			return fromHostsFile ? {
				title: "The certificate isn't for this login server",
				message: "The hosts file of this runner overrides DNS, so another server answers. Remove the entry.",
				fix: restoreHostsFile(host)
			} : {
				title: "The certificate isn't for this login server",
				message: "The name resolves to the wrong server. Check DNS, the hosts file, and the proxy.",
				fix: `# Check\nnslookup ${shellQuote(host)}\n# Run by: whoever manages DNS or the proxy. Send the name to the registry.`
			};
		case "chain": return {
			title: "The registry's certificate isn't trusted",
			message: inspectedText(engineElsewhere),
			fix: trustAuthority(host, daemon)
		};
		case "other": return {
			title: "The registry's certificate can't be verified",
			message: inspectedText(engineElsewhere),
			fix: trustAuthority(host, daemon)
		};
	}
}
const inspectedText = (engineElsewhere) => engineElsewhere ? "A proxy that inspects TLS probably answers instead of the registry. Trust its certificate authority here, and on the Docker daemon's machine if it isn't trusted there, or exempt the registry from inspection." : "A proxy that inspects TLS probably answers instead of the registry. Trust its certificate authority on the runner and in the Docker daemon, or exempt the registry from inspection.";
const nearestText = (nearest) => ({
	title: "The registry doesn't exist under this name",
	message: `DNS has no record for the login server. You probably mean ${nearest}, which this identity can see. Use that login server, also in the image names.`,
	fix: `registry: ${(0,acr_login_check_text.c)(nearest)}`,
	language: "yaml"
});
// build/texts/en/permission.js
const permissionTexts = {
	"role-abac-mismatch": (values) => ({
		title: "The role has no effect in the registry's permissions mode",
		message: mismatchMessage(values),
		fix: remedyFor(values)
	}),
	"push-denied": deniedText,
	"pull-denied": deniedText,
	"scoped-token-denied": scopedText,
	"repository-not-named": ({ host }) => ({
		title: "No repository specified, so permissions are unknown",
		message: `The registry ${host} grants permissions by repository, so this step can't tell whether your push or pull is allowed. Set the repository input to the one that the job pushes or pulls.`,
		fix: "repository: <repository>",
		language: "yaml"
	})
};
function mismatchMessage({ registryName, denialExplanation, mode, right }) {
	if (denialExplanation === void 0) {
		const roles = (0,conditions.u)("AbacRepositoryPermissions", right).map(({ role }) => role);
		return `The registry ${registryName} uses "RBAC Registry + ABAC Repository Permissions". In this mode, AcrPull, AcrPush, Owner, and Contributor don't apply to repositories. Assign ${listOfAny(roles)}.`;
	}
	const { role, needed } = denialExplanation;
	const roles = listOfAny(needed);
	if (role === void 0) return `The assigned role works only in the other role assignment permissions mode. Assign ${roles}.`;
	return mode === "AbacRepositoryPermissions" ? `With "RBAC Registry + ABAC Repository Permissions", ${heldRoleText(role)} has no effect. Assign ${roles}.` : `In the registry's role assignment permissions mode, ${heldRoleText(role)} has no effect. Assign ${roles}.`;
}
function scopedText(values) {
	const { registryName, repositories, userName, access, systemMap, granted } = values;
	const rights = access === "push" ? ["content/read", "content/write"] : ["content/read"];
	const named = repositories.length === 0 ? ["<repository>"] : repositories;
	const title = granted === "pull" ? titleWith(`The token ${userName} can't push to ${nameList(values)}`, "The repository-scoped token can't push here") : titleWith(`The token ${userName} can't access ${nameList(values)}`, "The repository-scoped token can't access this");
	if (systemMap !== void 0) return {
		title,
		message: `The login works, but the token's scope map, ${systemMap}, doesn't include ${listOfAll(rights)}. This system-defined map can't be changed. Create a scope map with all permissions that the token needs, and assign it.`,
		fix: `# The token then has access to the repositories that are named here, and to no others\n${replaceScopeMap(userName, registryName, named, rights)}`
	};
	return {
		title,
		message: `The login works, but the scope map of the token doesn't include ${listOfAll(rights)} for the repositories of the job. Add the missing permissions to the scope map.`,
		fix: allowToken(userName, registryName, named, rights)
	};
}
function deniedText(values) {
	return {
		title: deniedTitle(values),
		message: deniedMessage(values),
		fix: remedyFor(values)
	};
}
function deniedTitle(values) {
	const names = nameList(values);
	if (values.right === "pull") return titleWith(`No permission to pull ${names}`, "No permission to pull from this repository");
	return values.granted === "pull" ? titleWith(`No permission to push to ${names}`, "No permission to push to this repository") : titleWith(`No permission to pull or push ${names}`, "No permission to pull from or push to this repository");
}
function deniedMessage(values) {
	const { right, granted, denialExplanation, loginFails = false } = values;
	const onlyPush = right === "push" && granted === "pull";
	if (denialExplanation !== void 0) {
		const roles = missingRole(denialExplanation);
		const advice = adviceText(denialExplanation, onlyPush ? `Assign ${roles}. If the job only pulls, set the access input to pull.` : `Assign ${roles} on the registry.`);
		return loginFails ? `${becauseText(denialExplanation)} So the registry rejects the login. ${advice}` : `${becauseText(denialExplanation)} ${advice}`;
	}
	const roles = listOfAny((0,conditions.u)(values.mode, right).map(({ role }) => role));
	if (onlyPush) return loginFails ? `The registry rejects the login, because no assigned role allows push. Assign ${roles}. If the job only pulls, set the access input to pull.` : `The registry accepts the login but grants only pull, so \`docker push\` fails with "denied". Assign ${roles}. If the job only pulls, set the access input to pull.`;
	if (loginFails) return `The registry rejects the login, because the identity has no permission on the repository. Assign ${roles} on the registry.`;
	return right === "push" ? `The registry accepts the login but grants neither pull nor push, so Docker fails with "denied". Assign ${roles} on the registry.` : `The registry accepts the login but doesn't grant pull, so \`docker pull\` fails with "denied". Assign ${roles} on the registry.`;
}
function remedyFor({ registryName, right, assignee = "<object-id>", denialExplanation, mode }) {
	if (denialExplanation !== void 0) return roleFix(denialExplanation);
	const [least] = mode === "AbacRepositoryPermissions" ? (0,conditions.u)(mode, right) : [];
	const command = least === void 0 ? assignLeastPrivilegedRole(assignee, right, registryName) : assignRole(assignee, least.role, registryName);
	return `${ROLE_ADMINISTRATORS}\n${command}`;
}
const nameList = ({ repositories, host }) => {
	if (repositories.length === 0) return `repositories of ${host}`;
	const [first = "", ...others] = repositories;
	return others.length < 2 ? listOfAll(repositories) : `${first} and ${others.length} other repositories`;
};
// build/texts/en/proxies.js
const proxyTexts = {
	"engine-proxy-mismatch": (values) => ({
		title: "The Docker daemon and this runner have different proxy settings",
		message: values.reached ? `${daemonText(values.runner, values.engine)} Docker may fail although this check passes. Set the same HTTPS_PROXY and NO_PROXY for both.` : `${daemonText(values.runner, values.engine)} The runner's connection failed, but Docker's may work. Set the same HTTPS_PROXY and NO_PROXY for both.`,
		fix: engineFix(values)
	}),
	"builder-proxy-mismatch": ({ runner, builder }) => ({
		title: "The Buildx builder and this runner have different proxy settings",
		message: builderText(runner, builder),
		fix: `docker buildx create --use --driver docker-container${runner === void 0 ? "" : ` --driver-opt ${shellQuote(`env.HTTPS_PROXY=${runner}`)}`}`
	})
};
function daemonText(runner, engine) {
	if (engine === void 0) return "This runner uses a proxy for the registry, but the Docker daemon connects directly.";
	return runner === void 0 ? "This runner connects to the registry directly, but the Docker daemon uses a proxy." : "This runner and the Docker daemon use different proxies for the registry.";
}
function builderText(runner, builder) {
	if (builder === void 0) return "This runner uses a proxy for the registry, but the builder connects directly, and ignores the proxies in config.json. Set the proxy in driver-opts of docker/setup-buildx-action.";
	return runner === void 0 ? "This runner connects to the registry directly, but the builder uses a proxy. If the proxy isn't needed, remove it from driver-opts of docker/setup-buildx-action. Otherwise, set it for the runner too." : "This runner and the builder use different proxies for the registry. The builder ignores the proxies in config.json. Set the same proxy in driver-opts of docker/setup-buildx-action.";
}
function engineFix({ host, runner, engine, reached, daemon }) {
	if (!reached) return engine === void 0 ? exemptIfReached(host) : takeProxyIfReached(host, engine);
	const check = `# Check: if the registry answers, Docker works, and nothing needs to change\ncurl --verbose --max-time 10 ${engine === void 0 ? "--noproxy '*'" : `--proxy ${shellQuote(engine)}`} https://${shellQuote(host)}/v2/`;
	const own = { proxy: engine };
	return `${check}\n${runner === void 0 ? exemptInDaemon(host, daemon, own) : giveDaemonProxy(host, runner, daemon, own)}`;
}
// build/texts/en/registry-events.js
const registryEventTexts = {
	"log-analytics-access-missing": ({ workspaceId, assignee, isSignedIn }) => ({
		title: isSignedIn ? "The identity can't query the Log Analytics workspace" : "No sign-in for the Log Analytics workspace",
		message: isSignedIn ? "Identities that only pull or push usually don't have this permission. To see what the registry logged, assign Log Analytics Reader on the workspace." : "This step has no sign-in to Microsoft Entra ID, so the registry's log wasn't queried. Set client-id and tenant-id, or run azure/login before this step.",
		...isSignedIn ? { fix: assignReader(workspaceId, assignee) } : {
			fix: "client-id: ${{ secrets.AZURE_CLIENT_ID }}\ntenant-id: ${{ secrets.AZURE_TENANT_ID }}",
			language: "yaml"
		}
	}),
	"log-analytics-unavailable": ({ workspaceId, because, code }) => ({
		title: UNAVAILABLE[because].title,
		message: UNAVAILABLE[because].message(code),
		fix: `# Check: which workspaces are there?\naz monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv`
	}),
	"registry-events-not-collected": (values) => ({
		title: NOT_COLLECTED[values.because].title,
		message: NOT_COLLECTED[values.because].message(values),
		...values.because === "other-workspace" && values.otherWorkspaceId !== void 0 ? {
			fix: `log-analytics-workspace-id: ${values.otherWorkspaceId}`,
			language: "yaml"
		} : { fix: collectEvents(values) }
	})
};
const assignReader = (workspaceId, assignee) => `# Run by: Owner or Role Based Access Control Administrator of the workspace\naz role assignment create --role 'Log Analytics Reader' --assignee ${shellQuote(assignee || "<object-id>")} \\\n  --scope "$(az monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv)"`;
const UNAVAILABLE = {
	"not-found": {
		title: "The Log Analytics workspace was not found",
		message: (code) => `No workspace has this ID (${code}), or it's in another cloud. Copy the workspace ID from the workspace's Overview page. It's a GUID, not the resource ID.`
	},
	throttled: {
		title: "Log Analytics throttled the query",
		message: (code) => `The registry's log wasn't read (${code}). The other checks are complete. Re-run the job in a few minutes.`
	},
	unreachable: {
		title: "The Log Analytics query couldn't be completed",
		message: (code) => code === "" ? "The registry's log wasn't read. The other checks are complete. Re-run the job, or check the runner's access to Log Analytics." : `The registry's log wasn't read (${code}). The other checks are complete. Re-run the job, or check the runner's access to Log Analytics.`
	}
};
const NOT_COLLECTED = {
	"no-setting": {
		title: "The registry's events aren't sent to the workspace",
		message: ({ host, categories }) => `No diagnostic setting of ${host} sends ${listOfAll(categories)} to this workspace. Create one. It logs only requests after that.`
	},
	"other-workspace": {
		title: "The registry's events are sent to another workspace",
		message: ({ host }) => `The diagnostic setting of ${host} uses another workspace. Set log-analytics-workspace-id to that workspace, or add a diagnostic setting for this one.`
	},
	"no-table": {
		title: "The workspace has never received events of a registry",
		message: ({ host }) => `The workspace has no table for them, so no diagnostic setting of ${host} sends events to it. Create one. It logs only requests after that.`
	}
};
// build/texts/en/unexplained.js
const unexplainedTexts = {
	"job-logs-unavailable": ({ because, name, code }) => ({
		title: UNREAD[because].title,
		message: UNREAD[because].message(name, code),
		...UNREAD[because].fix
	}),
	"log-cause-unknown": ({ because }) => ({
		...UNKNOWN[because],
		fix: "registry: <registry-name>.azurecr.io\nusername: ${{ secrets.AZURE_CLIENT_ID }}\npassword: ${{ secrets.AZURE_CLIENT_SECRET }}",
		language: "yaml"
	})
};
const UNKNOWN = {
	"many-causes": {
		title: "The error has several possible causes",
		message: "The rest of the text doesn't show which one applies. Provide the whole log of the failed step. To check the registry too, set the same inputs as in the login step."
	},
	"no-text-known": {
		title: "The log contains no known error",
		message: "It has no known error of a login, push, or pull with Azure Container Registry. To check the registry too, set the same inputs as in the login step."
	},
	empty: {
		title: "The log is empty",
		message: "The text to explain is missing. Provide the output of the step that failed."
	}
};
const UNREAD = {
	denied: {
		title: "The job doesn't have permission to read the logs of this run",
		message: (name, code) => name === "" ? `GitHub rejected the request for the logs (${code}). Add the permission actions: read to the explain job.` : `GitHub rejected the request for the log of the job "${name}" (${code}). Add the permission actions: read to the explain job.`,
		fix: {
			fix: "permissions:\n  actions: read\n  contents: read",
			language: "yaml"
		}
	},
	"no-run": {
		title: "The explain step has no workflow run or no github-token",
		message: () => "To read the logs of failed jobs, the step must run in GitHub Actions and have github-token. Outside GitHub Actions, set error-text or error-file.",
		fix: {
			fix: "github-token: ${{ github.token }}",
			language: "yaml"
		}
	},
	"own-job": {
		title: "The log of a job isn't available before the job ends",
		message: (name) => `A step of the job "${name}" failed, and the explain step is in the same job. Move the explain step to a separate job, or set error-file.`,
		fix: {
			fix: "explain:\n  needs: [<job-id>]\n  if: failure()\n  permissions:\n    actions: read\n    contents: read",
			language: "yaml"
		}
	},
	"not-there": {
		title: "GitHub doesn't have the log of a failed job",
		message: (name, code) => `GitHub has no log of the job "${name}" (${code}): it expired, was deleted, or isn't complete yet. If that job just finished, re-run the explain job. Otherwise, re-run the failed job first.`,
		fix: { fix: "gh run rerun <run-id> --failed" }
	},
	unreachable: {
		title: "The log of a failed job couldn't be downloaded",
		message: (name, code) => name === "" ? `The download of the list of this run's jobs failed with ${code}. Re-run the explain job.` : `The download of the log of the job "${name}" failed with ${code}. Re-run the explain job.`,
		fix: { fix: "gh run rerun <run-id> --failed" }
	},
	"too-many": {
		title: "Not all failed jobs were explained",
		message: (_, code) => `The logs of the first failed jobs were read; ${code} more were not. Jobs of a matrix often fail for the same reason.`,
		fix: { fix: "# In a clone of acr-login-check\ngh run view <run-id> --repo <owner>/<repository> --log-failed | node dist/index.js explain" }
	},
	file: {
		title: "The file that error-file names couldn't be read",
		message: (name, code) => `The file ${name} couldn't be read (${code}). Write the output of the failed step to it, for example with tee.`,
		fix: { fix: "docker push <image> 2>&1 | tee push.log" }
	}
};
// build/texts/en/index.js
var en_exports = (0,rolldown_runtime.n)({ en: () => en });
const onlyInLogs = Object.fromEntries(LOG_FINDING_IDS.map((id) => [id, logTexts[id]]));
const names = Object.fromEntries(catalogue.n.map((id) => [id, catalogue.t[id].name]));
const en = {
	findings: {
		...dockerTexts,
		...nameTexts,
		...networkTexts,
		...connectionTexts,
		...firewallTexts,
		...imageTexts,
		...proxyTexts,
		...credentialTexts,
		...signInTexts,
		...federatedTexts,
		...directoryTexts,
		...permissionTexts,
		...roleTexts,
		...expiryTexts,
		...workflowTexts,
		...onlyInLogs,
		...unexplainedTexts,
		...registryEventTexts,
		"internal-error": ({ message }) => ({
			title: "The check itself failed because of a bug",
			message: `A bug in acr-login-check stopped the check (${message}). Your registry wasn't checked. Report the bug with the lines below.`,
			fix: "https://github.com/org/acr-login-check/issues/new"
		})
	},
	names,
	levels: {
		error: "error",
		warning: "warning",
		notice: "notice"
	},
	notes: noteTexts,
	labels: {
		account: "Account",
		action: "Action",
		address: "IP address",
		addresses: "IP addresses",
		aliases: "DNS alias",
		"api-version": "API version",
		audience: "Audience",
		body: "Response",
		certificate: "Certificate",
		character: "Character",
		claim: "Claim",
		"client-id": "Application (client) ID",
		"client-version": "Docker client",
		command: "Command",
		config: "Configuration",
		"content-type": "Content type",
		"correlation-id": "Correlation ID",
		"credential-helper": "Credential helper",
		"data-host": "Data endpoint",
		difference: "Difference",
		endpoint: "Endpoint",
		error: "Error code",
		expires: "Expires",
		granted: "Granted",
		"hosts-file": "Hosts file",
		image: "Image",
		issuer: "Issuer",
		job: "Job",
		"key-id": "Secret ID",
		"log-line": "Log line",
		"logged-rejection": "Logged by the registry",
		login: "Login",
		"login-server": "Login server",
		message: "Message",
		name: "Name",
		"no-proxy": "NO_PROXY",
		owner: "Owner",
		password: "Password",
		platform: "Platform",
		path: "Path",
		permission: "Permission",
		platforms: "Platforms",
		proxy: "Proxy",
		"proxy-sign-in": "Proxy accepts",
		realm: "Realm",
		redirect: "Redirect",
		repository: "Repository",
		resolver: "DNS server",
		"retry-after": "Retry-After",
		role: "Role assignment",
		"role-mode": "Permissions mode",
		run: "Workflow run",
		secret: "Client secret",
		server: "Server",
		status: "Status code",
		step: "Step",
		subject: "Subject",
		tenant: "Directory (tenant) ID",
		time: "Time",
		tries: "Attempts",
		"user-name": "Username",
		waited: "Waited",
		workflow: "Called workflow"
	},
	stages: {
		docker: "Docker",
		name: "Name",
		dns: "DNS",
		tcp: "TCP",
		tls: "TLS",
		challenge: "Registry",
		exchange: "Token exchange",
		credentials: "Credentials",
		permission: "Permission",
		data: "Data endpoint",
		expiry: "Expiration"
	},
	stageStates: {
		pass: "passed",
		error: "failed",
		warning: "warning",
		ignored: "ignored",
		unknown: "unknown",
		"not-reached": "skipped",
		"not-applicable": "not needed"
	},
	details: {
		"behind-proxy": "resolved by the proxy:",
		"hosts-file": "the hosts file overrides DNS:",
		"private-link-private": "private endpoint, private IP address:",
		"private-link-public": "private endpoint, but public IP address:",
		tunnelled: "connected through the proxy:",
		"elsewhere-trust": "trusted on this machine, unknown for the Docker daemon:",
		"system-trust": "trusted by the system, but not by Node.js:",
		"engine-trust": "trusted by the Docker daemon only (certs.d):",
		"helper-unproven": "the credential helper is tested at the first login:",
		"signatures-unproven": "DOCKER_CONTENT_TRUST is set, and signatures are not checked",
		"no-daemon": "no Docker daemon needed",
		"extra-trust": "trusted by NODE_EXTRA_CA_CERTS only, not by Docker:",
		"no-answer-in-time": "no response before the time limit",
		placeholder: "checked with a placeholder repository",
		"nothing-granted": "a placeholder repository proves nothing for others",
		"access-unreadable": "the permissions in the token can't be read",
		"after-retry": "passed after a retry:",
		"after-wait": "took effect while waiting:",
		anonymous: "anonymous pull, no login",
		"asks-for-basic": "Basic authentication, unlike Azure's registries",
		"no-token": "the response contains no token",
		"tells-no-end": "expiration date not available for this credential",
		"not-a-known-registry": "not an Azure registry: no credentials were sent",
		"data-endpoint-not-reported": "the data endpoint wasn't reported:",
		"no-data-host": "image layers come from the registry itself",
		"no-repository": "set a repository to check image layers",
		"hosted-runner": "set a repository with a tag to check image layers",
		"no-image": "no such tag, so image layers were not checked"
	},
	expiryItem: (what, name) => EXPIRY_ITEMS[what](name),
	stageGroups: {
		docker: "Docker",
		name: "Name",
		network: "Network",
		"sign-in": "Sign-in",
		permission: "Permission",
		layers: "Layers",
		expiry: "Expiration"
	},
	operations: {
		login: "login",
		pull: "pull",
		push: "push"
	},
	operationVerdicts: {
		works: "works",
		fails: "fails",
		unknown: "unknown",
		"not-requested": "not needed"
	},
	operationVerdict: (operation, verdict) => OPERATION_VERDICTS[operation][verdict],
	headline: (registry, operations, result) => {
		const of = (verdict) => findings.n.filter((operation) => operations[operation] === verdict);
		const [failing, unknown, working] = [
			of("fails"),
			of("unknown"),
			of("works")
		];
		if (failing.length > 0 && result !== "fail") return `${registry}: ${operationList(failing)} might fail, but the findings are ignored`;
		if (failing.length === 1 && failing[0] !== void 0) return FAILS[failing[0]](registry);
		if (failing.length > 1) return `${registry}: ${operationList(failing)} will fail`;
		if (unknown.length > 0) return `${registry}: ${operationList(unknown)} couldn't be checked`;
		if (working.length === 0) return `${registry}: nothing to check`;
		switch (result) {
			case "fail": return `${registry}: ${operationList(working)} will work, but another check failed`;
			case "unknown": return `${registry}: ${operationList(working)} will work, but another check couldn't be completed`;
			default: return `${registry}: ${operationList(working)} will work`;
		}
	},
	registriesHeadline: (all, result) => {
		const states = all.map(({ operations }) => Object.values(operations));
		const failing = states.filter((each) => each.includes("fails")).length;
		const unknown = states.filter((each) => !each.includes("fails") && each.includes("unknown")).length;
		if (failing > 0) return result === "fail" ? `Docker will fail for ${failing} of ${all.length} registries` : `Docker might fail for ${failing} of ${all.length} registries, but the findings are ignored`;
		if (unknown > 0) return `${unknown} of ${all.length} registries couldn't be checked completely`;
		switch (result) {
			case "fail": return `Docker will work for all ${all.length} registries, but another check failed`;
			case "unknown": return `Docker will work for all ${all.length} registries, but another check couldn't be completed`;
			default: return `Docker will work for all ${all.length} registries`;
		}
	},
	workingRegistries: (count) => pluralForm(count, {
		one: `Docker will work for ${count} other registry`,
		other: `Docker will work for ${count} other registries`
	}),
	checksCaption: ({ passed, failed, skipped }) => [
		pluralForm(passed, {
			one: `${passed} check passed`,
			other: `${passed} checks passed`
		}),
		...failed > 0 ? [`${failed} failed`] : [],
		...skipped > 0 ? [`${skipped} skipped`] : []
	].join(", "),
	expiryCaption: (item, date, days) => pluralForm(days, {
		one: `${EXPIRING[item]} expires ${date} (in ${days} day)`,
		other: `${EXPIRING[item]} expires ${date} (in ${days} days)`
	}),
	sentences: (title, message) => message === "" ? `${title}.` : `${title}. ${message}`,
	duration: (seconds) => `${seconds.toFixed(1)} s`,
	heading: (text) => `${text}:`,
	labeled: (label, value) => `${label}: ${value}`,
	remark: (text) => `(${text})`,
	at: (place) => `at ${place}`,
	noOffer: (error) => `acr-login-check: No change of the files can be offered: ${error}`,
	notWritten: (what, error) => `acr-login-check: ${NOT_WRITTEN[what]}: ${error}`,
	fixElsewhere: "The job summary has the command.",
	verdict: (result, counts, cause) => {
		const { errors, warnings, ignored, registries, files, hasUnreadFiles, dockerFails, unproven, unexplained } = counts;
		switch (result) {
			case "fail": return dockerFails ? `Docker will fail: ${cause}${moreErrors(errors - 1)}` : `${cause}${moreErrors(errors - 1)}`;
			case "warn":
				if (registries === 0) return `${cause}${moreWarnings(warnings - 1)}`;
				return unproven ? `Some checks couldn't be completed: ${cause}${moreWarnings(warnings - 1)}` : `Docker will work, with a warning: ${cause}${moreWarnings(warnings - 1)}`;
			case "unknown":
				if (ignored > 0) return registries > 0 ? "Docker might fail, but the findings are ignored" : "All findings are ignored";
				if (registries === 0 && hasUnreadFiles) return "No problems found, but some workflow files couldn't be read";
				if (registries === 0 && unexplained) return "The failure couldn't be explained";
				return "No problems found, but some checks couldn't be completed";
			case "pass":
				if (registries > 0) return "Docker will work";
				if (files !== void 0) return `No problems found in ${workflowFiles(files)}`;
				return "Nothing to check: no registry is specified";
		}
	},
	fileVerdict: ({ errors, warnings, notices, files = 0 }) => {
		const found = [
			...errors > 0 ? [pluralForm(errors, {
				one: `${errors} error`,
				other: `${errors} errors`
			})] : [],
			...warnings > 0 ? [pluralForm(warnings, {
				one: `${warnings} warning`,
				other: `${warnings} warnings`
			})] : [],
			...notices > 0 ? [pluralForm(notices, {
				one: `${notices} notice`,
				other: `${notices} notices`
			})] : []
		];
		return found.length === 0 ? `No problems found in ${workflowFiles(files)}` : `${found.join(", ")} in ${workflowFiles(files)}`;
	},
	words: {
		seen: "seen",
		expected: "expected",
		fix: "Fix",
		documentation: "Documentation",
		ignored: "ignored",
		step: "Check",
		state: "Result",
		detail: "Detail",
		misuse: "The inputs of this step are invalid",
		unmasked: "A password of this step isn't masked in the log, because it's shorter than 4 characters, an ordinary word, or part of the registry's name. Use a longer one.",
		notices: "Notices",
		timeline: "Expiration dates",
		unread: "The workflow files couldn't be read",
		"how-to-fix": "How to fix it",
		diff: "As a change of the file, which acr-login-check lint --fix makes:",
		evidence: "What Docker, the registry, and Azure returned",
		registry: "Registry",
		cause: "Cause",
		details: "Details",
		root: "The root of the repository",
		cut: "The rest doesn't fit in the summary. See the log."
	},
	inputProblem: (problem) => {
		switch (problem.kind) {
			case "not-allowed": return `${problem.input}: "${problem.given}" isn't allowed. Use ${listOfAny(problem.allowed)}.`;
			case "no-number": return `${problem.input}: "${problem.given}" isn't a whole number from ${problem.least} to ${problem.most}.`;
			case "unknown-id": return problem.nearest === void 0 ? `${problem.input}: there is no finding "${problem.given}".` : `${problem.input}: there is no finding "${problem.given}". Did you mean ${problem.nearest}?`;
			case "no-pattern": return `${problem.input}: "${problem.given}" isn't a pattern for files in the repository, for example .github/workflows/*.yml.`;
			case "no-guid": return `${problem.input}: "${problem.given}" isn't an ID such as 00000000-0000-0000-0000-000000000000. Copy it from the overview of the workspace.`;
			case "too-many": return `${problem.input}: ${problem.count} lines are too many. Use at most ${problem.most}.`;
		}
	},
	bashFix: (fix) => `# In a step with \`shell: bash\`\n${fix}`,
	queryFix: (fix, query) => `${fix}\n\n// Log Analytics query. Rows appear some minutes after a request.\n${query}`,
	waiting: (what, waited, most) => `waiting for a role assignment or firewall rule to take effect: ${what.join(", ")}; ${Math.floor(waited)} s of ${most} s`,
	andMore: (count) => `and ${count} more in the summary`,
	explain: explainTexts
};
const NOT_WRITTEN = {
	outputs: "The outputs couldn't be written",
	summary: "The job summary couldn't be written",
	sarif: "The SARIF file couldn't be written"
};
const EXPIRY_ITEMS = {
	token: (name) => `Token for ${name}`,
	"token-password": (name) => `Password of ${name}`,
	secret: (name) => `Client secret ${name}`,
	certificate: (name) => `Certificate ${name}`
};
const OPERATION_LISTS = new Map([
	["login pull", "login and pull"],
	["login push", "login and push"],
	["pull push", "pull and push"],
	["login pull push", "login, pull, and push"]
]);
const operationList = (operations) => {
	const key = operations.join(" ");
	return OPERATION_LISTS.get(key) ?? key;
};
const FAILS = {
	login: (registry) => `Login to ${registry} will fail`,
	pull: (registry) => `Pull from ${registry} will fail`,
	push: (registry) => `Push to ${registry} will fail`
};
const OPERATION_VERDICTS = {
	login: {
		works: "login works",
		fails: "login fails",
		unknown: "login unknown",
		"not-requested": "login not needed"
	},
	pull: {
		works: "pull works",
		fails: "pull fails",
		unknown: "pull unknown",
		"not-requested": "pull not needed"
	},
	push: {
		works: "push works",
		fails: "push fails",
		unknown: "push unknown",
		"not-requested": "push not needed"
	}
};
const EXPIRING = {
	token: "token",
	"token-password": "token password",
	secret: "client secret",
	certificate: "certificate"
};
const workflowFiles = (count) => pluralForm(count, {
	one: `${count} workflow file`,
	other: `${count} workflow files`
});
const moreErrors = (count) => count < 1 ? "" : pluralForm(count, {
	one: ` (and ${count} more error)`,
	other: ` (and ${count} more errors)`
});
const moreWarnings = (count) => count < 1 ? "" : pluralForm(count, {
	one: ` (and ${count} more warning)`,
	other: ` (and ${count} more warnings)`
});



/***/ })

};
;