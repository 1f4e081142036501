package io.gendan.shipment.identifier;

import io.gendan.eventsourcing.Problem;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list is narrowed to: written in any way that is understood, found in the one that is kept. Null does not narrow; what cannot
 * be read is a problem (400), for nobody would see that it is why the list is empty.
 */
public final class Sought {
    private Sought() {}

    public static String ship(String imo) {
        return read("imo", imo, ImoNumber::of, "an IMO number, seven digits whose last one checks the others");
    }

    public static String voyage(String voyage) {
        return read("voyage", voyage, VoyageNumber::of, "the carrier's number of a voyage, like 2601E");
    }

    public static String place(String place) {
        return read("place", place, UnLocode::of, "a UN/LOCODE like CNTAO");
    }

    private static String read(String parameter, String text, Function<String, Optional<String>> form, String takes) {
        if (text == null) return null;
        return form.apply(text)
                .orElseThrow(() -> new Problem(
                        400, "INVALID_REQUEST", parameter + " takes " + takes + ", not " + Problem.quoted(text)));
    }
}
