/**
 * What the codes of Entra's sign-in errors mean for somebody who wants to log in to a registry. Source:
 * MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md; Azure/login issues 360, 453, 482, 515, 517,
 * 617.
 */
type EntraFindingId =
  | 'sp-not-found'
  | 'sp-secret-invalid'
  | 'sp-secret-expired'
  | 'sp-disabled'
  | 'tenant-not-found'
  | 'registry-cloud-mismatch'
  | 'federated-credential-mismatch'
  | 'oidc-assertion-expired'
  | 'oidc-claim-required'
  | 'conditional-access-blocked'
  | 'entra-user-sign-in'
  | 'credentials-missing'
  | 'entra-refused'

/** `transient`: no word on the credential; it can be asked again, and is not known until then. */
export type EntraMeaning = EntraFindingId | 'transient'
