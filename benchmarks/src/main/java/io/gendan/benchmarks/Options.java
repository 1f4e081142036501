package io.gendan.benchmarks;

import java.util.List;
import java.util.OptionalInt;

/** How long we may take: all of it for numbers to believe, {@code --quick} to see that it works. */
record Options(boolean quick, OptionalInt asked) {
    static final String EXPLAINED = """
            --quick      small and short: shows that it works, measures little
            --rounds N   how many interleaved rounds the medians are taken of""";

    static Options of(List<String> words) {
        boolean quick = false;
        var rounds = OptionalInt.empty();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--quick" -> quick = true;
                case "--rounds" -> rounds = OptionalInt.of(number(i + 1 < words.size() ? words.get(++i) : ""));
                default ->
                    throw new NotUnderstood("There is no option " + words.get(i) + "; there are: --quick, --rounds N");
            }
        }
        return new Options(quick, rounds);
    }

    int rounds(int usual, int whenQuick) {
        return asked.orElse(either(usual, whenQuick));
    }

    int either(int usual, int whenQuick) {
        return quick ? whenQuick : usual;
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,2}"))
            throw new NotUnderstood("--rounds takes a number from 1 to 999, not " + word);
        return Integer.parseInt(word);
    }

    static final class NotUnderstood extends RuntimeException {
        NotUnderstood(String message) {
            super(message);
        }
    }
}
