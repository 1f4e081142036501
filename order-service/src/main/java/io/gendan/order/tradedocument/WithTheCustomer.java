package io.gendan.order.tradedocument;

import static io.gendan.order.tradedocument.DocumentRefusal.ANSWERED_BEFORE_SENT;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_DROPPED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_FILED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_DRAFTED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_KNOWN;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_SENT;
import static io.gendan.order.tradedocument.DocumentRefusal.SENT_BEFORE_DRAFTED;
import static io.gendan.order.tradedocument.DocumentRefusal.TIME_IN_FUTURE;

import io.gendan.order.tradedocument.DocumentCommand.AskForChanges;
import io.gendan.order.tradedocument.DocumentCommand.Confirm;
import io.gendan.order.tradedocument.DocumentCommand.Send;
import io.gendan.order.tradedocument.DocumentEvent.ChangesAsked;
import io.gendan.order.tradedocument.DocumentEvent.Confirmed;
import io.gendan.order.tradedocument.DocumentEvent.Paper;
import io.gendan.order.tradedocument.DocumentEvent.Sent;
import io.gendan.order.tradedocument.TradeDocument.Agreed;
import io.gendan.order.tradedocument.TradeDocument.Awaited;
import io.gendan.order.tradedocument.TradeDocument.InFile;
import io.gendan.order.tradedocument.TradeDocument.Off;
import io.gendan.order.tradedocument.TradeDocument.Returned;
import io.gendan.order.tradedocument.TradeDocument.Unknown;
import io.gendan.order.tradedocument.TradeDocument.WithCustomer;
import io.gendan.order.tradedocument.TradeDocument.Written;
import java.time.Instant;
import java.util.List;

/** The rules of what passes between us and the customer over a draft: sent, wanted otherwise, confirmed. */
final class WithTheCustomer {
    private WithTheCustomer() {}

    static List<DocumentEvent> send(TradeDocument document, Send it) {
        return switch (document) {
            case Written(var paper, var draft, var notBefore) -> {
                if (it.sentAt().isBefore(notBefore))
                    throw SENT_BEFORE_DRAFTED.refused("this draft was stored at " + notBefore, "/sentAt");
                yield List.of(sent(paper, draft, it));
            }
            case WithCustomer with -> List.of(sent(with.paper(), with.draft(), it)); // once more, or to somebody else
            case Agreed _ -> List.of();
            case Awaited _, Returned _ -> throw DOCUMENT_NOT_DRAFTED.refused();
            case InFile _ -> throw DOCUMENT_FILED.refused();
            case Off _ -> throw DOCUMENT_DROPPED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    private static Sent sent(Paper paper, Draft draft, Send it) {
        return new Sent(
                paper,
                draft.draftNo(),
                it.contact(),
                it.channel(),
                past(it.sentAt(), it.now(), "/sentAt"),
                it.by(),
                it.now());
    }

    static List<DocumentEvent> askForChanges(TradeDocument document, AskForChanges it) {
        return switch (document) {
            case WithCustomer with -> {
                var at = answered(with, it.askedAt(), it.now(), "/askedAt");
                yield List.of(new ChangesAsked(
                        with.paper(), with.draft().draftNo(), it.contact(), it.changes(), at, it.by(), it.now()));
            }
            case Agreed(var paper, var draft) -> {
                var at = past(it.askedAt(), it.now(), "/askedAt");
                yield List.of(
                        new ChangesAsked(paper, draft.draftNo(), it.contact(), it.changes(), at, it.by(), it.now()));
            }
            case Returned _ -> List.of(); // a new draft is due already
            case Awaited _, Written _ -> throw DOCUMENT_NOT_SENT.refused();
            case InFile _ -> throw DOCUMENT_FILED.refused();
            case Off _ -> throw DOCUMENT_DROPPED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    static List<DocumentEvent> confirm(TradeDocument document, Confirm it) {
        return switch (document) {
            case WithCustomer with -> {
                var at = answered(with, it.confirmedAt(), it.now(), "/confirmedAt");
                yield List.of(new Confirmed(
                        with.paper(), with.draft().draftNo(), it.contact(), it.channel(), at, it.by(), it.now()));
            }
            case Agreed _ -> List.of(); // asked twice
            case Awaited _, Written _, Returned _ -> throw DOCUMENT_NOT_SENT.refused();
            case InFile _ -> throw DOCUMENT_FILED.refused();
            case Off _ -> throw DOCUMENT_DROPPED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    private static Instant answered(WithCustomer with, Instant at, Instant now, String pointer) {
        if (at.isBefore(with.since())) throw ANSWERED_BEFORE_SENT.refused("it was sent at " + with.since(), pointer);
        return past(at, now, pointer);
    }

    private static Instant past(Instant at, Instant now, String pointer) {
        if (at.isAfter(now)) throw TIME_IN_FUTURE.refused("it is " + now + " now", pointer);
        return at;
    }
}
