package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CONTACT_NOT_KNOWN;

import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.letter.AddressBook;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.UUID;

/** What a customer says with a step: kept once, however often it is told, and as the word of somebody whom they have. */
@Singleton
class WordOfCustomer {
    private final Complaints complaints;
    private final ComplaintList list;
    private final ComplaintWords words;
    private final AddressBook people;
    private final Requests requests;

    WordOfCustomer(
            Complaints complaints, ComplaintList list, ComplaintWords words, AddressBook people, Requests requests) {
        this.complaints = complaints;
        this.list = list;
        this.words = words;
        this.people = people;
        this.requests = requests;
    }

    /** The word goes with what comes of the command: where nothing does, it was said before. */
    long take(Asked asked, ComplaintId id, OptionalLong expected, ComplaintCommand command, Said said) {
        long before = list.find(asked.tx(), id).map(ComplaintView::version).orElse(0L);
        long version = complaints.handle(asked.tx(), id, expected, command);
        if (version > before) words.add(asked.tx(), id, said);
        return version;
    }

    /** Comes before the transaction: who is asked is another service. What is said is taken also while that one is away. */
    void mayBeOf(CustomerId customer, UUID contact) {
        if (contact != null && people.isOf(customer, contact).equals(java.util.Optional.of(false)))
            throw CONTACT_NOT_KNOWN.refused(CONTACT_NOT_KNOWN.sentence(), "/contactId");
    }

    void mayBeOf(ComplaintId id, UUID contact) {
        if (contact == null) return;
        requests.read(tx -> list.find(tx, id)).ifPresent(complaint -> mayBeOf(complaint.customerId(), contact));
    }
}
