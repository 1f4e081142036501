package io.gendan.order.customer;

/** Why a person is erased. A code: whatever one wrote here would stay in the log. */
enum ErasureReason {
    PERSON_ASKED,
    LEFT_THE_FIRM,
    NO_LONGER_NEEDED,
    RECORDED_BY_MISTAKE
}
