-- That their goods are harmed customers hear from our people: what an incident logged by itself is given to them no more, also what
-- was kept for them before. Its number is passed over.
UPDATE feed SET for_customer = NULL
    WHERE type = 'io.gendan.complaint.ComplaintLogged.v1' AND for_customer::jsonb ->> 'channel' = 'INCIDENT';
