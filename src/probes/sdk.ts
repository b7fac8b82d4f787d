// What is used of the Azure SDK. Whatever is not named here is left out of dist/.
export { createHttpHeaders, RestError } from '@azure/core-rest-pipeline'
export {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientSecretCredential,
  WorkloadIdentityCredential,
} from '@azure/identity'
