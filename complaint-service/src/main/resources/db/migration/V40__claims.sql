CREATE SEQUENCE claim_no;

-- What does somebody want from whom, how far is it, and what has to be done by when? Written from the log, and can be written again.
CREATE TABLE claim (
    id                    uuid PRIMARY KEY,
    claim_no              text NOT NULL UNIQUE,
    direction             text NOT NULL,
    party                 text NOT NULL,
    counterpart           text NOT NULL,
    customer_id           uuid NOT NULL,
    complaint_id          uuid,
    case_id               uuid,
    order_id              uuid,
    back_to_back          uuid,                  -- the claim of the other direction that it belongs to
    cause                 text NOT NULL,
    loss                  text,
    stage_no              int,
    amount                numeric NOT NULL,
    currency              text NOT NULL,
    status                text NOT NULL,
    notice_on             date,
    notice_channel        text,
    documents             jsonb NOT NULL,
    offers                jsonb NOT NULL,
    terms                 jsonb,
    their_reference       text,
    reason                text,                  -- of a rejection, or of its end
    agreed                numeric,
    settled_on            date,
    settled_with_customer date,
    paid                  numeric NOT NULL,
    look_on               date,                  -- when there will be something to say of a deadline
    escalated_at          timestamptz,
    raised_by             text NOT NULL,
    raised_at             timestamptz NOT NULL,
    version               bigint NOT NULL
);
CREATE INDEX claim_complaint ON claim (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE INDEX claim_case ON claim (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX claim_customer ON claim (customer_id, id);
CREATE INDEX claim_counterpart ON claim (lower(counterpart), id);
CREATE INDEX claim_back_to_back ON claim (back_to_back) WHERE back_to_back IS NOT NULL;
CREATE INDEX claim_look ON claim (look_on, id) WHERE look_on IS NOT NULL;

CREATE TABLE claim_shipment (
    claim_id    uuid NOT NULL,
    shipment_id uuid NOT NULL,
    place       int  NOT NULL,
    PRIMARY KEY (claim_id, shipment_id)
);
CREATE INDEX claim_shipment_shipment ON claim_shipment (shipment_id);

CREATE TABLE claim_deadline (
    claim_id    uuid NOT NULL,
    place       int  NOT NULL,                   -- the nearest first
    kind        text NOT NULL,
    by_day      date,                            -- null: not known, and remark says why
    source      text,
    remark      text,
    shipment_id uuid,
    stage_no    int,
    warned      int,                             -- how many days before, last
    passed_at   timestamptz,
    PRIMARY KEY (claim_id, place)
);
CREATE INDEX claim_deadline_day ON claim_deadline (by_day);
