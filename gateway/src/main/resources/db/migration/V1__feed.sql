-- Every public message, once, under a position that has no gaps and never comes out of order.
CREATE TABLE feed (
    position    bigint      PRIMARY KEY,
    message_id  uuid        NOT NULL UNIQUE,
    type        text        NOT NULL,
    source      text        NOT NULL,
    subject     uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    time        timestamptz NOT NULL,
    correlation uuid        NOT NULL,
    topic       text        NOT NULL,
    body        text        NOT NULL,
    at          timestamptz NOT NULL, -- when it happened in the business, which is not when it was recorded
    order_ids   uuid[]      NOT NULL,
    incident_id uuid,
    customer_id uuid,
    demand_id   uuid
);
CREATE INDEX feed_type ON feed (type, position);
CREATE INDEX feed_subject ON feed (subject, position);
CREATE INDEX feed_orders ON feed USING gin (order_ids) WITH (fastupdate = off);
CREATE INDEX feed_incident ON feed (incident_id, at, position) WHERE incident_id IS NOT NULL;
CREATE INDEX feed_demand ON feed (demand_id) WHERE demand_id IS NOT NULL;

-- One row, locked by whoever writes until they commit: so the positions follow the commits, and a reader who has seen n will
-- never find a new message at or below n.
CREATE TABLE feed_position (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    last bigint  NOT NULL
);
INSERT INTO feed_position (last) VALUES (0);
