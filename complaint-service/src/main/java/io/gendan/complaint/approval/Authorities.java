package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.RecordRefusal.NOT_YOUR_OFFICE;

import io.gendan.complaint.delegation.DelegationList;
import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.Asked;
import io.gendan.sheets.CompanyDays;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** With which voices the caller may speak, and by what right they instruct. */
@Singleton
class Authorities {
    private final DelegationList delegations;
    private final SecurityIdentity identity;
    private final CompanyDays days;

    Authorities(DelegationList delegations, SecurityIdentity identity, CompanyDays days) {
        this.delegations = delegations;
        this.identity = identity;
        this.days = days;
    }

    Set<Voice> voices() {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.roles().stream().anyMatch(identity::hasRole))
                .collect(Collectors.toSet());
    }

    /** Their own, or that of whoever has delegated it to them for this day. */
    Authority of(Asked asked, Office office) {
        if (identity.hasRole(office.name())) return new Authority(office, asked.actor(), null, null);
        var today = days.of(asked.now());
        return delegations
                .standing(asked.tx(), office, asked.actor(), today)
                .map(row -> new Authority(office, asked.actor(), row.by(), row.id()))
                .orElseThrow(NOT_YOUR_OFFICE::refused);
    }
}
