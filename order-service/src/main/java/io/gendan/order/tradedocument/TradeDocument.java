package io.gendan.order.tradedocument;

import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_DROPPED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_FILED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_CONFIRMED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_KNOWN;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.tradedocument.DocumentCommand.AskForChanges;
import io.gendan.order.tradedocument.DocumentCommand.Confirm;
import io.gendan.order.tradedocument.DocumentCommand.Drop;
import io.gendan.order.tradedocument.DocumentCommand.EraseFile;
import io.gendan.order.tradedocument.DocumentCommand.Expect;
import io.gendan.order.tradedocument.DocumentCommand.File;
import io.gendan.order.tradedocument.DocumentCommand.Send;
import io.gendan.order.tradedocument.DocumentCommand.Write;
import io.gendan.order.tradedocument.DocumentEvent.ChangesAsked;
import io.gendan.order.tradedocument.DocumentEvent.Confirmed;
import io.gendan.order.tradedocument.DocumentEvent.Drafted;
import io.gendan.order.tradedocument.DocumentEvent.Dropped;
import io.gendan.order.tradedocument.DocumentEvent.Expected;
import io.gendan.order.tradedocument.DocumentEvent.FileErased;
import io.gendan.order.tradedocument.DocumentEvent.Filed;
import io.gendan.order.tradedocument.DocumentEvent.Paper;
import io.gendan.order.tradedocument.DocumentEvent.Sent;
import java.time.Instant;
import java.util.List;

/**
 * A paper of the trade: drafted, sent to the customer, confirmed by them and filed as they confirmed it. A new draft is a new paper
 * to the customer: what they said of the one before does not count for it.
 */
sealed interface TradeDocument {
    record Unknown() implements TradeDocument {}

    record Awaited(Paper paper) implements TradeDocument {}

    /** @param notBefore when it was stored, if another draft was before it: what went out earlier was that one */
    record Written(Paper paper, Draft draft, Instant notBefore) implements TradeDocument {}

    /** @param since when this draft went to the customer for the first time */
    record WithCustomer(Paper paper, Draft draft, Instant since) implements TradeDocument {}

    record Returned(Paper paper, Draft draft) implements TradeDocument {}

    record Agreed(Paper paper, Draft draft) implements TradeDocument {}

    record InFile() implements TradeDocument {}

    record Off() implements TradeDocument {}

    Decider<DocumentCommand, TradeDocument, DocumentEvent> DECIDER = new Decider<>() {
        @Override
        public TradeDocument initial() {
            return new Unknown();
        }

        @Override
        public List<DocumentEvent> decide(TradeDocument document, DocumentCommand command) {
            return switch (command) {
                case Expect expect -> expect(document, expect);
                case Write write -> write(document, write);
                case Send send -> WithTheCustomer.send(document, send);
                case AskForChanges ask -> WithTheCustomer.askForChanges(document, ask);
                case Confirm confirm -> WithTheCustomer.confirm(document, confirm);
                case File file -> file(document, file);
                case Drop drop -> drop(document, drop);
                case EraseFile erase -> eraseFile(document, erase);
            };
        }

        @Override
        public TradeDocument evolve(TradeDocument document, DocumentEvent event) {
            return switch (event) {
                case Expected expected -> new Awaited(expected.paper());
                case Drafted drafted ->
                    new Written(
                            drafted.paper(),
                            drafted.draft(),
                            drafted.draft().draftNo() == 1 ? Instant.EPOCH : drafted.at());
                case Sent sent -> new WithCustomer(sent.paper(), draft(document), first(document, sent.sentAt()));
                case ChangesAsked asked -> new Returned(asked.paper(), draft(document));
                case Confirmed confirmed -> new Agreed(confirmed.paper(), draft(document));
                case Filed _ -> new InFile();
                case Dropped _ -> new Off();
                case FileErased _ -> document;
            };
        }
    };

    private static Instant first(TradeDocument document, Instant sentAt) {
        return document instanceof WithCustomer before && before.since().isBefore(sentAt) ? before.since() : sentAt;
    }

    /** The draft in hand, null before the first. */
    private static Draft draft(TradeDocument document) {
        return switch (document) {
            case Written it -> it.draft();
            case WithCustomer it -> it.draft();
            case Returned it -> it.draft();
            case Agreed it -> it.draft();
            case Unknown _, Awaited _, InFile _, Off _ -> null;
        };
    }

    private static List<DocumentEvent> expect(TradeDocument document, Expect it) {
        return switch (document) {
            case Unknown _ -> List.of(new Expected(it.paper(), it.by(), it.now()));
            case Awaited _, Written _, WithCustomer _, Returned _, Agreed _, InFile _, Off _ ->
                List.of(); // the id is new
        };
    }

    private static List<DocumentEvent> write(TradeDocument document, Write it) {
        return switch (document) {
            case Awaited awaited ->
                List.of(new Drafted(awaited.paper(), it.file().first(), it.by(), it.now()));
            case Written now -> redrafted(now.paper(), now.draft(), it);
            case WithCustomer now -> redrafted(now.paper(), now.draft(), it);
            case Agreed now -> redrafted(now.paper(), now.draft(), it);
            case Returned now -> List.of(new Drafted(now.paper(), it.file().after(now.draft()), it.by(), it.now()));
            case InFile _ -> throw DOCUMENT_FILED.refused();
            case Off _ -> throw DOCUMENT_DROPPED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    /** The same file again is the same draft, and what was said of it still holds. */
    private static List<DocumentEvent> redrafted(Paper paper, Draft before, Write it) {
        if (before.sameFile(it.file())) return List.of();
        return List.of(new Drafted(paper, it.file().after(before), it.by(), it.now()));
    }

    private static List<DocumentEvent> file(TradeDocument document, File it) {
        return switch (document) {
            case Agreed(var paper, var draft) ->
                List.of(new Filed(paper, draft.draftNo(), draft.sha256(), it.by(), it.now()));
            case InFile _ -> List.of(); // asked twice
            case Awaited _, Written _, WithCustomer _, Returned _ -> throw DOCUMENT_NOT_CONFIRMED.refused();
            case Off _ -> throw DOCUMENT_DROPPED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    /** Whatever has become of the document: who stands in it may ask for it at any time. */
    private static List<DocumentEvent> eraseFile(TradeDocument document, EraseFile it) {
        return switch (document) {
            case Awaited _, Written _, WithCustomer _, Returned _, Agreed _, InFile _, Off _ ->
                it.there() ? List.of(new FileErased(it.draftNo(), it.reason(), it.by(), it.now())) : List.of();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    private static List<DocumentEvent> drop(TradeDocument document, Drop it) {
        return switch (document) {
            case Awaited now -> dropped(now.paper(), it);
            case Written now -> dropped(now.paper(), it);
            case WithCustomer now -> dropped(now.paper(), it);
            case Returned now -> dropped(now.paper(), it);
            case Agreed now -> dropped(now.paper(), it);
            case Off _ -> List.of(); // asked twice
            case InFile _ -> throw DOCUMENT_FILED.refused();
            case Unknown _ -> throw DOCUMENT_NOT_KNOWN.refused();
        };
    }

    private static List<DocumentEvent> dropped(Paper paper, Drop it) {
        return List.of(new Dropped(paper, it.reason(), it.by(), it.now()));
    }
}
