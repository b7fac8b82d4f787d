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
import type { FindingTexts } from '../texts.ts'
import { counted } from './expiry.ts'

export const roleTexts = {
  'role-propagation-pending': ({ role, host, minutes }) => ({
    title: `the role ${role} was assigned ${counted(minutes, 'minute')} ago and has not arrived`,
    message: `Resource Manager lists ${role}, and ${host} does not know of it yet. That takes up to ten minutes. With wait-seconds: 600 this step waits for it; or run the job again in a few minutes.`,
    fix: 'gh run rerun "$GITHUB_RUN_ID" --failed',
  }),
  'arm-audience-disabled': ({ host, registryName }) => ({
    title: 'tokens for Resource Manager are not taken',
    message: `${host} takes only Entra tokens for https://containerregistry.azure.net. Azure CLI before 2.87 (without the right to read the registry), Web Apps and az aks check-acr ask for another audience and are refused. Update them, or take both audiences again.`,
    fix: `az acr config authentication-as-arm update --registry ${shellQuote(registryName)} --status enabled`,
  }),
  'role-abac-readiness': ({ host, roles, assigneeObjectId, isServicePrincipal, scope }) => ({
    title: 'after a switch to repository permissions, another role will be needed',
    message: `${host} counts ${roles.map(({ role }) => role).join(', ')} because its role-assignment mode is the classic one. In the mode with repository permissions (ABAC) that counts no more. Before a switch, assign ${[...new Set(roles.flatMap(({ needed }) => needed))].join(' and ')}.`,
    fix: [...new Set(roles.flatMap(({ needed }) => needed))]
      .map(role => assignRoleAt({ objectId: assigneeObjectId, role, scope, isServicePrincipal }))
      .join('\n'),
  }),
  'arm-access-missing': ({ host, assignee, registryName }) => ({
    title: 'the registry cannot be looked at in Resource Manager',
    message: `The identity may not read ${host} in Resource Manager, which is usual for one that only pulls or pushes. Nothing that docker needs depends on it. With Reader, this step can also name missing roles, firewall rules and expiry.`,
    fix: assignRole(assignee || '<object-id>', 'Reader', registryName),
  }),
  'principal-id-wrong-kind': ({ clientId, objectId }) => ({
    title: 'One of principal-ids is a client ID',
    message: `principal-ids has the client ID ${clientId}, and role assignments name the object ID ${objectId}. Its roles were checked under that one. Give the object ID.`,
    fix: `principal-ids: ${objectId}`,
  }),
  'principal-unverified': ({ name, kind }) => ({
    title: kind === 'cluster' ? "The cluster's identity couldn't be verified" : "A principal couldn't be verified",
    message: `Whether ${kind === 'cluster' ? `the identity of the cluster ${name}` : `the object ID ${name}`} exists couldn't be checked, so what it can pull is unknown. Microsoft Graph tells an identity with Application.Read.All; Reader on the subscription tells of managed identities.`,
    fix:
      kind === 'cluster'
        ? `az aks show --name ${shellQuote(name)} --resource-group <resource-group> --query identityProfile.kubeletidentity`
        : `az ad sp show --id ${shellQuote(name)} --query '[displayName,appId,id]' --output tsv`,
  }),
  'principal-pull-denied': ({ name, host, denialExplanation }) => ({
    title: `${name} cannot pull from ${host}`,
    message: `The principal ${name} may not pull from ${host}. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
    fix: roleFix(denialExplanation),
  }),
  'aks-pull-denied': ({ name, host, resourceGroup = '<resource-group>', denialExplanation }) =>
    denialExplanation.because === 'principal-missing'
      ? {
          title: 'The kubelet identity of the cluster does not exist',
          message: `The identity that the cluster ${name} pulls with was deleted, so its pods end in ImagePullBackOff, whatever role is assigned. Give the cluster another one, and assign AcrPull to that.`,
          fix: `az aks update --name ${shellQuote(name)} --resource-group ${resourceGroup.startsWith('<') ? resourceGroup : shellQuote(resourceGroup)} --enable-managed-identity --assign-kubelet-identity <identity-resource-id>`,
        }
      : {
          title: `the cluster ${name} cannot pull from ${host}`,
          message: `The kubelet identity of the cluster ${name} may not pull from ${host}; its pods end in ImagePullBackOff. ${becauseText(denialExplanation)} ${adviceText(denialExplanation, 'Assign the role.')}`,
          fix: roleFix(denialExplanation),
        },
  'scoped-token-disabled': ({ userName, registryName }) => ({
    title: `the token ${userName} is disabled`,
    message: `The repository-scoped token ${userName} exists and is disabled. Every login with it fails. Enable it, or use another one.`,
    fix: `az acr token update --name ${shellQuote(userName)} --registry ${shellQuote(registryName)} --status enabled`,
  }),
  'scoped-token-password-expired': ({ userName, registryName, endsOn }) => ({
    title: `the passwords of the token ${userName} have ended`,
    message: `The last password of the repository-scoped token ${userName} ended at ${endsOn}. Every login with it fails. Make a new one and store it.`,
    fix: newTokenPassword(userName, registryName),
  }),
  'scoped-token-password-expiring': ({ userName, registryName, endsOn, days }) => ({
    title: `the passwords of the token ${userName} end in ${counted(days, 'day')}`,
    message: `The last password of the repository-scoped token ${userName} ends at ${endsOn}. Logins fail from then on. Make a new one and store it.`,
    fix: newTokenPassword(userName, registryName),
  }),
} satisfies Partial<FindingTexts>

type DenialExplanation = FindingValues['aks-pull-denied']['denialExplanation']

/** Why a right is missing, as Resource Manager shows it. */
export function becauseText(denialExplanation: DenialExplanation): string {
  const { elsewhere } = denialExplanation
  return elsewhere === undefined
    ? reasonText(denialExplanation)
    : `${reasonText(denialExplanation)} ${elsewhere} is assigned, which is not this registry.`
}

function reasonText({ because, role, unknownReason, fix }: DenialExplanation): string {
  switch (because) {
    case 'no-role':
      return 'It holds no role on the registry.'
    case 'role-too-weak':
    case 'custom-role-insufficient':
      return `It holds ${role}, which is not enough.`
    case 'other-scope':
      return `It holds ${role}, which is not this registry.`
    case 'wrong-mode':
      return `It holds ${role}, which does not count in the registry's role-assignment mode.`
    case 'condition':
      return fix.do === 'update-condition' && withRequestAttribute(fix.assignment.condition?.text ?? '') !== undefined
        ? `It has ${role}, and that condition looks at @Resource, which is never true. It has to be @Request.`
        : `It holds ${role}.`
    case 'principal-missing':
      return 'Microsoft Entra ID has nobody with this object ID, so no role assignment takes effect.'
    case 'deny-assignment':
      return `A deny assignment takes it away (${role}).`
    case 'granted':
      return 'Resource Manager lists a role that should do, and the registry does not count it.'
    case 'unknown':
      return unknownReasonText(unknownReason, role)
  }
}

/** What keeps Resource Manager from saying why. */
function unknownReasonText(unknownReason: DenialExplanation['unknownReason'], role = 'a role'): string {
  switch (unknownReason) {
    case 'mode':
      return "Resource Manager does not tell the registry's role-assignment mode, so which roles count is not known."
    case 'definition-unread':
      return `It holds ${role}, and what that role contains could not be read.`
    case 'custom-role-wildcard':
      return `It holds ${role}, a custom role with a wildcard, which not every registry counts.`
    case 'condition-not-evaluated':
      return `It holds ${role}, under a condition that this step cannot judge.`
    case 'repository-not-named':
      return `It holds ${role}, under a condition on the repository, and none is named.`
    case 'deny-assignment-unclear':
      return `Whether it is taken away (${role}) is not known.`
    case 'deny-assignments-unread':
      return 'The deny assignments could not be read, so why is not known.'
    case 'assignments-unread':
    case undefined:
      return 'Not all of its roles could be read, so why is not known.'
  }
}

/** What to do about it; `assign` is the advice where a role has to be assigned. */
export function adviceText({ because, fix }: DenialExplanation, assign: string): string {
  if (because === 'deny-assignment') return 'No role helps against it: ask who keeps it to exempt this identity.'
  switch (fix.do) {
    case 'update-condition':
      return 'Update the condition of that role assignment.'
    case 'show-conditions':
      return 'Check whether its condition allows this repository.'
    case 'show-deny-assignments':
      return 'Check the deny assignments.'
    case 'sign-in-again':
      return 'The role that is needed is assigned: run the job again, so that it signs in anew.'
    case 'name-another':
      return 'Give the object ID of an identity that exists.'
    default:
      return assign
  }
}

/** The whole command where the ids are known. */
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
      return listDenyAssignments(scope)
    case 'show-conditions':
      return showConditions(assigneeObjectId, scope)
    case 'update-condition':
      return updateCondition(fix.assignment, fix.condition)
    case 'sign-in-again':
      return 'gh run rerun <run-id> --failed'
    case 'name-another':
      return "az ad sp list --all --query '[].[displayName,appId,id]' --output tsv"
    default: {
      const [role = '', ...others] = needed
      if (others.length > 0)
        return assignLeastPrivilegedRole(assigneeObjectId, access, scope.split('/').at(-1) ?? scope)
      const { condition } = fix
      const assignment = { objectId: assigneeObjectId, role, scope, isServicePrincipal }
      return assignRoleAt(condition === undefined ? assignment : { ...assignment, condition })
    }
  }
}
