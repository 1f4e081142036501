package io.gendan.order;

import io.gendan.eventsourcing.Backlog;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The work of this service that somebody should look after when it piles up. Ids are of version 7: they know since when. */
class WhatWaits {
    @Produces
    @Singleton
    Backlog demandsToClear() {
        return new Backlog("demands-to-clear", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(id)) AS since FROM demand
                WHERE status = 'REQUESTED'""");
    }

    @Produces
    @Singleton
    Backlog questionsToMail() {
        return new Backlog("questions-to-mail", """
                SELECT count(*) AS waiting, min(uuid_extract_timestamp(question_id)) AS since FROM question_mail
                WHERE attempts > 0""");
    }
}
