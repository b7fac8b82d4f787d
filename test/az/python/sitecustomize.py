"""Python runs this before az. Test-only; two things stand in the way of Debian's azure-cli 2.45 here."""

import socket
import sys

# `az acr check-health` looks the registry up by itself and never asks the proxy, which alone knows the make-believe hosts.
_lookup = socket.gethostbyname


def _gethostbyname(name):
    return "127.0.0.1" if name.endswith(".azurecr.io") else _lookup(name)


socket.gethostbyname = _gethostbyname

# Every `az role` command stops with "no attribute 'config'": the SDK beside it has since renamed it
# (https://github.com/Azure/azure-cli/issues/24959).
if "role" in sys.orig_argv:
    from azure.mgmt.authorization.v2018_01_01_preview.operations import RoleDefinitionsOperations
    from azure.mgmt.authorization.v2020_04_01_preview.operations import RoleAssignmentsOperations

    for _operations in (RoleDefinitionsOperations, RoleAssignmentsOperations):
        _operations.config = property(lambda self: self._config)
