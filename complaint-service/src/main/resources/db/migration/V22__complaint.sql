CREATE SEQUENCE complaint_no;

-- What the other services have told us, as far as complaints need it.
CREATE TABLE known_customer (
    customer_id uuid PRIMARY KEY,
    customer_no text NOT NULL,
    name        text NOT NULL,
    category    text,
    grade       text,
    language    text NOT NULL
);
CREATE TABLE known_order (
    order_id    uuid PRIMARY KEY,
    order_no    text NOT NULL,
    customer_id uuid NOT NULL,
    language    text NOT NULL,
    incoterm    text NOT NULL,
    amount      numeric NOT NULL,
    currency    text NOT NULL
);
CREATE TABLE known_shipment (
    shipment_id uuid PRIMARY KEY,
    shipment_no text NOT NULL,
    order_id    uuid NOT NULL,
    carrier     text,
    discharge   text,                -- UN/LOCODE of where the last leg ends
    departed_at timestamptz
);
CREATE TABLE known_ceiling (
    grade    text PRIMARY KEY,
    percent  numeric,
    amount   numeric,
    currency text,
    set_at   timestamptz NOT NULL
);

-- Which complaints are there, how far is each, and what is known of it? Written from the log, and can be written again.
CREATE TABLE complaint (
    id                       uuid PRIMARY KEY,
    complaint_no             text NOT NULL,
    customer_id              uuid NOT NULL,
    order_id                 uuid,
    order_no                 text,
    shipment_id              uuid,
    case_id                  uuid,
    product_no               text,
    product                  text,
    supplier                 text,
    carrier                  text,
    port                     text,
    manufacturing_department text,
    channel                  text NOT NULL,
    urgency                  text NOT NULL,
    step                     text NOT NULL,
    ended_as                 text,
    owner                    text,
    received_at              timestamptz NOT NULL,
    logged_at                timestamptz NOT NULL,
    ended_at                 timestamptz,
    cause                    text,
    complained_department    text,
    severity                 text,
    repeat_of                uuid,
    demand_amount            numeric,
    demand_currency          text,
    settled_amount           numeric,
    settled_currency         text,
    outcome                  text,
    escalated_to             text,
    waits_for                text[] NOT NULL,
    view                     jsonb NOT NULL,
    version                  bigint NOT NULL
);
CREATE INDEX complaint_customer ON complaint (customer_id, id);
CREATE INDEX complaint_order ON complaint (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX complaint_case ON complaint (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX complaint_running ON complaint (step, id) WHERE ended_at IS NULL;
CREATE INDEX complaint_alike ON complaint (customer_id, product_no, cause, received_at);

-- What the customer said in their own words, and to whom: people, and so in no event; null when it was erased.
CREATE TABLE complaint_words (
    id           uuid PRIMARY KEY,
    complaint_id uuid NOT NULL,
    kind         text NOT NULL,
    text         text,
    spoken_to    text,
    contact_id   uuid,
    by           text NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX complaint_words_complaint ON complaint_words (complaint_id, at, id);
CREATE INDEX complaint_words_contact ON complaint_words (contact_id);
