package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.ALREADY_WRITTEN;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_CALLED_OFF;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_NOT_FOUND;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_SENT;
import static io.gendan.complaint.letter.DraftRefusal.STILL_ON_ITS_WAY;
import static io.gendan.complaint.letter.DraftRefusal.TEXT_ERASED;

import io.gendan.complaint.letter.DraftCommand.CallOff;
import io.gendan.complaint.letter.DraftCommand.Edit;
import io.gendan.complaint.letter.DraftCommand.Erase;
import io.gendan.complaint.letter.DraftCommand.RecordAcceptance;
import io.gendan.complaint.letter.DraftCommand.Send;
import io.gendan.complaint.letter.DraftCommand.Write;
import io.gendan.complaint.letter.DraftEvent.Accepted;
import io.gendan.complaint.letter.DraftEvent.CalledOff;
import io.gendan.complaint.letter.DraftEvent.Drafted;
import io.gendan.complaint.letter.DraftEvent.Edited;
import io.gendan.complaint.letter.DraftEvent.Erased;
import io.gendan.complaint.letter.DraftEvent.Sent;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/** A letter that a person writes: drafted, edited until it says what they mean, sent once, and from then on unchanged. */
sealed interface Draft {
    record Unknown() implements Draft {}

    /** {@code edition} is the last one, {@code sha256} that of its words. */
    record Open(int edition, String sha256) implements Draft {}

    record OnItsWay() implements Draft {}

    record Arrived() implements Draft {}

    record Stopped() implements Draft {}

    record Gone() implements Draft {}

    Decider<DraftCommand, Draft, DraftEvent> DECIDER = new Decider<>() {
        @Override
        public Draft initial() {
            return new Unknown();
        }

        @Override
        public List<DraftEvent> decide(Draft draft, DraftCommand command) {
            return switch (command) {
                case Write write -> write(draft, write);
                case Edit edit -> edit(draft, edit);
                case Send send -> send(draft, send);
                case RecordAcceptance acceptance -> accept(draft, acceptance);
                case CallOff off -> callOff(draft, off);
                case Erase erase -> erase(draft, erase);
            };
        }

        @Override
        public Draft evolve(Draft draft, DraftEvent event) {
            return switch (event) {
                case Drafted drafted -> new Open(1, drafted.sha256());
                case Edited edited -> new Open(edited.edition(), edited.sha256());
                case Sent _ -> new OnItsWay();
                case Accepted _ -> new Arrived();
                case CalledOff _ -> new Stopped();
                case Erased _ -> new Gone();
            };
        }
    };

    private static List<DraftEvent> write(Draft draft, Write write) {
        return switch (draft) {
            case Unknown _ ->
                List.of(new Drafted(
                        write.matter(),
                        write.kind(),
                        write.language(),
                        write.customer(),
                        write.firm(),
                        write.offerNo(),
                        write.sha256(),
                        write.by(),
                        write.now()));
            case Open _, OnItsWay _, Arrived _, Stopped _, Gone _ -> throw ALREADY_WRITTEN.refused();
        };
    }

    private static List<DraftEvent> edit(Draft draft, Edit edit) {
        return switch (draft) {
            case Open open when open.sha256().equals(edit.sha256()) -> List.of();
            case Open open -> List.of(new Edited(open.edition() + 1, edit.sha256(), edit.by(), edit.now()));
            case OnItsWay _, Arrived _ -> throw LETTER_SENT.refused();
            case Stopped _ -> throw LETTER_CALLED_OFF.refused();
            case Gone _ -> throw TEXT_ERASED.refused();
            case Unknown _ -> throw LETTER_NOT_FOUND.refused();
        };
    }

    private static List<DraftEvent> send(Draft draft, Send send) {
        return switch (draft) {
            case Open open -> List.of(new Sent(open.edition(), open.sha256(), send.by(), send.now()));
            case OnItsWay _, Arrived _ -> List.of();
            case Stopped _ -> throw LETTER_CALLED_OFF.refused();
            case Gone _ -> throw TEXT_ERASED.refused();
            case Unknown _ -> throw LETTER_NOT_FOUND.refused();
        };
    }

    private static List<DraftEvent> accept(Draft draft, RecordAcceptance acceptance) {
        return switch (draft) {
            case OnItsWay _, Stopped _ -> List.of(new Accepted(acceptance.at())); // called off too late: it went out
            case Arrived _, Gone _ -> List.of();
            case Unknown _, Open _ -> throw LETTER_NOT_FOUND.refused();
        };
    }

    private static List<DraftEvent> callOff(Draft draft, CallOff off) {
        return switch (draft) {
            case Open _, OnItsWay _ -> List.of(new CalledOff(off.reason(), off.by(), off.now()));
            case Stopped _ -> List.of();
            case Arrived _ -> throw LETTER_SENT.refused("It has arrived: write another that puts it right");
            case Gone _ -> throw TEXT_ERASED.refused();
            case Unknown _ -> throw LETTER_NOT_FOUND.refused();
        };
    }

    private static List<DraftEvent> erase(Draft draft, Erase erase) {
        return switch (draft) {
            case Open _, Arrived _, Stopped _ -> List.of(new Erased(erase.reason(), erase.by(), erase.now()));
            case Gone _ -> List.of();
            case OnItsWay _ -> throw STILL_ON_ITS_WAY.refused();
            case Unknown _ -> throw LETTER_NOT_FOUND.refused();
        };
    }
}
