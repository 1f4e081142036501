-- Mails that came, each once. What people wrote, and who, is personal data: null when it was erased.
CREATE TABLE incoming_mail (
    id           uuid PRIMARY KEY,
    key          bytea NOT NULL UNIQUE, -- a hash of what it is known by when it comes again
    uid_validity bigint NOT NULL,       -- where it lay in the mailbox
    uid          bigint NOT NULL,
    arrived_at   timestamptz NOT NULL,
    taken_at     timestamptz NOT NULL,
    sent_at      timestamptz,
    status       text NOT NULL,
    broken       boolean NOT NULL,
    as_it_came   uuid,                  -- the attachment that holds all of it
    customer_id  uuid,
    contact_id   uuid,
    complaint_id uuid,
    matter_kind  text,                  -- what it answers
    matter_id    uuid,
    matter_no    text,
    message_id   text,
    sender       text,
    sender_name  text,
    subject      text,
    body         text,
    decided_by   text,                  -- null: nobody had to
    decided_at   timestamptz,
    reason       text,
    erased_at    timestamptz
);
CREATE INDEX incoming_mail_status ON incoming_mail (status, id);
CREATE INDEX incoming_mail_complaint ON incoming_mail (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE INDEX incoming_mail_customer ON incoming_mail (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX incoming_mail_contact ON incoming_mail (contact_id, taken_at) WHERE contact_id IS NOT NULL;

CREATE TABLE incoming_mail_file (
    mail_id       uuid NOT NULL,
    file_no       int NOT NULL,
    attachment_id uuid,
    file_name     text,                 -- null: it had none, or it was erased
    refused       text,                 -- why it was not taken
    PRIMARY KEY (mail_id, file_no)
);

-- Which letter does it answer?
CREATE INDEX letter_matter_no ON letter (matter_no, seq);
