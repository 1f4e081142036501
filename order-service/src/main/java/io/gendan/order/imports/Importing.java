package io.gendan.order.imports;

import io.gendan.eventsourcing.Asked;
import java.util.List;

/** A kind of table that can be imported, and what becomes of each entry of it. */
public interface Importing {
    /** As the address has it: {@code products}. */
    String what();

    /** The first is the key: lines that have the same there, or nothing, are one entry. */
    List<Column> columns();

    /**
     * Does what one entry asks for, by the way that a request for it takes. What is wrong is said to the entry, or refused; then
     * nothing of the whole file stays.
     */
    void take(Asked asked, Entry entry);
}
