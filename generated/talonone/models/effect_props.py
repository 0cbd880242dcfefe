"""EffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from tallion.model import SiblingUnion, UnknownVariant
from talonone.models.accept_coupon_effect_props import AcceptCouponEffectProps
from talonone.models.accept_referral_effect_props import AcceptReferralEffectProps
from talonone.models.add_free_item_effect_props import AddFreeItemEffectProps
from talonone.models.add_loyalty_points_effect_props import AddLoyaltyPointsEffectProps
from talonone.models.award_giveaway_effect_props import AwardGiveawayEffectProps
from talonone.models.coupon_created_effect_props import CouponCreatedEffectProps
from talonone.models.custom_effect_props import CustomEffectProps
from talonone.models.deduct_loyalty_points_effect_props import DeductLoyaltyPointsEffectProps
from talonone.models.error_effect_props import ErrorEffectProps
from talonone.models.redeem_referral_effect_props import RedeemReferralEffectProps
from talonone.models.referral_created_effect_props import ReferralCreatedEffectProps
from talonone.models.reject_coupon_effect_props import RejectCouponEffectProps
from talonone.models.reject_referral_effect_props import RejectReferralEffectProps
from talonone.models.rollback_added_loyalty_points_effect_props import RollbackAddedLoyaltyPointsEffectProps
from talonone.models.rollback_coupon_effect_props import RollbackCouponEffectProps
from talonone.models.rollback_deducted_loyalty_points_effect_props import (
    RollbackDeductedLoyaltyPointsEffectProps,
)
from talonone.models.rollback_discount_effect_props import RollbackDiscountEffectProps
from talonone.models.rollback_referral_effect_props import RollbackReferralEffectProps
from talonone.models.set_discount_effect_props import SetDiscountEffectProps
from talonone.models.set_discount_per_additional_cost_effect_props import (
    SetDiscountPerAdditionalCostEffectProps,
)
from talonone.models.set_discount_per_additional_cost_per_item_effect_props import (
    SetDiscountPerAdditionalCostPerItemEffectProps,
)
from talonone.models.set_discount_per_item_effect_props import SetDiscountPerItemEffectProps
from talonone.models.show_bundle_metadata_effect_props import ShowBundleMetadataEffectProps
from talonone.models.show_notification_effect_props import ShowNotificationEffectProps
from talonone.models.trigger_webhook_effect_props import TriggerWebhookEffectProps
from talonone.models.update_attribute_effect_props import UpdateAttributeEffectProps
from talonone.models.will_award_giveaway_effect_props import WillAwardGiveawayEffectProps


@define(kw_only=True)
class UnknownEffectProps(UnknownVariant):
    """A member of `EffectProps` whose `effectType` is none that we know; `raw` is what came."""


EffectProps: TypeAlias = (
    AcceptCouponEffectProps
    | AcceptReferralEffectProps
    | RedeemReferralEffectProps
    | RejectCouponEffectProps
    | RejectReferralEffectProps
    | CouponCreatedEffectProps
    | ReferralCreatedEffectProps
    | SetDiscountEffectProps
    | SetDiscountPerItemEffectProps
    | SetDiscountPerAdditionalCostEffectProps
    | TriggerWebhookEffectProps
    | AddLoyaltyPointsEffectProps
    | DeductLoyaltyPointsEffectProps
    | AddFreeItemEffectProps
    | ShowNotificationEffectProps
    | UpdateAttributeEffectProps
    | RollbackCouponEffectProps
    | RollbackReferralEffectProps
    | RollbackDiscountEffectProps
    | RollbackAddedLoyaltyPointsEffectProps
    | RollbackDeductedLoyaltyPointsEffectProps
    | ShowBundleMetadataEffectProps
    | AwardGiveawayEffectProps
    | WillAwardGiveawayEffectProps
    | ErrorEffectProps
    | CustomEffectProps
    | SetDiscountPerAdditionalCostPerItemEffectProps
    | UnknownEffectProps
)
"""What an effect consists of, one shape for each kind. `effectType` tells which."""

EFFECT_PROPS = SiblingUnion(
    "effectType",
    {
        "acceptCoupon": AcceptCouponEffectProps,
        "acceptReferral": AcceptReferralEffectProps,
        "redeemReferral": RedeemReferralEffectProps,
        "rejectCoupon": RejectCouponEffectProps,
        "rejectReferral": RejectReferralEffectProps,
        "couponCreated": CouponCreatedEffectProps,
        "referralCreated": ReferralCreatedEffectProps,
        "setDiscount": SetDiscountEffectProps,
        "setDiscountPerItem": SetDiscountPerItemEffectProps,
        "setDiscountPerAdditionalCost": SetDiscountPerAdditionalCostEffectProps,
        "triggerWebhook": TriggerWebhookEffectProps,
        "addLoyaltyPoints": AddLoyaltyPointsEffectProps,
        "deductLoyaltyPoints": DeductLoyaltyPointsEffectProps,
        "addFreeItem": AddFreeItemEffectProps,
        "showNotification": ShowNotificationEffectProps,
        "updateAttribute": UpdateAttributeEffectProps,
        "rollbackCoupon": RollbackCouponEffectProps,
        "rollbackReferral": RollbackReferralEffectProps,
        "rollbackDiscount": RollbackDiscountEffectProps,
        "rollbackAddedLoyaltyPoints": RollbackAddedLoyaltyPointsEffectProps,
        "rollbackDeductedLoyaltyPoints": RollbackDeductedLoyaltyPointsEffectProps,
        "showBundleMetadata": ShowBundleMetadataEffectProps,
        "awardGiveaway": AwardGiveawayEffectProps,
        "willAwardGiveaway": WillAwardGiveawayEffectProps,
        "error": ErrorEffectProps,
        "custom": CustomEffectProps,
        "customEffect": CustomEffectProps,
        "setDiscountPerAdditionalCostPerItem": SetDiscountPerAdditionalCostPerItemEffectProps,
    },
    UnknownEffectProps,
)
