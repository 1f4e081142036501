package io.gendan.complaint.claim;

import io.gendan.eventsourcing.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What a row holds as it stands in the facts, as the API shows it. */
final class ClaimPapers {
    private ClaimPapers() {}

    static List<ClaimView.Document> documents(ResultSet row) throws SQLException {
        return Stream.of(EventJson.fromJson(row.getString("documents"), ClaimEvent.Document[].class))
                .map(one -> new ClaimView.Document(one.title(), one.attachment()))
                .toList();
    }

    static List<ClaimView.Offer> offers(ResultSet row) throws SQLException {
        return Stream.of(EventJson.fromJson(row.getString("offers"), ClaimEvent.Offered[].class))
                .map(one ->
                        new ClaimView.Offer(one.offerNo(), one.from(), one.amount(), one.terms(), one.by(), one.at()))
                .toList();
    }

    static ClaimView.Terms terms(ResultSet row) throws SQLException {
        var text = row.getString("terms");
        if (text == null) return null;
        var terms = EventJson.fromJson(text, Terms.class);
        var law = terms.law() == null ? null : terms.law().code();
        return new ClaimView.Terms(terms.deliveredOn(), law, terms.claimBy(), terms.clause());
    }
}
