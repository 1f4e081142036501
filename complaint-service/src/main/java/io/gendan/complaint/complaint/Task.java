package io.gendan.complaint.complaint;

import io.gendan.complaint.words.AttachmentId;
import java.time.LocalDate;

/**
 * Something that somebody does until a day, for one remedy of what was agreed.
 *
 * @param offerNo of the terms that were agreed on; {@code remedyNo} from 1 in them
 * @param proof a file that shows it; {@code reference} the number of a paper that does: at least one once it is done
 */
record Task(
        int taskNo,
        int offerNo,
        int remedyNo,
        String what,
        String owner,
        LocalDate dueOn,
        LocalDate doneOn,
        AttachmentId proof,
        String reference) {

    boolean isDone() {
        return doneOn != null;
    }
}
