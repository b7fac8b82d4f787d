"""Python runs this before az. Test-only; two things stand in the way of Debian's azure-cli 2.45 here."""

import socket
import sys

# `az acr check-health` looks the registry up by itself, and does not leave that to the proxy as all else does.
_lookup = socket.gethostbyname


def _gethostbyname(name):
    return "127.0.0.1" if name.endswith(".azurecr.io") else _lookup(name)


socket.gethostbyname = _gethostbyname


def _give_back_config():
    """Every `az role` command of 2.45 stops with "no attribute 'config'" (https://github.com/Azure/azure-cli/issues/24959)."""
    try:
        from azure.mgmt.authorization.v2018_01_01_preview.operations import RoleDefinitionsOperations
        from azure.mgmt.authorization.v2020_04_01_preview.operations import RoleAssignmentsOperations
    except ImportError:
        return  # another az, which has other versions, and not this fault
    for operations in (RoleDefinitionsOperations, RoleAssignmentsOperations):
        if not hasattr(operations, "config"):
            operations.config = property(lambda self: self._config)


if "role" in sys.orig_argv:
    _give_back_config()
