"""Models of the Talon.One Third-party API. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.models.accept_coupon_effect_props import AcceptCouponEffectProps as AcceptCouponEffectProps
    from talonone.models.accept_referral_effect_props import (
        AcceptReferralEffectProps as AcceptReferralEffectProps,
    )
    from talonone.models.account_entity import AccountEntity as AccountEntity
    from talonone.models.action_membership_change import ActionMembershipChange as ActionMembershipChange
    from talonone.models.add_free_item_effect_props import AddFreeItemEffectProps as AddFreeItemEffectProps
    from talonone.models.add_loyalty_points_effect_props import (
        AddLoyaltyPointsEffectProps as AddLoyaltyPointsEffectProps,
    )
    from talonone.models.add_loyalty_points_request import AddLoyaltyPointsRequest as AddLoyaltyPointsRequest
    from talonone.models.additional_cost import AdditionalCost as AdditionalCost
    from talonone.models.application_entity import ApplicationEntity as ApplicationEntity
    from talonone.models.attribute import Attribute as Attribute
    from talonone.models.attribute_entity import AttributeEntity as AttributeEntity
    from talonone.models.attribute_info import AttributeInfo as AttributeInfo
    from talonone.models.attribute_info_type import AttributeInfoType as AttributeInfoType
    from talonone.models.attribute_type import AttributeType as AttributeType
    from talonone.models.audience_change import AudienceChange as AudienceChange
    from talonone.models.audience_change_v2 import AudienceChangeV2 as AudienceChangeV2
    from talonone.models.audience_item import AudienceItem as AudienceItem
    from talonone.models.audience_item_status import AudienceItemStatus as AudienceItemStatus
    from talonone.models.audience_membership import AudienceMembership as AudienceMembership
    from talonone.models.audience_membership_change_request import (
        AudienceMembershipChangeRequest as AudienceMembershipChangeRequest,
    )
    from talonone.models.audience_membership_change_response import (
        AudienceMembershipChangeResponse as AudienceMembershipChangeResponse,
    )
    from talonone.models.audience_subscription_request import (
        AudienceSubscriptionRequest as AudienceSubscriptionRequest,
    )
    from talonone.models.audience_subscription_response import (
        AudienceSubscriptionResponse as AudienceSubscriptionResponse,
    )
    from talonone.models.award_giveaway_effect_props import (
        AwardGiveawayEffectProps as AwardGiveawayEffectProps,
    )
    from talonone.models.braze_coupon_limit import BrazeCouponLimit as BrazeCouponLimit
    from talonone.models.braze_coupon_request import BrazeCouponRequest as BrazeCouponRequest
    from talonone.models.braze_coupon_response import BrazeCouponResponse as BrazeCouponResponse
    from talonone.models.braze_coupon_response_limit import (
        BrazeCouponResponseLimit as BrazeCouponResponseLimit,
    )
    from talonone.models.braze_track_event_request import BrazeTrackEventRequest as BrazeTrackEventRequest
    from talonone.models.campaign import Campaign as Campaign
    from talonone.models.campaign_entity import CampaignEntity as CampaignEntity
    from talonone.models.campaign_feature import CampaignFeature as CampaignFeature
    from talonone.models.campaign_state import CampaignState as CampaignState
    from talonone.models.cart_item import CartItem as CartItem
    from talonone.models.cdp_customer_profile_request import (
        CDPCustomerProfileRequest as CDPCustomerProfileRequest,
    )
    from talonone.models.code_generator_settings import CodeGeneratorSettings as CodeGeneratorSettings
    from talonone.models.content_field import ContentField as ContentField
    from talonone.models.coupon import Coupon as Coupon
    from talonone.models.coupon_constraints import CouponConstraints as CouponConstraints
    from talonone.models.coupon_created_effect_props import (
        CouponCreatedEffectProps as CouponCreatedEffectProps,
    )
    from talonone.models.coupon_limit_configs import CouponLimitConfigs as CouponLimitConfigs
    from talonone.models.coupon_limit_entity import CouponLimitEntity as CouponLimitEntity
    from talonone.models.coupon_rejection_reason import CouponRejectionReason as CouponRejectionReason
    from talonone.models.coupon_rejection_reason_code import (
        CouponRejectionReasonCode as CouponRejectionReasonCode,
    )
    from talonone.models.coupon_reservation_request import (
        CouponReservationRequest as CouponReservationRequest,
    )
    from talonone.models.coupon_reservation_response import (
        CouponReservationResponse as CouponReservationResponse,
    )
    from talonone.models.coupon_response import CouponResponse as CouponResponse
    from talonone.models.coupon_value import CouponValue as CouponValue
    from talonone.models.create_and_update_audience_request import (
        CreateAndUpdateAudienceRequest as CreateAndUpdateAudienceRequest,
    )
    from talonone.models.create_and_update_response import CreateAndUpdateResponse as CreateAndUpdateResponse
    from talonone.models.custom_effect_props import CustomEffectProps as CustomEffectProps
    from talonone.models.customer_profile import CustomerProfile as CustomerProfile
    from talonone.models.customer_profile_integration_response_v2 import (
        CustomerProfileIntegrationResponseV2 as CustomerProfileIntegrationResponseV2,
    )
    from talonone.models.customer_profile_request import CustomerProfileRequest as CustomerProfileRequest
    from talonone.models.customer_profile_request_v2 import (
        CustomerProfileRequestV2 as CustomerProfileRequestV2,
    )
    from talonone.models.customer_profile_response import CustomerProfileResponse as CustomerProfileResponse
    from talonone.models.customer_profile_response_v2 import (
        CustomerProfileResponseV2 as CustomerProfileResponseV2,
    )
    from talonone.models.customer_profiles_audiences_request import (
        CustomerProfilesAudiencesRequest as CustomerProfilesAudiencesRequest,
    )
    from talonone.models.customer_profiles_integration_audiences_request import (
        CustomerProfilesIntegrationAudiencesRequest as CustomerProfilesIntegrationAudiencesRequest,
    )
    from talonone.models.customer_session_state import CustomerSessionState as CustomerSessionState
    from talonone.models.customer_session_v2 import CustomerSessionV2 as CustomerSessionV2
    from talonone.models.deduct_loyalty_points_effect_props import (
        DeductLoyaltyPointsEffectProps as DeductLoyaltyPointsEffectProps,
    )
    from talonone.models.effect import Effect as Effect
    from talonone.models.effect_entity import EffectEntity as EffectEntity
    from talonone.models.effect_props import EFFECT_PROPS as EFFECT_PROPS
    from talonone.models.effect_props import EffectProps as EffectProps
    from talonone.models.effect_props import UnknownEffectProps as UnknownEffectProps
    from talonone.models.emarsys_audience_action import EmarsysAudienceAction as EmarsysAudienceAction
    from talonone.models.emarsys_audience_content import EmarsysAudienceContent as EmarsysAudienceContent
    from talonone.models.emarsys_audience_parameter import (
        EmarsysAudienceParameter as EmarsysAudienceParameter,
    )
    from talonone.models.emarsys_coupon_content import EmarsysCouponContent as EmarsysCouponContent
    from talonone.models.emarsys_coupon_parameter import EmarsysCouponParameter as EmarsysCouponParameter
    from talonone.models.emarsys_coupon_request import EmarsysCouponRequest as EmarsysCouponRequest
    from talonone.models.emarsys_coupon_response import EmarsysCouponResponse as EmarsysCouponResponse
    from talonone.models.emarsys_customer_profiles_audiences_request import (
        EmarsysCustomerProfilesAudiencesRequest as EmarsysCustomerProfilesAudiencesRequest,
    )
    from talonone.models.emarsys_loyalty_balance_content import (
        EmarsysLoyaltyBalanceContent as EmarsysLoyaltyBalanceContent,
    )
    from talonone.models.emarsys_loyalty_balance_parameter import (
        EmarsysLoyaltyBalanceParameter as EmarsysLoyaltyBalanceParameter,
    )
    from talonone.models.emarsys_loyalty_balance_request import (
        EmarsysLoyaltyBalanceRequest as EmarsysLoyaltyBalanceRequest,
    )
    from talonone.models.emarsys_loyalty_balance_response import (
        EmarsysLoyaltyBalanceResponse as EmarsysLoyaltyBalanceResponse,
    )
    from talonone.models.emarsys_update_audiences_response import (
        EmarsysUpdateAudiencesResponse as EmarsysUpdateAudiencesResponse,
    )
    from talonone.models.engine_error import EngineError as EngineError
    from talonone.models.engine_error_item import EngineErrorItem as EngineErrorItem
    from talonone.models.engine_error_source import EngineErrorSource as EngineErrorSource
    from talonone.models.entity import Entity as Entity
    from talonone.models.entity_with_talang_visible_id import (
        EntityWithTalangVisibleID as EntityWithTalangVisibleID,
    )
    from talonone.models.error_effect_props import ErrorEffectProps as ErrorEffectProps
    from talonone.models.error_response_with_status import ErrorResponseWithStatus as ErrorResponseWithStatus
    from talonone.models.event import Event as Event
    from talonone.models.event_processing_request import EventProcessingRequest as EventProcessingRequest
    from talonone.models.event_processing_response import EventProcessingResponse as EventProcessingResponse
    from talonone.models.giveaway import Giveaway as Giveaway
    from talonone.models.import_entity import ImportEntity as ImportEntity
    from talonone.models.integration_audience_change import (
        IntegrationAudienceChange as IntegrationAudienceChange,
    )
    from talonone.models.integration_entity import IntegrationEntity as IntegrationEntity
    from talonone.models.integration_event import IntegrationEvent as IntegrationEvent
    from talonone.models.integration_profile_entity import (
        IntegrationProfileEntity as IntegrationProfileEntity,
    )
    from talonone.models.integration_state_v2 import IntegrationStateV2 as IntegrationStateV2
    from talonone.models.inventory_referral import InventoryReferral as InventoryReferral
    from talonone.models.ledger_entry import LedgerEntry as LedgerEntry
    from talonone.models.ledger_info import LedgerInfo as LedgerInfo
    from talonone.models.limit_config import LimitConfig as LimitConfig
    from talonone.models.limit_entity import LimitEntity as LimitEntity
    from talonone.models.limit_period import LimitPeriod as LimitPeriod
    from talonone.models.loyalty import Loyalty as Loyalty
    from talonone.models.loyalty_card import LoyaltyCard as LoyaltyCard
    from talonone.models.loyalty_card_profile_registration import (
        LoyaltyCardProfileRegistration as LoyaltyCardProfileRegistration,
    )
    from talonone.models.loyalty_program_entity import LoyaltyProgramEntity as LoyaltyProgramEntity
    from talonone.models.loyalty_program_ledgers import LoyaltyProgramLedgers as LoyaltyProgramLedgers
    from talonone.models.loyalty_response import LoyaltyResponse as LoyaltyResponse
    from talonone.models.loyalty_tier import LoyaltyTier as LoyaltyTier
    from talonone.models.meta import Meta as Meta
    from talonone.models.module_registration_request import (
        ModuleRegistrationRequest as ModuleRegistrationRequest,
    )
    from talonone.models.module_registration_response import (
        ModuleRegistrationResponse as ModuleRegistrationResponse,
    )
    from talonone.models.mparticle_account import MparticleAccount as MparticleAccount
    from talonone.models.mparticle_account_details import MparticleAccountDetails as MparticleAccountDetails
    from talonone.models.mparticle_account_settings import (
        MparticleAccountSettings as MparticleAccountSettings,
    )
    from talonone.models.mparticle_account_settings_input import (
        MparticleAccountSettingsInput as MparticleAccountSettingsInput,
    )
    from talonone.models.mparticle_audience import MparticleAudience as MparticleAudience
    from talonone.models.mparticle_audience_processing_registration import (
        MparticleAudienceProcessingRegistration as MparticleAudienceProcessingRegistration,
    )
    from talonone.models.mparticle_audience_subscription_settings import (
        MparticleAudienceSubscriptionSettings as MparticleAudienceSubscriptionSettings,
    )
    from talonone.models.mparticle_base_fields import MparticleBaseFields as MparticleBaseFields
    from talonone.models.mparticle_event import MparticleEvent as MparticleEvent
    from talonone.models.mparticle_event_processing_registration import (
        MparticleEventProcessingRegistration as MparticleEventProcessingRegistration,
    )
    from talonone.models.mparticle_event_type import MparticleEventType as MparticleEventType
    from talonone.models.mparticle_identity_encoding import (
        MparticleIdentityEncoding as MparticleIdentityEncoding,
    )
    from talonone.models.mparticle_identity_type import MparticleIdentityType as MparticleIdentityType
    from talonone.models.mparticle_permissions import MparticlePermissions as MparticlePermissions
    from talonone.models.mparticle_request import MPARTICLE_REQUEST as MPARTICLE_REQUEST
    from talonone.models.mparticle_request import MparticleRequest as MparticleRequest
    from talonone.models.mparticle_request import UnknownMparticleRequest as UnknownMparticleRequest
    from talonone.models.mparticle_response import MPARTICLE_RESPONSE as MPARTICLE_RESPONSE
    from talonone.models.mparticle_response import MparticleResponse as MparticleResponse
    from talonone.models.mparticle_response import UnknownMparticleResponse as UnknownMparticleResponse
    from talonone.models.mparticle_response_kind import MparticleResponseKind as MparticleResponseKind
    from talonone.models.mparticle_response_type import MparticleResponseType as MparticleResponseType
    from talonone.models.mparticle_subscription_action import (
        MparticleSubscriptionAction as MparticleSubscriptionAction,
    )
    from talonone.models.mparticle_user_attribute import MparticleUserAttribute as MparticleUserAttribute
    from talonone.models.mparticle_user_attribute_action import (
        MparticleUserAttributeAction as MparticleUserAttributeAction,
    )
    from talonone.models.mparticle_user_id_field import MparticleUserIdField as MparticleUserIdField
    from talonone.models.mparticle_user_identity import MparticleUserIdentity as MparticleUserIdentity
    from talonone.models.mparticle_user_profiles import MparticleUserProfiles as MparticleUserProfiles
    from talonone.models.multiple_audience_changes import MultipleAudienceChanges as MultipleAudienceChanges
    from talonone.models.multiple_audiences_item import MultipleAudiencesItem as MultipleAudiencesItem
    from talonone.models.multiple_integration_audience_changes import (
        MultipleIntegrationAudienceChanges as MultipleIntegrationAudienceChanges,
    )
    from talonone.models.new_audience import NewAudience as NewAudience
    from talonone.models.new_campaign import NewCampaign as NewCampaign
    from talonone.models.new_customer_session_v2 import NewCustomerSessionV2 as NewCustomerSessionV2
    from talonone.models.new_referral import NewReferral as NewReferral
    from talonone.models.new_return import NewReturn as NewReturn
    from talonone.models.partial_integration_state_v2 import (
        PartialIntegrationStateV2 as PartialIntegrationStateV2,
    )
    from talonone.models.redeem_referral_effect_props import (
        RedeemReferralEffectProps as RedeemReferralEffectProps,
    )
    from talonone.models.referral import Referral as Referral
    from talonone.models.referral_constraints import ReferralConstraints as ReferralConstraints
    from talonone.models.referral_created_effect_props import (
        ReferralCreatedEffectProps as ReferralCreatedEffectProps,
    )
    from talonone.models.referral_rejection_reason import ReferralRejectionReason as ReferralRejectionReason
    from talonone.models.referral_rejection_reason_code import (
        ReferralRejectionReasonCode as ReferralRejectionReasonCode,
    )
    from talonone.models.referral_request import ReferralRequest as ReferralRequest
    from talonone.models.referral_response import ReferralResponse as ReferralResponse
    from talonone.models.reject_coupon_effect_props import RejectCouponEffectProps as RejectCouponEffectProps
    from talonone.models.reject_referral_effect_props import (
        RejectReferralEffectProps as RejectReferralEffectProps,
    )
    from talonone.models.return_ import Return as Return
    from talonone.models.returned_cart_item import ReturnedCartItem as ReturnedCartItem
    from talonone.models.rollback_added_loyalty_points_effect_props import (
        RollbackAddedLoyaltyPointsEffectProps as RollbackAddedLoyaltyPointsEffectProps,
    )
    from talonone.models.rollback_coupon_effect_props import (
        RollbackCouponEffectProps as RollbackCouponEffectProps,
    )
    from talonone.models.rollback_deducted_loyalty_points_effect_props import (
        RollbackDeductedLoyaltyPointsEffectProps as RollbackDeductedLoyaltyPointsEffectProps,
    )
    from talonone.models.rollback_discount_effect_props import (
        RollbackDiscountEffectProps as RollbackDiscountEffectProps,
    )
    from talonone.models.rollback_referral_effect_props import (
        RollbackReferralEffectProps as RollbackReferralEffectProps,
    )
    from talonone.models.rule_failure_reason import RuleFailureReason as RuleFailureReason
    from talonone.models.segment_customer_profile_request import (
        SegmentCustomerProfileRequest as SegmentCustomerProfileRequest,
    )
    from talonone.models.segment_customer_profile_request_v2 import (
        SegmentCustomerProfileRequestV2 as SegmentCustomerProfileRequestV2,
    )
    from talonone.models.segment_customer_profile_v2_request import (
        SegmentCustomerProfileV2Request as SegmentCustomerProfileV2Request,
    )
    from talonone.models.segment_track_event_request import (
        SegmentTrackEventRequest as SegmentTrackEventRequest,
    )
    from talonone.models.segment_track_event_v2_request import (
        SegmentTrackEventV2Request as SegmentTrackEventV2Request,
    )
    from talonone.models.set_discount_effect_props import SetDiscountEffectProps as SetDiscountEffectProps
    from talonone.models.set_discount_per_additional_cost_effect_props import (
        SetDiscountPerAdditionalCostEffectProps as SetDiscountPerAdditionalCostEffectProps,
    )
    from talonone.models.set_discount_per_additional_cost_per_item_effect_props import (
        SetDiscountPerAdditionalCostPerItemEffectProps as SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from talonone.models.set_discount_per_item_effect_props import (
        SetDiscountPerItemEffectProps as SetDiscountPerItemEffectProps,
    )
    from talonone.models.show_bundle_metadata_effect_props import (
        ShowBundleMetadataEffectProps as ShowBundleMetadataEffectProps,
    )
    from talonone.models.show_notification_effect_props import (
        ShowNotificationEffectProps as ShowNotificationEffectProps,
    )
    from talonone.models.single_customer_profile_integration_audiences_request import (
        SingleCustomerProfileIntegrationAudiencesRequest as SingleCustomerProfileIntegrationAudiencesRequest,
    )
    from talonone.models.track_event_request import TrackEventRequest as TrackEventRequest
    from talonone.models.trigger_webhook_effect_props import (
        TriggerWebhookEffectProps as TriggerWebhookEffectProps,
    )
    from talonone.models.update_attribute_effect_props import (
        UpdateAttributeEffectProps as UpdateAttributeEffectProps,
    )
    from talonone.models.update_customer_session_request import (
        UpdateCustomerSessionRequest as UpdateCustomerSessionRequest,
    )
    from talonone.models.update_loyalty_card import UpdateLoyaltyCard as UpdateLoyaltyCard
    from talonone.models.user_entity import UserEntity as UserEntity
    from talonone.models.will_award_giveaway_effect_props import (
        WillAwardGiveawayEffectProps as WillAwardGiveawayEffectProps,
    )
else:
    from tallion.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AcceptCouponEffectProps": "accept_coupon_effect_props",
            "AcceptReferralEffectProps": "accept_referral_effect_props",
            "AccountEntity": "account_entity",
            "ActionMembershipChange": "action_membership_change",
            "AddFreeItemEffectProps": "add_free_item_effect_props",
            "AddLoyaltyPointsEffectProps": "add_loyalty_points_effect_props",
            "AddLoyaltyPointsRequest": "add_loyalty_points_request",
            "AdditionalCost": "additional_cost",
            "ApplicationEntity": "application_entity",
            "Attribute": "attribute",
            "AttributeEntity": "attribute_entity",
            "AttributeInfo": "attribute_info",
            "AttributeInfoType": "attribute_info_type",
            "AttributeType": "attribute_type",
            "AudienceChange": "audience_change",
            "AudienceChangeV2": "audience_change_v2",
            "AudienceItem": "audience_item",
            "AudienceItemStatus": "audience_item_status",
            "AudienceMembership": "audience_membership",
            "AudienceMembershipChangeRequest": "audience_membership_change_request",
            "AudienceMembershipChangeResponse": "audience_membership_change_response",
            "AudienceSubscriptionRequest": "audience_subscription_request",
            "AudienceSubscriptionResponse": "audience_subscription_response",
            "AwardGiveawayEffectProps": "award_giveaway_effect_props",
            "BrazeCouponLimit": "braze_coupon_limit",
            "BrazeCouponRequest": "braze_coupon_request",
            "BrazeCouponResponse": "braze_coupon_response",
            "BrazeCouponResponseLimit": "braze_coupon_response_limit",
            "BrazeTrackEventRequest": "braze_track_event_request",
            "CDPCustomerProfileRequest": "cdp_customer_profile_request",
            "Campaign": "campaign",
            "CampaignEntity": "campaign_entity",
            "CampaignFeature": "campaign_feature",
            "CampaignState": "campaign_state",
            "CartItem": "cart_item",
            "CodeGeneratorSettings": "code_generator_settings",
            "ContentField": "content_field",
            "Coupon": "coupon",
            "CouponConstraints": "coupon_constraints",
            "CouponCreatedEffectProps": "coupon_created_effect_props",
            "CouponLimitConfigs": "coupon_limit_configs",
            "CouponLimitEntity": "coupon_limit_entity",
            "CouponRejectionReason": "coupon_rejection_reason",
            "CouponRejectionReasonCode": "coupon_rejection_reason_code",
            "CouponReservationRequest": "coupon_reservation_request",
            "CouponReservationResponse": "coupon_reservation_response",
            "CouponResponse": "coupon_response",
            "CouponValue": "coupon_value",
            "CreateAndUpdateAudienceRequest": "create_and_update_audience_request",
            "CreateAndUpdateResponse": "create_and_update_response",
            "CustomEffectProps": "custom_effect_props",
            "CustomerProfile": "customer_profile",
            "CustomerProfileIntegrationResponseV2": "customer_profile_integration_response_v2",
            "CustomerProfileRequest": "customer_profile_request",
            "CustomerProfileRequestV2": "customer_profile_request_v2",
            "CustomerProfileResponse": "customer_profile_response",
            "CustomerProfileResponseV2": "customer_profile_response_v2",
            "CustomerProfilesAudiencesRequest": "customer_profiles_audiences_request",
            "CustomerProfilesIntegrationAudiencesRequest": "customer_profiles_integration_audiences_request",
            "CustomerSessionState": "customer_session_state",
            "CustomerSessionV2": "customer_session_v2",
            "DeductLoyaltyPointsEffectProps": "deduct_loyalty_points_effect_props",
            "EFFECT_PROPS": "effect_props",
            "Effect": "effect",
            "EffectEntity": "effect_entity",
            "EffectProps": "effect_props",
            "EmarsysAudienceAction": "emarsys_audience_action",
            "EmarsysAudienceContent": "emarsys_audience_content",
            "EmarsysAudienceParameter": "emarsys_audience_parameter",
            "EmarsysCouponContent": "emarsys_coupon_content",
            "EmarsysCouponParameter": "emarsys_coupon_parameter",
            "EmarsysCouponRequest": "emarsys_coupon_request",
            "EmarsysCouponResponse": "emarsys_coupon_response",
            "EmarsysCustomerProfilesAudiencesRequest": "emarsys_customer_profiles_audiences_request",
            "EmarsysLoyaltyBalanceContent": "emarsys_loyalty_balance_content",
            "EmarsysLoyaltyBalanceParameter": "emarsys_loyalty_balance_parameter",
            "EmarsysLoyaltyBalanceRequest": "emarsys_loyalty_balance_request",
            "EmarsysLoyaltyBalanceResponse": "emarsys_loyalty_balance_response",
            "EmarsysUpdateAudiencesResponse": "emarsys_update_audiences_response",
            "EngineError": "engine_error",
            "EngineErrorItem": "engine_error_item",
            "EngineErrorSource": "engine_error_source",
            "Entity": "entity",
            "EntityWithTalangVisibleID": "entity_with_talang_visible_id",
            "ErrorEffectProps": "error_effect_props",
            "ErrorResponseWithStatus": "error_response_with_status",
            "Event": "event",
            "EventProcessingRequest": "event_processing_request",
            "EventProcessingResponse": "event_processing_response",
            "Giveaway": "giveaway",
            "ImportEntity": "import_entity",
            "IntegrationAudienceChange": "integration_audience_change",
            "IntegrationEntity": "integration_entity",
            "IntegrationEvent": "integration_event",
            "IntegrationProfileEntity": "integration_profile_entity",
            "IntegrationStateV2": "integration_state_v2",
            "InventoryReferral": "inventory_referral",
            "LedgerEntry": "ledger_entry",
            "LedgerInfo": "ledger_info",
            "LimitConfig": "limit_config",
            "LimitEntity": "limit_entity",
            "LimitPeriod": "limit_period",
            "Loyalty": "loyalty",
            "LoyaltyCard": "loyalty_card",
            "LoyaltyCardProfileRegistration": "loyalty_card_profile_registration",
            "LoyaltyProgramEntity": "loyalty_program_entity",
            "LoyaltyProgramLedgers": "loyalty_program_ledgers",
            "LoyaltyResponse": "loyalty_response",
            "LoyaltyTier": "loyalty_tier",
            "MPARTICLE_REQUEST": "mparticle_request",
            "MPARTICLE_RESPONSE": "mparticle_response",
            "Meta": "meta",
            "ModuleRegistrationRequest": "module_registration_request",
            "ModuleRegistrationResponse": "module_registration_response",
            "MparticleAccount": "mparticle_account",
            "MparticleAccountDetails": "mparticle_account_details",
            "MparticleAccountSettings": "mparticle_account_settings",
            "MparticleAccountSettingsInput": "mparticle_account_settings_input",
            "MparticleAudience": "mparticle_audience",
            "MparticleAudienceProcessingRegistration": "mparticle_audience_processing_registration",
            "MparticleAudienceSubscriptionSettings": "mparticle_audience_subscription_settings",
            "MparticleBaseFields": "mparticle_base_fields",
            "MparticleEvent": "mparticle_event",
            "MparticleEventProcessingRegistration": "mparticle_event_processing_registration",
            "MparticleEventType": "mparticle_event_type",
            "MparticleIdentityEncoding": "mparticle_identity_encoding",
            "MparticleIdentityType": "mparticle_identity_type",
            "MparticlePermissions": "mparticle_permissions",
            "MparticleRequest": "mparticle_request",
            "MparticleResponse": "mparticle_response",
            "MparticleResponseKind": "mparticle_response_kind",
            "MparticleResponseType": "mparticle_response_type",
            "MparticleSubscriptionAction": "mparticle_subscription_action",
            "MparticleUserAttribute": "mparticle_user_attribute",
            "MparticleUserAttributeAction": "mparticle_user_attribute_action",
            "MparticleUserIdField": "mparticle_user_id_field",
            "MparticleUserIdentity": "mparticle_user_identity",
            "MparticleUserProfiles": "mparticle_user_profiles",
            "MultipleAudienceChanges": "multiple_audience_changes",
            "MultipleAudiencesItem": "multiple_audiences_item",
            "MultipleIntegrationAudienceChanges": "multiple_integration_audience_changes",
            "NewAudience": "new_audience",
            "NewCampaign": "new_campaign",
            "NewCustomerSessionV2": "new_customer_session_v2",
            "NewReferral": "new_referral",
            "NewReturn": "new_return",
            "PartialIntegrationStateV2": "partial_integration_state_v2",
            "RedeemReferralEffectProps": "redeem_referral_effect_props",
            "Referral": "referral",
            "ReferralConstraints": "referral_constraints",
            "ReferralCreatedEffectProps": "referral_created_effect_props",
            "ReferralRejectionReason": "referral_rejection_reason",
            "ReferralRejectionReasonCode": "referral_rejection_reason_code",
            "ReferralRequest": "referral_request",
            "ReferralResponse": "referral_response",
            "RejectCouponEffectProps": "reject_coupon_effect_props",
            "RejectReferralEffectProps": "reject_referral_effect_props",
            "Return": "return_",
            "ReturnedCartItem": "returned_cart_item",
            "RollbackAddedLoyaltyPointsEffectProps": "rollback_added_loyalty_points_effect_props",
            "RollbackCouponEffectProps": "rollback_coupon_effect_props",
            "RollbackDeductedLoyaltyPointsEffectProps": "rollback_deducted_loyalty_points_effect_props",
            "RollbackDiscountEffectProps": "rollback_discount_effect_props",
            "RollbackReferralEffectProps": "rollback_referral_effect_props",
            "RuleFailureReason": "rule_failure_reason",
            "SegmentCustomerProfileRequest": "segment_customer_profile_request",
            "SegmentCustomerProfileRequestV2": "segment_customer_profile_request_v2",
            "SegmentCustomerProfileV2Request": "segment_customer_profile_v2_request",
            "SegmentTrackEventRequest": "segment_track_event_request",
            "SegmentTrackEventV2Request": "segment_track_event_v2_request",
            "SetDiscountEffectProps": "set_discount_effect_props",
            "SetDiscountPerAdditionalCostEffectProps": "set_discount_per_additional_cost_effect_props",
            "SetDiscountPerAdditionalCostPerItemEffectProps": "set_discount_per_additional_cost_per_item_effect_props",
            "SetDiscountPerItemEffectProps": "set_discount_per_item_effect_props",
            "ShowBundleMetadataEffectProps": "show_bundle_metadata_effect_props",
            "ShowNotificationEffectProps": "show_notification_effect_props",
            "SingleCustomerProfileIntegrationAudiencesRequest": "single_customer_profile_integration_audiences_request",
            "TrackEventRequest": "track_event_request",
            "TriggerWebhookEffectProps": "trigger_webhook_effect_props",
            "UnknownEffectProps": "effect_props",
            "UnknownMparticleRequest": "mparticle_request",
            "UnknownMparticleResponse": "mparticle_response",
            "UpdateAttributeEffectProps": "update_attribute_effect_props",
            "UpdateCustomerSessionRequest": "update_customer_session_request",
            "UpdateLoyaltyCard": "update_loyalty_card",
            "UserEntity": "user_entity",
            "WillAwardGiveawayEffectProps": "will_award_giveaway_effect_props",
        },
    )

__all__ = [
    "AcceptCouponEffectProps",
    "AcceptReferralEffectProps",
    "AccountEntity",
    "ActionMembershipChange",
    "AddFreeItemEffectProps",
    "AddLoyaltyPointsEffectProps",
    "AddLoyaltyPointsRequest",
    "AdditionalCost",
    "ApplicationEntity",
    "Attribute",
    "AttributeEntity",
    "AttributeInfo",
    "AttributeInfoType",
    "AttributeType",
    "AudienceChange",
    "AudienceChangeV2",
    "AudienceItem",
    "AudienceItemStatus",
    "AudienceMembership",
    "AudienceMembershipChangeRequest",
    "AudienceMembershipChangeResponse",
    "AudienceSubscriptionRequest",
    "AudienceSubscriptionResponse",
    "AwardGiveawayEffectProps",
    "BrazeCouponLimit",
    "BrazeCouponRequest",
    "BrazeCouponResponse",
    "BrazeCouponResponseLimit",
    "BrazeTrackEventRequest",
    "CDPCustomerProfileRequest",
    "Campaign",
    "CampaignEntity",
    "CampaignFeature",
    "CampaignState",
    "CartItem",
    "CodeGeneratorSettings",
    "ContentField",
    "Coupon",
    "CouponConstraints",
    "CouponCreatedEffectProps",
    "CouponLimitConfigs",
    "CouponLimitEntity",
    "CouponRejectionReason",
    "CouponRejectionReasonCode",
    "CouponReservationRequest",
    "CouponReservationResponse",
    "CouponResponse",
    "CouponValue",
    "CreateAndUpdateAudienceRequest",
    "CreateAndUpdateResponse",
    "CustomEffectProps",
    "CustomerProfile",
    "CustomerProfileIntegrationResponseV2",
    "CustomerProfileRequest",
    "CustomerProfileRequestV2",
    "CustomerProfileResponse",
    "CustomerProfileResponseV2",
    "CustomerProfilesAudiencesRequest",
    "CustomerProfilesIntegrationAudiencesRequest",
    "CustomerSessionState",
    "CustomerSessionV2",
    "DeductLoyaltyPointsEffectProps",
    "EFFECT_PROPS",
    "Effect",
    "EffectEntity",
    "EffectProps",
    "EmarsysAudienceAction",
    "EmarsysAudienceContent",
    "EmarsysAudienceParameter",
    "EmarsysCouponContent",
    "EmarsysCouponParameter",
    "EmarsysCouponRequest",
    "EmarsysCouponResponse",
    "EmarsysCustomerProfilesAudiencesRequest",
    "EmarsysLoyaltyBalanceContent",
    "EmarsysLoyaltyBalanceParameter",
    "EmarsysLoyaltyBalanceRequest",
    "EmarsysLoyaltyBalanceResponse",
    "EmarsysUpdateAudiencesResponse",
    "EngineError",
    "EngineErrorItem",
    "EngineErrorSource",
    "Entity",
    "EntityWithTalangVisibleID",
    "ErrorEffectProps",
    "ErrorResponseWithStatus",
    "Event",
    "EventProcessingRequest",
    "EventProcessingResponse",
    "Giveaway",
    "ImportEntity",
    "IntegrationAudienceChange",
    "IntegrationEntity",
    "IntegrationEvent",
    "IntegrationProfileEntity",
    "IntegrationStateV2",
    "InventoryReferral",
    "LedgerEntry",
    "LedgerInfo",
    "LimitConfig",
    "LimitEntity",
    "LimitPeriod",
    "Loyalty",
    "LoyaltyCard",
    "LoyaltyCardProfileRegistration",
    "LoyaltyProgramEntity",
    "LoyaltyProgramLedgers",
    "LoyaltyResponse",
    "LoyaltyTier",
    "MPARTICLE_REQUEST",
    "MPARTICLE_RESPONSE",
    "Meta",
    "ModuleRegistrationRequest",
    "ModuleRegistrationResponse",
    "MparticleAccount",
    "MparticleAccountDetails",
    "MparticleAccountSettings",
    "MparticleAccountSettingsInput",
    "MparticleAudience",
    "MparticleAudienceProcessingRegistration",
    "MparticleAudienceSubscriptionSettings",
    "MparticleBaseFields",
    "MparticleEvent",
    "MparticleEventProcessingRegistration",
    "MparticleEventType",
    "MparticleIdentityEncoding",
    "MparticleIdentityType",
    "MparticlePermissions",
    "MparticleRequest",
    "MparticleResponse",
    "MparticleResponseKind",
    "MparticleResponseType",
    "MparticleSubscriptionAction",
    "MparticleUserAttribute",
    "MparticleUserAttributeAction",
    "MparticleUserIdField",
    "MparticleUserIdentity",
    "MparticleUserProfiles",
    "MultipleAudienceChanges",
    "MultipleAudiencesItem",
    "MultipleIntegrationAudienceChanges",
    "NewAudience",
    "NewCampaign",
    "NewCustomerSessionV2",
    "NewReferral",
    "NewReturn",
    "PartialIntegrationStateV2",
    "RedeemReferralEffectProps",
    "Referral",
    "ReferralConstraints",
    "ReferralCreatedEffectProps",
    "ReferralRejectionReason",
    "ReferralRejectionReasonCode",
    "ReferralRequest",
    "ReferralResponse",
    "RejectCouponEffectProps",
    "RejectReferralEffectProps",
    "Return",
    "ReturnedCartItem",
    "RollbackAddedLoyaltyPointsEffectProps",
    "RollbackCouponEffectProps",
    "RollbackDeductedLoyaltyPointsEffectProps",
    "RollbackDiscountEffectProps",
    "RollbackReferralEffectProps",
    "RuleFailureReason",
    "SegmentCustomerProfileRequest",
    "SegmentCustomerProfileRequestV2",
    "SegmentCustomerProfileV2Request",
    "SegmentTrackEventRequest",
    "SegmentTrackEventV2Request",
    "SetDiscountEffectProps",
    "SetDiscountPerAdditionalCostEffectProps",
    "SetDiscountPerAdditionalCostPerItemEffectProps",
    "SetDiscountPerItemEffectProps",
    "ShowBundleMetadataEffectProps",
    "ShowNotificationEffectProps",
    "SingleCustomerProfileIntegrationAudiencesRequest",
    "TrackEventRequest",
    "TriggerWebhookEffectProps",
    "UnknownEffectProps",
    "UnknownMparticleRequest",
    "UnknownMparticleResponse",
    "UpdateAttributeEffectProps",
    "UpdateCustomerSessionRequest",
    "UpdateLoyaltyCard",
    "UserEntity",
    "WillAwardGiveawayEffectProps",
]
