"""What repeating each operation would do, written down a second time.

The judge of the schedules goes by this table and not by the clients' own: a trait that is wrong in a spec
must not excuse what it leads to.
"""

from __future__ import annotations

from typing import Final

READ: Final = "read"
IDEMPOTENT: Final = "idempotent"
CREATE: Final = "create"
MONEY: Final = "money"

RETRY_KEYS: Final = {"braze.create_coupon": "body", "braze.track_event": "body", "cep.create_coupon": "query"}
"""Where an operation has the field `identifier`, by which the server knows a repeat."""

_TALLI = {
    READ: """
        campaigns.list campaigns.get campaigns.payout_instructions_sample payout_instructions.list
        payout_instructions.get payout_instructions.payout payout_instructions.activity payout_methods.list
        reports.campaign_basic reports.campaign_payout_methods
    """,
    IDEMPOTENT: "campaigns.update campaigns.update_icon payout_instructions.update",
    CREATE: "campaigns.create campaign_drafts.create funding_sources.create",
    MONEY: "payout_instructions.create campaigns.upload_payout_instructions",
}
_TALONONE = {
    READ: "iterable.get_loyalty_ledger cep.get_loyalty_ledger emarsys.get_loyalty_balance",
    IDEMPOTENT: "segment.update_audience segment.delete_audience cdp.update_audience cdp.delete_audience",
    CREATE: """
        braze.create_coupon braze.create_coupon_reservation braze.create_referral braze.track_event
        iterable.create_coupon iterable.create_referral
        segment.update_customer_profile_v1 segment.update_customer_profile_v2 segment.update_customer_profile
        segment.update_customer_profile_audiences segment.batch_update_audiences
        segment.batch_update_audiences_by_external_id segment.track_event_v1 segment.track_event
        segment.create_audience segment.update_customer_session_v1 segment.update_customer_session
        cdp.update_customer_profile cdp.update_customer_profile_audiences cdp.batch_update_audiences
        cdp.batch_update_audiences_by_external_id cdp.create_audience
        cep.create_coupon cep.create_referral cep.add_loyalty_points
        mparticle.send_event emarsys.get_coupon emarsys.batch_update_audiences selligent.create_coupon
    """,
}


def _table(package: str, safeties: dict[str, str]) -> dict[str, str]:
    return {f"{package}.{name}": safety for safety, names in safeties.items() for name in names.split()}


SAFETY: Final = {**_table("talli", _TALLI), **_table("talonone", _TALONONE)}
"""`package.resource.method` to its safety."""
