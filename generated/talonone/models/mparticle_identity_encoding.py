"""MparticleIdentityEncoding. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleIdentityEncoding(StrEnum):
    """How an id is encoded or hashed."""

    RAW = "raw"
    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"
