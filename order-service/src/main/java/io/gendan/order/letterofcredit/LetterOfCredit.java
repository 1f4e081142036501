package io.gendan.order.letterofcredit;

import static io.gendan.order.letterofcredit.CreditRefusal.AMENDMENT_CHANGES_NOTHING;
import static io.gendan.order.letterofcredit.CreditRefusal.ANOTHER_CREDIT;
import static io.gendan.order.letterofcredit.CreditRefusal.CREDIT_ALREADY_RECORDED;
import static io.gendan.order.letterofcredit.CreditRefusal.CREDIT_NOT_RECORDED;
import static io.gendan.order.letterofcredit.CreditRefusal.DATE_NOT_YET_THERE;
import static io.gendan.order.letterofcredit.CreditRefusal.EXPIRES_BEFORE_SHIPMENT;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.letterofcredit.CreditCommand.Amend;
import io.gendan.order.letterofcredit.CreditCommand.NoteDiscrepancies;
import io.gendan.order.letterofcredit.CreditEvent.Advised;
import io.gendan.order.letterofcredit.CreditEvent.Amended;
import io.gendan.order.letterofcredit.CreditEvent.DiscrepanciesNoted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The bank's promise to pay for one order. What we record is what the bank has advised; only the bank changes it. */
sealed interface LetterOfCredit {
    record Unknown() implements LetterOfCredit {}

    record Known(CreditTerms terms) implements LetterOfCredit {}

    Decider<CreditCommand, LetterOfCredit, CreditEvent> DECIDER = new Decider<>() {
        @Override
        public LetterOfCredit initial() {
            return new Unknown();
        }

        @Override
        public List<CreditEvent> decide(LetterOfCredit credit, CreditCommand command) {
            return switch (command) {
                case CreditCommand.Record record -> record(credit, record);
                case Amend amend -> amend(credit, amend);
                case NoteDiscrepancies note -> note(credit, note);
            };
        }

        @Override
        public LetterOfCredit evolve(LetterOfCredit credit, CreditEvent event) {
            return switch (event) {
                case Advised advised -> new Known(advised.terms());
                case Amended amended -> new Known(amended.to());
                case DiscrepanciesNoted _ -> credit;
            };
        }
    };

    private static List<CreditEvent> record(LetterOfCredit credit, CreditCommand.Record record) {
        return switch (credit) {
            case Unknown _ -> {
                usable(record.terms());
                yield List.of(new Advised(record.order(), record.terms(), record.now()));
            }
            case Known _ -> throw CREDIT_ALREADY_RECORDED.refused();
        };
    }

    private static List<CreditEvent> amend(LetterOfCredit credit, Amend amend) {
        return switch (credit) {
            case Known(var terms)
            when !terms.creditNo().equals(amend.terms().creditNo()) ->
                throw ANOTHER_CREDIT.refused(ANOTHER_CREDIT.sentence(), "/terms/creditNo");
            case Known(var terms) when terms.equals(amend.terms()) -> throw AMENDMENT_CHANGES_NOTHING.refused();
            case Known(var terms) -> {
                usable(amend.terms());
                past(amend.advisedOn(), amend.now(), amend.terms(), "/advisedOn");
                yield List.of(new Amended(terms, amend.terms(), amend.advisedOn(), amend.now()));
            }
            case Unknown _ -> throw CREDIT_NOT_RECORDED.refused();
        };
    }

    private static List<CreditEvent> note(LetterOfCredit credit, NoteDiscrepancies note) {
        return switch (credit) {
            case Known(var terms) -> {
                past(note.notedOn(), note.now(), terms, "/notedOn");
                yield List.of(new DiscrepanciesNoted(note.discrepancies(), note.notedOn(), note.now()));
            }
            case Unknown _ -> throw CREDIT_NOT_RECORDED.refused();
        };
    }

    private static void usable(CreditTerms terms) {
        if (terms.latestShipmentOn() != null && terms.expiresOn().isBefore(terms.latestShipmentOn()))
            throw EXPIRES_BEFORE_SHIPMENT.refused(
                    "it expires on " + terms.expiresOn() + ", before the latest shipment on "
                            + terms.latestShipmentOn(),
                    "/terms/expiresOn");
    }

    private static void past(LocalDate day, Instant now, CreditTerms terms, String pointer) {
        if (day.isAfter(LocalDate.ofInstant(now, terms.presentedIn())))
            throw DATE_NOT_YET_THERE.refused(day + " has not come yet", pointer);
    }
}
