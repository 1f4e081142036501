CREATE TABLE customer (
    id              uuid PRIMARY KEY,
    customer_no     text NOT NULL UNIQUE,
    name            text NOT NULL,
    category        text NOT NULL,
    language        text NOT NULL,
    time_zone       text NOT NULL,
    delay_threshold text NOT NULL,
    version         bigint NOT NULL
);

-- People: outside the log, so that they can be erased.
CREATE TABLE contact (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    name        text NOT NULL,
    email       text,
    phone       text
);
CREATE INDEX contact_customer ON contact (customer_id, id);
