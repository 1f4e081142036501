package io.gendan.sheets;

import io.gendan.eventsourcing.Tx;
import java.util.List;
import java.util.function.Consumer;

/** What a sheet is filled with. */
public interface Lines {
    /** How many there are; whoever asks does not care how many more than {@code most}. */
    long count(Tx tx, int most);

    /** Each to {@code taker}, in order, without holding them: one cell for each column. */
    void each(Tx tx, Consumer<List<?>> taker);
}
