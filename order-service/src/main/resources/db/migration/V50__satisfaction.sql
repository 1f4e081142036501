-- Sheet 13-14.
CREATE TABLE satisfaction (
    id                uuid PRIMARY KEY,
    occasion          text NOT NULL,
    subject_id        uuid NOT NULL UNIQUE, -- the shipment or the case: nobody is asked twice about the same
    subject_no        text NOT NULL,
    incident_id       uuid,
    customer_id       uuid NOT NULL,
    order_ids         uuid[] NOT NULL,
    asked_at          timestamptz NOT NULL,
    answer_by         timestamptz NOT NULL,
    sent_at           timestamptz,
    answered_at       timestamptz,
    goods             int,
    delivery          int,
    documents         int,
    communication     int,
    handling          int,
    comment           text,
    would_order_again boolean,
    version           bigint NOT NULL
);
CREATE INDEX satisfaction_customer ON satisfaction (customer_id, id);

-- What others have told us: which arrival is a delivery, and how long a customer waited to be told of an incident.
CREATE TABLE delivery (
    shipment_id uuid PRIMARY KEY,
    shipment_no text NOT NULL,
    order_id    uuid NOT NULL,
    customer_id uuid NOT NULL,
    last_leg    int NOT NULL,
    hit         boolean NOT NULL DEFAULT false
);

CREATE TABLE customer_notice (
    incident_id     uuid NOT NULL,
    customer_id     uuid NOT NULL,
    concerned_since timestamptz,
    told_at         timestamptz,
    PRIMARY KEY (incident_id, customer_id)
);

-- The questions that have not gone out yet.
CREATE TABLE question_mail (
    question_id uuid PRIMARY KEY,
    next_try_at timestamptz NOT NULL DEFAULT now(),
    attempts    int NOT NULL DEFAULT 0,
    last_error  text
);
CREATE INDEX question_mail_due ON question_mail (next_try_at);

-- Who may answer: whoever holds the word that this is the hash of. The word itself is in the mail and nowhere else.
CREATE TABLE question_token (
    hash        bytea PRIMARY KEY,
    question_id uuid NOT NULL
);
