-- Looked through at each commit: those that are disabled or wait for another try are left out without being read. Nothing in it changes
-- when an event was taken, so that those updates stay cheap.
CREATE INDEX webhook_due ON webhook (retry_at) WHERE disabled_at IS NULL;
