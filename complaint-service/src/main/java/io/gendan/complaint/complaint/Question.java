package io.gendan.complaint.complaint;

import io.gendan.complaint.words.Party;
import java.time.LocalDate;

/** What somebody outside was asked, and by when we want to hear. As long as it is open the complaint waits for them. */
record Question(int questionNo, Party of, String what, LocalDate dueOn) {}
