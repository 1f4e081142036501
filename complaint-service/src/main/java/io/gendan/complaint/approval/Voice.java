package io.gendan.complaint.approval;

import io.gendan.complaint.words.Department;
import java.util.List;

/** Whose opinion is heard, in the order of form 13-15; {@code roles}: of whose accounts any may speak with it. */
public enum Voice {
    HANDLER(List.of("MERCHANDISER", "SALESPERSON")),
    SUPERVISOR(List.of("SUPERVISOR")),
    SALES(List.of(Department.SALES.name())),
    PURCHASING(List.of(Department.PURCHASING.name())),
    MANUFACTURING(List.of(Department.MANUFACTURING.name())),
    RND(List.of(Department.RND.name()));

    private final List<String> roles;

    Voice(List<String> roles) {
        this.roles = roles;
    }

    List<String> roles() {
        return roles;
    }
}
