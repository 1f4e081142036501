-- The log: the truth. Insert-only, also for us: the last lines of this file take away the right to do anything else.
CREATE TABLE event (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- order of writing; never a cursor: a late commit has an early number
    category    text        NOT NULL,
    stream_id   uuid        NOT NULL,
    version     bigint      NOT NULL,                            -- 1, 2, 3 … in its stream
    event_id    uuid        NOT NULL,                            -- travels as ce_id
    name        text        NOT NULL,                            -- @EventName, never a class name
    body        jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    correlation uuid        NOT NULL,
    causation   uuid,
    actor       text        NOT NULL,
    UNIQUE (stream_id, version, category)                        -- this line is the optimistic lock
);

-- What the world has not been told yet. A row is here until the broker has acknowledged it.
CREATE TABLE outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic       text        NOT NULL,
    key         uuid        NOT NULL,
    message_id  uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    type        text        NOT NULL,
    body        text        NOT NULL,
    correlation uuid        NOT NULL,
    traceparent text,
    recorded_at timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000000); -- every row dies young: sweep often, count never

-- What this service has already acted on, in the transaction of the act. It grows by about 100 bytes a message and is never swept:
-- a republished topic brings every message again, however old.
CREATE TABLE inbox (
    consumer   text        NOT NULL,
    message_id uuid        NOT NULL,
    handled_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, message_id)
);

-- Messages that could not be handled, and those of the same key that wait behind them.
CREATE TABLE parked (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer   text        NOT NULL,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    message_id uuid,
    headers    jsonb       NOT NULL,
    body       text,
    reason     text        NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX parked_key ON parked (consumer, topic, key, id);

-- Skipping a parked message is a decision of a person, and it is kept.
CREATE TABLE skipped (
    id         bigint PRIMARY KEY,
    consumer   text        NOT NULL,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    message_id uuid,
    body       text,
    reason     text        NOT NULL,
    skipped_by text        NOT NULL,
    skipped_at timestamptz NOT NULL DEFAULT now()
);

-- The first answer to a request with an Idempotency-Key, written in the transaction of what it did.
CREATE TABLE answered (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    status      int         NOT NULL,
    headers     jsonb       NOT NULL,
    body        text,
    answered_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX answered_age ON answered (answered_at);

REVOKE ALL ON event FROM ${app};
GRANT SELECT, INSERT ON event TO ${app};
