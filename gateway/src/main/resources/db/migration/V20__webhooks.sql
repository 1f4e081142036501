-- Where a customer's system wants to be told of its events. How far it has been told is a number of customer_event: nothing is queued
-- for it, so nothing can be lost on the way from the feed, and one that is away for days costs a row.
CREATE TABLE webhook (
    id               uuid        PRIMARY KEY,
    customer_id      uuid        NOT NULL,
    account_id       uuid        NOT NULL, -- the API key in whose name it is told
    url              text        NOT NULL,
    types            text[]      NOT NULL,
    kinds            text[]      NOT NULL,
    contact_email    text        NOT NULL, -- gone with the row
    version          bigint      NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL,
    disabled_at      timestamptz,
    disabled_because text,
    delivered        bigint      NOT NULL,
    replay_next      bigint,
    replay_last      bigint,
    failures         int         NOT NULL DEFAULT 0, -- in a row
    failing_since    timestamptz,
    retry_at         timestamptz,
    leased_by        uuid,
    leased_until     timestamptz,
    CHECK ((disabled_at IS NULL) = (disabled_because IS NULL)),
    CHECK ((replay_next IS NULL) = (replay_last IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX webhook_customer ON webhook (customer_id, id);

-- What its messages are signed with: one, or more while an old one goes on. Sealed under a key that the database does not know.
CREATE TABLE webhook_secret (
    id         uuid        PRIMARY KEY,
    webhook_id uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    ends_at    timestamptz
);
CREATE INDEX webhook_secret_webhook ON webhook_secret (webhook_id);

-- Each try, for as long as somebody may ask. The ids are in the order of time.
CREATE TABLE webhook_attempt (
    id          uuid        PRIMARY KEY,
    webhook_id  uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    number      bigint, -- none for a test
    message_id  uuid        NOT NULL,
    type        text        NOT NULL,
    replayed    boolean     NOT NULL,
    at          timestamptz NOT NULL,
    duration_ms int         NOT NULL,
    status      int,
    fault       text
);
CREATE INDEX webhook_attempt_webhook ON webhook_attempt (webhook_id, id);

-- Mails to owners that no mail server has accepted yet.
CREATE TABLE webhook_notice (
    id            uuid        PRIMARY KEY,
    webhook_id    uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    because       text        NOT NULL,
    at            timestamptz NOT NULL,
    claimed_until timestamptz
);
