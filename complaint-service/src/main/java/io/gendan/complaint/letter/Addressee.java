package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;

/** Whom a letter is for. */
public sealed interface Addressee {

    /** Order-service is asked for their people when the letter is sent. */
    record Customer(CustomerId id) implements Addressee {}

    /** A supplier, carrier, forwarder or insurer. The address was given for this letter; it is somebody's, and can be erased. */
    record Firm(String name, String email) implements Addressee {}
}
