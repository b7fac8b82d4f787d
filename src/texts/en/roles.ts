import { withRequestAttribute } from '../../azure/arm/conditions.ts'
import type { FindingValues } from '../../findings.ts'
import {
  assignLeastPrivilegedRole,
  assignRole,
  assignRoleAt,
  listDenyAssignments,
  newTokenPassword,
  shellQuote,
  showConditions,
  updateCondition,
} from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingTexts } from '../texts.ts'
import { listOfAll, listOfAny, pluralForm, titleWith } from './grammar.ts'
import { heldRoleText } from './notes.ts'

/** Who can run a command that assigns a role. Source: Azure RBAC docs, "Assign Azure roles", prerequisites. */
const CAN_ASSIGN = '# Run by: Owner or Role Based Access Control Administrator'

/** The same, where a job failed for want of the role. */
export const ROLE_ADMINISTRATORS = `${CAN_ASSIGN}. Then re-run the failed jobs.`

export const roleTexts = {
  'role-propagation-pending': ({ role, host, minutes }) => ({
    title: titleWith(
      pluralForm(minutes, {
        one: `${role} was assigned ${minutes} minute ago and isn't active yet`,
        other: `${role} was assigned ${minutes} minutes ago and isn't active yet`,
      }),
      "The role assignment isn't active yet",
    ),
    message: `A new role assignment takes up to 10 minutes to take effect, and ${host} doesn't apply this one yet. Re-run the failed jobs in a few minutes, or set the wait-seconds input.`,
    fix: 'wait-seconds: 600',
    language: 'yaml',
  }),
  'arm-audience-disabled': ({ host, registryName }) => ({
    title: 'The registry rejects tokens for Azure Resource Manager',
    message: `Docker isn't affected. Azure CLI before 2.87, Web Apps, and \`az aks check-acr\` fail, because ${host} accepts only tokens for containerregistry.azure.net. Update the Azure CLI, or enable authentication-as-arm.`,
    fix: `# Only if a client can't be updated: the registry then accepts more kinds of tokens\naz acr config authentication-as-arm update --registry ${shellQuote(registryName)} --status enabled`,
  }),
  'role-abac-readiness': ({ host, roles, assigneeObjectId, isServicePrincipal, scope }) => ({
    title: "The role won't apply if the registry switches to ABAC permissions",
    message: `Nothing is wrong with ${host} today. In the mode "RBAC Registry + ABAC Repository Permissions", ${listOfAll([...new Set(roles.map(({ role }) => role))])} won't apply. Before the switch, assign ${listOfAll([...new Set(roles.flatMap(({ needed }) => needed))])}.`,
    fix: [
      `${CAN_ASSIGN}, before the switch`,
      ...[...new Set(roles.flatMap(({ needed }) => needed))].map(role =>
        assignRoleAt({ objectId: assigneeObjectId, role, scope, isServicePrincipal }),
      ),
    ].join('\n'),
  }),
  'arm-access-missing': ({ host, assignee, registryName }) => ({
    title: "The registry's settings can't be read",
    message: `Docker isn't affected: login, pull, and push need no Reader role. If you assign Reader on ${host}, this step can also name missing roles, firewall rules, and expiration dates.`,
    fix: `${CAN_ASSIGN}\n${assignRole(assignee || '<object-id>', 'Reader', registryName)}`,
  }),
  'principal-id-wrong-kind': ({ clientId, objectId }) => ({
    title: 'An application (client) ID is used in principal-ids',
    message: `Role assignments use object IDs. The object ID of this application is ${objectId}, and its roles were checked. Use it instead of ${clientId}.`,
    fix: `principal-ids: ${objectId}`,
    language: 'yaml',
  }),
  'principal-unverified': ({ name, kind, resourceGroup }) =>
    kind === 'cluster'
      ? {
          title: "The cluster's identity couldn't be checked",
          message: `It is unknown whether the identity of ${name} exists and what it can pull. Assign Reader on the subscription, or grant Application.Read.All in Microsoft Graph, so that this step can check it.`,
          fix: `# Check\naz aks show --name ${shellQuote(name)} --resource-group ${groupWord(resourceGroup)} --query identityProfile.kubeletidentity`,
        }
      : {
          title: "A principal couldn't be checked",
          message: `It is unknown whether ${name} exists and what it can pull. Assign Reader on the subscription, or grant Application.Read.All in Microsoft Graph, so that this step can check it.`,
          fix: `# Check\naz ad sp show --id ${shellQuote(name)} --query '[displayName,appId,id]' --output tsv`,
        },
  'principal-pull-denied': ({ name, host, denialExplanation }) => ({
    title: titleWith(`${name} can't pull from ${host}`, "An identity in principal-ids can't pull from the registry"),
    message: `${becauseText(denialExplanation, name)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)} on the registry.`)}`,
    fix: roleFix(denialExplanation),
  }),
  'aks-pull-denied': ({ name, host, resourceGroup, denialExplanation }) =>
    denialExplanation.because === 'principal-missing'
      ? {
          title: "The cluster's kubelet identity doesn't exist",
          message: `The identity that ${name} pulls with was deleted, so its pods fail with ImagePullBackOff. No role assignment changes that. Give the cluster another kubelet identity, then assign AcrPull to it.`,
          fix: `# Run by: an administrator of the cluster. Drains and reimages the nodes of all node pools\naz aks update --name ${shellQuote(name)} --resource-group ${groupWord(resourceGroup)} --enable-managed-identity --assign-identity <control-plane-identity-id> --assign-kubelet-identity <kubelet-identity-id>`,
        }
      : {
          title: titleWith(
            `The cluster "${name}" can't pull from ${host}`,
            "The AKS cluster can't pull from the registry",
          ),
          message: `${becauseText(denialExplanation)} ${adviceText(denialExplanation, `Assign ${missingRole(denialExplanation)} to the kubelet identity.`)}`,
          fix: roleFix(denialExplanation),
        },
  'scoped-token-disabled': ({ userName, registryName }) => ({
    title: titleWith(`The repository-scoped token ${userName} is disabled`, 'The repository-scoped token is disabled'),
    message: 'The registry rejects every login with a disabled token. Enable the token, or use another one.',
    fix: `# Run by: an administrator of the registry. Then re-run the failed jobs.\naz acr token update --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --status enabled`,
  }),
  'scoped-token-password-expired': ({ userName, registryName, endsOn, ...saved }) => ({
    title: titleWith(
      `The passwords of the token ${userName} expired`,
      'The passwords of the repository-scoped token expired',
    ),
    message: `The last password expired on ${endsOn}, so every login with this token fails. Create a new password, then re-run the failed jobs.`,
    fix: newTokenPassword(userName, registryName, saved),
  }),
  'scoped-token-password-expiring': ({ userName, registryName, endsOn, days, ...saved }) => ({
    title: titleWith(
      pluralForm(days, {
        one: `The password of the token ${userName} expires in ${days} day`,
        other: `The password of the token ${userName} expires in ${days} days`,
      }),
      'The password of the repository-scoped token expires soon',
    ),
    message:
      saved.unusedPassword === undefined
        ? `The last password expires on ${endsOn}. Logins fail from then on. A token has two passwords. Generate the one that you don't use, because a generated password replaces the old one immediately.`
        : `The last password expires on ${endsOn}. Logins fail from then on. A token has two passwords. Generate ${saved.unusedPassword}, which isn't in use.`,
    fix:
      saved.unusedPassword === undefined
        ? `# If the workflow uses password2: create password1 instead\n${newTokenPassword(userName, registryName, saved)}`
        : newTokenPassword(userName, registryName, saved),
  }),
} satisfies Partial<FindingTexts>

/** What is left open isn't quoted, so that nothing runs before it has been replaced. */
const groupWord = (resourceGroup: string | undefined): string =>
  resourceGroup === undefined ? '<resource-group>' : shellQuote(resourceGroup)

type DenialExplanation = FindingValues['aks-pull-denied']['denialExplanation']

/** Why a permission is missing, as Azure Resource Manager shows it. */
export function becauseText(explanation: DenialExplanation, name?: string): string {
  const { because, fix } = explanation
  const identity = name === undefined ? 'The identity' : `The identity ${shorten(name, 50)}`
  const role = roleIn(explanation)
  const elsewhere = explanation.elsewhere === undefined ? undefined : heldRoleText(explanation.elsewhere)
  switch (because) {
    case 'no-role':
      return elsewhere === undefined
        ? `${identity} has no role on the registry.`
        : `${identity} has ${elsewhere}, but no role on this registry.`
    case 'role-too-weak':
    case 'custom-role-insufficient':
      return elsewhere === undefined
        ? `${identity} has ${role}, which doesn't include this permission.`
        : `${identity} has ${role}, which doesn't include this permission, and ${elsewhere}.`
    case 'other-scope':
      return `${identity} has ${role}, but no role on this registry.`
    case 'wrong-mode':
      return `${identity} has ${role}, which has no effect in the registry's role assignment permissions mode.`
    case 'condition':
      return fix.do === 'update-condition' && withRequestAttribute(fix.assignment.condition?.text ?? '') !== undefined
        ? `${identity} has ${role}, under a condition that checks @Resource, which never matches.`
        : `${identity} has ${role}, under a condition that doesn't match this repository.`
    case 'principal-missing':
      return 'Microsoft Entra ID has no identity with this object ID, so no role assignment takes effect.'
    case 'deny-assignment':
      return explanation.denyAssignment === undefined
        ? 'A deny assignment overrides every role.'
        : `The deny assignment ${shorten(explanation.denyAssignment, 80)} overrides every role.`
    case 'granted':
      return "Azure Resource Manager lists a role that is sufficient, but the registry doesn't apply it."
    case 'unknown':
      return unknownReasonText(explanation, identity)
  }
}

const roleIn = ({ role }: DenialExplanation): string => (role === undefined ? 'a role' : heldRoleText(role))

/** Why Azure Resource Manager doesn't show the cause. */
function unknownReasonText(explanation: DenialExplanation, identity: string): string {
  const role = roleIn(explanation)
  switch (explanation.unknownReason) {
    case 'mode':
      return "The cause is unknown: the registry's role assignment permissions mode couldn't be read."
    case 'definition-unread':
      return `${identity} has ${role}. Which permissions this role includes couldn't be read.`
    case 'custom-role-wildcard':
      return `${identity} has ${role}. This custom role uses a wildcard, which not every registry accepts.`
    case 'condition-not-evaluated':
      return `${identity} has ${role}. The condition of this role assignment couldn't be checked.`
    case 'repository-not-named':
      return `${identity} has ${role}, under a condition on the repository. No repository is specified.`
    case 'deny-assignment-unclear':
      return explanation.denyAssignment === undefined
        ? 'It is unknown whether a deny assignment applies.'
        : `It is unknown whether the deny assignment ${shorten(explanation.denyAssignment, 80)} applies.`
    case 'deny-assignments-unread':
      return "The cause is unknown: the deny assignments couldn't be read."
    default:
      return 'The cause is unknown: not all role assignments of the identity could be read.'
  }
}

/** The role to assign, by name; of both permissions modes if the registry's isn't known. */
export const missingRole = ({ needed }: DenialExplanation): string => listOfAny(needed)

/** What to do about it; `assign` is the advice if a role has to be assigned. */
export function adviceText({ because, needed, fix }: DenialExplanation, assign: string): string {
  if (because === 'deny-assignment') return 'Ask whoever manages the deny assignment to exclude this identity.'
  switch (fix.do) {
    case 'update-condition':
      return withRequestAttribute(fix.assignment.condition?.text ?? '') === undefined
        ? 'Update the condition of this role assignment.'
        : 'Use @Request in the condition instead.'
    case 'show-conditions':
      return 'Check whether its condition allows this repository.'
    case 'show-deny-assignments':
      return 'Check the deny assignments.'
    case 'sign-in-again':
      return 'The required role is assigned. Re-run the job, so that it signs in again.'
    case 'name-another':
      return 'Set the object ID of an identity that exists.'
    default:
      if (needed.length === 0) return 'Check the role assignments of the identity.'
      return because === 'granted'
        ? `Re-run the job in 10 minutes. If it still fails, assign ${listOfAny(needed)} as well.`
        : assign
  }
}

/** The whole command, with the IDs that are known. */
export function roleFix({
  needed,
  access,
  assigneeObjectId,
  isServicePrincipal,
  scope,
  fix,
}: DenialExplanation): string {
  switch (fix.do) {
    case 'show-deny-assignments':
      return `# Check\n${listDenyAssignments(scope)}`
    case 'show-conditions':
      return `# Check\n${showConditions(assigneeObjectId, scope)}`
    case 'update-condition':
      return `${ROLE_ADMINISTRATORS}\n${updateCondition(fix.assignment, fix.condition)}`
    case 'sign-in-again':
      return 'gh run rerun <run-id> --failed'
    case 'name-another':
      return "# Check\naz ad sp list --all --query '[].[displayName,appId,id]' --output tsv"
    default: {
      const [role = '', ...others] = needed
      if (others.length > 0)
        return `${ROLE_ADMINISTRATORS}\n${assignLeastPrivilegedRole(assigneeObjectId, access, scope.split('/').at(-1) ?? scope)}`
      const { condition } = fix
      const assignment = { objectId: assigneeObjectId, role, scope, isServicePrincipal }
      return `${ROLE_ADMINISTRATORS}\n${assignRoleAt(condition === undefined ? assignment : { ...assignment, condition })}`
    }
  }
}
