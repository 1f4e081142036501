-- What has happened to each complaint as its clocks need it, and who is to hear of it when. Written from the log, and can be written again.
CREATE TABLE complaint_happenings (
    complaint_id     uuid PRIMARY KEY,
    happenings       jsonb NOT NULL,
    escalate_at      timestamptz,          -- null: nobody higher is to hear of it
    escalate_to      text,
    escalate_because text
);
CREATE INDEX complaint_happenings_escalate ON complaint_happenings (escalate_at) WHERE escalate_at IS NOT NULL;

-- What is due when: the clocks that run.
CREATE TABLE complaint_clock (
    complaint_id uuid NOT NULL,
    kind         text NOT NULL,
    started_at   timestamptz NOT NULL,
    warn_at      timestamptz,
    due_at       timestamptz NOT NULL,
    paused_until timestamptz,              -- of the last time that it waits for somebody outside, even if that is over
    PRIMARY KEY (complaint_id, kind)
);
CREATE INDEX complaint_clock_due ON complaint_clock (due_at, complaint_id, kind);
