package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.ADDRESS_UNREADABLE;
import static io.gendan.complaint.letter.DraftRefusal.FIRM_MISSING;
import static io.gendan.complaint.letter.DraftRefusal.SUM_NOT_POSITIVE;
import static io.gendan.complaint.letter.DraftRefusal.WORDS_MISSING;

import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.Editions.Wording;
import io.gendan.complaint.letter.LetterFacts.Offer;
import io.gendan.complaint.letter.LetterFacts.RecourseNotice;
import io.gendan.complaint.letter.LetterRequests.WriteRequest;
import io.gendan.complaint.letter.Matters.Known;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.util.List;

/** Where a letter of a person's is put together: the template's words for the facts, or theirs. */
@Singleton
class DraftDesk {
    private final MatterBook matters;
    private final LetterTexts texts;
    private final CustomerLanguages languages;

    DraftDesk(MatterBook matters, LetterTexts texts, CustomerLanguages languages) {
        this.matters = matters;
        this.texts = texts;
        this.languages = languages;
    }

    /** A letter as it would be written, before anything is stored. */
    record Sheet(Known about, LetterKind kind, Addressee to, String language, Wording wording) {
        List<Tone.Warning> warnings() {
            return DraftDesk.warnings(about, kind, to, wording);
        }
    }

    Sheet put(Tx tx, WriteRequest asked) {
        var known = matters.known(tx, asked.matter().kind(), asked.matter().id());
        var to = addressee(asked, known);
        var language = asked.language() != null ? asked.language() : languages.of(tx, known.customer(), "en");
        var text = texts.write(known.matter().number(), language, checked(asked.facts()));
        if (asked.subject() == null != (asked.body() == null))
            throw WORDS_MISSING.refused(
                    "The edited subject and body come together", asked.subject() == null ? "/subject" : "/body");
        var edited = asked.body() != null;
        var wording = wording(
                known.matter(),
                edited ? asked.subject() : text.subject(),
                edited ? asked.body() : text.body(),
                asked.inReplyTo());
        return new Sheet(known, asked.kind(), to, language, wording);
    }

    /** Whatever somebody makes of the subject, it holds the number by which answers find their way. */
    static Wording wording(Matter matter, String subject, String body, String inReplyTo) {
        var line = subject.replaceAll("\\s+", " ").strip();
        return new Wording(
                line.contains(matter.number()) ? line : "[" + matter.number() + "] " + line,
                body.replace("\r\n", "\n").strip(),
                inReplyTo);
    }

    List<Tone.Warning> warnings(Tx tx, LetterView letter, Wording wording) {
        var known = matters.known(tx, letter.matter().kind(), letter.matter().id());
        var to = letter.customerId() == null ? new Firm(letter.firm(), null) : new Customer(letter.customerId());
        return warnings(known, letter.kind(), to, wording);
    }

    /** Who apologises with the cause knows it. */
    private static List<Tone.Warning> warnings(Known about, LetterKind kind, Addressee to, Wording wording) {
        var open = about.causeOpen() && kind != LetterKind.APOLOGY_WITH_CAUSE;
        return Tone.warnings(wording, open, to instanceof Customer);
    }

    private static Addressee addressee(WriteRequest asked, Known known) {
        if (asked.firm() == null) {
            if (asked.kind() == LetterKind.RECOURSE_NOTICE || asked.kind() == LetterKind.CARRIER_REMINDER)
                throw FIRM_MISSING.refused(FIRM_MISSING.sentence(), "/firm");
            return new Customer(known.customer());
        }
        var firm = new Firm(asked.firm().name().strip(), asked.firm().email().strip());
        if (AddressBook.Contact.at(firm).isEmpty())
            throw ADDRESS_UNREADABLE.refused(ADDRESS_UNREADABLE.sentence(), "/firm/email");
        return firm;
    }

    private static LetterFacts checked(LetterFacts facts) {
        return switch (facts) {
            case Offer on -> new Offer(on.orderNo(), on.product(), on.terms(), checked(on.amount()), on.validUntil());
            case RecourseNotice on ->
                new RecourseNotice(
                        on.counterpart(),
                        on.ground(),
                        on.shipmentNo(),
                        on.billOfLadingNo(),
                        checked(on.amount()),
                        on.deadline(),
                        on.deadlineSource(),
                        on.demand());
            case LetterFacts.Acknowledgement _, LetterFacts.ParticularsRequest _, LetterFacts.ApologyWithCause _ ->
                facts;
            case LetterFacts.UnfoundedExplanation _, LetterFacts.ClosingThanks _ -> facts;
            case LetterFacts.CarrierReminder _ -> facts;
            case LetterFacts.DelayNotice _, LetterFacts.InsuranceQuestion _ -> facts;
        };
    }

    private static Money checked(Money sum) {
        if (sum == null) return null;
        if (sum.amount() == null || sum.currency() == null || sum.amount().signum() <= 0)
            throw SUM_NOT_POSITIVE.refused(
                    "A sum has an amount, which is more than nothing, and a currency", "/facts/amount");
        return Money.exact(sum.amount(), sum.currency(), "/facts/amount/amount");
    }
}
