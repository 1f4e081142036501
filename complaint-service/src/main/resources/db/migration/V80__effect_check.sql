-- Which countermeasures are still to be judged, and by when? Written from the log, and can be written again.
CREATE TABLE effect_check (
    id             uuid PRIMARY KEY,
    complaint_id   uuid NOT NULL,
    complaint_no   text NOT NULL,
    notice_no      text NOT NULL,
    edition        int  NOT NULL,                -- of the notice
    customer_id    uuid NOT NULL,
    product_no     text,
    supplier       text,
    cause          text NOT NULL,
    countermeasure text NOT NULL,
    owner          text NOT NULL,
    confirmed_at   timestamptz NOT NULL,
    due_on         date NOT NULL,
    status         text NOT NULL,
    warned_at      timestamptz,
    looked_at      text,
    repeats_found  int,
    checked_by     text,
    checked_at     timestamptz,
    version        bigint NOT NULL
);
CREATE INDEX effect_check_due ON effect_check (due_on, id) WHERE status IN ('WAITING', 'DUE');
CREATE INDEX effect_check_complaint ON effect_check (complaint_id);
CREATE INDEX complaint_cause ON complaint (cause, received_at) WHERE cause IS NOT NULL;
