package io.gendan.order.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A size that we can reckon with: three edges in millimetres, shortest first, because a box can be turned. */
record Box(List<BigDecimal> edges) {
    private static final String EDGE = "(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final Pattern SIZE =
            Pattern.compile("\\s*" + EDGE + "\\s*[xX×*]\\s*" + EDGE + "\\s*[xX×*]\\s*" + EDGE + "\\s*(mm|cm|m)\\s*");

    /** Nothing when it is written in another way ("polybag", "20' container"): then nobody can say that it does not fit. */
    static Optional<Box> of(String size) {
        if (size == null) return Optional.empty();
        var written = SIZE.matcher(size);
        if (!written.matches()) return Optional.empty();
        var millimetres =
                switch (written.group(4)) {
                    case "mm" -> BigDecimal.ONE;
                    case "cm" -> BigDecimal.TEN;
                    default -> new BigDecimal(1000);
                };
        return Optional.of(new Box(Stream.of(1, 2, 3)
                .map(edge -> new BigDecimal(written.group(edge)).multiply(millimetres))
                .sorted()
                .toList()));
    }

    boolean fitsInto(Box other) {
        for (int i = 0; i < edges.size(); i++) if (edges.get(i).compareTo(other.edges.get(i)) > 0) return false;
        return true;
    }
}
