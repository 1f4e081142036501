-- How content whoever complained was with how it was handled: the mean of their scores.
CREATE TABLE known_satisfaction (
    complaint_id uuid PRIMARY KEY,
    score        numeric(2, 1) NOT NULL,
    answered_at  timestamptz NOT NULL
);
