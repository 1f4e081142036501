package io.gendan.complaint.notice;

import java.time.Instant;

/** What somebody has put down. {@code edition}: the notice's, which each change makes one more. */
record Written(int edition, String text, String by, Instant at) {}
