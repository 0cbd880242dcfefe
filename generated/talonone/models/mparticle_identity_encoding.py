"""MparticleIdentityEncoding. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleIdentityEncoding(StrEnum):
    """How an id is encoded or hashed."""

    RAW = "raw"
    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"


MPARTICLE_IDENTITY_ENCODING_MEMBERS: Final = {member.value: member for member in MparticleIdentityEncoding}
