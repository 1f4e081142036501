package io.gendan.acceptance;

import io.gendan.local.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./gendan demo}: plays the D-ship case on the running house; with {@code --race} also breaks the house meanwhile, with
 * {@code --complaint} also takes a complaint through its six steps, and damaged cargo to the ledger.
 */
public final class Demo {
    private static final List<String> MORE = List.of("--complaint", "--race");

    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        var unknown =
                Arrays.stream(arguments).filter(word -> !MORE.contains(word)).toList();
        if (!unknown.isEmpty()) end(2, "./gendan demo takes " + MORE + " or nothing, not " + unknown);
        var house = runningHouse();
        var trade = new Trade(house.url("gateway"));
        var mailbox = new Mailbox(house.mail().url());
        var narrator = new Narrator(System.out);
        try {
            new DShipStory(trade, mailbox, narrator).tell();
            if (List.of(arguments).contains("--complaint")) {
                new ComplaintStory(house, trade, mailbox, narrator).tell();
                new DamagedCargoStory(trade, narrator).tell();
            }
            if (List.of(arguments).contains("--race")) new Race(house, trade, mailbox, narrator).run();
            end(0, "\nThe story holds.");
        } catch (StoryBroken broken) {
            end(1, "\nThe story does not hold: " + broken.getMessage());
        } catch (UncheckedIOException away) {
            end(1, "\nThe house does not answer (" + away.getMessage() + "): ./gendan status says what runs.");
        }
    }

    private static House runningHouse() throws IOException {
        var state = Path.of(".gendan");
        var base = state.resolve("port-base");
        if (!Files.exists(base)) end(1, "No house runs here: ./gendan up");
        var house = House.at(
                Path.of("."), state, Integer.parseInt(Files.readString(base).strip()));
        if (!house.status().get("gateway").equals("ready")) end(1, "The house is not up: ./gendan up");
        return house;
    }

    private static void end(int status, String last) {
        System.out.println(last);
        System.exit(status);
    }
}
