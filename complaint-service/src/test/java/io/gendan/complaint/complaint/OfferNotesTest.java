package io.gendan.complaint.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Refused;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferNotesTest {
    private static Terms discountOfFivePercent(String note) {
        var worth = new Money(new BigDecimal("21.00"), "USD");
        return new Terms(List.of(new Remedy(Remedy.Kind.DISCOUNT, null, new BigDecimal("5"), worth, note)), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90 % off this order",
                "５０％ off",
                "7.5% on all you buy",
                "20 percent",
                "another 12 per cent",
                "8,5 %",
                "USD 9999 more"
            })
    void a_note_promises_no_more_than_the_offer(String note) {
        assertThatThrownBy(() -> OfferNotes.checked(discountOfFivePercent(note)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(ComplaintRefusal.NOTE_ABOVE_OFFER);
                    assertThat(refused.pointer()).isEqualTo("/terms/remedies/0/note");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 % of this order", "that is USD 21.00", "by our next invoice", "2.5% twice"})
    void what_the_offer_itself_says_may_be_said_again(String note) {
        assertThatCode(() -> OfferNotes.checked(discountOfFivePercent(note))).doesNotThrowAnyException();
    }
}
