-- What we paid and what we recovered, payment by payment. Written from the log, and can be written again.
CREATE TABLE claim_payment (
    claim_id  uuid NOT NULL,
    reference text NOT NULL,
    amount    numeric NOT NULL,
    currency  text NOT NULL,
    paid_on   date NOT NULL,
    by        text NOT NULL,
    PRIMARY KEY (claim_id, reference)
);
CREATE INDEX claim_payment_day ON claim_payment (paid_on);
