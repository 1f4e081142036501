package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.HearReply;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the customer writes about a complaint that is being followed: it no longer waits for them. */
@Singleton
public class ComplaintReplies {
    private final Complaints complaints;
    private final ComplaintWords words;
    private final ComplaintList list;

    ComplaintReplies(Complaints complaints, ComplaintWords words, ComplaintList list) {
        this.complaints = complaints;
        this.words = words;
        this.list = list;
    }

    /** Refuses when the complaint has ended: then a person decides what it means. @param mailId in which it stands */
    public void hear(
            Tx tx, ComplaintId id, String text, String spokenTo, UUID contactId, UUID mailId, String by, Instant now) {
        complaints.handle(tx, id, new HearReply(by, now));
        words.add(tx, id, new Said(Kind.CONVERSATION, text, spokenTo, contactId, by, now), mailId);
    }

    public Optional<ComplaintView> find(Tx tx, ComplaintId id) {
        return list.find(tx, id);
    }
}
