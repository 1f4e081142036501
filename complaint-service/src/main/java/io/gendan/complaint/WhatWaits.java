package io.gendan.complaint;

import io.gendan.eventsourcing.Backlog;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The work of this service that somebody should look after when it piles up. Ids are of version 7: they know since when. */
class WhatWaits {
    @Produces
    @Singleton
    Backlog letters() {
        return new Backlog("letters", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(id)) AS since FROM letter
                WHERE status IN ('WAITING', 'FAILING') AND way IS NULL""");
    }

    @Produces
    @Singleton
    Backlog customersNotTold() {
        return new Backlog("customers-not-told", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(id)) AS since FROM incident_case
                WHERE settled_at IS NULL AND told_at IS NULL""");
    }

    @Produces
    @Singleton
    Backlog mailsToDecideOn() {
        return new Backlog(
                "mails-to-decide-on",
                "SELECT count(*) AS waiting, min(taken_at) AS since FROM incoming_mail WHERE status = 'WAITING'");
    }
}
