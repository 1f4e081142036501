-- What customers wrote in their own words: outside the log, so that it can be erased. Not rebuilt.
CREATE TABLE satisfaction_comment (
    question_id uuid PRIMARY KEY,
    comment     text NOT NULL
);
