package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Asked;
import jakarta.inject.Singleton;
import java.util.OptionalLong;

/**
 * What a customer says with a step: kept once, however often it is told. Who of them it was is taken as it was said: the people
 * are order-service's, and no other service is asked to decide something.
 */
@Singleton
class WordOfCustomer {
    private final Complaints complaints;
    private final ComplaintList list;
    private final ComplaintWords words;

    WordOfCustomer(Complaints complaints, ComplaintList list, ComplaintWords words) {
        this.complaints = complaints;
        this.list = list;
        this.words = words;
    }

    /** The word goes with what comes of the command: where nothing does, it was said before. */
    long take(Asked asked, ComplaintId id, OptionalLong expected, ComplaintCommand command, Said said) {
        long before = list.find(asked.tx(), id).map(ComplaintView::version).orElse(0L);
        long version = complaints.handle(asked.tx(), id, expected, command);
        if (version > before) words.add(asked.tx(), id, said);
        return version;
    }
}
